import { crop, type Grid } from "../../cells/grid";
import { SheetNotFound } from "../sheetNotFound";
import { PEEKED, type WorkbookHost, type WorkbookView } from "../workbook";
import { fileKind } from "./fileKind";
import { readSheetList, readXlsxGrid } from "./readXlsx";
import { readTextGrid } from "./textGrid";
import { writeXlsx } from "./writeXlsx";

/** Keeps the bytes of a new .xlsx file: in a download, in a folder. */
export type Save = (bytes: Uint8Array) => void | Promise<void>;

/**
 * A workbook in a file. The file is only ever read: `write` makes a new .xlsx file of the finished sheets alone and hands
 * it to `save`, so no sheet's name can be taken, and what is remembered is remembered by this object only.
 *
 * @param name of the file with its ending, without folders
 * @param bytes content of the file: .xlsx, or a text table (.csv, .txt)
 * @throws FileEmpty, OldFormat, FileEncrypted, FileNotSheets; from look and read FileDamaged, TextUndecodable,
 *   SheetNotFound, SheetTooLarge as well; from write whatever `save` throws
 */
export function fileWorkbook(name: string, bytes: Uint8Array, save: Save): WorkbookHost {
  const source = fileKind(name, bytes) === "xlsx" ? xlsxSource(name, bytes) : textSource(name, bytes);
  let memory: unknown;
  return {
    async look() {
      return { ...(await source.look()), memory };
    },
    async read(sheet, progress) {
      const grid = await source.read(sheet);
      progress?.(1);
      return grid;
    },
    async peek(names) {
      const grids = await Promise.all(names.map((sheet) => source.read(sheet).catch(() => undefined)));
      return grids.flatMap((grid) => (grid ? [crop(grid, PEEKED)] : []));
    },
    async write(layouts, options) {
      await save(await writeXlsx(layouts));
      memory = options.memory;
      options.progress?.(1);
      return layouts.map((layout) => layout.name);
    },
    async remember(data) {
      memory = data;
    },
  };
}

interface Source {
  readonly look: () => Promise<Omit<WorkbookView, "memory">>;
  readonly read: (sheet: string) => Promise<Grid>;
}

function xlsxSource(name: string, bytes: Uint8Array): Source {
  const list = once(() => readSheetList(name, bytes));
  return {
    async look() {
      const { sheets, active } = await list();
      return {
        sheets: sheets.map((sheet) => ({ ...sheet, ours: false })),
        active: (sheets[active] ?? sheets[0])?.name ?? "",
      };
    },
    async read(sheet) {
      return readXlsxGrid(name, bytes, await list(), sheet);
    },
  };
}

function textSource(name: string, bytes: Uint8Array): Source {
  const only = once(() => readTextGrid(name, bytes));
  return {
    async look() {
      const { sheet } = await only();
      return { sheets: [{ name: sheet, visible: true, ours: false }], active: sheet };
    },
    async read(sheet) {
      const grid = await only();
      if (sheet !== grid.sheet) throw new SheetNotFound(sheet, [grid.sheet]);
      return grid;
    },
  };
}

/** Does a piece of work when it is first needed, and only once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
