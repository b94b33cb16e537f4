import {
  type Check,
  decimal,
  distinct,
  list,
  nameAmong,
  object,
  oneOf,
  points,
  record,
  refuse,
  text,
  truth,
} from "./checkFields";
import type { Band, Condition, Every, Measure, Part, PartTask, Together, Veto } from "./part";
import { type Limits, type Scheme, tiers } from "./scheme";
import { unitKey } from "./unitKey";

/** The least and the most of something. */
export const limits: Check<Limits> = (data, path) => {
  const found = object<object, Required<Limits>>({ required: {}, optional: { min: decimal, max: decimal } })(
    data,
    path,
  );
  const { min = -Infinity, max = Infinity } = found;
  return min <= max ? found : refuse(`${path}.max`, { problem: "below-min", found: max });
};

/** Measures that only say what they are. */
const PLAIN = ["submitted", "adopted", "unadopted", "rate"] as const;

const measure: Check<Measure> = (data, path) => {
  if (typeof data !== "object" || data === null) return oneOf(...PLAIN)(data, path);
  if ("per" in data)
    return object<{ of: Measure; per: Measure }>({ required: { of: measure, per: measure } })(data, path);
  if ("tier" in data) return object<{ tier: string }>({ required: { tier: text } })(data, path);
  if ("adjustment" in data) return object<{ adjustment: string }>({ required: { adjustment: text } })(data, path);
  const names = list(text, 1);
  const optional = { kinds: names };
  if ("points" in data)
    return object<{ points: string[] }, { kinds: string[] }>({ required: { points: names }, optional })(data, path);
  return object<{ channels: string[] }, { kinds: string[] }>({ required: { channels: names }, optional })(data, path);
};

const condition: Check<Condition> = (data, path) => {
  const found = object<Pick<Condition, "of">, Omit<Required<Condition>, "of">>({
    required: { of: measure },
    optional: { atLeast: decimal, below: decimal },
  })(data, path);
  bounded(found, path);
  return found;
};

/** Refuses bounds that are not there, and those that nothing is within. */
export function bounded({ atLeast, below }: Pick<Condition, "atLeast" | "below">, path: string): void {
  if (atLeast === undefined && below === undefined)
    refuse(`${path}.atLeast`, { problem: "one-of-missing", fields: ["atLeast", "below"] });
  if (atLeast !== undefined && below !== undefined && below <= atLeast)
    refuse(`${path}.below`, { problem: "never", found: below, atLeast });
}

const task: Check<PartTask> = object<Pick<PartTask, "items">, Omit<Required<PartTask>, "items">>({
  required: { items: points },
  optional: {
    groups: record(text, points),
    units: record(text, points),
    per: measure,
    reached: decimal,
    missed: decimal,
    perShort: decimal,
    perOver: decimal,
    full: points,
    required: truth,
    carry: oneOf("short", "over", "all"),
  },
});

const every: Check<Every> = (data, path) => {
  const found = object<Pick<Every, "items" | "points">, Pick<Required<Every>, "over">>({
    required: { items: points, points: decimal },
    optional: { over: points },
  })(data, path);
  return found.items > 0 ? found : refuse(`${path}.items`, { problem: "zero" });
};

const bands: Check<Band[]> = (data, path) => {
  const found = list(object<Band>({ required: { from: decimal, points: decimal } }), 1)(data, path);
  found.forEach(({ from }, i) => {
    if (i > 0 && from <= found[i - 1]!.from) refuse(`${path}[${i}].from`, { problem: "not-ascending", found: from });
  });
  return found;
};

const part: Check<Part> = (data, path) => {
  const found = object<Pick<Part, "name">, Omit<Required<Part>, "name">>({
    required: { name: text },
    optional: {
      groups: list(text, 1),
      per: oneOf("sheet"),
      of: measure,
      base: decimal,
      each: decimal,
      every,
      task,
      bands,
      places: list(decimal, 1),
      best: points,
      limits,
      when: condition,
      instead: truth,
    },
  })(data, path);
  const { of, base, each, every: full, task: tasked, bands: banded, places, best } = found;
  const measures = [each, full, tasked, banded, places, best].some((rule) => rule !== undefined);
  if (measures && of === undefined) refuse(`${path}.of`, { problem: "missing" });
  if (!measures && base === undefined)
    refuse(`${path}.each`, {
      problem: "one-of-missing",
      fields: ["base", "each", "every", "task", "bands", "places", "best"],
    });
  return found;
};

/** The parts of a scheme; the names in them are checked by {@link checkPartNames}, when all are known. */
export const partChecks = {
  parts: list(part),
  together: list(object<Together>({ required: { of: list(text, 1), limits } })),
  vetoes: list(
    object<Pick<Veto, "when">, Pick<Required<Veto>, "score">>({
      required: { when: condition },
      optional: { score: decimal },
    }),
  ),
};

/**
 * Checks the names by which parts refer to channels, tiers, adjustments, groups, units and one another.
 *
 * @throws SchemeRefused
 */
export function checkPartNames(scheme: Scheme): void {
  const { parts = [], together = [], vetoes = [] } = scheme;
  if (parts.length + together.length + vetoes.length === 0) return;
  const below = [...scheme.channels, ...(scheme.adjustments ?? [])].map(({ name }) => name);
  const names = [...below, ...parts.map(({ name }) => name)];
  const groupNames = scheme.groups.map(({ name }) => name);
  parts.forEach((each, i) => {
    const path = `parts[${i}]`;
    const known: Known = { names: names.slice(0, below.length + i), own: each.name, all: names };
    if (each.groups) checkNames(each.groups, `${path}.groups`, groupNames, "unknown-group");
    if (each.of !== undefined) checkMeasure(each.of, `${path}.of`, known, scheme);
    if (each.when) checkMeasure(each.when.of, `${path}.when.of`, known, scheme);
    if (each.task?.per !== undefined) checkMeasure(each.task.per, `${path}.task.per`, known, scheme);
    if (each.task) checkTask(each.task, `${path}.task`, scheme);
  });
  vetoes.forEach(({ when }, i) => checkMeasure(when.of, `vetoes[${i}].when.of`, { names, all: names }, scheme));
  const limited = together.flatMap(({ of }, i) => of.map((name, j) => ({ name, path: `together[${i}].of[${j}]` })));
  limited.forEach(({ name, path }) => nameAmong(names, "unknown-name")(name, path));
  distinct(
    limited.map(({ name }) => name),
    (i) => limited[i]!.path,
  );
}

/** The names on whose points something may build. */
interface Known {
  /** Channels, adjustments and the parts above. */
  readonly names: readonly string[];
  /** The part that builds on them. */
  readonly own?: string;
  /** With the parts below. */
  readonly all: readonly string[];
}

function checkMeasure(of: Measure, path: string, known: Known, scheme: Scheme): void {
  if (typeof of === "string") return;
  if ("per" in of) {
    checkMeasure(of.of, `${path}.of`, known, scheme);
    checkMeasure(of.per, `${path}.per`, known, scheme);
  } else if ("tier" in of) nameAmong(tiers(scheme), "unknown-name")(of.tier, `${path}.tier`);
  else if ("adjustment" in of) {
    const adjustments = (scheme.adjustments ?? []).map(({ name }) => name);
    nameAmong(adjustments, "unknown-name")(of.adjustment, `${path}.adjustment`);
  } else if ("points" in of && of.kinds === undefined) checkBuilding(of.points, `${path}.points`, known);
  else {
    const channels = scheme.channels.map(({ name }) => name);
    if ("points" in of) checkNames(of.points, `${path}.points`, channels, "unknown-channel");
    else checkNames(of.channels, `${path}.channels`, channels, "unknown-channel");
  }
}

function checkBuilding(points: readonly string[], path: string, { names, own, all }: Known): void {
  points.forEach((name, i) => {
    if (name === own) refuse(`${path}[${i}]`, { problem: "itself", name });
    if (!names.includes(name) && all.includes(name)) refuse(`${path}[${i}]`, { problem: "further-down", name });
  });
  checkNames(points, path, names, "unknown-name");
}

function checkNames(
  names: readonly string[],
  path: string,
  known: readonly string[],
  problem: "unknown-channel" | "unknown-group" | "unknown-name",
): void {
  names.forEach((name, i) => nameAmong(known, problem)(name, `${path}[${i}]`));
  distinct(names, (i) => `${path}[${i}]`);
}

/** A unit with a task of its own must be in the roster, or a misspelt name would be passed over in silence. */
function checkTask(
  { groups = {}, units = {} }: PartTask,
  path: string,
  { groups: all, roster = [], place }: Scheme,
): void {
  const names = all.map(({ name }) => name);
  for (const name of Object.keys(groups)) nameAmong(names, "unknown-group")(name, `${path}.groups.${name}`);
  const keys = new Set(roster.map(({ unit }) => unitKey(unit, place)));
  for (const unit of Object.keys(units))
    if (!keys.has(unitKey(unit, place))) refuse(`${path}.units.${unit}`, { problem: "not-in-roster", name: unit });
}
