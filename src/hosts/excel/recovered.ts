import { WriteFailed } from "./excelErrors";
import { giveBack } from "./giveBack";
import { inspect, type WorkbookSnapshot } from "./inspect";
import { failureOf, throwKnown } from "./request";

/** Takes a generation back that was cut off in the middle of its end, before anything else is done; the workbook then. */
export async function recovered(seen: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { unfinished, ...before } = seen.stored;
  if (!unfinished?.exchanging) return seen;
  try {
    await giveBack(unfinished, before);
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    throw new WriteFailed("recover", [], failure, [], true);
  }
  return inspect();
}
