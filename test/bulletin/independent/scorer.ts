import { by, compared, exact, type Fraction, minus, over, plus, rounded, ZERO } from "./fraction";

/*
 * Scores and ranks as docs/schemes.md says, written from that page alone and with exact fractions. It shares no code
 * with src/, so that a mistake there is no mistake here.
 */

type Json = Readonly<Record<string, unknown>>;

/** A row of a source: items by channel, what the other columns hold, and the score of the periods before. */
export interface Row {
  readonly unit: string;
  readonly group: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly submitted: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** The rows of one unit on the sheets that are added. */
export interface Source {
  readonly unit: string;
  readonly group: string;
  readonly sheets: readonly Row[];
  readonly before: number;
}

/** Points by the names of channels, adjustments and parts, 报送 for submitting. */
export interface Result {
  readonly unit: string;
  readonly group: string;
  readonly points: Readonly<Record<string, Fraction>>;
  readonly total: Fraction;
  readonly accumulated: Fraction;
  readonly row: Row;
  readonly rank: number | null;
  readonly overallRank: number | null;
}

export interface SchemeJson {
  readonly channels: readonly (Json & { name: string; points: number; multiplier?: number; tier?: string })[];
  readonly groups: readonly (Json & { name: string; channels: readonly string[]; task?: number })[];
  readonly adjustments: readonly (Json & { name: string; kind: string; points?: number })[];
  readonly submitted?: Json & { points?: number; task?: Json };
  readonly parts: readonly (Json & { name: string })[];
  readonly together: readonly { of: readonly string[]; limits: Json }[];
  readonly vetoes: readonly { when: Json; score?: number }[];
  readonly roster: readonly (Json & { unit: string; task?: number; ranked?: boolean })[];
  readonly per?: string;
  readonly rounding?: { decimals: number; mode: "half-up" | "down" | "up" };
  readonly limits?: Json;
  readonly ranking: { style: string; keys: readonly Json[]; within?: readonly Json[] };
}

/** Every unit with its points and ranks, in the order in which a table shows it, one group after another. */
export function independently(sources: readonly Source[], scheme: SchemeJson): Result[] {
  const scored = sources.map((source) => withPoints(source, scheme));
  const ranked = scored.filter(({ unit }) => scheme.roster.find((entry) => entry.unit === unit)?.ranked !== false);
  const overall = ranks(ranked, scheme);
  return scheme.groups.flatMap(({ name }) => {
    const own = ranks(
      ranked.filter(({ group }) => group === name),
      scheme,
    );
    return [
      ...own.map(([result, rank]) => ({
        ...result,
        rank,
        overallRank: overall.find(([other]) => other === result)![1],
      })),
      ...scored.filter((result) => result.group === name && !ranked.includes(result)),
    ];
  });
}

function withPoints({ unit, group, sheets, before }: Source, scheme: SchemeJson): Result {
  const row = added(sheets);
  const scored = (scheme.per === "sheet" ? sheets : [row]).map((one) => scoreRow(one, scheme));
  const names = Object.keys(scored[0]!.points);
  const total = plus(...scored.map((one) => one.total));
  return {
    unit,
    group,
    points: Object.fromEntries(names.map((name) => [name, plus(...scored.map(({ points }) => points[name]!))])),
    total,
    accumulated: plus(total, exact(before)),
    row,
    rank: null,
    overallRank: null,
  };
}

function added(sheets: readonly Row[]): Row {
  const sums = (of: (row: Row) => Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(
      Object.keys(of(sheets[0]!)).map((name) => [
        name,
        Math.round(sheets.reduce((sum, row) => sum + of(row)[name]! * 10_000, 0)) / 10_000,
      ]),
    );
  return {
    ...sheets[0]!,
    counts: sums(({ counts }) => counts),
    columns: sums(({ columns }) => columns),
    submitted: sheets.reduce((sum, { submitted }) => sum + submitted, 0),
  };
}

function scoreRow(row: Row, scheme: SchemeJson): { points: Record<string, Fraction>; total: Fraction } {
  const points: Record<string, Fraction> = {};
  const group = scheme.groups.find(({ name }) => name === row.group)!;
  for (const channel of scheme.channels) {
    const each = by(exact(channel.points), exact(channel.multiplier ?? 1));
    const items = exact(row.counts[channel.name]!);
    points[channel.name] = group.channels.includes(channel.name) ? limited(by(items, each), channel.limits) : ZERO;
  }
  for (const { name, kind, points: each = 1, limits } of scheme.adjustments) {
    const typed = exact(row.columns[name]!);
    const size = { n: typed.n < 0n ? -typed.n : typed.n, d: typed.d };
    if (kind === "bonus") points[name] = limited(four(by(typed, exact(each))), limits);
    else if (kind === "penalty") points[name] = minus(limited(four(by(size, exact(each))), limits));
    else points[name] = ZERO;
  }
  points["报送"] = scheme.submitted ? submittedPoints(row, scheme) : ZERO;
  for (const part of scheme.parts) points[part.name] = partPoints(part, row, points, scheme);

  const veto = scheme.vetoes.find(({ when }) => isTrue(when, row, points, scheme));
  if (veto) return { points, total: exact(veto.score ?? 0) };
  const bound = scheme.together.flatMap(({ of }) => of);
  const free = Object.keys(points).filter((name) => !bound.includes(name));
  const sum = plus(
    ...free.map((name) => points[name]!),
    ...scheme.together.map(({ of, limits }) => limited(plus(...of.map((name) => points[name]!)), limits)),
  );
  const { rounding } = scheme;
  return { points, total: limited(rounding ? rounded(sum, rounding.decimals, rounding.mode) : sum, scheme.limits) };
}

function submittedPoints(row: Row, scheme: SchemeJson): Fraction {
  const { points = 0, task, limits } = scheme.submitted!;
  const own = scheme.roster.find(({ unit }) => unit === row.unit)?.task;
  const items = own ?? scheme.groups.find(({ name }) => name === row.group)!.task ?? task?.items;
  const each = by(exact(row.submitted), exact(points));
  if (!task) return limited(each, limits);
  return limited(plus(each, taskPoints(task, exact(row.submitted), exact(items as number))), limits);
}

function taskPoints(task: Json, amount: Fraction, items: Fraction): Fraction {
  const of = (name: string): Fraction => exact((task[name] as number | undefined) ?? 0);
  if (compared(amount, items) >= 0)
    return plus(of("reached"), of("full"), four(by(plus(amount, minus(items)), of("perOver"))));
  const share = compared(amount, ZERO) > 0 ? four(over(by(amount, of("full")), items)) : ZERO;
  return plus(of("missed"), share, four(by(plus(items, minus(amount)), of("perShort"))));
}

function partPoints(part: Json, row: Row, points: Record<string, Fraction>, scheme: SchemeJson): Fraction {
  if (part.when !== undefined && !isTrue(part.when as Json, row, points, scheme)) return ZERO;
  const base = exact((part.base as number | undefined) ?? 0);
  if (part.of === undefined) return limited(base, part.limits);
  const amount = measure(part.of, row, points, scheme);
  if (!amount) return ZERO;
  let sum = plus(base, four(by(amount, exact((part.each as number | undefined) ?? 0))));
  const task = part.task as Json | undefined;
  if (task) {
    const units = (task.units ?? {}) as Readonly<Record<string, number>>;
    const groups = (task.groups ?? {}) as Readonly<Record<string, number>>;
    const items = exact(units[row.unit] ?? groups[row.group] ?? (task.items as number));
    if (task.required === true && compared(amount, items) < 0) return ZERO;
    sum = plus(sum, taskPoints(task, amount, items));
  }
  let band = ZERO;
  for (const { from, points: gives } of (part.bands ?? []) as { from: number; points: number }[])
    if (compared(amount, exact(from)) >= 0) band = exact(gives);
  return limited(plus(sum, band), part.limits);
}

function isTrue(when: Json, row: Row, points: Record<string, Fraction>, scheme: SchemeJson): boolean {
  const amount = measure(when.of, row, points, scheme);
  if (!amount) return false;
  const { atLeast, below } = when as { atLeast?: number; below?: number };
  if (atLeast !== undefined && compared(amount, exact(atLeast)) < 0) return false;
  return below === undefined || compared(amount, exact(below)) < 0;
}

/** Undefined where there is no rate. */
function measure(of: unknown, row: Row, points: Record<string, Fraction>, scheme: SchemeJson): Fraction | undefined {
  const group = scheme.groups.find(({ name }) => name === row.group)!;
  const items = (names: readonly string[]): Fraction => plus(...names.map((name) => exact(row.counts[name]!)));
  const submitted = exact(row.submitted);
  const adopted = items(group.channels);
  if (of === "submitted") return submitted;
  if (of === "adopted") return adopted;
  if (of === "unadopted") return compared(submitted, adopted) > 0 ? plus(submitted, minus(adopted)) : ZERO;
  if (of === "rate") return row.submitted === 0 ? undefined : over(by(adopted, exact(100)), submitted);
  const said = of as { channels?: string[]; tier?: string; adjustment?: string; points?: string[] };
  if (said.channels) return items(said.channels);
  if (said.adjustment !== undefined) return exact(row.columns[said.adjustment]!);
  if (said.points) return plus(...said.points.map((name) => points[name]!));
  return items(group.channels.filter((name) => scheme.channels.find((one) => one.name === name)!.tier === said.tier));
}

function four(value: Fraction): Fraction {
  return rounded(value, 4, "half-up");
}

function limited(value: Fraction, limits: unknown): Fraction {
  const { min, max } = (limits ?? {}) as { min?: number; max?: number };
  if (max !== undefined && compared(value, exact(max)) > 0) return exact(max);
  return min !== undefined && compared(value, exact(min)) < 0 ? exact(min) : value;
}

/** The results in order, each with its rank; those that nothing tells apart stay as they were. */
function ranks(results: readonly Result[], scheme: SchemeJson): [Result, number | null][] {
  const { style, keys, within = [] } = scheme.ranking;
  const placed: Result[] = [];
  for (const result of results) {
    const at = placed.findIndex((other) => compareBy([...keys, ...within], result, other, scheme) < 0);
    placed.splice(at === -1 ? placed.length : at, 0, result);
  }
  return placed.map((result) => {
    const before = placed.filter((other) => compareBy(keys, other, result, scheme) < 0);
    if (style === "none") return [result, null];
    if (style === "competition") return [result, before.length + 1];
    if (style === "ordinal") return [result, placed.indexOf(result) + 1];
    const levels = before.filter(
      (one, i) => before.findIndex((other) => compareBy(keys, one, other, scheme) === 0) === i,
    );
    return [result, levels.length + 1];
  });
}

/** Negative where `a` stands before `b`. */
function compareBy(keys: readonly Json[], a: Result, b: Result, scheme: SchemeJson): number {
  for (const key of keys) {
    const difference = compared(figure(key, b, scheme), figure(key, a, scheme));
    if (difference !== 0) return difference;
  }
  return 0;
}

function figure(key: Json, { unit, group, points, total, accumulated, row }: Result, scheme: SchemeJson): Fraction {
  const { channels } = scheme.groups.find(({ name }) => name === group)!;
  const ofTier = channels.filter((name) => scheme.channels.find((one) => one.name === name)!.tier === key.tier);
  const items = (names: readonly string[]): Fraction => plus(...names.map((name) => exact(row.counts[name]!)));
  const place = scheme.roster.findIndex((entry) => entry.unit === unit);
  switch (key.by as string) {
    case "score":
      return total;
    case "accumulated":
      return accumulated;
    case "adopted":
      return items(channels);
    case "submitted":
      return exact(row.submitted);
    case "submitted-score":
      return points["报送"]!;
    case "rate":
      return row.submitted === 0 ? ZERO : over(items(channels), exact(row.submitted));
    case "count":
      return exact(row.counts[key.channel as string]!);
    case "channel-score":
      return points[key.channel as string]!;
    case "tier-count":
      return items(ofTier);
    case "tier-score":
      return plus(...ofTier.map((name) => points[name]!));
    case "adjustment":
      return exact(row.columns[key.adjustment as string]!);
    case "adjustment-score":
      return points[key.adjustment as string]!;
    case "part":
      return points[key.part as string]!;
    case "bonus":
      return plus(...scheme.adjustments.filter(({ kind }) => kind === "bonus").map(({ name }) => points[name]!));
    case "roster":
      return exact(-(place === -1 ? scheme.roster.length : place));
    default:
      throw new Error(`the document does not say how to compare by ${String(key.by)}`);
  }
}
