import type { Place } from "../cells/address";
import type { Item } from "./item";
import type { Scheme } from "./scheme";

/** A cell that a figure of a unit was read from; of a log, the unit's first row. */
export interface Origin extends Place {
  readonly of: "count" | "submitted" | "adjustment" | "log";
  /** Of the channel or the adjustment. */
  readonly name?: string;
}

/** What one unit (单位) achieved in the period: the input of scoring. */
export interface Tally {
  readonly unit: string;
  /** Name of the unit's group. */
  readonly group: string;
  /** Adopted items (采用条数), one number for each channel of the scheme and in its order; shares of joint items are parts of one. */
  readonly counts: readonly number[];
  /** Submitted items (报送条数), where the source says so; a joint one counts with its share, too. */
  readonly submitted?: number;
  /** What the columns of the scheme's adjustments hold, in its order: items, or points where points are typed in. */
  readonly adjustments?: readonly number[];
  /** The tallies of the single sheets where several were added to this one, in their order; undefined where one lacks the unit. */
  readonly sheets?: readonly (SheetTally | undefined)[];
  /** The items of a log that were counted. */
  readonly items?: readonly Item[];
  /** Where these figures stand in the workbook, where they were read from one. */
  readonly origins?: readonly Origin[];
  /** 备注 of the source. */
  readonly remark?: string;
  /** The unit's standing at the end of the periods before, where known. */
  readonly previous?: Standing;
}

/** What one of several sheets says of a unit. */
export interface SheetTally extends Tally {
  /** Name of the sheet. */
  readonly sheet: string;
}

/** What a former bulletin says of a unit. */
export interface Standing {
  /** Score of all periods so far. */
  readonly score: number;
  readonly rank?: number;
  /** Score of the last period alone. */
  readonly last?: number;
  /** Items submitted so far. */
  readonly submitted?: number;
}

/** Why `tally` cannot belong to `scheme`, or undefined when it can. A caller's mistake, never a clerk's. */
export function tallyProblem(tally: Tally, scheme: Scheme): string | undefined {
  const { group, counts, adjustments, submitted } = tally;
  if (!scheme.groups.some(({ name }) => name === group)) return `unknown group ${group}`;
  if (counts.length !== scheme.channels.length) return `${counts.length} counts`;
  if (!counts.every(isCount)) return `counts ${counts.join()}`;
  if (submitted !== undefined && !isCount(submitted)) return `submitted ${submitted}`;
  if (adjustments && adjustments.length !== (scheme.adjustments ?? []).length)
    return `${adjustments.length} adjustments`;
  return undefined;
}

function isCount(count: number): boolean {
  return Number.isFinite(count) && count >= 0;
}
