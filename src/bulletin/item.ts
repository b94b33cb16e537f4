import { scoreAdjustment } from "./adjustment";
import { sum, sumItemsOf, times } from "./decimal";
import { pointsEach } from "./pointsEach";
import { type Group, groupChannels, type Scheme } from "./scheme";

/** An item (一条信息) of a log: what one unit has of it. */
export interface Item {
  readonly title: string;
  /** The day on which it was submitted, as a number (see cells/days), where known. */
  readonly day?: number | undefined;
  /** The unit's share of it: 1, or less of a joint item. */
  readonly share: number;
  /** How much of it each channel of the scheme adopted for this unit: its share, or 0. */
  readonly adopted: readonly number[];
  /** The kinds that it is of, of those that the scheme measures by themselves, as texts are compared. */
  readonly kinds?: readonly string[];
  /** What it adds to each adjustment of the scheme. */
  readonly adjustments: readonly number[];
}

/** What the items of a unit come to. */
export interface ItemCounts {
  readonly counts: readonly number[];
  readonly submitted: number;
}

/** The points that one item gives its unit in channels and adjustments, before any limit. */
export function itemPoints(item: Item, group: Group, scheme: Scheme): number {
  const counted = countedIn(item, group, scheme);
  const channels = groupChannels(scheme, group).map((i) => times(counted[i]!, pointsEach(scheme.channels[i]!)));
  const adjustments = (scheme.adjustments ?? []).map((adjustment, k) =>
    scoreAdjustment(item.adjustments[k]!, { ...adjustment, limits: {} }),
  );
  return sum([...channels, ...adjustments]);
}

/** Counts the items of one unit. */
export function countItems(items: readonly Item[], group: Group, scheme: Scheme): ItemCounts {
  const counted = items.map((item) => countedIn(item, group, scheme));
  return {
    counts: scheme.channels.map((_, i) => sumItemsOf(counted, (adopted) => adopted[i]!)),
    submitted: sumItemsOf(items, ({ share }) => share),
  };
}

/** Whether an item does not count in every channel that adopted it, so that it matters which rows are one item. */
export function countsOnce({ log }: Pick<Scheme, "log">): boolean {
  return log?.count === "highest" || log?.count === "tier" || log?.most !== undefined;
}

/**
 * In which channels an item counts: in all that adopted it; or, where the scheme counts an item once (同一条信息只按最高分计一次)
 * or once a level (同一层级只计一次), in that channel of the group, or of its level in the group, that gives most for it, the
 * first of equal ones; and of these in no more than so many as the scheme says (取最高两级计分). What the group does not score
 * stays, so that it can be asked about.
 */
export function countedIn({ adopted }: Item, group: Group, scheme: Scheme): readonly number[] {
  if (!countsOnce(scheme)) return adopted;
  const { channels, log } = scheme;
  const own = groupChannels(scheme, group);
  const points = (i: number): number => times(adopted[i]!, pointsEach(channels[i]!));
  const best = new Map<string | number, number>();
  const rivals = (i: number): string | number =>
    log?.count === "highest" ? "" : ((log?.count === "tier" ? channels[i]!.tier : undefined) ?? i);
  channels.forEach((_, i) => {
    if (!own.includes(i) || adopted[i]! <= 0) return;
    const most = best.get(rivals(i));
    if (most === undefined || points(i) > points(most)) best.set(rivals(i), i);
  });
  const counting = [...best.values()].sort((a, b) => points(b) - points(a) || a - b).slice(0, log?.most);
  return adopted.map((share, i) => (own.includes(i) && !counting.includes(i) ? 0 : share));
}
