import { ClerkError } from "../../bulletin/clerkError";

/** A file without any content. */
export class FileEmpty extends ClerkError {
  readonly kind = "file-empty";

  /** @param file name of the file */
  constructor(readonly file: string) {
    super(file);
  }
}
