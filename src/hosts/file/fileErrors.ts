import { ClerkError } from "../../bulletin/clerkError";
import type { OtherFormat } from "../../cells/grid";
import type { TooMuchOf } from "./tooMuch";

/** A file without any content. */
export class FileEmpty extends ClerkError {
  readonly kind = "file-empty";

  /** @param file name of the file */
  constructor(readonly file: string) {
    super(file);
  }
}

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
  | "flat-document"
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

/** A file that would need more memory than a table of units ever does. */
export class FileTooLarge extends ClerkError {
  readonly kind = "file-too-large";

  /**
   * @param file name of the file
   * @param of what it has too much of: all its parts unpacked, or a text as it is, in MB; or one thing in them
   * @param most how much of that is read
   * @param amount how much there is, where that is known before it is read
   */
  constructor(
    readonly file: string,
    readonly of: "content" | TooMuchOf,
    readonly most: number,
    readonly amount?: number,
  ) {
    super(`${file}: ${amount ?? "too much"} of ${of}`);
  }
}

/** A workbook in another format than .xlsx that could not be read and has to be saved as .xlsx first. */
export class OldFormat extends ClerkError {
  readonly kind = "old-format";

  /** @param file name of the file */
  constructor(
    readonly file: string,
    readonly format: OtherFormat,
    cause?: unknown,
  ) {
    super(`${file}: ${format}`, { cause });
  }
}

/** A text file that is neither Unicode nor GB 18030 (GBK, GB 2312). */
export class TextUndecodable extends ClerkError {
  readonly kind = "text-undecodable";

  /** @param file name of the file */
  constructor(readonly file: string) {
    super(file);
  }
}

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
