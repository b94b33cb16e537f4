import type { SheetLayout } from "../../layout/sheetLayout";
import { stopIfCancelled } from "../cancelled";
import type { WriteOptions } from "../workbook";
import type { BuildingSheet } from "./begin";
import { dressCells, writeRows } from "./fillSheet";
import { inExcel } from "./request";

/** A request may not be larger than 5 MB on the web; values beyond this go in several, counted as Excel may escape them. */
const BYTES_AT_ONCE = 2_500_000;

/** Some rows of one sheet that fit into one request. */
interface Part {
  readonly sheet: number;
  readonly first: number;
  readonly rows: SheetLayout["rows"];
}

/**
 * Fills the sheets that were added, in as many requests as their size needs (one for appendices of any usual size), and
 * ends the generation in the last of them.
 *
 * @param onRequest told before each request which sheets it fills, for the message should it fail, and whether it is the last
 * @param queueEnd queues what ends the generation
 * @throws Cancelled
 */
export async function fillSheets(
  building: readonly BuildingSheet[],
  layouts: readonly SheetLayout[],
  onRequest: (sheets: readonly string[], isLast: boolean) => void,
  queueEnd: (context: Excel.RequestContext) => void,
  { progress, signal }: Pick<WriteOptions, "progress" | "signal">,
): Promise<void> {
  const requests = bundle(layouts.flatMap(split));
  for (const [n, parts] of requests.entries()) {
    stopIfCancelled(signal);
    const isLast = n === requests.length - 1;
    onRequest([...new Set(parts.map(({ sheet }) => layouts[sheet]!.name))], isLast);
    await inExcel(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { sheet, first, rows } of parts) {
        const worksheet = context.workbook.worksheets.getItem(building[sheet]!.id);
        const layout = layouts[sheet]!;
        writeRows(worksheet, first, rows);
        if (first + rows.length === layout.rows.length) dressCells(worksheet, layout);
      }
      if (isLast) queueEnd(context);
      // one request for each part that does not fit into the others
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    });
    progress?.((n + 1) / requests.length);
  }
}

function split(layout: SheetLayout, sheet: number): Part[] {
  const parts: Part[] = [];
  let first = 0;
  let size = 0;
  layout.rows.forEach((cells, i) => {
    const more = bytes(cells);
    if (size > 0 && size + more > BYTES_AT_ONCE) {
      parts.push({ sheet, first, rows: layout.rows.slice(first, i) });
      first = i;
      size = 0;
    }
    size += more;
  });
  return [...parts, { sheet, first, rows: layout.rows.slice(first) }];
}

/** Puts parts together as long as they fit into one request. */
function bundle(parts: readonly Part[]): Part[][] {
  const requests: Part[][] = [];
  let size = Infinity;
  for (const part of parts) {
    const more = part.rows.reduce((total, cells) => total + bytes(cells), 0);
    if (size + more > BYTES_AT_ONCE) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(part);
    size += more;
  }
  return requests;
}

/** What a row takes in a request at most: six bytes a sign where it is escaped. */
function bytes(cells: readonly (string | number)[]): number {
  return cells.reduce<number>((total, cell) => total + (typeof cell === "string" ? cell.length * 6 + 4 : 20), 0);
}
