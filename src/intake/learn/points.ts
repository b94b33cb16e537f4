import { type Rounding, sum, times } from "../../bulletin/decimal";
import { eachOf, oneByOne, type Stepwise } from "../../cells/stepwise";
import { type Equation, type Solution, solve } from "./exact";
import type { Lesson, OpenPoint, Said } from "./lesson";
import { numberIn, type PublishedRow, rowsOf } from "./published";
import { type Rounded, roundedPoints } from "./rounded";
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

/** A row with a total. */
interface Scored extends Figures {
  readonly total: number;
}

function isScored(row: Figures): row is Scored {
  return row.total !== undefined;
}

/** What else may be in a total, beside items and what is typed. */
interface Extra {
  readonly about: "submitted" | "base";
  /** How many of it a row has. */
  readonly count: (row: Figures) => number;
}

const SUBMITTED: Extra = { about: "submitted", count: ({ submitted = 0 }) => submitted };
const BASE: Extra = { about: "base", count: () => 1 };

/**
 * Finds what an item gives: from the points beside it, from the sum of its level, and from the totals, exactly. Whatever
 * is in the totals beside that is looked for only when they do not come out without it.
 */
export function* learnPoints(tables: readonly SensedTable[], said: Said = {}): Stepwise<Points> {
  const figures = yield* oneByOne(tables, (table) => eachOf(rowsOf(table), (row) => figuresOf(row, table.columns)));
  const rows = figures.flat();
  const names = [...new Set(rows.flatMap(({ items }) => [...items.keys()]))];
  const each = new Map(
    names.flatMap((name): [string, number][] => {
      const points = said.points?.[name];
      return points === undefined ? [] : [[name, takenAway(name, points, tables)]];
    }),
  );
  const lessons: Lesson[] = [];
  const open: OpenPoint[] = [];
  const own = new Set<string>();
  for (const name of names) if (yield* learnOwn(name, rows, each, lessons)) own.add(name);
  yield* learnTiers(rows, each, lessons);
  const total = yield* learnTotals(rows, names, each, lessons, open);
  const scored = rows.some(
    (row) => row.total !== undefined || row.own.size > 0 || row.tiers.length > 0 || row.submittedScore !== undefined,
  );
  for (const name of scored ? names.filter((each_) => !each.has(each_)) : []) {
    const hasItems = rows.some(({ items }) => (items.get(name) ?? 0) !== 0);
    const ofFit = total.level.has(name) ? "no-difference" : "too-few-rows";
    const why = !hasItems ? "no-items" : own.has(name) || !total.fits ? "no-fit" : ofFit;
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
    own: new Map(
      [...byName(columns, cells, "points")].map(([name, points]) => [name, takenAway(name, points, [{ columns }])]),
    ),
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

/** Points for items that take points away (错情) are negative, however they are printed or said. */
function takenAway(name: string, points: number, tables: readonly Pick<SensedTable, "columns">[]): number {
  const takes = tables.some(({ columns }) =>
    columns.some(({ sense }) => sense.is === "items" && sense.name === name && sense.takes),
  );
  return takes ? -Math.abs(points) : points;
}

/** Points that stand beside the items; whether there are any. */
function* learnOwn(
  name: string,
  rows: readonly Figures[],
  each: Map<string, number>,
  lessons: Lesson[],
): Stepwise<boolean> {
  const equations = rows.flatMap(({ own, items }) => {
    const target = own.get(name);
    return target === undefined || items.get(name) === 0 ? [] : [equation([name], items, target)];
  });
  if (equations.length === 0) return false;
  const { values, holding } = yield* solve(equations);
  const points = values.get(name);
  if (points === undefined || !isMost(holding, equations)) return true;
  each.set(name, points);
  lessons.push({ about: "points", name, points, rows: holding.length, checked: holding.length > 1 });
  return true;
}

/** Points of the channels of a level, from their sum. */
function* learnTiers(rows: readonly Figures[], each: Map<string, number>, lessons: Lesson[]): Stepwise<void> {
  const tiers = new Map(rows.flatMap((row) => row.tiers.map(({ of }) => [of.join("\n"), of] as const)));
  for (const [key, of] of tiers) {
    const unknown = of.filter((name) => !each.has(name));
    const equations = rows.flatMap(({ tiers: sums, items }) =>
      sums
        .filter((tier) => tier.of.join("\n") === key)
        .map(({ points }) => equation(unknown, items, points - known(of, items, each))),
    );
    const solution = yield* solve(equations);
    if (isMost(solution.holding, equations)) keep(unknown, solution, each, lessons);
  }
}

function equation(names: readonly string[], items: ReadonlyMap<string, number>, target: number): Equation<string> {
  return { terms: new Map([...items].filter(([name]) => names.includes(name))), target };
}

function isMost(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length * 2 > all.length;
}

/** The points of those items of which it is known what they give. */
function known(names: Iterable<string>, items: ReadonlyMap<string, number>, each: ReadonlyMap<string, number>): number {
  return sum([...names].map((name) => times(items.get(name) ?? 0, each.get(name) ?? 0)));
}

/** Keeps what a solution says of `names`. */
function keep(
  names: readonly string[],
  { values, holding, needed }: Solution<string | Extra>,
  each: Map<string, number>,
  lessons: Lesson[],
): void {
  for (const name of names) {
    const points = values.get(name);
    if (points === undefined || each.has(name)) continue;
    const rows = holding.filter(({ terms }) => terms.get(name)).length;
    each.set(name, points);
    lessons.push({ about: "points", name, points, rows, checked: rows > 1 && holding.length > needed });
  }
}

/** What a total says of the items of which it is not known yet what they give. */
interface TotalEquation extends Equation<string> {
  readonly row: Scored;
}

/** What the totals say: whether most of them come out, and of which items more give no more points than fewer. */
interface TotalPoints extends Pick<Points, "submitted" | "base" | "rounding"> {
  readonly fits: boolean;
  readonly level: ReadonlySet<string>;
}

/**
 * What the totals say of all that is not known yet. Where everybody has points whatever his items (a base), items that give
 * none tell nothing: they may be capped, and the base their cap.
 */
function* learnTotals(
  rows: readonly Figures[],
  names: readonly string[],
  each: Map<string, number>,
  lessons: Lesson[],
  open: OpenPoint[],
): Stepwise<TotalPoints> {
  const scored = rows.filter(isScored);
  const own = scored.flatMap(({ submitted, submittedScore }): Equation<Extra>[] =>
    submitted && submittedScore !== undefined
      ? [{ terms: new Map([[SUBMITTED, submitted]]), target: submittedScore }]
      : [],
  );
  const beside = yield* solve(own);
  const submittedOwn = beside.holding.length === own.length ? beside.values.get(SUBMITTED) : undefined;
  const unknown = names.filter((name) => !each.has(name));
  const equations = yield* eachOf(scored, (row): TotalEquation => {
    const { items, typed, submitted = 0, submittedScore, total } = row;
    const rest = sum([total, -known(names, items, each), ...[...typed.values()].map((points) => -points)]);
    const target = sum([rest, -(submittedScore ?? times(submitted, submittedOwn ?? 0))]);
    return { ...equation(unknown, items, target), row };
  });
  const canSubmit = own.length === 0 && scored.some(({ submitted = 0 }) => submitted > 0);
  const models = canSubmit ? [[], [SUBMITTED], [BASE], [SUBMITTED, BASE]] : [[], [BASE]];
  const tried = yield* oneByOne(models, function* (extras) {
    const solution = yield* solve(equations.map((one) => withExtras(one, extras)));
    const holding = solution.holding.length;
    return { solution, rows: holding, worth: worthOf(holding, extras) };
  });
  const best = tried.reduce((a, b) => (b.worth > a.worth || (b.worth === a.worth && b.rows > a.rows) ? b : a));
  const rounded = best.worth < scored.length ? yield* learnRounded(equations, unknown, models, best.worth) : undefined;
  if (rounded) {
    const { points, rounding, rows: agreeing } = rounded;
    for (const { of, points: found, checked } of points) {
      if (typeof of !== "string") {
        lessons.push({ about: of.about, points: found, rows: agreeing, checked });
        continue;
      }
      each.set(of, found);
      const having = scored.filter(({ items }) => items.get(of)).length;
      lessons.push({ about: "points", name: of, points: found, rows: having, checked });
    }
    lessons.push({ about: "rounding", ...rounding, rows: agreeing });
    if (rounded.others.length > 0) open.push({ about: "rounding", mode: rounding.mode, others: rounded.others });
    const given = (which: Extra): number | undefined => points.find(({ of }) => of === which)?.points;
    const submittedEach = given(SUBMITTED) ?? submittedOwn;
    return { submitted: submittedEach, base: given(BASE), rounding, fits: true, level: new Set() };
  }
  const { values, holding, needed } = best.solution;
  // points of which no row is a witness, and which some rows contradict, are none
  const fits = isMost(holding, scored) && (holding.length > needed || holding.length === scored.length);
  const level = new Set(values.get(BASE) ? unknown.filter((name) => values.get(name) === 0) : []);
  const told = unknown.filter((name) => !level.has(name));
  if (fits) keep(told, best.solution, each, lessons);
  const extra = (which: Extra): number | undefined => {
    const points = values.get(which);
    if (points === undefined || points === 0) return undefined;
    lessons.push({ about: which.about, points, rows: holding.length, checked: holding.length > needed });
    return points;
  };
  if (submittedOwn !== undefined)
    lessons.push({ about: "submitted", points: submittedOwn, rows: own.length, checked: own.length > 1 });
  return {
    submitted: extra(SUBMITTED) ?? submittedOwn,
    base: level.size > 0 ? undefined : extra(BASE),
    rounding: undefined,
    fits,
    level,
  };
}

/** A model that explains so many rows is worth the less the more it takes for that. */
function worthOf(rows: number, extras: readonly Extra[]): number {
  return rows - 2 * extras.length;
}

/** The rounding and the points, of those with these extras, that explain most rows; undefined where they are worth no more. */
function* learnRounded(
  equations: readonly TotalEquation[],
  unknown: readonly string[],
  models: readonly (readonly Extra[])[],
  worth: number,
): Stepwise<Rounded<string | Extra> | undefined> {
  const tried = yield* oneByOne(models, function* (extras) {
    const further = equations.map((one) => ({ ...withExtras(one, extras), total: one.row.total }));
    const found = yield* roundedPoints<string | Extra>(further, [...unknown, ...extras]);
    const isUsed =
      found && extras.every((extra) => found.points.some(({ of, points }) => of === extra && points !== 0));
    return isUsed ? [{ found, worth: worthOf(found.rows, extras) - found.odd }] : [];
  });
  const best = tried
    .flat()
    .reduce<{ readonly found?: Rounded<string | Extra>; readonly worth: number }>(
      (a, b) => (b.worth > a.worth ? b : a),
      { worth },
    );
  return best.found;
}

function withExtras({ terms, target, row }: TotalEquation, extras: readonly Extra[]): Equation<string | Extra> {
  const further = extras.map((extra): [Extra, number] => [extra, extra.count(row)]);
  return { terms: new Map<string | Extra, number>([...terms, ...further]), target };
}
