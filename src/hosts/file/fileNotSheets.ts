import { ClerkError } from "../../bulletin/clerkError";

/**
 * What a file without a table can be: a page of which it is known that somebody has to log in, one of another kind, and
 * content of which nothing is known under the name of a workbook.
 */
export type OtherContent =
  | "pdf"
  | "picture"
  | "document"
  | "slides"
  | "archive"
  | "numbers"
  | "sylk"
  | "login-page"
  | "page"
  | "program"
  | "unknown";

/** A file that is no workbook and no text table. */
export class FileNotSheets extends ClerkError {
  readonly kind = "file-not-sheets";

  /** @param file name of the file */
  constructor(
    readonly file: string,
    readonly content: OtherContent,
  ) {
    super(`${file}: ${content}`);
  }
}
