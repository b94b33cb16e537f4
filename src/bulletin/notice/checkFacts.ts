import { type Check, list, object, readWith, record, refuse, text } from "../checkFields";
import type { ShapeProblem } from "../schemeRefused";
import type { Facts, PreviousFigures, Requirement } from "./facts";
import { type FactsProblem, FactsRefused } from "./factsRefused";
import { isDate } from "./officialDate";
import { OF_TEXTS, type PlaceholderName } from "./placeholders";
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
  return readWith(facts, data, (field, reason) => refused(field, reason as ShapeProblem));
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
function templateOf(allowed: readonly PlaceholderName[]): Check<string> {
  return (data, path) => {
    const value = text(data, path);
    checkTemplate(value, allowed, path);
    return value;
  };
}

const template = templateOf(OF_TEXTS);

const title: Check<string | readonly string[]> = (data, path) =>
  Array.isArray(data) ? list(template)(data, path) : template(data, path);

const requirement = object<Pick<Requirement, "heading">, Omit<Required<Requirement>, "heading">>({
  required: { heading: template },
  optional: { text: template, points: list(template) },
});

const previous = object<Pick<PreviousFigures, "period">, Omit<Required<PreviousFigures>, "period">>({
  required: { period: text },
  optional: { submitted: count, adopted: count },
});

const templates = object<object, Templates>({
  required: {},
  optional: Object.fromEntries(
    Object.entries(ALLOWED).map(([name, allowed]) => [name, templateOf(allowed)]),
  ) as unknown as { readonly [Name in keyof Templates]: Check<Templates[Name]> },
});

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
    problems: list(template),
    requirements: list(requirement),
    offices: list(text),
    seal: truth,
    date,
    remark: text,
    templates,
  },
});

function refused(field: string, reason: FactsProblem): FactsRefused {
  return new FactsRefused(field || "facts", reason);
}

function refuseFact(field: string, reason: FactsProblem): never {
  throw refused(field, reason);
}
