import { ClerkError } from "../bulletin/clerkError";

/**
 * A text of the finished sheets that no cell can hold, such as a unit's name out of a text file, or that would make its row
 * higher than any can be. Nothing was written.
 */
export class TextTooLong extends ClerkError {
  readonly kind = "text-too-long";

  /**
   * @param sheet the finished sheet
   * @param cell the cell of it, such as B7
   * @param long the text, and how many signs a cell holds where that is what is too little
   */
  constructor(
    readonly sheet: string,
    readonly cell: string,
    readonly long: { readonly text: string; readonly most?: number },
  ) {
    super(`${sheet} ${cell}: ${long.text.length}`);
  }
}
