import { formatArea } from "../workbook/address";
import { type Area, cellArea, isEntireColumns, isUnbounded, SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import { missingFunctions } from "../formulas/canCalculate";
import { cellText } from "../workbook/cellText";
import type { Sheet } from "../workbook/sheet";
import { CellEditor, type EditMode } from "./cellEditor";
import { copiedText, pastedRows } from "./clipboard";
import { dragColumn, widthOfContent } from "./columnDrag";
import { editText } from "./editText";
import { part } from "./element";
import { fillBeside, fillTarget } from "./fillDrag";
import { type GridTarget, GridView } from "./grid/gridView";
import { areaBetween, type Place, type Step, stepFrom } from "./grid/place";
import { arrowStep, keyTarget, leaveStep } from "./gridKeys";
import { followPointer } from "./pointer";
import { Pointing } from "./pointing";
import { Suggestions } from "./suggestions";
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
  private readonly pointing: Pointing;
  private readonly suggestions: Suggestions;
  private mode: EditMode = "enter";
  /** What a formula that is being typed was last pointed at, and where the pointing began. */
  private pointed: { readonly area: Area; readonly from: Place; readonly to: Place } | undefined;
  /** What is about to be filled. */
  private filling: Area | undefined;
  private copied: { readonly sheet: Sheet; readonly area: Area; readonly text: string } | undefined;

  constructor(private readonly owner: GridOwner) {
    this.editor = new CellEditor(this.bar, {
      began: (mode) => this.began(mode),
      changed: () => this.typed(),
      commit: (text) => this.enter(text),
      ended: () => this.ended(),
    });
    this.pointing = new Pointing(this.editor);
    this.suggestions = new Suggestions(
      this.editor,
      () => this.owner.session().functions.functions,
      () => this.owner.texts().functions,
    );
    this.view.sight.append(this.editor.box, this.suggestions.list);
    this.view.root.addEventListener("drawn", () => this.placeEditor());
    this.listen();
  }

  private listen(): void {
    const { box } = this.editor;
    this.view.root.addEventListener("pointerdown", (event) => this.pressed(event));
    this.view.root.addEventListener("pointermove", (event) => this.hovered(event));
    // no dblclick: a browser forgets it where the grid was drawn anew between the two
    this.view.root.addEventListener("click", (event) => event.detail === 2 && this.pressedTwice(event));
    // Another sheet is gone to only when the cell has taken what was typed.
    part("tabs").addEventListener("mousedown", (event) => this.editor.isActive && event.preventDefault());
    part("tabs").addEventListener("click", (event) => this.editor.commit() || event.stopPropagation(), true);
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
    this.draw();
    if (!this.editor.isActive) this.showActiveCell();
  }

  private draw(): void {
    const { sheet } = this;
    const copied = this.copied?.sheet === sheet ? this.copied.area : undefined;
    const dashed = this.pointed?.area ?? this.filling ?? copied;
    this.view.show({ sheet, selected: this.outline, active: this.active, dashed });
  }

  // Somebody else, such as the add-in, has selected something.
  private follow(sheet: Sheet, area: Area): void {
    const isElsewhere = this.known?.sheet !== sheet;
    this.known = { sheet, area };
    this.outline = areaBetween(sheet, area, lastOf(area));
    this.active = { row: area.row, column: area.column };
    this.corner = lastOf(area);
    this.draw();
    if (isElsewhere || area.rows < SHEET_ROWS) this.view.reveal(this.active);
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.editor.focus();
  }

  /** Puts what is being typed into its cell; false when it was refused. */
  endEditing(): boolean {
    return this.editor.commit();
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
    const box = this.view.boxOf(merge ?? cellArea(row, column));
    this.editor.moveTo(box);
    // Below the cell, unless there is more room above it.
    const { list } = this.suggestions;
    const isLow = box.top > this.view.scroller.clientHeight / 2;
    list.style.left = `${box.left}px`;
    list.style.top = isLow ? "" : `${box.top + box.height + 4}px`;
    list.style.bottom = isLow ? `${this.view.scroller.clientHeight - box.top + 4}px` : "";
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
    const { target, place } = this.view.at(event.clientX, event.clientY);
    if (this.pointing.isPossible) return this.pointAt(target, place);
    if (!this.editor.commit()) return;
    this.focus();
    if (target === "column-edge") return this.dragEdge(place.column, event);
    if (target === "fill-handle") return this.dragFill();
    if (target !== "cells") return this.chooseHead(target, place);
    this.select(event.shiftKey ? this.active : place, place);
    this.drag();
  }

  private pressedTwice({ clientX, clientY, target: over }: MouseEvent): void {
    if (over instanceof Node && this.suggestions.list.contains(over)) return;
    const { target, place } = this.view.at(clientX, clientY);
    if (target === "column-edge") return this.fitColumn(place.column);
    if (target === "fill-handle") return this.fill(fillBeside(this.sheet, this.selected));
    if (target === "cells") this.edit();
  }

  private hovered({ clientX, clientY }: PointerEvent): void {
    const { target } = this.view.at(clientX, clientY);
    this.view.root.style.cursor = target === "column-edge" ? "col-resize" : target === "fill-handle" ? "crosshair" : "";
  }

  /** Puts the address of what is clicked, or dragged over, into the formula that is being typed. */
  private pointAt(target: GridTarget, place: Place): void {
    const heads = target === "column-heads" || target === "column-edge" || target === "row-heads";
    if (heads) return this.point(entire(target, place), place, place);
    if (target === "corner") return;
    this.pointBetween(place, place);
    followPointer({
      moved: ({ clientX, clientY }) => {
        const { place: to } = this.view.at(clientX, clientY);
        if (to.row !== this.pointed?.to.row || to.column !== this.pointed.to.column) this.pointBetween(place, to);
      },
    });
  }

  private pointBetween(from: Place, to: Place): void {
    const isOne = from.row === to.row && from.column === to.column;
    const merge = isOne ? this.sheet.mergeAt(from.row, from.column) : undefined;
    const one = cellArea(merge?.row ?? from.row, merge?.column ?? from.column);
    this.point(isOne ? one : areaBetween(this.sheet, from, to), from, to);
  }

  private point(area: Area, from: Place, to: Place): void {
    this.pointing.put(formatArea(area));
    this.pointed = { area, from, to };
    this.owner.say(this.owner.texts().pointing);
    this.draw();
  }

  private pointByKey(step: Step, widens: boolean): void {
    const at = stepFrom(this.sheet, this.view.axes, this.pointed?.to ?? this.active, step);
    this.pointBetween(widens ? (this.pointed?.from ?? this.active) : at, at);
    this.view.reveal(at);
  }

  private dragEdge(column: number, event: PointerEvent): void {
    dragColumn(this.view, column, event, (width) => this.setWidth(column, () => width));
  }

  private fitColumn(column: number): void {
    this.setWidth(column, (one) => widthOfContent(this.sheet, one));
  }

  /** Entire columns that are selected together get their widths together. */
  private setWidth(column: number, widthOf: (column: number) => number | undefined): void {
    const { selected } = this;
    const isAmong =
      isEntireColumns(selected) && column >= selected.column && column < selected.column + selected.columns;
    const [first, count] =
      isAmong && selected.columns < SHEET_COLUMNS ? [selected.column, selected.columns] : [column, 1];
    this.owner.session().act((user) => {
      for (let one = first; one < first + count; one++) {
        const width = widthOf(one);
        if (width !== undefined) user.setColumnWidth(one, 1, width);
      }
    });
  }

  private dragFill(): void {
    const source = this.selected;
    const targetAt = ({ clientX, clientY }: PointerEvent) => fillTarget(source, this.view.at(clientX, clientY).place);
    followPointer({
      moved: (event) => {
        this.filling = targetAt(event);
        this.draw();
      },
      ended: (event) => {
        const isMoved = this.filling !== undefined;
        this.filling = undefined;
        if (isMoved) this.fill(targetAt(event));
        else this.draw();
      },
    });
  }

  private fill(target: Area): void {
    const source = this.selected;
    if (isUnbounded(source) || (target.rows === source.rows && target.columns === source.columns)) return this.draw();
    this.owner.session().act((user) => user.fill(source, target));
  }

  private chooseHead(target: GridTarget, place: Place): void {
    const area = entire(target, place);
    this.choose(area, { row: area.row, column: area.column }, { row: area.row, column: area.column });
  }

  private drag(): void {
    followPointer({
      moved: ({ clientX, clientY }) => {
        const { place } = this.view.at(clientX, clientY);
        if (place.row !== this.corner.row || place.column !== this.corner.column) this.select(this.active, place);
      },
    });
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (this.editor.isActive) return this.keyWhileEditing(event);
    if ((event.ctrlKey || event.metaKey) && this.shortcut(event)) return event.preventDefault();
    const from = event.shiftKey ? this.corner : this.active;
    const target = keyTarget(this.sheet, this.view.axes, from, event, this.view.rowsInSight);
    const leaving = leaveStep(event);
    if (target) this.select(event.shiftKey ? this.active : target, target);
    else if (leaving) this.move(leaving);
    else if (event.key === "F2") this.edit();
    else if (event.key === "Backspace") this.editor.begin("", "enter");
    else if (event.key === "Delete") this.erase();
    else if (event.key === "Escape" && this.copied) this.forgetCopied();
    else return;
    event.preventDefault();
    this.view.reveal(event.shiftKey && target ? target : this.active);
  }

  private shortcut({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    if (letter === "z" && !shiftKey) this.undo();
    else if (letter === "y" || letter === "z") this.redo();
    else return false;
    return true;
  }

  /** Undoes what the user did last. */
  undo(): void {
    this.step((user) => user.undo(), this.owner.texts().nothingToUndo);
  }

  /** Does again what was undone last. */
  redo(): void {
    this.step((user) => user.redo(), this.owner.texts().nothingToRedo);
  }

  private step(take: (user: Session["user"]) => boolean, otherwise: string): void {
    if (!this.editor.commit()) return;
    let isDone = false;
    this.owner.session().act((user) => (isDone = take(user)));
    this.owner.say(isDone ? this.owner.texts().ready : otherwise);
    this.focus();
  }

  private forgetCopied(): void {
    this.copied = undefined;
    this.draw();
  }

  private keyWhileEditing(event: KeyboardEvent): void {
    if (this.suggestions.press(event.key)) return event.preventDefault();
    const leaving = leaveStep(event);
    const arrow = this.mode === "enter" ? arrowStep(event.key) : undefined;
    if (arrow && this.pointing.isPossible) this.pointByKey(arrow, event.shiftKey);
    else if (arrow && this.editor.commit()) this.move(arrow);
    else if (event.key === "F2") this.setMode(this.mode === "enter" ? "edit" : "enter");
    else if (event.key === "Escape") this.editor.cancel();
    else if (leaving && this.editor.commit()) this.move(leaving);
    else if (!leaving && !arrow) return;
    event.preventDefault();
  }

  private keyInBar(event: KeyboardEvent): void {
    if (!event.isComposing && this.suggestions.press(event.key)) return event.preventDefault();
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
    this.editor.begin(editText(this.sheet, this.active.row, this.active.column), "edit");
    this.focus();
    this.editor.box.setSelectionRange(this.editor.box.value.length, this.editor.box.value.length);
  }

  private began(mode: EditMode): void {
    this.owner.session().user.startEditing();
    this.copied = undefined;
    this.placeEditor();
    this.setMode(mode);
    this.suggestions.follow();
  }

  private setMode(mode: EditMode): void {
    this.mode = mode;
    this.owner.say(mode === "enter" ? this.owner.texts().entering : this.owner.texts().editing);
  }

  private typed(): void {
    this.suggestions.follow();
    if (!this.pointed || this.pointing.isGoingOn) return;
    this.pointed = undefined;
    this.setMode(this.mode);
    this.draw();
  }

  private ended(): void {
    this.owner.session().user.endEditing();
    this.suggestions.close();
    this.pointed = undefined;
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
    this.copied = undefined;
    this.owner.session().act((user) => user.erase(formatArea(this.selected)));
  }

  private copy(event: ClipboardEvent): void {
    if (this.editor.isActive) return;
    event.preventDefault();
    const { selected: area, sheet } = this;
    const text = copiedText(sheet, area);
    event.clipboardData?.setData("text/plain", text);
    this.copied = { sheet, area, text };
    this.draw();
  }

  // What was copied here brings its formulas and formats along; everything else is text.
  private paste(event: ClipboardEvent): void {
    if (this.editor.isActive) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { copied } = this;
    if (copied?.text === text && this.owner.session().workbook.sheets.includes(copied.sheet)) {
      this.owner.session().act((user) => user.paste(copied.sheet, copied.area, this.selected));
      return;
    }
    const rows = pastedRows(text);
    const area = { ...this.active, rows: rows.length, columns: rows[0]?.length ?? 1 };
    this.owner.session().act((user) => user.type(formatArea(area), rows));
  }
}

/** The entire row or column whose head a place is at; the whole sheet for the corner. */
function entire(target: GridTarget, { row, column }: Place): Area {
  const isColumn = target !== "row-heads";
  const isRow = target === "row-heads" || target === "corner";
  return {
    row: isColumn ? 0 : row,
    column: isRow ? 0 : column,
    rows: isColumn ? SHEET_ROWS : 1,
    columns: isRow ? SHEET_COLUMNS : 1,
  };
}

function lastOf({ row, column, rows, columns }: Area): Place {
  return { row: row + rows - 1, column: column + columns - 1 };
}
