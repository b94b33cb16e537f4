import { ClerkError } from "../../bulletin/clerkError";

/** A workbook that opens only with a password. */
export class FileEncrypted extends ClerkError {
  readonly kind = "file-encrypted";

  /** @param file name of the file */
  constructor(readonly file: string) {
    super(file);
  }
}
