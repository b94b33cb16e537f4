import type { Stepwise } from "../../../cells/stepwise";
import { Cancelled } from "../../../hosts/cancelled";
import { afterOthers, inSlices } from "../../../hosts/inSlices";
import type { Desk } from "./desk";
import { drafted, draftedAhead, isBusy, isLong, type PaneState } from "./paneState";

/**
 * Chooses or answers something and shows the draft of it: at once that of an ordinary sheet, in slices that of a long one.
 *
 * @param moment so long, in milliseconds, a draft may take without saying so
 * @returns whether anything was changed; nothing is while other work is going on
 */
export async function change(desk: Desk, make: (state: PaneState) => PaneState, moment: number): Promise<boolean> {
  const { work } = desk.state();
  if (isBusy(work)) return false;
  try {
    const next = make(desk.state());
    if (work?.is === "reading" || !isLong(next)) desk.show(drafted(next));
    else await draftInSlices(desk, next, moment);
    return true;
  } catch (error) {
    desk.tell({ is: "failed", error });
    return false;
  }
}

async function draftInSlices(desk: Desk, next: PaneState, moment: number): Promise<void> {
  const signal = desk.begin(); // one of what was chosen before is no longer wanted
  const isLast = desk.takeTurn();
  desk.keepShown();
  const ahead = draftedAhead(next);
  let made = next;
  try {
    if (isReadAnew(next, desk.state()) || !doneWithin(ahead, moment)) {
      desk.set({ ...next, work: { is: "drafting" } });
      await afterOthers(); // what was typed is seen first
      await inSlices(ahead, signal);
      made = desk.state();
    }
    if (isLast()) desk.show({ ...drafted(made), work: undefined });
  } catch (error) {
    if (!isLast()) return; // whoever came after this one makes a draft of all that is chosen
    desk.show({ ...desk.asShown(), work: undefined });
    if (!(error instanceof Cancelled)) throw error;
    desk.tell({ is: "cancelled" });
  }
}

/** Whether a draft begins with the reading of all rows: that of a long sheet is not done within a moment. */
function isReadAnew({ request }: PaneState, { request: before }: PaneState): boolean {
  return request.scheme !== before.scheme || request.range !== before.range;
}

/** Whether work was done within so many milliseconds; what is left of it goes on from there. */
function doneWithin(work: Stepwise<void>, milliseconds: number): boolean {
  for (const end = performance.now() + milliseconds; performance.now() < end;) if (work.next().done) return true;
  return false;
}
