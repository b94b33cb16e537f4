import type { Area } from "../../cells/area";
import type { Grid, Untold } from "../../cells/grid";
import { parseAreas } from "../../cells/address";
import { inExcel } from "./request";
import { tellsMerges } from "./supports";

/** Merged areas, hidden rows and columns of a part of a sheet, and what of these Excel would not tell. */
export type Shape = Pick<Grid, "merges" | "hiddenRows" | "hiddenColumns"> & { readonly untold: readonly Untold[] };

/** Whether all rows (columns) of a part are hidden, none is, or, null, only some are or it is not known. */
export interface Hidden {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

/** A question about a part of a sheet; what it returns is to be called after the next sync. */
type Question<Answer> = (range: Excel.Range) => () => Answer;

/** Where a sheet is asked in parts after a failure, so many requests at most. */
const MOST_REQUESTS = 64;

/**
 * Asks for the shape of a part of a sheet along with the next sync, everything at once.
 *
 * @returns to be called when the answer is there
 */
export function askShape(range: Excel.Range, area: Area, hidden: Hidden): () => Shape {
  const merges = tellsMerges() ? askMerges(range) : undefined;
  const rows = hidden.rows === null ? askRows(range) : () => Array<boolean>(area.rows).fill(hidden.rows!);
  const columns =
    hidden.columns === null ? askColumns(range) : () => Array<boolean>(area.columns).fill(hidden.columns!);
  return () => ({
    merges: merges?.() ?? [],
    hiddenRows: indices(rows(), area.row),
    hiddenColumns: indices(columns(), area.column),
    untold: merges ? [] : ["merges"],
  });
}

/**
 * The shape of a part of a sheet when asking for all at once has failed: each question by itself, and where that fails
 * too (more than 512 merged areas, for one), for ever smaller parts.
 */
export async function readShape(sheet: string, area: Area, hidden: Hidden): Promise<Shape> {
  const merges = tellsMerges() ? await inParts(sheet, area, askMerges, splitRows) : undefined;
  const rows =
    hidden.rows === null
      ? (await inParts(sheet, area, askRows, splitRows))?.flat()
      : Array<boolean>(area.rows).fill(hidden.rows);
  const columns =
    hidden.columns === null
      ? (await inParts(sheet, area, askColumns, splitColumns))?.flat()
      : Array<boolean>(area.columns).fill(hidden.columns);
  const unique = new Map(merges?.flat().map((merge) => [`${merge.row},${merge.column}`, merge]));
  return {
    merges: [...unique.values()],
    hiddenRows: indices(rows ?? [], area.row),
    hiddenColumns: indices(columns ?? [], area.column),
    untold: [...(merges ? [] : ["merges" as const]), ...(rows && columns ? [] : ["hidden" as const])],
  };
}

function askMerges(range: Excel.Range): () => Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address,areaCount");
  return () => {
    if (merged.isNullObject) return [];
    const told = parseAreas(merged.address);
    // a list of addresses may be cut off where it grows too long
    if (told.length !== merged.areaCount) throw new RangeError(`${told.length} of ${merged.areaCount} merged areas`);
    return told;
  };
}

function askRows(range: Excel.Range): () => boolean[] {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.map(({ rowHidden }) => rowHidden === true);
}

function askColumns(range: Excel.Range): () => boolean[] {
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => columns.value.map(({ columnHidden }) => columnHidden === true);
}

/** Asks for the whole area, then for its halves, and so on; undefined when a part that cannot be halved fails as well. */
async function inParts<Answer>(
  sheet: string,
  area: Area,
  ask: Question<Answer>,
  split: (area: Area) => readonly Area[],
): Promise<Answer[] | undefined> {
  const answers: Answer[] = [];
  const open = [area];
  for (let requests = 0; open.length > 0; requests++) {
    if (requests === MOST_REQUESTS) return undefined;
    const part = open.shift()!;
    try {
      answers.push(await askOne(sheet, part, ask));
    } catch {
      const halves = split(part);
      if (halves.length < 2) return undefined;
      for (const half of [...halves].reverse()) open.unshift(half); // in the order of the rows
    }
  }
  return answers;
}

function askOne<Answer>(sheet: string, part: Area, ask: Question<Answer>): Promise<Answer> {
  return inExcel(async (context) => {
    const { row, column, rows, columns } = part;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const answer = ask(range);
    await context.sync();
    return answer();
  });
}

function splitRows(area: Area): Area[] {
  const half = Math.ceil(area.rows / 2);
  const rest = area.rows - half;
  return rest === 0
    ? [area]
    : [
        { ...area, rows: half },
        { ...area, row: area.row + half, rows: rest },
      ];
}

function splitColumns(area: Area): Area[] {
  const half = Math.ceil(area.columns / 2);
  const rest = area.columns - half;
  return rest === 0
    ? [area]
    : [
        { ...area, columns: half },
        { ...area, column: area.column + half, columns: rest },
      ];
}

function indices(flags: readonly boolean[], first: number): Set<number> {
  return new Set(flags.flatMap((flag, i) => (flag ? [first + i] : [])));
}
