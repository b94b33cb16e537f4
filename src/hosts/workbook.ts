import type { Area } from "../cells/area";
import type { Grid } from "../cells/grid";
import type { SheetLayout } from "../layout/sheetLayout";

/** Where a workbook lives: the port between the use case and Excel, a file, or whatever holds sheets. */
export interface WorkbookHost {
  /** Sheet names and what was remembered in the workbook. */
  look(): Promise<WorkbookView>;

  /**
   * The used part of one sheet.
   *
   * @throws SheetNotFound; Cancelled
   */
  read(sheet: string, progress?: Progress, signal?: AbortSignal): Promise<Grid>;

  /**
   * The beginnings of sheets, as far as {@link PEEKED} reaches: enough to see whether a table stands there. One request
   * for all of them, which never fails: sheets that are gone or cannot be read are left out.
   */
  peek(names: readonly string[]): Promise<readonly Grid[]>;

  /**
   * Writes finished sheets, replaces those of ours that stand under the same names, and remembers `memory`. All or
   * nothing: a failure leaves every other sheet as it was and no half-written one.
   *
   * @returns the names under which the sheets now stand, in the order of `layouts`
   * @throws NameTaken when another's sheet has the name of a layout and options.taken is "ask"
   * @throws SheetsRenamed when sheets of ours have other names than we gave them and options.renamed is "ask"
   * @throws SheetsReplaced when sheets of ours were edited by hand, or made from something else than options.origins, unless
   *   options.replaced says what to do
   * @throws Cancelled when options.signal stopped it, which leaves nothing
   */
  write(layouts: readonly SheetLayout[], options: WriteOptions): Promise<readonly string[]>;

  /** Remembers `memory` in the workbook without writing a sheet. */
  remember(memory: unknown): Promise<void>;

  /**
   * Takes all away that this tool keeps in the workbook beside its finished sheets: what it remembers, the marks by which
   * it knows its sheets, hidden copies, and what was never finished. The finished sheets stay and are the clerk's own from
   * then on. Absent where nothing is kept.
   */
  forget?(): Promise<Forgotten>;

  /**
   * Tells of changes that others make, until the result is called; absent where nobody else can change the workbook.
   *
   * @param changed told the sheet whose cells have changed, or nothing when sheets were added, taken away, renamed or
   *   brought into view
   */
  watch?(changed: (sheet?: string) => void): Promise<() => void>;
}

/** What of a sheet a peek shows. */
export const PEEKED: Area = { row: 0, column: 0, rows: 40, columns: 30 };

export interface WorkbookView {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetView[];
  /** Name of the sheet in view, never of a hidden one. */
  readonly active: string;
  /** Name of the hidden sheet that a file says is in view; absent where nothing is odd. */
  readonly activeHidden?: string;
  /** What `write` or `remember` stored last, or undefined; not checked. */
  readonly memory: unknown;
  /** The used part of the sheet in view, where the host could bring it along; saves a reading right after the look. */
  readonly grid?: Grid;
}

/** What was taken out of a workbook. */
export interface Forgotten {
  /** What `write` or `remember` had stored last, or undefined; not checked. */
  readonly memory: unknown;
  /** How many hidden names told our sheets. */
  readonly marks: number;
  /** Names of the hidden or unfinished sheets that were deleted. */
  readonly removed: readonly string[];
  /** Names of the finished sheets, which are the clerk's own now. */
  readonly kept: readonly string[];
}

export interface SheetView {
  /** Stays when the sheet is renamed; absent where nobody renames sheets. */
  readonly id?: string;
  readonly name: string;
  readonly visible: boolean;
  /** Written by this tool and recognised by its mark, whatever its name. */
  readonly ours: boolean;
}

export interface WriteOptions {
  /** When somebody else's sheet has the name: stop and ask, or take the next free one such as 附件1 (2). */
  readonly taken: "ask" | "number";
  /** When the clerk has renamed sheets of ours, perhaps to keep them: stop and ask, leave them, or replace them too. */
  readonly renamed: "ask" | "keep" | "replace";
  /**
   * When sheets of ours that would be replaced were edited by hand or made from something else: stop and ask, replace
   * them, or keep them under another name. Asks by default.
   */
  readonly replaced?: "ask" | "keep" | "replace";
  /** What each of the sheets is made from, in the order of the layouts; without it nothing is said of that. */
  readonly origins?: readonly Origin[];
  /** JSON data to keep in the workbook. */
  readonly memory: unknown;
  readonly progress?: Progress;
  /** Stops the writing as long as it can be stopped. */
  readonly signal?: AbortSignal;
  /** Told what a clerk should know of sheets once they stand. */
  readonly remark?: (remark: Remark) => void;
  /** Given the way back, once everything stands and if there is one. */
  readonly keepUndo?: (undo: Undo) => void;
}

/**
 * What there is to say of a writing that succeeded: the printed page could not be set up for all of these sheets, which is
 * no reason to take them back; or these sheets of a former generation had nothing to hold any more, and were emptied and
 * hidden, so that what refers to them is not lost.
 */
export interface Remark {
  readonly is: "emptied" | "page-not-set";
  readonly sheets: readonly string[];
}

/** What a sheet is made from: the sheets that were read, and the period that is printed. */
export interface Origin {
  readonly sheets: readonly string[];
  readonly period: string;
}

/**
 * Takes back one writing: removes its sheets and gives back those of ours that it replaced. All or nothing.
 *
 * @throws UndoRefused when one of the sheets has been changed since
 */
export type Undo = () => Promise<Undone>;

/** Names of the sheets that were removed, and of those that stand there again. */
export interface Undone {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
}

/** Told how much of a long piece of work is done, 0 to 1. */
export type Progress = (done: number) => void;
