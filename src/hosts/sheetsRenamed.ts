import { ClerkError } from "../bulletin/clerkError";

/** Sheets of an earlier generation that the clerk has renamed since, perhaps to keep them. */
export class SheetsRenamed extends ClerkError {
  readonly kind = "sheets-renamed";

  constructor(readonly sheets: readonly { readonly was: string; readonly is: string }[]) {
    super(sheets.map(({ was, is }) => `${was} → ${is}`).join(", "));
  }
}
