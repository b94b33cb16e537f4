import { ClerkError } from "../../../bulletin/clerkError";
import type { Grid } from "../../../cells/grid";
import type { Waiting } from "../../../cells/stepwise";
import { FileDamaged, FileTooLarge } from "../fileErrors";
import { loadFlate } from "../package/flate";
import { Parts } from "../package/parts";
import { TooMuch } from "../tooMuch";
import type { ZipEntry } from "../package/zipEntries";
import type { SheetList } from "../sheetList";
import { withComments } from "./comments";
import type { CellText } from "./richText";
import { readSharedStrings } from "./sharedStrings";
import { SheetGridMaker } from "./sheetGrid";
import { type CellLook, readStyles } from "./styles";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { readWorksheet } from "./worksheet";

/** An .xlsx file whose sheets can be read one by one. */
export interface XlsxFile extends SheetList {
  /** @throws SheetTooLarge, FileDamaged, FileTooLarge */
  grid(name: string): Waiting<Grid>;
}

/**
 * Opens an .xlsx file.
 *
 * @param entries what its zip directory lists
 * @throws FileDamaged, FileTooLarge
 */
export async function openXlsxFile(file: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<XlsxFile> {
  const flate = await loadFlate();
  const damage = (error: unknown): ClerkError => {
    if (error instanceof TooMuch) return new FileTooLarge(file, error.of, error.most);
    return error instanceof ClerkError ? error : new FileDamaged(file, error);
  };
  let parts: Parts;
  let workbook: WorkbookPart;
  try {
    parts = new Parts(bytes, entries, flate);
    workbook = readWorkbookPart(parts);
  } catch (error) {
    throw damage(error);
  }
  if (workbook.sheets.length === 0) throw new FileDamaged(file, "no sheets");
  let shared: Shared | undefined;
  return {
    sheets: workbook.sheets,
    active: workbook.active,
    *grid(name) {
      try {
        shared ??= yield* readShared(parts, workbook);
        const maker = new SheetGridMaker({ sheet: name, ...workbook, ...shared });
        const part = workbook.sheets.find((sheet) => sheet.name === name)?.part ?? "";
        const grid = maker.finish(yield* readWorksheet(parts, part, maker));
        return yield* withComments(grid, parts, part);
      } catch (error) {
        throw damage(error);
      }
    },
  };
}

/** What all sheets refer to; read with the first of them. */
interface Shared {
  readonly sharedStrings: readonly CellText[];
  readonly styles: readonly CellLook[];
}

function* readShared(parts: Parts, { sharedStrings, styles }: WorkbookPart): Waiting<Shared> {
  return {
    sharedStrings: sharedStrings === undefined ? [] : yield* readSharedStrings(parts, sharedStrings),
    styles: styles === undefined ? [] : readStyles(parts, styles),
  };
}
