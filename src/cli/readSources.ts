import { basename } from "node:path";
import type { Grid } from "../cells/grid";
import { formerFile } from "../generate/former";
import { readSource, type Source, withOthers } from "../generate/source";
import { fileLabels, renamed, sheetLabel } from "../hosts/file/fileLabels";
import { openToRead } from "../hosts/file/fileWorkbook";
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
  const labels = fileLabels(paths.map((path) => basename(path)));
  const [own] = paths.length > 1 ? labels : [];
  const among = own === undefined ? source : labelled(source, own);
  const all = own === undefined ? more : more.map((grid) => renamed(grid, sheetLabel(own, grid.sheet)));
  for (const [n, path] of paths.entries())
    if (n > 0) for (const grid of await readAll(path, sheets, labels[n])) all.push(grid);
  return {
    ...among,
    others: unread,
    ...(all.length > 0 && { more: all }),
    ...(previous !== undefined && { previous: (await formerFile(basename(previous), readBytes(previous))).grids }),
  };
}

/** The named sheets of a workbook, each with the file's label before its name; without names the one in view. */
export async function readAll(path: string, sheets: readonly string[], label = basename(path)): Promise<Grid[]> {
  const host = openToRead(basename(path), readBytes(path));
  const names = await sheetNames(host, sheets);
  const grids: Grid[] = [];
  if (names.length === 0) grids.push((await readSource(host)).grid);
  for (const name of names) grids.push(await host.read(name));
  return grids.map((grid) => renamed(grid, sheetLabel(label, grid.sheet)));
}

async function sheetNames(host: WorkbookHost, sheets: readonly string[]): Promise<string[]> {
  if (!sheets.includes(ALL)) return [...sheets];
  return (await host.look()).sheets.filter(({ visible }) => visible).map(({ name }) => name);
}

/** What was read of the first of several files, its sheet and where it is the one in view the view of it under their label. */
function labelled(source: Source, label: string): Source {
  const { grid, view } = source;
  const sheet = sheetLabel(label, grid.sheet);
  const inView = view.active === grid.sheet ? { ...view, active: sheet } : view;
  return { ...source, grid: renamed(grid, sheet), view: inView };
}
