import { ClerkError } from "../../bulletin/clerkError";

/** A file that was read before and cannot be read again: a browser refuses one that has changed since it was chosen. */
export class FileUnreadable extends ClerkError {
  readonly kind = "file-unreadable";

  /** @param file name of the file */
  constructor(
    readonly file: string,
    cause?: unknown,
  ) {
    super(file, { cause });
  }
}
