import { portion, sum, sumItems, sumItemsOf, times } from "./decimal";
import { addTo } from "../cells/lists";
import { plainText } from "../cells/plainText";
import { adopted } from "./figures";
import { countedIn } from "./item";
import { within } from "./limits";
import { type Condition, type Every, isForGroup, type Measure, type Part, type PartTask } from "./part";
import { pointsEach } from "./pointsEach";
import { channelIndex, type Group, groupChannels, type Scheme } from "./scheme";
import type { Tally } from "./tally";
import { rosterFinder, unitKey } from "./unitKey";

/** By how much a unit is over (+) or short of (−) the task of a part on the sheet before, by the name of the part. */
export type Carried = Map<string, number>;

/** A unit as far as it is scored. */
export interface Measured {
  readonly tally: Tally;
  readonly group: Group;
  readonly scheme: Scheme;
  /** Points so far, by the name of the channel, the adjustment or the part. */
  readonly points: Map<string, number>;
  readonly carried: Carried;
}

/** What was measured as a fraction, so that a rate is exact. */
interface Amount {
  readonly value: number;
  readonly by: number;
}

/** Adds the points of every part of the scheme, in its order, to those that units have from channels and adjustments. */
export function scoreParts(units: readonly Measured[], scheme: Scheme): void {
  for (const part of scheme.parts ?? []) {
    const ofGroup = part.places || part.best !== undefined ? groupPoints(part, units, scheme) : undefined;
    const scored = units.map((unit) =>
      part.per === "sheet" ? scoreSheets(part, unit) : scorePart(part, unit, ofGroup?.get(unit) ?? 0),
    );
    units.forEach(({ points }, i) => points.set(part.name, scored[i]!));
  }
}

/** By how much a unit is over a part's task, or short of it (negative); undefined where nobody knows or there is none. */
export function overTask(part: Part, unit: Measured): number | undefined {
  const { name, of, task } = part;
  const amount = of === undefined || !isForGroup(part, unit.group.name) ? undefined : measured(of, unit);
  const items = task && itemsOf(name, task, unit);
  return amount && items !== undefined ? sum([amount.value / amount.by, -items]) : undefined;
}

/** Whether a condition holds; what nobody knows fulfils none. */
export function holds({ of, atLeast = -Infinity, below = Infinity }: Condition, unit: Measured): boolean {
  const amount = measured(of, unit);
  return amount !== undefined && isAtLeast(amount, atLeast) && !isAtLeast(amount, below);
}

/** What a part gives on each of the sheets that have the unit, added up; the limits are those of the sum. */
function scoreSheets({ limits, ...part }: Part, unit: Measured): number {
  const { tally } = unit;
  const sheets = tally.sheets?.filter((sheet) => sheet !== undefined) ?? [tally];
  const points = sheets.map((sheet) =>
    scorePart(part, { ...unit, tally: { ...sheet, unit: tally.unit, group: tally.group } }, 0),
  );
  return within(sum(points), limits);
}

/** @param ofGroup the points that depend on the others of the unit's group */
function scorePart(part: Part, unit: Measured, ofGroup: number): number {
  const { of, base = 0, each = 0, every, task, bands = [], limits } = part;
  if (!isFor(part, unit)) return 0;
  const amount = of === undefined ? undefined : measured(of, unit);
  if (amount === undefined) return of === undefined ? within(base, limits) : 0;
  const items = task && itemsOf(part.name, task, unit);
  if (task && items === undefined) return 0;
  if (task && items !== undefined) handOn(part.name, task, amount, items, unit.carried);
  if (task?.required && items !== undefined && !isAtLeast(amount, items)) return 0;
  const band = bands.filter(({ from }) => isAtLeast(amount, from)).at(-1);
  return within(
    sum([
      base,
      portion(amount.value, amount.by, each),
      every ? times(fullIn(amount, every), every.points) : 0,
      task && items !== undefined ? taskPoints(task, amount, items) : 0,
      band?.points ?? 0,
      ofGroup,
    ]),
    limits,
  );
}

/** Whether a part is for a unit: by its group, and by what has to hold. */
function isFor(part: Part, unit: Measured): boolean {
  return isForGroup(part, unit.group.name) && (!part.when || holds(part.when, unit));
}

/** How many times the items are full in what is over. */
function fullIn({ value, by }: Amount, { items, over = 0 }: Every): number {
  const left = sumItems([value, -over * by]);
  const near = Math.max(0, Math.round(left / (items * by)));
  return near === 0 || isAtLeast({ value: left, by }, near * items) ? near : near - 1;
}

function taskPoints(
  { reached = 0, missed = 0, perShort = 0, perOver = 0, full = 0 }: PartTask,
  amount: Amount,
  items: number,
): number {
  const { value, by } = amount;
  const over = sumItems([value, -items * by]);
  return sum(
    isAtLeast(amount, items)
      ? [reached, portion(over, by, perOver), full]
      : [missed, portion(-over, by, perShort), portion(Math.max(0, value), items * by, full)],
  );
}

/**
 * The task of a unit: its own, else its group's, else everybody's; and what the sheet before hands on. Undefined where it is
 * multiplied by what nobody knows, or by nothing: a column that is not there would have everybody reach a task of 0.
 */
function itemsOf(part: string, { items, groups = {}, units = {}, per }: PartTask, unit: Measured): number | undefined {
  const { tally, scheme, carried } = unit;
  const times = per === undefined ? { value: 1, by: 1 } : measured(per, unit);
  if (!times || times.value <= 0) return undefined;
  const name = rosterFinder(scheme)(tally.unit)?.unit ?? tally.unit;
  const key = unitKey(name, scheme.place);
  const own = Object.keys(units).find((each) => unitKey(each, scheme.place) === key);
  const usual = Object.hasOwn(groups, tally.group) ? groups[tally.group]! : items;
  const number = own === undefined ? usual : units[own]!;
  return sum([portion(times.value, times.by, number), -(carried.get(part) ?? 0)]);
}

function handOn(part: string, { carry }: PartTask, { value, by }: Amount, items: number, carried: Carried): void {
  if (carry === undefined) return;
  const over = sum([portion(value, by, 1), -items]);
  carried.set(part, carry === "all" ? over : carry === "over" ? Math.max(0, over) : Math.min(0, over));
}

/** A unit that is compared with those of its group. */
interface Runner {
  readonly unit: Measured;
  readonly amount: Amount;
}

/** Points for the place in the group, and by the most in it; none for those that the part is not for, or that have nothing. */
function groupPoints(part: Part, units: readonly Measured[], scheme: Scheme): ReadonlyMap<Measured, number> {
  const { places = [], best = 0 } = part;
  const find = rosterFinder(scheme);
  const byGroup = new Map<Group, Runner[]>();
  for (const unit of units) {
    const isRunning = find(unit.tally.unit)?.ranked !== false && isFor(part, unit);
    const amount = isRunning && part.of !== undefined ? measured(part.of, unit) : undefined;
    if (amount && amount.value > 0) addTo(byGroup, unit.group, { unit, amount });
  }
  const points = new Map<Measured, number>();
  for (const runners of byGroup.values()) {
    const inOrder = [...runners].sort((a, b) => compareAmounts(b.amount, a.amount));
    const most = inOrder[0]!.amount;
    let ahead = 0;
    inOrder.forEach(({ unit, amount }, n) => {
      const isLess = n > 0 && compareAmounts(inOrder[n - 1]!.amount, amount) > 0; // equal ones share a place
      if (isLess) ahead = n;
      const byMost = portion(amount.value * most.by, amount.by * most.value, best);
      points.set(unit, sum([places[ahead] ?? 0, byMost]));
    });
  }
  return points;
}

/** Undefined where nobody knows: without submitted items there is no rate. */
function measured(of: Measure, unit: Measured): Amount | undefined {
  const { tally, group, scheme, points } = unit;
  const { submitted } = tally;
  const whole = (value: number | undefined): Amount | undefined => (value === undefined ? undefined : { value, by: 1 });
  const items = adopted(tally, group, scheme);
  switch (of) {
    case "submitted":
      return whole(submitted);
    case "adopted":
      return whole(items);
    case "unadopted":
      return whole(submitted === undefined ? undefined : Math.max(0, sumItems([submitted, -items])));
    case "rate":
      return submitted ? { value: items * 100, by: submitted } : undefined;
  }
  if ("per" in of) return divided(measured(of.of, unit), measured(of.per, unit));
  if ("kinds" in of && of.kinds) return whole(ofKinds(of, of.kinds, unit));
  if ("points" in of) return whole(sum(of.points.map((name) => points.get(name)!)));
  if ("adjustment" in of) {
    const i = (scheme.adjustments ?? []).findIndex(({ name }) => name === of.adjustment);
    return whole(tally.adjustments?.[i] ?? 0);
  }
  const channels =
    "tier" in of
      ? groupChannels(scheme, group).filter((channel) => scheme.channels[channel]!.tier === of.tier)
      : of.channels.map((name) => channelIndex(scheme, name));
  return whole(sumItems(channels.map((channel) => tally.counts[channel]!)));
}

/** What items of some kinds have in channels: items, or points. Nobody knows where there is no log that says the kinds. */
function ofKinds(
  of: Extract<Measure, { readonly kinds?: unknown }>,
  kinds: readonly string[],
  { tally, group, scheme }: Measured,
): number | undefined {
  const words = kinds.map(plainText);
  const items = tally.items?.filter((item) => item.kinds?.some((kind) => words.includes(kind)));
  if (!items) return undefined;
  const counted = items.map((item) => countedIn(item, group, scheme));
  if ("channels" in of)
    return sumItemsOf(counted, (adopted) => sumItems(of.channels.map((name) => adopted[channelIndex(scheme, name)]!)));
  const own = groupChannels(scheme, group).filter((i) => of.points.includes(scheme.channels[i]!.name));
  return sum(
    own.map((i) =>
      times(
        sumItemsOf(counted, (adopted) => adopted[i]!),
        pointsEach(scheme.channels[i]!),
      ),
    ),
  );
}

/** Nobody knows what comes to each of nobody. */
function divided(a: Amount | undefined, b: Amount | undefined): Amount | undefined {
  return a && b && b.value > 0 ? { value: a.value * b.by, by: a.by * b.value } : undefined;
}

function isAtLeast({ value, by }: Amount, least: number): boolean {
  return Math.abs(least) === Infinity ? least < 0 : compareAmounts({ value, by }, { value: least, by: 1 }) >= 0;
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
function compareAmounts(a: Amount, b: Amount): number {
  const [one, other] = [a.value * b.by, b.value * a.by];
  // what differs by less is equal but for the error of binary fractions
  return Math.abs(one - other) <= 1e-13 * Math.max(Math.abs(one), Math.abs(other)) ? 0 : one - other;
}
