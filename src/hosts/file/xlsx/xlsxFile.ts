import { ClerkError } from "../../../bulletin/clerkError";
import type { Grid } from "../../../cells/grid";
import { atOnce, type Stepwise } from "../../../cells/stepwise";
import { FileDamaged } from "../fileErrors";
import { loadFlate } from "../package/flate";
import { Parts } from "../package/parts";
import type { ZipEntry } from "../package/zipEntries";
import type { SheetList } from "../sheetList";
import type { CellText } from "./richText";
import { readSharedStrings } from "./sharedStrings";
import { SheetGridMaker } from "./sheetGrid";
import { type CellLook, readStyles } from "./styles";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { readWorksheet } from "./worksheet";

/** An .xlsx file whose sheets can be read one by one. */
export interface XlsxFile extends SheetList {
  /** @throws SheetTooLarge, FileDamaged */
  grid(name: string): Stepwise<Grid>;
}

/**
 * Opens an .xlsx file.
 *
 * @param entries what its zip directory lists
 * @throws FileDamaged
 */
export async function openXlsxFile(file: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<XlsxFile> {
  const flate = await loadFlate();
  const damage = function* <T>(reading: () => Stepwise<T>): Stepwise<T> {
    try {
      return yield* reading();
    } catch (error) {
      throw error instanceof ClerkError ? error : new FileDamaged(file, error);
    }
  };
  const { parts, workbook } = atOnce(
    damage(function* () {
      const parts = new Parts(bytes, entries, flate);
      return { parts, workbook: readWorkbookPart(parts) };
    }),
  );
  if (workbook.sheets.length === 0) throw new FileDamaged(file, "no sheets");
  let shared: Shared | undefined;
  return {
    sheets: workbook.sheets,
    active: workbook.active,
    grid: (name) =>
      damage(function* () {
        shared ??= yield* readShared(parts, workbook);
        const maker = new SheetGridMaker({ sheet: name, ...workbook, ...shared });
        const part = workbook.sheets.find((sheet) => sheet.name === name)?.part ?? "";
        return maker.finish(yield* readWorksheet(parts, part, maker));
      }),
  };
}

/** What all sheets refer to; read with the first of them. */
interface Shared {
  readonly sharedStrings: readonly CellText[];
  readonly styles: readonly CellLook[];
}

function* readShared(parts: Parts, { sharedStrings, styles }: WorkbookPart): Stepwise<Shared> {
  return {
    sharedStrings: sharedStrings === undefined ? [] : yield* readSharedStrings(parts, sharedStrings),
    styles: styles === undefined ? [] : readStyles(parts, styles),
  };
}
