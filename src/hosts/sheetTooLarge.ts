import { ClerkError } from "../bulletin/clerkError";

/** A sheet that spans more cells than can be read, mostly because something stands far away from the table. */
export class SheetTooLarge extends ClerkError {
  readonly kind = "sheet-too-large";

  constructor(readonly sheet: string) {
    super(sheet);
  }
}
