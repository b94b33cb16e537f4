import { ClerkError } from "../../bulletin/clerkError";

/** An .xlsx file that cannot be read to its end, such as a half-finished download. */
export class FileDamaged extends ClerkError {
  readonly kind = "file-damaged";

  /**
   * @param file name of the file
   * @param cause what the reader stumbled over
   */
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(file, { cause });
  }
}
