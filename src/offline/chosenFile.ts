import { FileUnreadable } from "../hosts/file/fileErrors";

/** A file that a clerk has chosen, which can be read as often as its browser lets us. */
export interface ChosenFile {
  readonly name: string;
  /**
   * What it holds now.
   *
   * @throws FileUnreadable when the browser refuses it: mostly because it was changed, moved or deleted
   */
  read(): Promise<Uint8Array>;
}

/** A file from a field or from a browser that hands over nothing more than the file as it was. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, read: () => bytesOf(file) };
}

/** The files that were dropped. With a handle, where the browser gives one, a file can be read after it was changed, too. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenFile[]> {
  const items = [...data.items].filter(({ kind }) => kind === "file");
  // all of them are asked at once, for the browser forgets what was dropped as soon as it may go on
  const handles = items.map((item) => ({ file: item.getAsFile(), handle: handleOf(item) }));
  const files = await Promise.all(
    handles.map(async ({ file, handle }): Promise<ChosenFile | undefined> => {
      const found = await handle;
      if (found) return { name: found.name, read: async () => bytesOf(await fileOf(found)) };
      return file ? chosenFile(file) : undefined;
    }),
  );
  return files.flatMap((file) => file ?? []);
}

/** What some browsers give for a dropped file. */
interface Handle {
  readonly kind: string;
  readonly name: string;
  getFile(): Promise<File>;
}

/** undefined where there is none, and for a folder. */
async function handleOf(item: DataTransferItem): Promise<Handle | undefined> {
  const giving = item as { getAsFileSystemHandle?: () => Promise<Handle | null> };
  const handle = await giving.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === "file" ? handle : undefined;
}

async function fileOf(handle: Handle): Promise<File> {
  try {
    return await handle.getFile();
  } catch (error) {
    throw new FileUnreadable(handle.name, error);
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileUnreadable(file.name, error);
  }
}
