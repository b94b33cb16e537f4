import { by, compared, exact, type Fraction, minus, over, plus, rounded, ZERO } from "./fraction";

/*
 * Scores and ranks as docs/schemes.md says, written from that page alone and with exact fractions. It shares no code
 * with src/, so that a mistake there is no mistake here.
 */

type Json = Readonly<Record<string, unknown>>;

/** A row of a source: items by channel, which may be shares of joint ones, and what the other columns hold. */
export interface Row {
  readonly unit: string;
  readonly group: string;
  readonly counts: Readonly<Record<string, Fraction>>;
  readonly submitted: Fraction;
  readonly columns: Readonly<Record<string, number>>;
  /** Of a log: the items of each kind, by channel. */
  readonly ofKind?: ReadonlyMap<string, Readonly<Record<string, Fraction>>>;
}

/** The rows of one unit on the sheets that are added, of which some may lack it, and the score of the periods before. */
export interface Source {
  readonly unit: string;
  readonly group: string;
  readonly sheets: readonly (Row | undefined)[];
  readonly before: number;
}

/** A row of a log: who submitted it, its kind, and the sites that adopted it. */
export interface LogLine {
  readonly title: string;
  readonly units: readonly string[];
  readonly kind: string;
  readonly sites: readonly string[];
}

/** What a log comes to: the rows of its units, in the order in which they first stand in it. */
export function countLog(lines: readonly LogLine[], scheme: SchemeJson): Row[] {
  const {
    count = "each",
    joint = "full",
    most,
  } = (scheme.log ?? {}) as {
    count?: string;
    joint?: string;
    most?: number;
  };
  const [group] = scheme.groups as [SchemeJson["groups"][number]];
  const nothing = (): Record<string, Fraction> => Object.fromEntries(scheme.channels.map(({ name }) => [name, ZERO]));
  const rows = new Map<
    string,
    { counts: Record<string, Fraction>; submitted: Fraction; ofKind: Map<string, Record<string, Fraction>> }
  >();
  for (const { units, kind, sites } of lines) {
    const share = joint === "equal" ? over(exact(1), exact(units.length)) : exact(1);
    const took = sites.map((site) => {
      const own = scheme.channels.filter((channel) => (channel.site ?? channel.name) === site);
      const fits = own.find(({ kinds }) => (kinds as string[] | undefined)?.includes(kind));
      return fits ?? own.find(({ kinds }) => kinds === undefined)!;
    });
    const points = ({ points: each, multiplier = 1 }: SchemeJson["channels"][number]): Fraction =>
      four(by(share, four(by(exact(each), exact(multiplier)))));
    const scored = scheme.channels.filter((channel) => took.includes(channel) && group.channels.includes(channel.name));
    const goesBefore = (n: number, m: number): boolean => {
      const order = compared(points(scored[n]!), points(scored[m]!));
      return order > 0 || (order === 0 && n < m);
    };
    const first = scored.filter((channel, n) =>
      scored.every((other, m) => {
        const isOfLevel = count === "tier" && channel.tier !== undefined && channel.tier === other.tier;
        return !(count === "highest" || isOfLevel) || n === m || goesBefore(n, m);
      }),
    );
    const best = first.filter(
      (channel) =>
        most === undefined ||
        first.filter((other) => goesBefore(scored.indexOf(other), scored.indexOf(channel))).length < most,
    );
    for (const unit of units) {
      const row = rows.get(unit) ?? {
        counts: nothing(),
        submitted: ZERO,
        ofKind: new Map<string, Record<string, Fraction>>(),
      };
      const own = row.ofKind.get(kind) ?? nothing();
      row.ofKind.set(kind, own);
      rows.set(unit, row);
      row.submitted = plus(row.submitted, share);
      for (const channel of took)
        if (best.includes(channel) || !scored.includes(channel))
          for (const counts of [row.counts, own]) counts[channel.name] = plus(counts[channel.name]!, share);
    }
  }
  return [...rows].map(([unit, row]) => ({
    ...row,
    unit,
    group: group.name,
    columns: {},
  }));
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
  readonly log?: Json;
  readonly rounding?: { decimals: number; mode: "half-up" | "down" | "up" };
  readonly limits?: Json;
  readonly ranking: { style: string; keys: readonly Json[]; within?: readonly Json[] };
}

/** Every unit with its points and ranks, in the order in which a table shows it, one group after another. */
export function independently(sources: readonly Source[], scheme: SchemeJson): Result[] {
  const scored = withPoints(sources, scheme);
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

function withPoints(sources: readonly Source[], scheme: SchemeJson): Result[] {
  const sheetCount = sources[0]!.sheets.length;
  const columns =
    scheme.per === "sheet" && sheetCount > 1
      ? Array.from({ length: sheetCount }, (_, n) => sources.map(({ sheets }) => sheets[n]))
      : [sources.map(({ sheets }) => added(sheets))];
  const over = new Map<string, Fraction>();
  const sheets = columns.length === 1 ? sources.map((source) => source.sheets) : [];
  const scored = columns.map((rows) => scoreSheet(rows, scheme, over, sheets));
  return sources.map(({ unit, group, sheets, before }, i) => {
    const own = scored.flatMap((results) => results[i] ?? []);
    const names = Object.keys(own[0]!.points);
    const total = plus(...own.map((one) => one.total));
    return {
      unit,
      group,
      points: Object.fromEntries(names.map((name) => [name, plus(...own.map(({ points }) => points[name]!))])),
      total,
      accumulated: plus(total, exact(before)),
      row: added(sheets),
      rank: null,
      overallRank: null,
    };
  });
}

function added(all: readonly (Row | undefined)[]): Row {
  const sheets = all.filter((row) => row !== undefined);
  const names = (of: Row["counts"] | Row["columns"]): string[] => Object.keys(of);
  const first = sheets[0]!;
  return {
    ...first,
    counts: Object.fromEntries(
      names(first.counts).map((name) => [name, plus(...sheets.map(({ counts }) => counts[name]!))]),
    ),
    columns: Object.fromEntries(
      names(first.columns).map((name) => [
        name,
        Math.round(sheets.reduce((sum, { columns }) => sum + columns[name]! * 10_000, 0)) / 10_000,
      ]),
    ),
    submitted: plus(...sheets.map(({ submitted }) => submitted)),
  };
}

interface Scored {
  readonly points: Record<string, Fraction>;
  readonly total: Fraction;
}

/** @param over by how much each unit was over each part's task on the sheet before */
function scoreSheet(
  rows: readonly (Row | undefined)[],
  scheme: SchemeJson,
  over: Map<string, Fraction>,
  sheets: readonly Source["sheets"][],
): (Scored | undefined)[] {
  const all = rows.map((row) => (row ? { row, points: itemPoints(row, scheme) } : undefined));
  const there = all.filter((one) => one !== undefined);
  for (const part of scheme.parts) {
    const gives = there.map(({ row, points }) => {
      if (part.per !== "sheet")
        return partPoints(part, row, points, { scheme, over, place: placeOf(part, row, points, { there, scheme }) });
      const own = sheets[rows.indexOf(row)]!.filter((one) => one !== undefined);
      const each = { ...part, limits: undefined };
      return limited(plus(...own.map((one) => partPoints(each, one, {}, { scheme, over, place: ZERO }))), part.limits);
    });
    there.forEach(({ points }, i) => (points[part.name] = gives[i]!));
  }
  return all.map((one) => one && { points: one.points, total: totalOf(one.row, one.points, scheme) });
}

/** Points for the place among those of the group that have something of what the part measures. */
function placeOf(
  part: Json,
  row: Row,
  points: Record<string, Fraction>,
  { there, scheme }: { there: readonly { row: Row; points: Record<string, Fraction> }[]; scheme: SchemeJson },
): Fraction {
  const places = part.places as readonly number[] | undefined;
  const has = (one: { row: Row; points: Record<string, Fraction> }): Fraction | undefined => {
    if (scheme.roster.find(({ unit }) => unit === one.row.unit)?.ranked === false) return undefined;
    if (part.when !== undefined && !isTrue(part.when as Json, one.row, one.points, scheme)) return undefined;
    if (!isForGroup(part, one.row)) return undefined;
    const amount = measure(part.of, one.row, one.points, scheme);
    return amount && compared(amount, ZERO) > 0 ? amount : undefined;
  };
  const own = (places ?? part.best) === undefined ? undefined : has({ row, points });
  if (!own) return ZERO;
  const better = there.filter((one) => {
    const other = one.row.group === row.group ? has(one) : undefined;
    return other && compared(other, own) > 0;
  });
  const most = there.reduce((top, one) => {
    const other = one.row.group === row.group ? has(one) : undefined;
    return other && compared(other, top) > 0 ? other : top;
  }, own);
  const ofMost = four(over(by(own, exact((part.best as number | undefined) ?? 0)), most));
  return plus(exact(places?.[better.length] ?? 0), ofMost);
}

function itemPoints(row: Row, scheme: SchemeJson): Record<string, Fraction> {
  const points: Record<string, Fraction> = {};
  const group = scheme.groups.find(({ name }) => name === row.group)!;
  for (const channel of scheme.channels) {
    const each = by(exact(channel.points), exact(channel.multiplier ?? 1));
    const items = row.counts[channel.name]!;
    points[channel.name] = group.channels.includes(channel.name)
      ? limited(four(by(items, four(each))), channel.limits)
      : ZERO;
  }
  for (const { name, kind, points: each = 1, limits } of scheme.adjustments) {
    const typed = exact(row.columns[name]!);
    const size = { n: typed.n < 0n ? -typed.n : typed.n, d: typed.d };
    if (kind === "bonus") points[name] = limited(four(by(typed, exact(each))), limits);
    else if (kind === "penalty") points[name] = minus(limited(four(by(size, exact(each))), limits));
    else points[name] = ZERO;
  }
  points["报送"] = scheme.submitted ? submittedPoints(row, scheme) : ZERO;
  return points;
}

function totalOf(row: Row, points: Record<string, Fraction>, scheme: SchemeJson): Fraction {
  const veto = scheme.vetoes.find(({ when }) => isTrue(when, row, points, scheme));
  if (veto) return exact(veto.score ?? 0);
  const bound = scheme.together.flatMap(({ of }) => of);
  const free = Object.keys(points).filter((name) => !bound.includes(name));
  const isReplaced = scheme.parts
    .filter((part) => part.instead === true && isForGroup(part, row))
    .flatMap(({ of }) => ((of as Json).points ?? ((of as Json).of as Json).points) as string[]);
  const sum = plus(
    ...isReplaced.map((name) => minus(points[name]!)),
    ...free.map((name) => points[name]!),
    ...scheme.together.map(({ of, limits }) => limited(plus(...of.map((name) => points[name]!)), limits)),
  );
  const { rounding } = scheme;
  return limited(rounding ? rounded(sum, rounding.decimals, rounding.mode) : sum, scheme.limits);
}

function submittedPoints(row: Row, scheme: SchemeJson): Fraction {
  const { points = 0, task, limits } = scheme.submitted!;
  const own = scheme.roster.find(({ unit }) => unit === row.unit)?.task;
  const items = own ?? scheme.groups.find(({ name }) => name === row.group)!.task ?? task?.items;
  const each = four(by(row.submitted, exact(points)));
  if (!task) return limited(each, limits);
  return limited(plus(each, taskPoints(task, row.submitted, exact(items as number))), limits);
}

function taskPoints(task: Json, amount: Fraction, items: Fraction): Fraction {
  const of = (name: string): Fraction => exact((task[name] as number | undefined) ?? 0);
  if (compared(amount, items) >= 0)
    return plus(of("reached"), of("full"), four(by(plus(amount, minus(items)), of("perOver"))));
  const share = compared(amount, ZERO) > 0 ? four(over(by(amount, of("full")), items)) : ZERO;
  return plus(of("missed"), share, four(by(plus(items, minus(amount)), of("perShort"))));
}

function partPoints(
  part: Json,
  row: Row,
  points: Record<string, Fraction>,
  { scheme, over, place }: { scheme: SchemeJson; over: Map<string, Fraction>; place: Fraction },
): Fraction {
  if (part.when !== undefined && !isTrue(part.when as Json, row, points, scheme)) return ZERO;
  if (!isForGroup(part, row)) return ZERO;
  const base = exact((part.base as number | undefined) ?? 0);
  if (part.of === undefined) return limited(base, part.limits);
  const amount = measure(part.of, row, points, scheme);
  if (!amount) return ZERO;
  let sum = plus(base, place, four(by(amount, exact((part.each as number | undefined) ?? 0))));
  const task = part.task as Json | undefined;
  if (task) {
    const units = (task.units ?? {}) as Readonly<Record<string, number>>;
    const groups = (task.groups ?? {}) as Readonly<Record<string, number>>;
    const key = `${row.unit} ${part.name as string}`;
    const own = exact(units[row.unit] ?? groups[row.group] ?? (task.items as number));
    const times = task.per === undefined ? exact(1) : measure(task.per, row, points, scheme);
    if (!times || compared(times, ZERO) <= 0) return ZERO;
    const items = plus(four(by(own, times)), minus(over.get(key) ?? ZERO));
    if (task.carry !== undefined) {
      const more = plus(four(amount), minus(items));
      const isOver = compared(more, ZERO) > 0;
      over.set(key, task.carry === "all" || (task.carry === "over") === isOver ? more : ZERO);
    }
    if (task.required === true && compared(amount, items) < 0) return ZERO;
    sum = plus(sum, taskPoints(task, amount, items));
  }
  const every = part.every as { items: number; points: number; over?: number } | undefined;
  for (let n = 1; every && compared(amount, exact((every.over ?? 0) + n * every.items)) >= 0; n++)
    sum = plus(sum, exact(every.points));
  let band = ZERO;
  for (const { from, points: gives } of (part.bands ?? []) as { from: number; points: number }[])
    if (compared(amount, exact(from)) >= 0) band = exact(gives);
  return limited(plus(sum, band), part.limits);
}

function isForGroup({ groups }: Json, { group }: Row): boolean {
  return groups === undefined || (groups as readonly string[]).includes(group);
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
  const items = (names: readonly string[]): Fraction => plus(...names.map((name) => row.counts[name]!));
  const { submitted } = row;
  const adopted = items(group.channels);
  if (of === "submitted") return submitted;
  if (of === "adopted") return adopted;
  if (of === "unadopted") return compared(submitted, adopted) > 0 ? plus(submitted, minus(adopted)) : ZERO;
  if (of === "rate") return submitted.n === 0n ? undefined : over(by(adopted, exact(100)), submitted);
  const said = of as {
    channels?: string[];
    tier?: string;
    adjustment?: string;
    points?: string[];
    per?: unknown;
    kinds?: string[];
  };
  if (said.per !== undefined) {
    const a = measure((of as Json).of, row, points, scheme);
    const b = measure(said.per, row, points, scheme);
    return a && b && compared(b, ZERO) > 0 ? over(a, b) : undefined;
  }
  if (said.kinds) {
    const own = [...(row.ofKind ?? [])].filter(([kind]) => said.kinds!.includes(kind)).map(([, counts]) => counts);
    const of = (name: string): Fraction => plus(...own.map((counts) => counts[name]!));
    if (said.channels) return plus(...said.channels.map(of));
    const scored = scheme.channels.filter(({ name }) => said.points!.includes(name) && group.channels.includes(name));
    return plus(
      ...scored.map(({ name, points: each, multiplier = 1 }) =>
        four(by(of(name), four(by(exact(each), exact(multiplier))))),
      ),
    );
  }
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
  const items = (names: readonly string[]): Fraction => plus(...names.map((name) => row.counts[name]!));
  const place = scheme.roster.findIndex((entry) => entry.unit === unit);
  switch (key.by as string) {
    case "score":
      return total;
    case "accumulated":
      return accumulated;
    case "adopted":
      return items(channels);
    case "submitted":
      return row.submitted;
    case "submitted-score":
      return points["报送"]!;
    case "rate":
      return row.submitted.n === 0n ? ZERO : over(items(channels), row.submitted);
    case "count":
      return row.counts[key.channel as string]!;
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
