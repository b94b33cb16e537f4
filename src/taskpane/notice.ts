import { NameTaken } from "../hosts/nameTaken";
import { SheetsRenamed } from "../hosts/sheetsRenamed";
import type { WriteOptions } from "../hosts/workbook";

/** What the clerk has agreed to about sheets that stand in the way. */
export type Consent = Pick<WriteOptions, "taken" | "renamed">;

/** Nothing yet. */
export const NO_CONSENT: Consent = { taken: "ask", renamed: "ask" };

/** Something that the pane says beside what it always shows. */
export type Notice =
  /** The sheet could not be read. */
  | { readonly is: "unread"; readonly error: unknown }
  /** Something else could not be done. */
  | { readonly is: "failed"; readonly error: unknown }
  /** Sheets stand in the way; `consent` is what was agreed to before. */
  | { readonly is: "asked"; readonly question: NameTaken | SheetsRenamed; readonly consent: Consent }
  /** The sheet was not the same any more as in the preview and was read again. */
  | { readonly is: "changed"; readonly sheet: string }
  | { readonly is: "written"; readonly sheets: readonly string[] };

/** What to say of an error: a question where the clerk can let it go on, else that it failed. */
export function noticeOf(error: unknown, consent: Consent): Notice {
  const canGoOn = error instanceof NameTaken || error instanceof SheetsRenamed;
  return canGoOn ? { is: "asked", question: error, consent } : { is: "failed", error };
}
