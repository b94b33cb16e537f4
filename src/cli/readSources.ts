import { basename } from "node:path";
import type { Grid } from "../cells/grid";
import { readSource, type Source, withOthers } from "../generate/source";
import { fileWorkbook } from "../hosts/file/fileWorkbook";
import type { WorkbookHost } from "../hosts/workbook";
import { readBytes } from "./files";
import type { Options } from "./options";

/** Stands for every visible sheet. */
export const ALL = "*";

/**
 * Reads all that the command line names: the sheets of every workbook, and the bulletin of the last period.
 *
 * @param host the first workbook, which is open already
 */
export async function readSources(
  host: WorkbookHost,
  paths: readonly string[],
  { sheets, previous }: Options,
): Promise<Source> {
  const [first = undefined, ...others] = await sheetNames(host, sheets);
  const source = await readSource(host, first);
  const more: Grid[] = [];
  for (const sheet of others) more.push(await host.read(sheet));
  const { others: unread = [] } = await withOthers(host, { ...source, more });
  for (const path of paths.slice(1)) more.push(...(await readAll(path, sheets)));
  return {
    ...source,
    ...(paths.length > 1 && namedSource(source, paths[0]!)),
    others: unread,
    ...(more.length > 0 && { more }),
    ...(previous !== undefined && { previous: await readAll(previous, [ALL]) }),
  };
}

/** The named sheets of a workbook; without names the one in view. */
export async function readAll(path: string, sheets: readonly string[]): Promise<Grid[]> {
  const host = openToRead(path);
  const names = await sheetNames(host, sheets);
  if (names.length === 0) return [named((await readSource(host)).grid, path)];
  const grids: Grid[] = [];
  for (const name of names) grids.push(named(await host.read(name), path));
  return grids;
}

async function sheetNames(host: WorkbookHost, sheets: readonly string[]): Promise<string[]> {
  if (!sheets.includes(ALL)) return [...sheets];
  return (await host.look()).sheets.filter(({ visible }) => visible).map(({ name }) => name);
}

/** The sheet that was read, and where it is the one in view the view of it, under the name that it has among several files. */
function namedSource({ grid, view }: Source, path: string): Pick<Source, "grid" | "view"> {
  const renamed = named(grid, path);
  return { grid: renamed, view: view.active === grid.sheet ? { ...view, active: renamed.sheet } : view };
}

/** Sheets of several workbooks have their file's name before their own, so that findings tell them apart. */
function named(grid: Grid, path: string): Grid {
  const file = basename(path);
  return { ...grid, sheet: file.startsWith(`${grid.sheet}.`) ? file : `${file}/${grid.sheet}` };
}

function openToRead(path: string): WorkbookHost {
  return fileWorkbook(basename(path), readBytes(path), () => {
    throw new Error("opened to read only");
  });
}
