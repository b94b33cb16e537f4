import { inquiry as beginInquiry, type Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";
import { askFormerPeriod } from "../intake/previous/formerPeriod";
import { withNamesOfNow } from "../intake/previous/formerNames";
import { formerPeriod, readStandings, type Standings, tellChanges } from "../intake/previous/previous";
import type { Period } from "../intake/period/period";
import type { DraftRequest } from "./draftRequest";
import type { Former } from "./former";
import type { AddedUp, Making } from "./readSheets";
import type { Source } from "./source";

/** The last period's bulletin that was chosen, or that comes with the source. */
export function formerOf({ previous }: Source, { former }: DraftRequest): Former | undefined {
  if (former === "none") return undefined;
  return former ?? (previous && { name: previous[0]?.sheet ?? "", grids: previous });
}

/** What a former bulletin says. */
export interface FormerBulletin {
  readonly name: string;
  readonly standings: Standings;
  /** Whether they are carried forward; a person may go on without them. */
  readonly isCarried: boolean;
  /** Undefined where it does not say one. */
  readonly period: Period | undefined;
}

/**
 * Reads the last period's bulletin, and tells what has changed since. Whether it is the last one is asked first: what it says
 * is of no interest to a clerk who goes on without it.
 *
 * @param now what was read of this period, and the period that is meant
 */
export function readFormer(
  { name, grids }: Former,
  now: Pick<AddedUp, "tallies" | "period"> | undefined,
  { scheme, inquiry, step }: Making,
): FormerBulletin {
  const period = step("former period", [grids, scheme], () => formerPeriod(grids, scheme));
  const isLast = askFormerPeriod(period, now?.period, scheme, inquiry);
  const read = isLast ? inquiry : beginInquiry();
  const written = step(`standings ${isLast}`, [grids, scheme], () => readStandings(grids, scheme, read));
  const standings =
    isLast && now
      ? step("former names", [now.tallies, written, scheme], () =>
          withNamesOfNow(now.tallies, written, scheme, inquiry),
        )
      : written;
  const isCarried =
    isLast &&
    (!now ||
      step("changes", [now.tallies, standings, scheme], () => tellChanges(now.tallies, standings, scheme, inquiry)));
  return { name, standings, isCarried, period };
}

/**
 * Asks when the sheet was last counted with a former bulletin, and this time without: what was accumulated would be lost in
 * silence. The former bulletin itself is not read again, for its sheets may have been replaced since.
 */
export function askForgotten({ memory, grid }: Source, { former }: DraftRequest, inquiry: Inquiry): void {
  const { former: last } = memory;
  if (last === undefined || former === "none" || memory.sheet !== grid.sheet) return;
  const asked = question("sheet", ["former-forgotten", grid.sheet, last], [{ as: "accept" }]);
  inquiry.ask("former-forgotten", { sheet: grid.sheet }, { former: last }, asked);
}
