import type { CellEditor } from "./cellEditor";

const BEFORE_REFERENCE = /[=(,+\-*/^&<>:;]\s*$/;

/** Cells that are clicked, or gone to with the arrows, while a formula is typed: their address stands in the formula. */
export class Pointing {
  private span: { readonly start: number; readonly end: number; readonly text: string } | undefined;

  constructor(private readonly editor: CellEditor) {}

  /** Whether a cell that is clicked now belongs into the formula instead of ending the typing. */
  get isPossible(): boolean {
    if (!this.editor.isActive) return false;
    const { text, caret } = this.editor;
    return this.isGoingOn || (text.startsWith("=") && BEFORE_REFERENCE.test(text.slice(0, caret)));
  }

  /** Whether an address was just put there, which another one takes the place of. */
  get isGoingOn(): boolean {
    const { text, caret } = this.editor;
    return this.span !== undefined && this.span.text === text && this.span.end === caret;
  }

  /** Puts an address at the caret, or in place of the one that was just put there. */
  put(address: string): void {
    const { caret } = this.editor;
    const [start, end] = this.isGoingOn && this.span ? [this.span.start, this.span.end] : [caret, caret];
    this.editor.replace(start, end, address);
    this.span = { start, end: start + address.length, text: this.editor.text };
  }
}
