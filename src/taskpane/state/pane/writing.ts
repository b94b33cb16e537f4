import type { Draft, Drafter } from "../../../generate/draft";
import { readSource, type Source } from "../../../generate/source";
import { orCancelled } from "../../../hosts/cancelled";
import type { Remark, Undo } from "../../../hosts/workbook";
import type { Desk } from "./desk";
import { type Consent, messageOf, messagesOf } from "./message";
import { drafted, withSource } from "./paneState";
import { sameSource, sourceSheets } from "./sourceSheets";

/** Writes the sheets of a draft, unless what it was made of has changed: then the new draft is shown, and that it is new. */
export async function write(
  desk: Desk,
  source: Source,
  draft: Draft,
  consent: Consent,
  loadDrafter: () => Promise<Drafter>,
): Promise<void> {
  const signal = desk.begin();
  const progress = (done: number): void => desk.set({ work: { ...desk.state().work, is: "writing", done } });
  let undo: Undo | undefined;
  try {
    const now = await orCancelled(readSource(desk.host, sourceSheets(source), undefined, signal), signal);
    if (!sameSource(now, source)) {
      const make = await loadDrafter();
      desk.set({
        ...drafted(withSource(desk.state(), now, make)),
        messages: [{ is: "changed", sheet: draft.sheet }],
      });
      return;
    }
    const keepUndo = (way: Undo): void => void (undo = way);
    const remarks: Remark[] = [];
    const remark = (one: Remark): void => void remarks.push(one);
    const { generate } = await import("../../../generate/generate");
    const sheets = await generate(desk.host, draft, { ...consent, progress, signal, keepUndo, remark });
    messagesOf({ sheets, ...(undo && { undo }), remarks }).forEach(desk.tell);
  } catch (error) {
    desk.tell(messageOf(error, consent));
  } finally {
    desk.set({ work: undefined });
  }
}

/** Takes back what was written. */
export async function takeBack(desk: Desk, undo: Undo): Promise<void> {
  try {
    desk.set({ messages: [{ is: "undone", ...(await undo()) }] });
  } catch (error) {
    desk.tell({ is: "failed", error });
  } finally {
    desk.set({ work: undefined });
  }
}
