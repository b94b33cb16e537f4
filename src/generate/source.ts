import type { Grid } from "../cells/grid";
import type { Progress, WorkbookHost, WorkbookView } from "../hosts/workbook";
import type { Memory } from "./memory";

/** A workbook's sheet as read, from which drafts are made without reading again. */
export interface Source {
  readonly view: WorkbookView;
  readonly memory: Memory;
  readonly grid: Grid;
  /** Further sheets, such as those of other months, that are added to the first by unit. */
  readonly more?: readonly Grid[];
  /** The sheets of the last period's bulletin, from which scores are carried forward. */
  readonly previous?: readonly Grid[];
  /** The first rows of the visible sheets that were not read, to say which of them have a table. */
  readonly others?: readonly Grid[];
}

/**
 * Reads the workbook: what it remembers and one sheet, or several that are to be added up.
 *
 * @param sheets what to read; by default the sheet in view or, when that is one of ours, those that were read last
 * @throws SchemeRefused when the workbook remembers a scheme that cannot be used; whatever the host throws
 */
export async function readSource(
  host: WorkbookHost,
  sheets?: string | readonly string[],
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Source> {
  const { grid: inView, ...view } = await host.look();
  const { checkMemory } = await import("./memory"); // what checks a scheme is not needed before
  const memory = checkMemory(view.memory);
  const names = typeof sheets === "string" ? [sheets] : (sheets ?? usualSheets(view, memory));
  const grids: Grid[] = [];
  for (const [n, name] of names.entries()) {
    const known = name === inView?.sheet ? inView : undefined;
    grids.push(known ?? (await host.read(name, (done) => progress?.((n + done) / names.length), signal)));
  }
  const [grid, ...more] = grids;
  if (!grid) throw new RangeError("no sheet to read");
  return { view, memory, grid, ...(more.length > 0 && { more }) };
}

/**
 * A source with the first rows of the visible sheets that were not read: for whoever shows findings to a person, since it
 * costs a request more.
 */
export async function withOthers(host: WorkbookHost, source: Source): Promise<Source> {
  const { view, grid, more = [] } = source;
  const read = new Set([grid, ...more].map(({ sheet }) => sheet));
  const unread = view.sheets.filter(({ name, visible, ours }) => visible && !ours && !read.has(name));
  return unread.length === 0 ? source : { ...source, others: await host.peek(unread.map(({ name }) => name)) };
}

function usualSheets({ sheets, active }: WorkbookView, { sheet, more = [] }: Memory): string[] {
  const there = new Set(sheets.map(({ name }) => name));
  const ours = sheets.find(({ name }) => name === active)?.ours;
  if (!ours || sheet === undefined || !there.has(sheet)) return [active];
  return [sheet, ...more]; // one that is gone must be missed, not left out of the sums in silence
}
