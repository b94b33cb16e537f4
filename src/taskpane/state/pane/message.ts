import { Cancelled } from "../../../hosts/cancelled";
import { NameTaken, SheetsRenamed, SheetsReplaced } from "../../../hosts/workbookErrors";
import type { RibbonResult } from "../../../runtime/handoff";
import type { Remark, Undo, Undone, WriteOptions } from "../../../hosts/workbook";

/** What the clerk has agreed to about sheets that stand in the way. */
export type Consent = Pick<WriteOptions, "taken" | "renamed" | "replaced">;

/** What holds before the clerk has agreed to anything: every sheet in the way is asked about. */
export const NO_CONSENT: Consent = { taken: "ask", renamed: "ask", replaced: "ask" };

/** What is thrown where the clerk can let the generation go on. */
export type Askable = NameTaken | SheetsRenamed | SheetsReplaced;

/** Something that the pane says beside what it always shows. */
export type Message =
  /** The sheet could not be read. */
  | { readonly is: "unread"; readonly error: unknown }
  /** Something else could not be done. */
  | { readonly is: "failed"; readonly error: unknown }
  /** Sheets stand in the way; `consent` is what was agreed to before. */
  | { readonly is: "asked"; readonly question: Askable; readonly consent: Consent }
  /** The sheet was not the same any more as in the preview and was read again. */
  | { readonly is: "changed"; readonly sheet: string }
  /** The sheet was changed while the pane was open, and read again. */
  | { readonly is: "reread"; readonly sheet: string }
  /** The sheet bears another name now; what was chosen for it holds on. */
  | { readonly is: "renamed"; readonly was: string; readonly now: string }
  /** The sheet was deleted and another one read instead. */
  | { readonly is: "gone"; readonly sheet: string }
  /** The clerk has stopped the work. */
  | { readonly is: "cancelled" }
  /** Sheets were written; `undo` is there where they can be taken back. */
  | { readonly is: "written"; readonly sheets: readonly string[]; readonly undo?: Undo }
  /** Something about sheets that were written. */
  | Remark
  | ({ readonly is: "undone" } & Undone);

/** What to say of an error: a question where the clerk can let it go on, else that it failed. */
export function messageOf(error: unknown, consent: Consent): Message {
  if (error instanceof Cancelled) return { is: "cancelled" };
  return isAskable(error) ? { is: "asked", question: error, consent } : { is: "failed", error };
}

/** What to say of sheets that were written. */
export function messagesOf(written: Omit<Extract<RibbonResult, { is: "written" }>, "is">): Message[] {
  const { sheets, undo, remarks } = written;
  return [{ is: "written", sheets, ...(undo && { undo }) }, ...remarks];
}

function isAskable(error: unknown): error is Askable {
  return error instanceof NameTaken || error instanceof SheetsRenamed || error instanceof SheetsReplaced;
}
