import { dataReader } from "../dataReader";
import type { Facts, PreviousFigures, Requirement } from "./facts";
import { type FactsProblem, FactsRefused } from "./factsRefused";
import { isDate } from "./officialDate";
import { OF_TEXTS, type PlaceholderName } from "./placeholders";
import { checkTemplate } from "./template";
import { ALLOWED, type Templates } from "./templates";

const { fields, object, array, text, texts } = dataReader(refuse);

const FIELDS = [
  "version",
  "title?",
  "addressee?",
  "basis?",
  "site?",
  "own?",
  "names?",
  "submitted?",
  "previous?",
  "problems?",
  "requirements?",
  "offices?",
  "seal?",
  "date?",
  "remark?",
  "templates?",
];

/**
 * Reads the facts of a notice from outside (a file, the pane).
 *
 * @returns facts of which everything holds that does not depend on a bulletin
 * @throws FactsRefused that names the first field that is wrong
 */
export function checkFacts(data: unknown): Facts {
  const found = fields(data, "", FIELDS);
  if (found.version !== 1) refuse("version", { problem: "newer-version", found: found.version });
  const given = <Value>(name: string, read: (data: unknown, path: string) => Value): Partial<Record<string, Value>> =>
    found[name] === undefined ? {} : { [name]: read(found[name], name) };
  return {
    version: 1,
    ...given("title", title),
    ...given("addressee", template),
    ...given("basis", texts),
    ...given("site", text),
    ...given("own", text),
    ...given("names", names),
    ...given("submitted", submitted),
    ...given("previous", previous),
    ...given("problems", templateList),
    ...given("requirements", requirements),
    ...given("offices", texts),
    ...given("seal", truth),
    ...given("date", date),
    ...given("remark", text),
    ...given("templates", templates),
  };
}

function title(data: unknown, path: string): string | readonly string[] {
  return Array.isArray(data) ? templateList(data, path) : template(data, path);
}

function names(data: unknown, path: string): NonNullable<Facts["names"]> {
  const { channels, groups } = fields(data, path, ["channels?", "groups?"]);
  return {
    ...(channels !== undefined && { channels: labels(channels, `${path}.channels`) }),
    ...(groups !== undefined && { groups: labels(groups, `${path}.groups`) }),
  };
}

function labels(data: unknown, path: string): Record<string, string> {
  return each(data, path, text);
}

function submitted(data: unknown, path: string): NonNullable<Facts["submitted"]> {
  const { total, groups } = fields(data, path, ["total?", "groups?"]);
  return {
    ...(total !== undefined && { total: count(total, `${path}.total`) }),
    ...(groups !== undefined && { groups: each(groups, `${path}.groups`, count) }),
  };
}

function previous(data: unknown, path: string): PreviousFigures {
  const found = fields(data, path, ["period", "submitted?", "adopted?"]);
  return {
    period: text(found.period, `${path}.period`),
    ...(found.submitted !== undefined && { submitted: count(found.submitted, `${path}.submitted`) }),
    ...(found.adopted !== undefined && { adopted: count(found.adopted, `${path}.adopted`) }),
  };
}

function requirements(data: unknown, path: string): Requirement[] {
  return array(data, path).map((item, i) => requirement(item, `${path}[${i}]`));
}

function requirement(data: unknown, path: string): Requirement {
  const found = fields(data, path, ["heading", "text?", "points?"]);
  return {
    heading: template(found.heading, `${path}.heading`),
    ...(found.text !== undefined && { text: template(found.text, `${path}.text`) }),
    ...(found.points !== undefined && { points: templateList(found.points, `${path}.points`) }),
  };
}

function templates(data: unknown, path: string): Partial<Templates> {
  const names = Object.keys(ALLOWED) as (keyof Templates)[];
  const optional = names.map((name) => `${name}?`);
  const found = fields(data, path, optional);
  const given = names.filter((name) => found[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, template(found[name], `${path}.${name}`, ALLOWED[name])]));
}

function templateList(data: unknown, path: string): string[] {
  return array(data, path).map((item, i) => template(item, `${path}[${i}]`));
}

function template(data: unknown, path: string, allowed: readonly PlaceholderName[] = OF_TEXTS): string {
  const value = text(data, path);
  checkTemplate(value, allowed, path);
  return value;
}

function count(data: unknown, path: string): number {
  const fits = typeof data === "number" && Number.isSafeInteger(data) && data >= 0;
  return fits ? data : refuse(path, { problem: "not-a-count", found: data });
}

function date(data: unknown, path: string): string {
  const value = text(data, path);
  return isDate(value) ? value : refuse(path, { problem: "not-a-date", found: value });
}

function truth(data: unknown, path: string): boolean {
  return typeof data === "boolean" ? data : refuse(path, { problem: "not-true-or-false", found: data });
}

function each<Value>(data: unknown, path: string, read: (data: unknown, path: string) => Value): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(object(data, path)).map(([name, value]) => [name, read(value, `${path}.${name}`)]),
  );
}

function refuse(field: string, reason: FactsProblem): never {
  throw new FactsRefused(field || "facts", reason);
}
