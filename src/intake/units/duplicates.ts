import { joined } from "../../cells/lists";
import { sumItems } from "../../bulletin/decimal";
import { unitKey } from "../../bulletin/unitKey";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { saysAdopted } from "../columns/headingRole";
import type { SourceUnit } from "../sourceUnit";

/** More units with several rows than this are asked about together. */
const MOST_ALONE = 3;

/** The rows that one unit has, of one site where those of each are told apart. */
export interface SameUnit {
  readonly key: string;
  readonly of?: string;
  readonly first: SourceUnit;
  readonly others: readonly SourceUnit[];
}

/**
 * Brings the rows of one unit together as the clerk says: added up, or one of them kept; many such units in one question. Items
 * of a log are added up.
 * Without an answer the first row stands for the unit and the question stops the bulletin.
 */
export function mergeDuplicates(
  rows: readonly SourceUnit[],
  place: string | undefined,
  inquiry: Inquiry,
): SourceUnit[] {
  const byKey = new Map<string, SourceUnit[]>();
  for (const row of rows) {
    const key = unitKey(row.unit, place);
    const same = byKey.get(key);
    const other = row.rows && same ? same.findIndex((each) => areApart(each, row)) : -1;
    if (same?.[other]) same[other] = add(same[other], row);
    // the items of a log are each their own, whatever their unit was called
    else if (same?.[0]?.items && row.items) same[0] = add(same[0], row);
    else if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  const units = [...byKey].flatMap(([key, [first, ...others]]): SameUnit[] => (first ? [{ key, first, others }] : []));
  return settleSame(units, inquiry);
}

/** Whether what was read of a unit in two places is of different sites, where each row is of one. */
function areApart({ rows: some }: SourceUnit, { rows: others }: SourceUnit): boolean {
  return some !== undefined && others !== undefined && some.every((own, n) => own.length === 0 || !others[n]?.length);
}

/** The one row of each unit, with those that it has several of brought together as the clerk says. */
export function settleSame(units: readonly SameUnit[], inquiry: Inquiry): SourceUnit[] {
  const repeated = units.filter(({ others }) => others.length > 0);
  const byKind = repeated.filter(isOfKinds);
  const alike = repeated.filter((same) => !isOfKinds(same));
  const alone = (same: SameUnit): SourceUnit => mergeRows(same, inquiry);
  const mergeKinds = byKind.length > 1 ? mergeAll(byKind, inquiry, kindsOfAll(units)) : alone;
  const merge = alike.length > MOST_ALONE ? mergeAll(alike, inquiry) : alone;
  const kinds = new Set(byKind);
  return units.map((same) => {
    if (same.others.length === 0) return same.first;
    return kinds.has(same) ? mergeKinds(same) : merge(same);
  });
}

/** The kinds of items of which each unit that says any has a row. */
function kindsOfAll(units: readonly SameUnit[]): readonly string[] {
  const having = units.map(kindsOf).filter((kinds) => kinds.length > 0);
  const [first = [], ...others] = having.map((kinds) => new Set(kinds));
  return [...first].filter((kind) => others.every((kinds) => kinds.has(kind)));
}

function kindsOf({ first, others }: SameUnit): readonly string[] {
  return [first, ...others].flatMap(({ kind = [] }) => kind);
}

/** Whether a unit has a row for each kind of items, as a column says: all such units are one matter. */
function isOfKinds({ first, others }: SameUnit): boolean {
  const kinds = [first, ...others].map(({ kind }) => kind ?? "");
  return !kinds.includes("") && new Set(kinds).size === kinds.length;
}

/**
 * One question for all units that stand in several rows.
 *
 * @param common the kinds of items of which all units have a row: one alone may count, as of rows of 报送 and 采用
 */
function mergeAll(
  repeated: readonly SameUnit[],
  inquiry: Inquiry,
  common: readonly string[] = [],
): (same: SameUnit) => SourceUnit {
  const rows = repeated.flatMap(({ first, others }) => [first, ...others]);
  const identical = repeated.every(({ first, others }) =>
    others.every((other) => figuresOf(other) === figuresOf(first)),
  );
  const kinds = repeated.every(isOfKinds) ? [...new Set(rows.flatMap(({ kind = [] }) => kind))] : undefined;
  const adopted = common.filter(saysAdopted);
  const only = (names: readonly string[]): Answer[] => names.map((name) => ({ as: "name", name }));
  const first: Answer[] = common.length > 0 ? [] : [{ as: "leave-out" }];
  const others = only(common.filter((kind) => !adopted.includes(kind)));
  const added: Answer = { as: "add" };
  const answers = identical && !kinds ? [...first, added] : [...only(adopted), added, ...first, ...others];
  const asked = question("sheet", ["duplicates", ...rows.map((row) => `${row.at.cell} ${figuresOf(row)}`)], answers);
  const about = { places: rows.map(({ at }) => at), units: [...new Set(repeated.map(({ first }) => first.unit))] };
  const answer = inquiry.ask("duplicate-units", about, { identical, ...(kinds && { kinds }) }, asked);
  return ({ first, others }) => {
    if (answer?.as === "add") return joined([first, ...others], add);
    return [first, ...others].find(({ kind }) => answer?.as === "name" && kind === answer.name) ?? first;
  };
}

function figuresOf({ counts, submitted, adjustments }: Figures): string {
  return JSON.stringify([counts, submitted, adjustments]);
}

function mergeRows({ key, of, first, others }: SameUnit, inquiry: Inquiry): SourceUnit {
  const same = [first, ...others];
  const figures = same.map(figuresOf);
  const identical = figures.every((figure) => figure === figures[0]);
  const keep = (identical ? [first] : same).map(({ at }): Answer => ({ as: "keep", cell: at.cell }));
  const asked = question(
    "sheet",
    ["duplicate", key, ...same.map(({ at }, n) => at.cell + figures[n]!)],
    identical ? [...keep, { as: "add" }] : [{ as: "add" }, ...keep],
  );
  const about = { places: same.map(({ at }) => at), units: [first.unit] };
  const answer = inquiry.ask(
    "duplicate-unit",
    about,
    { identical, rows: same.map(asShown), ...(of !== undefined && { of }) },
    asked,
  );
  if (answer?.as === "add") return joined([first, ...others], add);
  return same.find(({ at }) => answer?.as === "keep" && at.cell === answer.cell) ?? first;
}

function asShown({ at, counts }: SourceUnit): { cell: string; counts: readonly number[] } {
  return { cell: at.cell, counts };
}

/** Adds the figures of two rows of one unit; a figure that only one of them has is not known for both. */
export function add<Row extends Figures>(a: Row, b: Row): Row {
  const { submitted: _, ...first } = a;
  const together = (one: readonly number[], other: readonly number[]): number[] =>
    one.map((figure, n) => sumItems([figure, other[n]!]));
  return {
    ...(first as Row),
    counts: together(a.counts, b.counts),
    ...(a.submitted !== undefined && b.submitted !== undefined && { submitted: sumItems([a.submitted, b.submitted]) }),
    ...(a.adjustments && b.adjustments && { adjustments: together(a.adjustments, b.adjustments) }),
    ...(a.origins && b.origins && { origins: [...a.origins, ...b.origins] }),
    ...(a.others !== undefined && b.others !== undefined && { others: sumItems([a.others, b.others]) }),
    ...(a.rows && b.rows && { rows: a.rows.map((own, n) => [...own, ...b.rows![n]!]) }),
    ...(a.items && b.items && { items: [...a.items, ...b.items] }),
  };
}

type Figures = Pick<SourceUnit, "counts" | "submitted" | "adjustments" | "items" | "rows" | "others"> &
  Partial<Pick<SourceUnit, "origins">>;
