import { portion, scaled, sum } from "./decimal";
import { adopted } from "./figures";
import { within } from "./limits";
import type { Condition, Measure, Part, PartTask } from "./part";
import { channelIndex, type Group, groupChannels, type Scheme } from "./scheme";
import type { Tally } from "./tally";
import { rosterFinder, unitKey } from "./unitKey";

/** A unit as far as it is scored. */
export interface Measured {
  readonly tally: Tally;
  readonly group: Group;
  readonly scheme: Scheme;
  /** Points so far, by the name of the channel, the adjustment or the part. */
  readonly points: ReadonlyMap<string, number>;
}

/** What was measured as a fraction, so that a rate is exact. */
interface Amount {
  readonly value: number;
  readonly by: number;
}

/** The points of every part of the scheme, in its order; `known` are those of channels and adjustments. */
export function scoreParts(
  tally: Tally,
  group: Group,
  scheme: Scheme,
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const points = new Map(known);
  for (const part of scheme.parts ?? []) points.set(part.name, scorePart(part, { tally, group, scheme, points }));
  return points;
}

/** By how much a unit is over a part's task, or short of it (negative); undefined where nobody knows or there is none. */
export function overTask({ of, task }: Part, unit: Measured): number | undefined {
  const amount = of === undefined ? undefined : measured(of, unit);
  return amount && task && sum([amount.value / amount.by, -itemsOf(task, unit)]);
}

/** Whether a condition holds; what nobody knows fulfils none. */
export function holds({ of, atLeast = -Infinity, below = Infinity }: Condition, unit: Measured): boolean {
  const amount = measured(of, unit);
  return amount !== undefined && isAtLeast(amount, atLeast) && !isAtLeast(amount, below);
}

function scorePart(part: Part, unit: Measured): number {
  const { of, base = 0, each = 0, task, bands = [], limits, when } = part;
  if (when && !holds(when, unit)) return 0;
  const amount = of === undefined ? undefined : measured(of, unit);
  if (amount === undefined) return of === undefined ? within(base, limits) : 0;
  const items = task && itemsOf(task, unit);
  if (task?.required && items !== undefined && !isAtLeast(amount, items)) return 0;
  const band = bands.filter(({ from }) => isAtLeast(amount, from)).at(-1);
  return within(
    sum([
      base,
      portion(amount.value, amount.by, each),
      task && items !== undefined ? taskPoints(task, amount, items) : 0,
      band?.points ?? 0,
    ]),
    limits,
  );
}

function taskPoints(
  { reached = 0, missed = 0, perShort = 0, perOver = 0, full = 0 }: PartTask,
  amount: Amount,
  items: number,
): number {
  const { value, by } = amount;
  const over = sum([value, -items * by]);
  return sum(
    isAtLeast(amount, items)
      ? [reached, portion(over, by, perOver), full]
      : [missed, portion(-over, by, perShort), portion(Math.max(0, value), items * by, full)],
  );
}

/** The task of a unit: its own, else its group's, else everybody's. */
function itemsOf({ items, groups = {}, units = {} }: PartTask, { tally, scheme }: Measured): number {
  const unit = rosterFinder(scheme)(tally.unit)?.unit ?? tally.unit;
  const key = unitKey(unit, scheme.place);
  const own = Object.keys(units).find((name) => unitKey(name, scheme.place) === key);
  if (own !== undefined) return units[own]!;
  return Object.hasOwn(groups, tally.group) ? groups[tally.group]! : items;
}

/** Undefined where nobody knows: without submitted items there is no rate. */
function measured(of: Measure, { tally, group, scheme, points }: Measured): Amount | undefined {
  const { submitted } = tally;
  const whole = (value: number | undefined): Amount | undefined => (value === undefined ? undefined : { value, by: 1 });
  const items = adopted(tally, group, scheme);
  switch (of) {
    case "submitted":
      return whole(submitted);
    case "adopted":
      return whole(items);
    case "unadopted":
      return whole(submitted === undefined ? undefined : Math.max(0, submitted - items));
    case "rate":
      return submitted ? { value: items * 100, by: submitted } : undefined;
  }
  if ("points" in of) return whole(sum(of.points.map((name) => points.get(name) ?? 0)));
  if ("adjustment" in of) {
    const i = (scheme.adjustments ?? []).findIndex(({ name }) => name === of.adjustment);
    return whole(tally.adjustments?.[i] ?? 0);
  }
  const channels =
    "tier" in of
      ? groupChannels(scheme, group).filter((channel) => scheme.channels[channel]!.tier === of.tier)
      : of.channels.map((name) => channelIndex(scheme, name));
  return whole(sum(channels.map((channel) => tally.counts[channel]!)));
}

function isAtLeast({ value, by }: Amount, least: number): boolean {
  return scaled(value) >= scaled(least) * by;
}
