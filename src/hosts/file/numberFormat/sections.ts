/** A piece of one section of a number format. */
export type Token =
  | { readonly is: "literal"; readonly text: string }
  /** The number as it is, or a text: General, @. */
  | { readonly is: "general" | "text" }
  /** Place of a digit (0 # ?), or one of the signs that make a number of them. */
  | { readonly is: "digit" | "sign"; readonly text: string }
  | { readonly is: "exponent"; readonly plus: boolean }
  /** Part of a date or time in the format's own letters: yyyy, m, hh, aaaa; elapsed ones in brackets are [h], [m], [s]. */
  | { readonly is: "date"; readonly text: string };

/** One of up to four sections between semicolons. */
export interface Section {
  /** [>=30] says for which numbers the section is. */
  readonly condition?: { readonly sign: string; readonly number: number };
  readonly tokens: readonly Token[];
}

/** Quoted text; escaped, left out or filling sign; bracket; General in English or as WPS and Chinese Excel spell it; date letters. */
const TOKEN =
  /"([^"]*)"?|[\\!]([^])|_[^]|\*[^]|\[([^\]]{0,255})\]|General|G\/通用格式|上午\/下午|AM\/PM|A\/P|E([+-])|a{3,4}|(y+|m+|d+|h+|s+|e+|g+|b+)|[^]/giu;

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;

/** Takes a number format apart. */
export function formatSections(format: string): Section[] {
  const sections: { condition?: Section["condition"]; tokens: Token[] }[] = [{ tokens: [] }];
  for (const match of format.matchAll(TOKEN)) {
    const section = sections[sections.length - 1]!;
    const condition = match[3] === undefined ? null : CONDITION.exec(match[3].trim());
    if (match[0] === ";") sections.push({ tokens: [] });
    else if (condition) section.condition = { sign: condition[1]!, number: Number(condition[2]) };
    else for (const token of tokens(match)) section.tokens.push(token);
  }
  return sections as Section[];
}

function tokens([whole, quoted, escaped, bracket, exponent, letters]: RegExpMatchArray): Token[] {
  if (quoted !== undefined || escaped !== undefined) return [{ is: "literal", text: (quoted ?? escaped)! }];
  if (bracket !== undefined) return bracketed(bracket);
  if (whole.startsWith("_") && whole.length > 1) return [{ is: "literal", text: " " }];
  if (whole.startsWith("*") && whole.length > 1) return [];
  if (/^(General|G\/通用格式)$/i.test(whole)) return [{ is: "general" }];
  if (exponent !== undefined) return [{ is: "exponent", plus: exponent === "+" }];
  if (letters !== undefined || /^(aaaa?|AM\/PM|A\/P|上午\/下午)$/i.test(whole)) return [{ is: "date", text: whole }];
  if (whole === "@") return [{ is: "text" }];
  if (/^[0#?]$/.test(whole)) return [{ is: "digit", text: whole }];
  return [/^[.,%/]$/.test(whole) ? { is: "sign", text: whole } : { is: "literal", text: whole }];
}

/** Elapsed time and the sign of a currency show something; colours, languages and kinds of numerals do not. */
function bracketed(text: string): Token[] {
  if (/^(h+|m+|s+)$/i.test(text)) return [{ is: "date", text: `[${text.toLowerCase()}]` }];
  const currency = /^\$([^-]+)/.exec(text)?.[1];
  return currency === undefined ? [] : [{ is: "literal", text: currency }];
}

/**
 * The section that applies to a number.
 *
 * @returns undefined when none does; `abs` when the section stands for negative numbers, so that it shows no sign of its own
 */
export function sectionFor(
  sections: readonly Section[],
  value: number,
): { section: Section; abs: boolean } | undefined {
  const numeric = sections.length > 3 ? sections.slice(0, 3) : withoutText(sections);
  const [first, second, third] = numeric;
  if (!first) return undefined;
  if (numeric.some(({ condition }) => condition)) return byCondition(numeric, value);
  if (value < 0 && second) return { section: second, abs: true };
  return { section: value === 0 && third ? third : first, abs: false };
}

/** A last section with @ is for texts alone. */
function withoutText(sections: readonly Section[]): readonly Section[] {
  const last = sections[sections.length - 1]!;
  return sections.length > 1 && last.tokens.some(({ is }) => is === "text") ? sections.slice(0, -1) : sections;
}

function byCondition(sections: readonly Section[], value: number): { section: Section; abs: boolean } | undefined {
  const index = sections.findIndex(({ condition }, i) =>
    condition ? holds(value, condition) : i === sections.length - 1 || (i === 1 && value < 0),
  );
  const section = sections[index];
  if (!section) return undefined;
  const { condition } = section;
  // A section that only negative numbers can reach says so in its own words.
  const abs = condition ? /^<=?$/.test(condition.sign) && condition.number <= 0 : index === 1 && sections.length > 2;
  return { section, abs: abs && value < 0 };
}

function holds(value: number, { sign, number }: NonNullable<Section["condition"]>): boolean {
  switch (sign) {
    case "<":
      return value < number;
    case "<=":
      return value <= number;
    case ">":
      return value > number;
    case ">=":
      return value >= number;
    case "=":
      return value === number;
    default:
      return value !== number;
  }
}
