import { dateText, isDate } from "./dates";
import { digitsText } from "./digits";
import { formatSections, sectionFor, type Section } from "./sections";

/**
 * What Excel shows for a value under a number format: sections for positive, negative, zero and texts, conditions,
 * words around the number, dates. Blanks around it are left out; kinds of numerals and colours do not change it.
 *
 * @param from1904 whether the workbook counts its dates from 1904
 */
export function formatValue(value: string | number, format: string, from1904: boolean): string {
  const sections = parsed(format);
  return (typeof value === "string" ? textUnder(value, sections) : numberUnder(value, sections, from1904)).trim();
}

const known = new Map<string, readonly Section[]>();

/** A sheet has few formats and many cells. */
function parsed(format: string): readonly Section[] {
  const sections = known.get(format) ?? formatSections(format);
  if (known.size > 1000) known.clear();
  known.set(format, sections);
  return sections;
}

/** Texts have the fourth section, or one with @; every other format leaves them alone. */
function textUnder(value: string, sections: readonly Section[]): string {
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ is }) => is === "text"));
  if (!section) return value;
  return section.tokens
    .map((token) => (token.is === "text" || token.is === "general" ? value : token.is === "literal" ? token.text : ""))
    .join("");
}

function numberUnder(value: number, sections: readonly Section[], from1904: boolean): string {
  const chosen = sectionFor(sections, value);
  if (!chosen) return "########";
  const { tokens } = chosen.section;
  const abs = Math.abs(value);
  if (isDate(tokens)) return dateText(chosen.abs ? abs : value, tokens, from1904);
  const plain = tokens.some(({ is }) => is === "general" || is === "text");
  const text = plain ? generalText(abs, chosen.section) : digitsText(abs, tokens);
  const negative = value < 0 && !chosen.abs && /[1-9]/.test(plain ? String(abs) : text);
  return negative ? `-${text}` : text;
}

function generalText(abs: number, { tokens }: Section): string {
  return tokens
    .map((token) => {
      if (token.is === "general" || token.is === "text") return String(abs);
      return "text" in token ? token.text : "";
    })
    .join("");
}
