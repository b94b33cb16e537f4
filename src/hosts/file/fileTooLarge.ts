import { ClerkError } from "../../bulletin/clerkError";

/** A file that would need more memory than a table of units ever does. */
export class FileTooLarge extends ClerkError {
  readonly kind = "file-too-large";

  /**
   * @param file name of the file
   * @param megabytes what it would be: all its parts unpacked, or a text as it is
   * @param most megabytes that are read
   */
  constructor(
    readonly file: string,
    readonly megabytes: number,
    readonly most: number,
  ) {
    super(`${file}: ${megabytes} MB`);
  }
}
