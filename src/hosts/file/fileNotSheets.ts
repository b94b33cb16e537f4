import { ClerkError } from "../../bulletin/clerkError";

/** A file that is no workbook and no text table: a Word document, a picture, a PDF. */
export class FileNotSheets extends ClerkError {
  readonly kind = "file-not-sheets";

  /** @param file name of the file */
  constructor(readonly file: string) {
    super(file);
  }
}
