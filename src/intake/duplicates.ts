import { sumItems } from "../bulletin/decimal";
import { unitKey } from "../bulletin/unitKey";
import type { Inquiry } from "../findings/inquiry";
import { type Answer, question } from "../findings/question";
import type { SourceUnit } from "./sourceUnit";

/** More units with several rows than this are asked about together. */
const MOST_ALONE = 3;

/** The rows of one unit, two at least. */
interface SameUnit {
  readonly key: string;
  readonly first: SourceUnit;
  readonly others: readonly SourceUnit[];
}

/**
 * Brings the rows of one unit together as the clerk says: added up, or one of them kept; many such units in one question.
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
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  const units = [...byKey].flatMap(([key, [first, ...others]]): SameUnit[] => (first ? [{ key, first, others }] : []));
  const repeated = units.filter(({ others }) => others.length > 0);
  const merge =
    repeated.length > MOST_ALONE ? mergeAll(repeated, inquiry) : (same: SameUnit) => mergeRows(same, inquiry);
  return units.map((same) => (same.others.length === 0 ? same.first : merge(same)));
}

/** One question for all units that stand in several rows. */
function mergeAll(repeated: readonly SameUnit[], inquiry: Inquiry): (same: SameUnit) => SourceUnit {
  const rows = repeated.flatMap(({ first, others }) => [first, ...others]);
  const identical = repeated.every(({ first, others }) =>
    others.every((other) => figuresOf(other) === figuresOf(first)),
  );
  const answers: Answer[] = identical ? [{ as: "leave-out" }, { as: "add" }] : [{ as: "add" }, { as: "leave-out" }];
  const asked = question("sheet", ["duplicates", ...rows.map((row) => `${row.at.cell} ${figuresOf(row)}`)], answers);
  const about = { places: rows.map(({ at }) => at), units: repeated.map(({ first }) => first.unit) };
  const answer = inquiry.ask("duplicate-units", about, { identical }, asked);
  return ({ first, others }) => (answer?.as === "add" ? others.reduce((a, b) => add(a, b), first) : first);
}

function figuresOf({ counts, submitted, adjustments }: Figures): string {
  return JSON.stringify([counts, submitted, adjustments]);
}

function mergeRows({ key, first, others }: SameUnit, inquiry: Inquiry): SourceUnit {
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
  const answer = inquiry.ask("duplicate-unit", about, { identical, rows: same.map(asShown) }, asked);
  if (answer?.as === "add") return others.reduce((a, b) => add(a, b), first);
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
    ...(a.items && b.items && { items: [...a.items, ...b.items] }),
  };
}

type Figures = Pick<SourceUnit, "counts" | "submitted" | "adjustments" | "items"> &
  Partial<Pick<SourceUnit, "origins">>;
