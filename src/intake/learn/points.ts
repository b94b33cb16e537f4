import { greatest } from "../../cells/lists";
import { round, type Rounding, sum, times } from "../../bulletin/decimal";
import { type Equation, nearest, type Solution, solve } from "./exact";
import type { Lesson, OpenPoint, Said } from "./lesson";
import { numberIn, type PublishedRow, rowsOf } from "./published";
import type { Sense, SensedColumn, SensedTable } from "./senses";

/** What points a published table gives, and for what. */
export interface Points {
  /** Points of an item by the name of its column; none where nobody can know. Negative ones are taken away. */
  readonly each: ReadonlyMap<string, number>;
  /** Points of a submitted item. */
  readonly submitted: number | undefined;
  /** Points that everybody has. */
  readonly base: number | undefined;
  readonly rounding: Rounding | undefined;
  /** Whether any column holds points at all. */
  readonly scored: boolean;
  readonly lessons: readonly Lesson[];
  readonly open: readonly OpenPoint[];
}

/** The figures of one row by what they are. */
interface Figures {
  readonly items: ReadonlyMap<string, number>;
  /** Points that somebody typed, those that are taken away negative. */
  readonly typed: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, number>;
  readonly tiers: readonly { readonly of: readonly string[]; readonly points: number }[];
  readonly submitted: number | undefined;
  readonly submittedScore: number | undefined;
  readonly total: number | undefined;
}

/** What else may be in a total, beside items and what is typed. */
type Extra = "submitted" | "base";

/**
 * Finds what an item gives: from the points beside it, from the sum of its level, and from the totals, exactly. Whatever
 * is in the totals beside that is looked for only when they do not come out without it.
 */
export function learnPoints(tables: readonly SensedTable[], said: Said = {}): Points {
  const rows = tables.flatMap((table) => rowsOf(table).map((row) => figuresOf(row, table.columns)));
  const names = [...new Set(rows.flatMap(({ items }) => [...items.keys()]))];
  const each = new Map<string, number>(Object.entries(said.points ?? {}).filter(([name]) => names.includes(name)));
  const lessons: Lesson[] = [];
  const open: OpenPoint[] = [];
  const own = new Set(names.filter((name) => learnOwn(name, rows, each, lessons)));
  learnTiers(rows, each, lessons);
  const total = learnTotals(rows, names, each, lessons);
  const scored = rows.some(
    (row) => row.total !== undefined || row.own.size > 0 || row.tiers.length > 0 || row.submittedScore !== undefined,
  );
  for (const name of scored ? names.filter((each_) => !each.has(each_)) : []) {
    const hasItems = rows.some(({ items }) => (items.get(name) ?? 0) !== 0);
    const why = !hasItems ? "no-items" : own.has(name) || !total.fits ? "no-fit" : "too-few-rows";
    open.push({ about: "points", name, why });
  }
  const { submitted, base, rounding } = total;
  return { each, submitted, base, rounding, scored, lessons, open };
}

function figuresOf({ cells }: PublishedRow, columns: readonly SensedColumn[]): Figures {
  const at = (is: Sense["is"]): number | undefined => {
    const column = columns.find(({ sense }) => sense.is === is);
    return column && numberIn(cells[column.index]);
  };
  const carried = at("accumulated");
  const before = at("previous");
  const tiers = columns.flatMap(({ sense, index }) =>
    sense.is === "tier" && sense.shows === "score" ? [{ of: sense.of, points: numberIn(cells[index]) }] : [],
  );
  return {
    items: byName(columns, cells, "items"),
    typed: new Map(
      columns.flatMap(({ sense, index }): [string, number][] => {
        if (sense.is !== "typed") return [];
        const points = numberIn(cells[index]);
        return [[sense.name, sense.takes ? -Math.abs(points) : points]];
      }),
    ),
    own: new Map([...byName(columns, cells, "points")].map(([name, points]) => [name, taken(name, points, columns)])),
    tiers,
    submitted: at("submitted"),
    submittedScore: at("submitted-score"),
    total: at("score") ?? (carried === undefined ? undefined : sum([carried, -(before ?? 0)])),
  };
}

function byName(
  columns: readonly SensedColumn[],
  cells: PublishedRow["cells"],
  is: "items" | "points",
): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap(({ sense, index }): [string, number][] =>
      sense.is === is ? [[sense.name, numberIn(cells[index])]] : [],
    ),
  );
}

/** Points beside items that take points away are negative, however they are printed. */
function taken(name: string, points: number, columns: readonly SensedColumn[]): number {
  return columns.some(({ sense }) => sense.is === "items" && sense.name === name && sense.takes)
    ? -Math.abs(points)
    : points;
}

/** Points that stand beside the items; whether there are any. */
function learnOwn(name: string, rows: readonly Figures[], each: Map<string, number>, lessons: Lesson[]): boolean {
  const having = rows.filter(({ own, items }) => own.has(name) && items.get(name) !== 0);
  if (having.length === 0) return false;
  const equations = having.map(({ own, items }): Equation => ({
    coefficients: [items.get(name) ?? 0],
    target: own.get(name)!,
  }));
  const solution = solve(equations, 1);
  const [points] = solution.values;
  const agreeing = solution.holds.filter(Boolean).length;
  if (points === undefined || agreeing * 2 <= having.length) return true;
  each.set(name, points);
  lessons.push({ about: "points", name, points, rows: agreeing, checked: agreeing > 1 });
  return true;
}

/** Points of the channels of a level, from their sum. */
function learnTiers(rows: readonly Figures[], each: Map<string, number>, lessons: Lesson[]): void {
  const tiers = new Map(rows.flatMap((row) => row.tiers.map(({ of }) => [of.join("\n"), of] as const)));
  for (const [key, of] of tiers) {
    const unknown = of.filter((name) => !each.has(name));
    const equations = rows.flatMap(({ tiers: sums, items }) =>
      sums.flatMap((tier): Equation[] => {
        if (tier.of.join("\n") !== key) return [];
        return [equation(unknown, items, tier.points - known(of, items, each))];
      }),
    );
    keep(unknown, equations, solve(equations, unknown.length), each, lessons);
  }
}

function equation(names: readonly string[], items: ReadonlyMap<string, number>, target: number): Equation {
  return { coefficients: names.map((name) => items.get(name) ?? 0), target };
}

/** The points of those items of which it is known what they give. */
function known(names: Iterable<string>, items: ReadonlyMap<string, number>, each: ReadonlyMap<string, number>): number {
  return sum([...names].map((name) => times(items.get(name) ?? 0, each.get(name) ?? 0)));
}

/** Keeps what a solution says of `names`, which are its first unknowns. */
function keep(
  names: readonly string[],
  equations: readonly Equation[],
  { values, holds, needed }: Solution,
  each: Map<string, number>,
  lessons: Lesson[],
): void {
  if (holds.filter(Boolean).length * 2 <= holds.length) return;
  names.forEach((name, i) => {
    const points = values[i];
    if (points === undefined || each.has(name)) return;
    const rows = equations.filter(({ coefficients }, n) => holds[n] && coefficients[i] !== 0).length;
    each.set(name, points);
    const checked = rows > 1 && holds.filter(Boolean).length > needed;
    lessons.push({ about: "points", name, points, rows, checked });
  });
}

/** What the totals say of all that is not known yet. */
function learnTotals(
  rows: readonly Figures[],
  names: readonly string[],
  each: Map<string, number>,
  lessons: Lesson[],
): Pick<Points, "submitted" | "base" | "rounding"> & { readonly fits: boolean } {
  const scored = rows.filter(({ total }) => total !== undefined);
  const own = scored.filter((row) => row.submittedScore !== undefined && row.submitted);
  const beside = solve(
    own.map(({ submitted = 0, submittedScore = 0 }) => ({ coefficients: [submitted], target: submittedScore })),
    1,
  );
  const submittedOwn = beside.holds.every(Boolean) ? beside.values[0] : undefined;
  const unknown = names.filter((name) => !each.has(name));
  const equationsWith = (extras: readonly Extra[]): Equation[] =>
    scored.map(({ items, typed, submitted = 0, submittedScore, total = 0 }) => {
      const rest = sum([total, -known(names, items, each), ...[...typed.values()].map((points) => -points)]);
      const { coefficients, target } = equation(
        unknown,
        items,
        sum([rest, -(submittedScore ?? times(submitted, submittedOwn ?? 0))]),
      );
      return { coefficients: [...coefficients, ...extras.map((extra) => (extra === "base" ? 1 : submitted))], target };
    });
  const canSubmit = own.length === 0 && scored.some(({ submitted = 0 }) => submitted > 0);
  const models: Extra[][] = [[], ...(canSubmit ? [["submitted"] as Extra[]] : []), ["base"]];
  if (canSubmit) models.push(["submitted", "base"]);
  const tried = models.map((extras) => {
    const equations = equationsWith(extras);
    const solution = solve(equations, unknown.length + extras.length);
    const rows = solution.holds.filter(Boolean).length;
    return { extras, equations, solution, rows, worth: rows - 2 * extras.length };
  });
  const best = tried.reduce((a, b) => (b.worth > a.worth || (b.worth === a.worth && b.rows > a.rows) ? b : a));
  const rounded = best.worth < scored.length ? learnRounded(scored, equationsWith([]), unknown.length) : undefined;
  if (rounded && rounded.rows > best.worth) {
    unknown.forEach((name, i) => {
      each.set(name, rounded.points[i]!);
      const having = scored.filter(({ items }) => items.get(name)).length;
      lessons.push({ about: "points", name, points: rounded.points[i]!, rows: having, checked: rounded.checked[i]! });
    });
    lessons.push({ about: "rounding", decimals: rounded.rounding.decimals, rows: rounded.rows });
    return { submitted: submittedOwn, base: undefined, rounding: rounded.rounding, fits: true };
  }
  keep(unknown, best.equations, best.solution, each, lessons);
  const agreeing = best.rows;
  const checked = agreeing > best.solution.needed;
  const extra = (which: Extra): number | undefined => {
    const at = best.extras.indexOf(which);
    const points = at < 0 ? undefined : best.solution.values[unknown.length + at];
    if (points !== undefined && points !== 0) lessons.push({ about: which, points, rows: agreeing, checked });
    return points === 0 ? undefined : points;
  };
  if (submittedOwn !== undefined)
    lessons.push({ about: "submitted", points: submittedOwn, rows: own.length, checked: own.length > 1 });
  const fits = agreeing * 2 > scored.length;
  return { submitted: extra("submitted") ?? submittedOwn, base: extra("base"), rounding: undefined, fits };
}

/** A rounding of totals, and the points with which it gives most of them. */
interface Rounded {
  readonly points: readonly number[];
  /** For each of the points whether a step more or less would not give as many totals. */
  readonly checked: readonly boolean[];
  readonly rounding: Rounding;
  readonly rows: number;
}

/** Points that come nearest and, the total rounded, give the totals that are shown. */
function learnRounded(rows: readonly Figures[], equations: readonly Equation[], unknowns: number): Rounded | undefined {
  const decimals = greatest(rows.map(({ total = 0 }) => decimalsOf(total)));
  if (rows.length <= unknowns + 1 || !isDecimals(decimals)) return undefined;
  let best: Rounded | undefined;
  for (const [mode, more] of MODES) {
    const rounding = { decimals, mode };
    const agreeing = (points: readonly number[]): number =>
      equations.filter(({ coefficients, target }, n) => {
        const { total = 0 } = rows[n]!;
        const exact = sum([total - target, ...coefficients.map((count, i) => times(count, points[i]!))]);
        return round(exact, rounding) === total;
      }).length;
    const before = equations.map(({ coefficients, target }) => ({
      coefficients,
      target: target + more / 10 ** decimals,
    }));
    const found = nearest(before, unknowns);
    if (!found) return undefined;
    for (const places of [1, 2]) {
      const points = found.map((value) => Number(value.toFixed(places)));
      const count = agreeing(points);
      if (best && count <= best.rows) continue;
      const isOpen = (i: number, step: number): boolean =>
        agreeing(points.map((value, j) => (j === i ? sum([value, step]) : value))) >= count;
      const checked = points.map((_, i) => ![1, -1].some((sign) => isOpen(i, sign / 10 ** places)));
      best = { points, checked, rounding, rows: count };
    }
  }
  return best;
}

function isDecimals(decimals: number): decimals is 0 | 1 | 2 {
  return decimals <= 2;
}

/** Ways of rounding, and by how many steps a total was more before it, on the average. */
const MODES = [
  ["half-up", 0],
  ["down", 0.5],
  ["up", -0.5],
] as const;

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}
