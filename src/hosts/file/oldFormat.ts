import { ClerkError } from "../../bulletin/clerkError";

/** A workbook that has to be saved as .xlsx first. */
export class OldFormat extends ClerkError {
  readonly kind = "old-format";

  /**
   * @param file name of the file
   * @param format xls: Excel 97-2003; et: WPS; html: a web page that a system exported under the name of a workbook
   */
  constructor(
    readonly file: string,
    readonly format: "xls" | "et" | "html",
  ) {
    super(`${file}: ${format}`);
  }
}
