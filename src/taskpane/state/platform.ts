import type { Place } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import type { OpenForeign } from "../../hosts/file/fileWorkbook";
import type { Selection } from "../../hosts/excel/selection";
import type { RibbonResult } from "../../runtime/handoff";
import type { Preferences } from "./preferences";

/** What the program around the pane can do for it; whatever is absent has no button. */
export interface Platform {
  /** Selects a cell of the workbook in view of the clerk. */
  readonly reveal?: (place: Place) => Promise<void>;
  /** What the clerk has selected in the workbook. */
  readonly selection?: () => Promise<Selection>;
  /** Whether the pane itself must show the sheet that it reads, and has room for it. */
  readonly isAlone?: boolean;
  /** Brings a sheet into view. */
  readonly showSheet?: (sheet: string) => Promise<void>;
  /** Adds a sheet with these rows and brings it into view; the result is the name that it got. */
  readonly insertSheet?: (name: string, rows: readonly (readonly CellValue[])[]) => Promise<string>;
  /** Gives the clerk a text, or bytes, as a file. */
  readonly download?: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
  /** Name of the file as which the generated workbook is downloaded, where it is not the one in view. */
  readonly savesAs?: string;
  /** Takes a file that was chosen again for one that could not be read any more; the workbook tells of the change. */
  readonly chooseAgain?: (name: string, file: File) => void;
  /** Opens a workbook in another format than .xlsx beside the pane, which would stand still meanwhile. */
  readonly openForeign?: OpenForeign;
  /** What is remembered on this computer. */
  readonly preferences?: Preferences;
  /** Tells what became of ribbon buttons; what is returned stops that. */
  readonly onHandoff?: (listener: (result: RibbonResult) => void) => () => void;
  /** Tells when the pane comes into view again; the result stops that. */
  readonly onShown?: (listener: () => void) => () => void;
}

/** Gives a new file to the browser, which saves it where it saves downloads. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a browser may read it only after it has asked where to
}
