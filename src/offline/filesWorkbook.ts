import { fileLabels, renamed, sheetLabel } from "../hosts/file/fileLabels";
import { fileWorkbook, openToRead, type Save } from "../hosts/file/fileWorkbook";
import { SheetNotFound } from "../hosts/workbookErrors";
import type { SheetView, WorkbookHost } from "../hosts/workbook";
import type { ChosenFile } from "./chosenFile";
import { openForeignBeside } from "./foreignWorker";

/** The sheets of all files that a clerk has chosen, as one workbook. */
export interface FilesWorkbook extends WorkbookHost {
  /** The sheet in view of each file, the first file first. */
  readonly first: readonly string[];
  /** Puts a file that was chosen again in the place of the one of this name, and tells whoever watches. */
  replace(name: string, file: ChosenFile): void;
}

/** A file with what was last read of it. */
interface Part {
  /** The file's name, with a number where another one is called the same. */
  readonly label: string;
  file: ChosenFile;
  bytes: Uint8Array;
  host: WorkbookHost;
}

/** A sheet of a part; `name` is what it is called among the sheets of all files. */
interface Sheet {
  readonly part: Part;
  readonly view: SheetView;
  readonly name: string;
}

/**
 * Opens files. Every look reads them anew, so that what was changed in another program is there; what was made of a file
 * that is as it was is kept.
 *
 * @param save given the new workbook with the finished sheets
 * @throws whatever a file is refused with: see fileWorkbook
 */
export async function filesWorkbook(files: readonly ChosenFile[], save: Save): Promise<FilesWorkbook> {
  const labels = fileLabels(files.map(({ name }) => name));
  const parts: Part[] = [];
  for (const [n, file] of files.entries()) parts.push(await openPart(file, labels[n] ?? file.name));
  let memory: unknown;
  let changed: ((sheet?: string) => void) | undefined;

  const sheets = async (): Promise<Sheet[]> => {
    const all: Sheet[] = [];
    for (const part of parts)
      for (const view of (await part.host.look()).sheets)
        all.push({ part, view, name: parts.length > 1 ? sheetLabel(part.label, view.name) : view.name });
    return all;
  };
  const actives = async (): Promise<string[]> => {
    const all = await sheets();
    const views = await Promise.all(parts.map(async (part) => ({ part, ...(await part.host.look()) })));
    return views.map(({ part, active }) => all.find((each) => each.part === part && each.view.name === active)!.name);
  };

  return {
    first: await actives(),
    async look() {
      for (const part of parts) await readAnew(part);
      const hidden = await parts[0]!.host.look();
      return {
        sheets: (await sheets()).map(({ view, name }) => ({ ...view, name })),
        active: (await actives())[0]!,
        ...(hidden.activeHidden !== undefined && { activeHidden: hidden.activeHidden }),
        memory,
      };
    },
    async read(name, progress, signal) {
      const all = await sheets();
      const found = all.find((each) => each.name === name);
      if (!found) {
        throw new SheetNotFound(
          name,
          all.map((each) => each.name),
        );
      }
      return renamed(await found.part.host.read(found.view.name, progress, signal), name);
    },
    async peek(names) {
      const wanted = (await sheets()).filter(({ name }) => names.includes(name));
      const grids = await Promise.all(
        wanted.map(async ({ part, view, name }) =>
          (await part.host.peek([view.name])).map((grid) => renamed(grid, name)),
        ),
      );
      return grids.flat();
    },
    async write(layouts, options) {
      const written = await fileWorkbook(files[0]!.name, parts[0]!.bytes, save).write(layouts, options);
      memory = options.memory;
      return written;
    },
    async remember(data) {
      memory = data;
    },
    async watch(listener) {
      changed = listener;
      return () => (changed = undefined);
    },
    replace(name, file) {
      const part = parts.find((each) => each.file.name === name);
      if (!part) return;
      part.file = { name, read: file.read };
      void sheets().then((all) => all.forEach((each) => each.part === part && changed?.(each.name)));
    },
  };
}

async function openPart(file: ChosenFile, label: string): Promise<Part> {
  const bytes = await file.read();
  const host = openToRead(file.name, bytes, openForeignBeside);
  await host.look(); // what cannot be opened is refused now, not in the pane
  return { label, file, bytes, host };
}

async function readAnew(part: Part): Promise<void> {
  const bytes = await part.file.read();
  if (same(bytes, part.bytes)) return;
  part.host = openToRead(part.file.name, bytes, openForeignBeside);
  part.bytes = bytes;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
