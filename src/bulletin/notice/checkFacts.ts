import { type Check, list, object, readWith, record, refuse, text } from "../checkFields";
import { isDecimal } from "../decimal";
import type { ShapeProblem } from "../schemeRefused";
import type { Colophon, Facts, PreviousFigures, RedHead, Requirement, Section } from "./facts";
import { type FactsProblem, FactsRefused } from "./factsRefused";
import { nearest } from "./nearest";
import { isDate } from "./officialDate";
import { OF_SECTION_TEXTS, OF_TEXTS, type Placeholder } from "./placeholders";
import { PlaceholderWrong } from "./query/placeholderWrong";
import { readQuery } from "./query/query";
import { FIGURE_WORDS } from "./query/words";
import { checkTemplate } from "./template";
import { ALLOWED, type Templates } from "./templates";

/**
 * Reads the facts of a notice from outside (a file, the pane).
 *
 * @returns facts of which everything holds that does not depend on a bulletin
 * @throws FactsRefused that names the first field that is wrong
 */
export function checkFacts(data: unknown): Facts {
  // the checks used here refuse nothing but shapes; what is special to facts is refused below
  const read = readWith(facts, data, (field, reason) => refused(field, reason as ShapeProblem));
  const { date: issued, colophon: { date: printed } = {} } = read;
  if (issued !== undefined && printed !== undefined && printed < issued)
    refuseFact("colophon.date", { problem: "before-issue", found: printed, issued });
  return read;
}

const version: Check<1> = (data, path) => (data === 1 ? 1 : refuse(path, { problem: "newer-version", found: data }));

const count: Check<number> = (data, path) => {
  const fits = typeof data === "number" && Number.isSafeInteger(data) && data >= 0;
  return fits ? data : refuseFact(path, { problem: "not-a-count", found: data });
};

const date: Check<string> = (data, path) => {
  const value = text(data, path);
  return isDate(value) ? value : refuseFact(path, { problem: "not-a-date", found: value });
};

const truth: Check<boolean> = (data, path) =>
  typeof data === "boolean" ? data : refuseFact(path, { problem: "not-true-or-false", found: data });

/** A text with placeholders. */
function templateOf(allowed: readonly Placeholder[]): Check<string> {
  return (data, path) => {
    const value = text(data, path);
    checkTemplate(value, allowed, path);
    return value;
  };
}

const template = templateOf(OF_TEXTS);

const title: Check<string | readonly string[]> = (data, path) =>
  Array.isArray(data) ? list(template)(data, path) : template(data, path);

function requirementOf(words: Check<string>): Check<Requirement> {
  return object<Pick<Requirement, "heading">, Omit<Required<Requirement>, "heading">>({
    required: { heading: words },
    optional: { text: words, points: list(words) },
  });
}

const sectionText = templateOf(OF_SECTION_TEXTS);

const section = object<object, Required<Section>>({
  required: {},
  optional: { heading: template, paragraphs: list(sectionText), requirements: list(requirementOf(sectionText)) },
});

/** A figure of another period: items, points, or a rate in per cent. */
const figure: Check<number> = (data, path) => {
  const fits = typeof data === "number" && isDecimal(data) && Math.abs(data) < 1e9;
  return fits ? data : refuseFact(path, { problem: "not-a-figure", found: data });
};

/** A figure is named by the placeholder that asks for it. */
const figureName: Check<string> = (data, path) => {
  const name = text(data, path);
  const at = { placeholder: name, at: 1 };
  try {
    const query = readQuery(name);
    const isFigure = query !== undefined && Object.hasOwn(FIGURE_WORDS, query.name) && query.flags.size === 0;
    if (isFigure && query.keys.period === undefined) return name;
  } catch (error) {
    if (error instanceof PlaceholderWrong) refuseFact(path, { ...error.reason, ...at });
    throw error;
  }
  const known = Object.values(FIGURE_WORDS);
  return refuseFact(path, { problem: "unknown-placeholder", name, known, nearest: nearest(name, known), at: 1 });
};

const previous = object<Pick<PreviousFigures, "period">, Omit<Required<PreviousFigures>, "period">>({
  required: { period: text },
  optional: { submitted: count, adopted: count, figures: record(figureName, figure) },
});

const templates = object<object, Templates>({
  required: {},
  optional: Object.fromEntries(
    Object.entries(ALLOWED).map(([name, allowed]) => [name, templateOf(allowed)]),
  ) as unknown as { readonly [Name in keyof Templates]: Check<Templates[Name]> },
});

/** 年份全称, 六角括号, 不加“第”, 不编虚位 (GB/T 9704-2012, 7.2.5). */
const documentNumber: Check<string> = (data, path) => {
  const value = text(data, path);
  const fits = /^[^\s\d〔〕]+〔\d{4}〕[1-9]\d*号$/.test(value);
  return fits ? value : refuseFact(path, { problem: "not-a-document-number", found: value });
};

const facts: Check<Facts> = object<Pick<Facts, "version">, Omit<Required<Facts>, "version">>({
  required: { version },
  optional: {
    title,
    addressee: template,
    basis: list(text),
    site: text,
    own: text,
    names: object<object, Required<NonNullable<Facts["names"]>>>({
      required: {},
      optional: { channels: record(text, text), groups: record(text, text) },
    }),
    submitted: object<object, Required<NonNullable<Facts["submitted"]>>>({
      required: {},
      optional: { total: count, groups: record(text, count) },
    }),
    previous,
    lastYear: previous,
    sections: list(section),
    problems: list(template),
    requirements: list(requirementOf(template)),
    offices: list(text),
    seal: truth,
    date,
    remark: text,
    redHead: object<Pick<RedHead, "issuers">, Omit<Required<RedHead>, "issuers">>({
      required: { issuers: list(text, 1) },
      optional: { number: documentNumber },
    }),
    colophon: object<Pick<Colophon, "office">, Omit<Required<Colophon>, "office">>({
      required: { office: text },
      optional: { copies: list(text), date },
    }),
    onePage: truth,
    templates,
  },
});

function refused(field: string, reason: FactsProblem): FactsRefused {
  return new FactsRefused(field || "facts", reason);
}

function refuseFact(field: string, reason: FactsProblem): never {
  throw refused(field, reason);
}
