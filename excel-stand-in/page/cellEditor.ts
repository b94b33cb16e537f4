import { type Box, element, place } from "./element";

/** In Excel's words: 输入 when something is typed over a cell, 编辑 when what stands in it is changed. */
export type EditMode = "edit" | "enter";

/** What a cell editor asks of the page around it. */
export interface EditorOwner {
  /** A cell begins to be edited: something is typed over it, or what stands in it is changed. */
  began(how: EditMode): void;
  /** The text or the caret is another. */
  changed(): void;
  /** The text is to be put into the cell; false when it was refused and editing goes on. */
  commit(text: string): boolean;
  /** Editing is over, whatever came of it. */
  ended(): void;
}

/**
 * The text of the cell that is being edited, in the cell and in the formula bar at the same time. Its box always has
 * the keyboard, so that also a Chinese input method can begin to type into a cell.
 */
export class CellEditor {
  readonly box = element("textarea", { class: "editor", rows: 1, spellcheck: "false", autocomplete: "off" });
  private active = false;

  constructor(
    private readonly bar: HTMLInputElement,
    private readonly owner: EditorOwner,
  ) {
    this.box.addEventListener("input", () => {
      if (!this.active) this.begin(this.box.value, "enter");
      this.bar.value = this.box.value;
      this.grow();
      this.owner.changed();
    });
    this.bar.addEventListener("input", () => {
      this.box.value = this.bar.value;
      this.grow();
      this.owner.changed();
    });
    this.bar.addEventListener("focus", () => {
      if (!this.active) this.begin(this.bar.value, "edit");
    });
    for (const field of [this.box, this.bar])
      for (const event of ["keyup", "pointerup"])
        field.addEventListener(event, () => this.active && this.owner.changed());
  }

  /** The text as it is typed. */
  get text(): string {
    return this.box.value;
  }

  private get field(): HTMLInputElement | HTMLTextAreaElement {
    return document.activeElement === this.bar ? this.bar : this.box;
  }

  /** Where the caret stands, in signs from the beginning. */
  get caret(): number {
    return this.field.selectionEnd ?? this.text.length;
  }

  /** Puts something in the place of a part of the text, and the caret behind it. */
  replace(start: number, end: number, text: string): void {
    const { field } = this;
    const whole = this.text.slice(0, start) + text + this.text.slice(end);
    this.box.value = whole;
    this.bar.value = whole;
    field.setSelectionRange(start + text.length, start + text.length);
    this.grow();
    this.owner.changed();
  }

  /** Whether a cell is being edited. */
  get isActive(): boolean {
    return this.active;
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.box.focus({ preventScroll: true });
  }

  /** Begins to edit, with a text to begin with. */
  begin(text: string, how: EditMode): void {
    this.active = true;
    this.box.classList.add("active");
    if (this.box.value !== text) this.box.value = text;
    this.bar.value = text;
    this.grow();
    this.owner.began(how);
  }

  /** Puts the text into the cell; whether that ended the editing. */
  commit(): boolean {
    if (!this.active) return true;
    const text = this.box.value;
    if (!this.owner.commit(text)) return false;
    this.end();
    return true;
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    if (this.active) this.end();
  }

  private end(): void {
    this.active = false;
    this.box.classList.remove("active");
    this.box.value = "";
    this.owner.ended();
  }

  /** Puts the box over the cell. */
  moveTo(cell: Box): void {
    place(this.box, { ...cell, width: cell.width - 1, height: cell.height - 1 });
    this.box.style.minWidth = this.box.style.width;
    this.grow();
  }

  // As wide as its text, as Excel's is.
  private grow(): void {
    if (!this.active) return;
    this.box.style.width = "0";
    this.box.style.width = `${this.box.scrollWidth + 8}px`;
  }

  /** What a screen reader says of the cell. */
  describe(text: string): void {
    this.box.setAttribute("aria-label", text);
  }
}
