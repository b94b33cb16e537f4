import { plainText } from "../cells/plainText";
import { isDecimal, MOST_POINTS } from "./decimal";
import { placeholders } from "./heading";
import type { SchemeProblem } from "./schemeRefused";

/** Reads one value of data from outside; `path` names it in the error. */
export type Check<Value> = (data: unknown, path: string) => Value;

/** One field that a check refuses; {@link readWith} makes the error of it that callers know. */
class FieldRefused extends Error {
  constructor(
    readonly field: string,
    readonly reason: SchemeProblem,
  ) {
    super(field);
  }
}

/**
 * Reads data from outside.
 *
 * @param refused makes the error for the first field that is wrong; the field is "" when the data is no object at all
 */
export function readWith<Value>(
  check: Check<Value>,
  data: unknown,
  refused: (field: string, reason: SchemeProblem) => Error,
): Value {
  try {
    return check(data, "");
  } catch (error) {
    throw error instanceof FieldRefused ? refused(error.field, error.reason) : error;
  }
}

/** How each field of an object is read, required ones and those that may be absent. */
interface Fields<Required, Optional> {
  readonly required: { readonly [Name in keyof Required]: Check<Required[Name]> };
  readonly optional?: { readonly [Name in keyof Optional]: Check<Optional[Name]> };
}

/** Reads an object with exactly these fields. A misspelt field is refused rather than passed over. */
export function object<Required extends object, Optional extends object = object>(
  fields: Fields<Required, Optional>,
): Check<Required & Partial<Optional>> {
  const required = Object.entries(fields.required) as [string, Check<unknown>][];
  const optional = Object.entries(fields.optional ?? {}) as [string, Check<unknown>][];
  return (data, path) => {
    const found = anyObject(data, path);
    const at = (name: string): string => (path ? `${path}.${name}` : name);
    const known = new Set([...required, ...optional].map(([name]) => name));
    const strange = Object.keys(found).find((name) => !known.has(name));
    if (strange !== undefined) refuse(at(strange), { problem: "unknown-field" });
    const entries: [string, unknown][] = required.map(([name, check]) => {
      if (found[name] === undefined) refuse(at(name), { problem: "missing" });
      return [name, check(found[name], at(name))];
    });
    for (const [name, check] of optional)
      if (found[name] !== undefined) entries.push([name, check(found[name], at(name))]);
    return Object.fromEntries(entries) as Required & Partial<Optional>;
  };
}

/** Reads a list; `least` is how many items it must have. */
export function list<Item>(item: Check<Item>, least = 0, most = Infinity): Check<Item[]> {
  return (data, path) => {
    if (!Array.isArray(data)) return refuse(path, { problem: "not-a-list" });
    if (data.length < least) refuse(path, { problem: "empty" });
    if (data.length > most) refuse(path, { problem: "too-many", most, found: data.length });
    return data.map((each, i) => item(each, `${path}[${i}]`));
  };
}

/** Reads an object whose keys are names that the office chose. */
export function record<Value>(key: Check<string>, value: Check<Value>): Check<Record<string, Value>> {
  return (data, path) =>
    Object.fromEntries(
      Object.entries(anyObject(data, path)).map(([name, each]) => [
        key(name, `${path}.${name}`),
        value(each, `${path}.${name}`),
      ]),
    );
}

/** A text in which something can be seen: an ending of invisible signs would be that of every unit. */
export const text: Check<string> = (data, path) => {
  if (typeof data !== "string") return refuse(path, { problem: "not-text" });
  return plainText(data) === "" ? refuse(path, { problem: "empty" }) : data;
};

/** A text in which only these placeholders stand between braces. */
export function template(allowed: readonly string[]): Check<string> {
  return (data, path) => {
    const value = text(data, path);
    const name = placeholders(value).find((placeholder) => !allowed.includes(placeholder));
    return name === undefined ? value : refuse(path, { problem: "unknown-placeholder", name });
  };
}

/** A number of at most four decimals, from −100,000 to 100,000. */
export const decimal: Check<number> = (data, path) => {
  if (typeof data !== "number" || Number.isNaN(data)) return refuse(path, { problem: "not-a-number", found: data });
  if (Math.abs(data) > MOST_POINTS) refuse(path, { problem: "too-large", found: data, most: MOST_POINTS });
  return isDecimal(data) ? data : refuse(path, { problem: "too-many-decimals", found: data });
};

/** A number from 0 up, of at most four decimals. */
export const points: Check<number> = (data, path) => {
  const value = decimal(data, path);
  return value < 0 ? refuse(path, { problem: "negative", found: data }) : value;
};

/** A whole number from 0 up. */
export const whole: Check<number> = (data, path) => {
  const value = points(data, path);
  return Number.isSafeInteger(value) ? value : refuse(path, { problem: "not-whole", found: data });
};

export const truth: Check<boolean> = (data, path) =>
  typeof data === "boolean" ? data : refuse(path, { problem: "not-one-of", found: data, allowed: ["true", "false"] });

/** One of some values. */
export function oneOf<Value extends string | number>(...allowed: readonly Value[]): Check<Value> {
  return (data, path) =>
    allowed.find((value) => value === data) ??
    refuse(
      path,
      data === undefined
        ? { problem: "missing" }
        : { problem: "not-one-of", found: data, allowed: allowed.map(String) },
    );
}

/** A day such as 2023-03-31. */
export const day: Check<string> = (data, path) => {
  const value = text(data, path);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  return isDay ? value : refuse(path, { problem: "not-a-day", found: data });
};

/** The name of something that the scheme defines elsewhere. */
export function nameAmong(
  names: readonly string[],
  problem: "unknown-channel" | "unknown-group" | "unknown-name",
): Check<string> {
  return (data, path) => {
    const name = text(data, path);
    return names.includes(name) ? name : refuse(path, { problem, name });
  };
}

/** Refuses the second of two equal names. */
export function distinct(names: readonly string[], path: (i: number) => string): void {
  const met = new Set<string>();
  names.forEach((name, i) => {
    if (met.has(name)) refuse(path(i), { problem: "twice", name });
    met.add(name);
  });
}

/** Refuses a field. */
export function refuse(field: string, reason: SchemeProblem): never {
  throw new FieldRefused(field, reason);
}

function anyObject(data: unknown, path: string): Record<string, unknown> {
  const fits = typeof data === "object" && data !== null && !Array.isArray(data);
  return fits ? (data as Record<string, unknown>) : refuse(path, { problem: "not-an-object" });
}
