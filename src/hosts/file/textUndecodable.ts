import { ClerkError } from "../../bulletin/clerkError";

/** A text file that is neither Unicode nor GB 18030 (GBK, GB 2312). */
export class TextUndecodable extends ClerkError {
  readonly kind = "text-undecodable";

  /** @param file name of the file */
  constructor(readonly file: string) {
    super(file);
  }
}
