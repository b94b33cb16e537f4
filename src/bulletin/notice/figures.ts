import type { Bulletin, RankedGroup } from "../bulletin";
import { sum } from "../decimal";
import { channelIndex, type Scheme } from "../scheme";
import type { Facts } from "./facts";
import { FactsRefused } from "./factsRefused";

/** A figure of one group. */
export interface GroupFigure {
  /** The scheme's name of the group. */
  readonly group: string;
  /** Undefined where nobody knows it. */
  readonly count: number | undefined;
}

/** A figure in all and by group; the groups are those of the bulletin. */
export interface Figure {
  readonly total: number | undefined;
  readonly groups: readonly GroupFigure[];
}

/**
 * Submitted items (报送): as typed in, else as the table counts them.
 *
 * @throws FactsRefused when typed figures contradict one another or the table
 */
export function submittedFigure(bulletin: Bulletin, { submitted = {} }: Facts): Figure {
  const groups = bulletin.groups.map(({ group: { name }, totals }) => {
    const typed = submitted.groups?.[name];
    agree(typed, totals.submitted, `submitted.groups.${name}`);
    return { group: name, count: typed ?? totals.submitted };
  });
  const counts = groups.flatMap(({ count }) => count ?? []);
  const complete = counts.length === groups.length;
  const added = sum(counts);
  const { total } = submitted;
  if (total !== undefined && (complete ? added !== total : added > total) && groups.length > 0)
    throw new FactsRefused("submitted.total", { problem: "sum-differs", found: total, expected: added });
  return { total: total ?? (complete ? added : undefined), groups };
}

/** Adopted items of one channel, by the groups that show it, so that text and appendices say the same; unknown without channels. */
export function adoptedFigure({ groups, scheme }: Bulletin, channel: string): Figure {
  const index = channelIndex(scheme, channel);
  const shown = groups.filter(({ group }) => group.channels.includes(channel));
  const found = shown.map(({ group, totals }: RankedGroup) => ({ group: group.name, count: totals.counts[index]! }));
  return { total: index === -1 ? undefined : sum(found.map(({ count }) => count)), groups: found };
}

/**
 * The own channel (本级) and the upper ones (上级), by name.
 *
 * @throws FactsRefused when the facts name a channel that the scheme does not have
 */
export function channelRoles({ channels }: Scheme, { own }: Facts): { own: string; upper: readonly string[] } {
  const names = channels.map(({ name }) => name);
  if (own !== undefined && !names.includes(own))
    throw new FactsRefused("own", { problem: "unknown-channel", name: own, known: names });
  const chosen = own ?? names[0] ?? "";
  return { own: chosen, upper: names.filter((name) => name !== chosen) };
}

function agree(typed: number | undefined, counted: number | undefined, field: string): void {
  if (typed !== undefined && counted !== undefined && typed !== counted)
    throw new FactsRefused(field, { problem: "table-differs", found: typed, expected: counted });
}
