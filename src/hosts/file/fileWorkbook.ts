import { crop, type Grid, type OtherFormat } from "../../cells/grid";
import type { Waiting } from "../../cells/stepwise";
import { SheetNotFound } from "../workbookErrors";
import { inSlices } from "../inSlices";
import { PEEKED, type WorkbookHost, type WorkbookView } from "../workbook";
import { FileNotSheets, TextUndecodable } from "./fileErrors";
import { fileKind, type FileKind, isNamedWorkbook } from "./fileKind";
import type { SheetList } from "./sheetList";

/** Keeps the bytes of a new .xlsx file: in a download, in a folder. */
export type Save = (bytes: Uint8Array) => void | Promise<void>;

/**
 * A workbook in a file. The file is only ever read: `write` makes a new .xlsx file of the finished sheets alone and hands
 * it to `save`, so no sheet's name can be taken, and what is remembered is remembered by this object only.
 *
 * @param name of the file with its ending, without folders
 * @param bytes content of the file: .xlsx, a text table (.csv, .txt), or a workbook of another format
 * @param openForeign opens the last kind: a page may want to have that done elsewhere
 * @throws FileEmpty, FileEncrypted, FileNotSheets, FileDamaged, FileTooLarge; from look and read OldFormat,
 *   TextUndecodable, SheetNotFound, SheetTooLarge as well; from write whatever `save` throws
 */
export function fileWorkbook(
  name: string,
  bytes: Uint8Array,
  save: Save,
  openForeign: OpenForeign = openForeignHere,
): WorkbookHost {
  const kind = fileKind(name, bytes);
  const source = once(() => open(name, bytes, kind, openForeign));
  let memory: unknown;
  return {
    async look() {
      return { ...view(await source()), memory };
    },
    async read(sheet, progress, signal) {
      const { sheets, grid } = await source();
      const names = sheets.map((one) => one.name);
      if (!names.includes(sheet)) throw new SheetNotFound(sheet, names);
      const found = await inSlices(grid(sheet), signal);
      progress?.(1);
      return found;
    },
    async peek(names) {
      const { sheets, grid } = await source();
      const peeked: Grid[] = [];
      for (const sheet of names.filter((each) => sheets.some(({ name }) => name === each)))
        // a sheet that cannot be read has no table to tell of
        await inSlices(grid(sheet)).then(
          (found) => peeked.push(crop(found, PEEKED)),
          () => undefined,
        );
      return peeked;
    },
    async write(layouts, options) {
      const { writeXlsx } = await import("./writeXlsx");
      await save(await writeXlsx(layouts, options.signal));
      memory = options.memory;
      options.progress?.(1);
      return layouts.map((layout) => layout.name);
    },
    async remember(data) {
      memory = data;
    },
  };
}

/** A workbook in a file of which no new one is ever made; see {@link fileWorkbook}. */
export function openToRead(name: string, bytes: Uint8Array, openForeign?: OpenForeign): WorkbookHost {
  const save = (): never => {
    throw new Error("opened to read only");
  };
  return fileWorkbook(name, bytes, save, openForeign);
}

/** The sheets of a file and the way to read one of them. */
interface Source extends SheetList {
  readonly grid: (sheet: string) => Waiting<Grid>;
}

/**
 * Opens a workbook in another format than .xlsx.
 *
 * @throws FileEncrypted, FileTooLarge, OldFormat; from grid SheetTooLarge
 */
export type OpenForeign = (file: string, bytes: Uint8Array, format: OtherFormat) => Promise<Source>;

/** Opens it in this thread, in one piece: the library that reads it cannot stop. */
export async function openForeignHere(file: string, bytes: Uint8Array, format: OtherFormat): Promise<Source> {
  return inOneStep(await (await import("./foreign/foreignWorkbook")).openForeign(file, bytes, format));
}

async function open(name: string, bytes: Uint8Array, kind: FileKind, openForeign: OpenForeign): Promise<Source> {
  switch (kind.is) {
    case "xlsx":
      return (await import("./xlsx/xlsxFile")).openXlsxFile(name, bytes, kind.entries);
    case "other-format":
      return openForeign(name, bytes, kind.format);
    case "page":
      return inOneStep((await import("./page/pageWorkbook")).openPage(name, bytes));
    case "text":
      return openText(name, bytes);
  }
}

/** Formats of which a sheet is there as soon as the file is open. */
function inOneStep(opened: SheetList & { readonly grid: (sheet: string) => Grid }): Source {
  return {
    ...opened,
    *grid(sheet) {
      return opened.grid(sheet);
    },
  };
}

async function openText(name: string, bytes: Uint8Array): Promise<Source> {
  const text = await import("./text/textGrid");
  try {
    const grid = await inSlices(text.openText(name, bytes));
    return { sheets: [{ name: text.textSheetName(name), visible: true }], active: 0, grid };
  } catch (error) {
    // A file that is named a workbook and holds neither one nor a text.
    if (error instanceof TextUndecodable && isNamedWorkbook(name)) throw new FileNotSheets(name, "unknown");
    throw error;
  }
}

/** Nobody sees a hidden sheet: in its place the next one stands that is not, or else the first. */
function view({ sheets, active }: SheetList): Omit<WorkbookView, "memory"> {
  const named = sheets[active];
  const seen =
    sheets.slice(active).find(({ visible }) => visible) ?? sheets.find(({ visible }) => visible) ?? sheets[0];
  return {
    sheets: sheets.map(({ name, visible }) => ({ name, visible, ours: false })),
    active: seen?.name ?? "",
    ...(named && named !== seen && { activeHidden: named.name }),
  };
}

/** Does a piece of work when it is first needed, and only once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
