import { formatArea } from "../address";
import { type Area, cellArea, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { missingFunctions } from "../canCalculate";
import { cellText } from "../cellText";
import type { Sheet } from "../sheet";
import { CellEditor } from "./cellEditor";
import { copiedText, pastedRows } from "./clipboard";
import { editText } from "./editText";
import { part } from "./element";
import { GridView } from "./grid/gridView";
import { areaBetween, type Place, stepFrom } from "./grid/place";
import { keyTarget, leaveStep } from "./gridKeys";
import type { Session } from "./session";
import type { PageTexts } from "./texts";

/** What the grid needs of the page. */
export interface GridOwner {
  session(): Session;
  texts(): PageTexts;
  /** Says something in the status bar. */
  say(text: string): void;
}

/** The cells with their name box and formula bar: what pointer and keyboard do to them. */
export class GridControl {
  private readonly view = new GridView(part("grid"));
  private readonly nameBox = part<HTMLInputElement>("name-box");
  private readonly bar = part<HTMLInputElement>("formula-bar");
  private readonly editor: CellEditor;
  private active: Place = { row: 0, column: 0 };
  /** The corner that moves while the selection is widened. */
  private corner: Place = { row: 0, column: 0 };
  /** What is framed: what is selected, merged cells in full. */
  private outline: Area = cellArea(0, 0);
  private known: { sheet: Sheet; area: Area } | undefined;

  constructor(private readonly owner: GridOwner) {
    this.editor = new CellEditor(this.bar, {
      began: () => this.began(),
      commit: (text) => this.enter(text),
      ended: () => this.ended(),
    });
    this.view.sight.append(this.editor.box);
    this.view.root.addEventListener("drawn", () => this.placeEditor());
    this.listen();
  }

  private listen(): void {
    const { box } = this.editor;
    this.view.root.addEventListener("pointerdown", (event) => this.pressed(event));
    this.view.root.addEventListener("dblclick", () => this.edit());
    box.addEventListener("keydown", (event) => this.keyDown(event));
    this.bar.addEventListener("keydown", (event) => this.keyInBar(event));
    box.addEventListener("copy", (event) => this.copy(event));
    box.addEventListener("paste", (event) => this.paste(event));
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      // Otherwise the key would be typed into the cell that gets the keyboard.
      event.preventDefault();
      this.goTo(this.nameBox.value);
    });
  }

  private get sheet(): Sheet {
    return this.owner.session().workbook.active;
  }

  private get selected(): Area {
    return this.owner.session().workbook.selection.area;
  }

  /** Shows the workbook as it is now. */
  show(): void {
    const { sheet, selected } = this;
    if (this.known?.sheet !== sheet || this.known.area !== selected) this.follow(sheet, selected);
    this.view.show({ sheet, selected: this.outline, active: this.active });
    if (!this.editor.isActive) this.showActiveCell();
  }

  // Somebody else, such as the add-in, has selected something.
  private follow(sheet: Sheet, area: Area): void {
    const isElsewhere = this.known?.sheet !== sheet;
    this.known = { sheet, area };
    this.outline = areaBetween(sheet, area, lastOf(area));
    this.active = { row: area.row, column: area.column };
    this.corner = lastOf(area);
    this.view.show({ sheet, selected: this.outline, active: this.active });
    if (isElsewhere || area.rows < SHEET_ROWS) this.view.reveal(this.active);
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.editor.focus();
  }

  private showActiveCell(): void {
    const { row, column } = this.active;
    const address = formatArea(cellArea(row, column));
    // What is being typed there stays.
    if (document.activeElement !== this.nameBox) this.nameBox.value = address;
    this.bar.value = editText(this.sheet, row, column);
    this.editor.describe(this.owner.texts().cell(address, cellText(this.sheet, row, column)));
  }

  private placeEditor(): void {
    const { row, column } = this.active;
    const merge = this.sheet.mergeAt(row, column);
    this.editor.moveTo(this.view.boxOf(merge ?? cellArea(row, column)));
  }

  private select(from: Place, to: Place): void {
    const area = areaBetween(this.sheet, from, to);
    this.choose(area, from, to);
  }

  private choose(area: Area, active: Place, corner: Place): void {
    if (!this.editor.commit()) return;
    const merge = this.sheet.mergeAt(active.row, active.column);
    this.active = merge ? { row: merge.row, column: merge.column } : active;
    this.corner = corner;
    const { workbook } = this.owner.session();
    const wanted = { ...area };
    this.known = { sheet: workbook.active, area: wanted };
    this.outline = wanted;
    this.owner.session().act(() => workbook.select(workbook.active, wanted));
  }

  private goTo(text: string): void {
    const { workbook } = this.owner.session();
    const done = this.owner.session().act(() => workbook.select(workbook.active, workbook.active.area(text)));
    if (done) this.focus();
  }

  private pressed(event: PointerEvent): void {
    if (event.target === this.editor.box && this.editor.isActive) return;
    const scroller = this.view.scroller.getBoundingClientRect();
    const onBars = event.clientX > scroller.left + this.view.scroller.clientWidth;
    const below = event.clientY > scroller.top + this.view.scroller.clientHeight;
    if (event.button !== 0 || onBars || below) return;
    event.preventDefault();
    if (!this.editor.commit()) return;
    this.focus();
    const { target, place } = this.view.at(event.clientX, event.clientY);
    if (target !== "cells") return this.chooseHead(target, place);
    this.select(event.shiftKey ? this.active : place, place);
    this.drag();
  }

  private chooseHead(target: "column-heads" | "corner" | "row-heads", { row, column }: Place): void {
    const isColumn = target !== "row-heads";
    const isRow = target !== "column-heads";
    const start = { row: isColumn ? 0 : row, column: isRow ? 0 : column };
    const rows = isColumn ? SHEET_ROWS : 1;
    const columns = isRow ? SHEET_COLUMNS : 1;
    this.choose({ ...start, rows, columns }, start, start);
  }

  private drag(): void {
    const moved = (event: PointerEvent) => {
      const { place } = this.view.at(event.clientX, event.clientY);
      if (place.row === this.corner.row && place.column === this.corner.column) return;
      this.select(this.active, place);
    };
    const stop = () => document.removeEventListener("pointermove", moved);
    document.addEventListener("pointermove", moved);
    document.addEventListener("pointerup", stop, { once: true });
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (this.editor.isActive) return this.keyWhileEditing(event);
    const from = event.shiftKey ? this.corner : this.active;
    const target = keyTarget(this.sheet, this.view.axes, from, event, this.view.rowsInSight);
    const leaving = leaveStep(event);
    if (target) this.select(event.shiftKey ? this.active : target, target);
    else if (leaving) this.move(leaving);
    else if (event.key === "F2") this.edit();
    else if (event.key === "Backspace") this.editor.begin("");
    else if (event.key === "Delete") this.erase();
    else return;
    event.preventDefault();
    this.view.reveal(event.shiftKey && target ? target : this.active);
  }

  private keyWhileEditing(event: KeyboardEvent): void {
    const leaving = leaveStep(event);
    if (event.key === "Escape") this.editor.cancel();
    else if (leaving && this.editor.commit()) this.move(leaving);
    else if (!leaving) return;
    event.preventDefault();
  }

  private keyInBar(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== "Escape" && event.key !== "Enter")) return;
    event.preventDefault();
    if (event.key === "Escape") this.editor.cancel();
    else if (this.editor.commit()) this.move({ down: 1, right: 0 });
    this.focus();
  }

  private move(step: Parameters<typeof stepFrom>[3]): void {
    const to = stepFrom(this.sheet, this.view.axes, this.active, step);
    this.select(to, to);
    this.view.reveal(to);
    this.focus();
  }

  private edit(): void {
    if (this.editor.isActive) return;
    this.editor.begin(editText(this.sheet, this.active.row, this.active.column));
    this.focus();
    this.editor.box.setSelectionRange(this.editor.box.value.length, this.editor.box.value.length);
  }

  private began(): void {
    this.owner.session().user.startEditing();
    this.placeEditor();
    this.owner.say(this.owner.texts().editing);
  }

  private ended(): void {
    this.owner.session().user.endEditing();
    this.owner.say(this.owner.texts().ready);
    this.show();
  }

  private enter(text: string): boolean {
    if (!this.isEntry(text)) return false;
    const { row, column } = this.active;
    return this.owner.session().act((user) => user.type(formatArea(cellArea(row, column)), text));
  }

  // Excel says at once what is wrong with a formula and lets the user go on typing.
  private isEntry(text: string): boolean {
    if (!text.startsWith("=") || text.length === 1) return true;
    const missing = missingFunctions(text);
    const texts = this.owner.texts();
    if (missing === undefined) this.owner.say(texts.badFormula);
    else if (missing.length > 0) this.owner.say(texts.missingFunction(missing.join(", ")));
    return missing?.length === 0;
  }

  private erase(): void {
    const { selected, sheet } = this;
    const areas = sheet.storedCells(selected).map(({ row, column }) => cellArea(row, column));
    this.owner.session().act((user) => areas.forEach((area) => user.erase(formatArea(area))));
  }

  private copy(event: ClipboardEvent): void {
    if (this.editor.isActive) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", copiedText(this.sheet, this.selected));
  }

  private paste(event: ClipboardEvent): void {
    if (this.editor.isActive) return;
    event.preventDefault();
    const rows = pastedRows(event.clipboardData?.getData("text/plain") ?? "");
    const area = { ...this.active, rows: rows.length, columns: rows[0]?.length ?? 1 };
    this.owner.session().act((user) => user.type(formatArea(area), rows));
  }
}

function lastOf({ row, column, rows, columns }: Area): Place {
  return { row: row + rows - 1, column: column + columns - 1 };
}
