import type { Grid } from "../cells/grid";
import type { SheetLayout } from "../layout/sheetLayout";

/** Where a workbook lives: the port between the use case and Excel, a file, or whatever holds sheets. */
export interface WorkbookHost {
  /** Sheet names and what was remembered in the workbook. */
  look(): Promise<WorkbookView>;

  /**
   * The used part of one sheet.
   *
   * @throws SheetNotFound
   */
  read(sheet: string, progress?: Progress): Promise<Grid>;

  /**
   * Writes finished sheets, replaces those of ours that stand under the same names, and remembers `memory`. All or
   * nothing: a failure leaves every other sheet as it was and no half-written one.
   *
   * @returns the names under which the sheets now stand, in the order of `layouts`
   * @throws NameTaken when another's sheet has the name of a layout and options.taken is "ask"
   * @throws SheetsRenamed when sheets of ours have other names than we gave them and options.renamed is "ask"
   */
  write(layouts: readonly SheetLayout[], options: WriteOptions): Promise<readonly string[]>;

  /** Remembers `memory` in the workbook without writing a sheet. */
  remember(memory: unknown): Promise<void>;
}

export interface WorkbookView {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetView[];
  /** Name of the sheet in view. */
  readonly active: string;
  /** What `write` or `remember` stored last, or undefined; not checked. */
  readonly memory: unknown;
}

export interface SheetView {
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
  /** JSON data to keep in the workbook. */
  readonly memory: unknown;
  readonly progress?: Progress;
}

/** Told how much of a long piece of work is done, 0 to 1. */
export type Progress = (done: number) => void;
