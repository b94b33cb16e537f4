import { ClerkError } from "../../bulletin/clerkError";

/** An .xlsx file that cannot be read to its end, such as a half-finished download. */
export class FileDamaged extends ClerkError {
  readonly kind = "file-damaged";

  /**
   * @param file name of the file
   * @param cause what the reader stumbled over
   * @param how something stands before the content, such as the blank lines of a web server; undefined where it is not known
   */
  constructor(
    readonly file: string,
    cause: unknown,
    readonly how?: "something-before",
  ) {
    super(file, { cause });
  }
}
