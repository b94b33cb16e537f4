import { ClerkError } from "../../bulletin/clerkError";

/** A file whose content is locked. */
export class FileEncrypted extends ClerkError {
  readonly kind = "file-encrypted";

  /**
   * @param file name of the file
   * @param by password: of Office, WPS or a zip program; company: a program that encrypts all files of an organisation
   */
  constructor(
    readonly file: string,
    readonly by: "password" | "company",
  ) {
    super(`${file}: ${by}`);
  }
}
