import type { Scheme } from "./scheme";

/** What one unit (单位) achieved in the period: the input of scoring. */
export interface Tally {
  readonly unit: string;
  /** Name of the unit's group. */
  readonly group: string;
  /** Adopted items (采用条数): whole numbers, one for each channel of the scheme and in its order. */
  readonly counts: readonly number[];
  /** Submitted items (报送条数), where the source says so. */
  readonly submitted?: number;
}

/** Why `tally` cannot belong to `scheme`, or undefined when it can. A caller's mistake, never a clerk's. */
export function tallyProblem(tally: Tally, scheme: Scheme): string | undefined {
  if (!scheme.groups.some((group) => group.name === tally.group)) return `unknown group ${tally.group}`;
  if (tally.counts.length !== scheme.channels.length) return `${tally.counts.length} counts`;
  if (!tally.counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return `counts ${tally.counts.join()}`;
  return undefined;
}
