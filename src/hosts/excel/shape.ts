import type { Area } from "../../cells/area";
import type { Grid, Untold } from "../../cells/grid";
import { parseAreas } from "../../cells/address";
import { askWhetherMarked } from "./cellMarks";
import { askComments, type FoundComments, tellsAllComments } from "./comments";
import { askOne, inParts, splitRows } from "./inParts";
import { tellsMerges } from "./supports";

/** Merged areas, hidden rows and columns of a part of a sheet, and what of these Excel would not tell. */
export interface Shape extends Pick<Grid, "merges" | "hiddenRows" | "hiddenColumns"> {
  /** Whether any cell is struck out, raised or indented; then these have to be asked for. */
  readonly isMarked: boolean;
  /** What is written in comments; at which cells has to be asked for. */
  readonly found: FoundComments;
  readonly untold: readonly Untold[];
}

/** Whether all rows (columns) of a part are hidden, none is, or, null, only some are or it is not known. */
export interface Hidden {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

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
  const marked = askWhetherMarked(range);
  const comments = askComments(range.worksheet);
  return () => ({
    merges: merges?.() ?? [],
    hiddenRows: indices(rows(), area.row),
    hiddenColumns: indices(columns(), area.column),
    isMarked: marked(),
    found: comments(),
    untold: [...(merges ? [] : ["merges" as const]), ...untoldComments()],
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
  const marked = await askOne(sheet, area, askWhetherMarked).catch(() => undefined);
  const comments = await askOne(sheet, area, (range) => askComments(range.worksheet)).catch(() => undefined);
  const unique = new Map(merges?.flat().map((merge) => [`${merge.row},${merge.column}`, merge]));
  return {
    merges: [...unique.values()],
    hiddenRows: indices(rows ?? [], area.row),
    hiddenColumns: indices(columns ?? [], area.column),
    isMarked: marked ?? false,
    found: comments ?? { threads: new Map(), notes: [] },
    untold: [
      ...(merges ? [] : ["merges" as const]),
      ...(rows && columns ? [] : ["hidden" as const]),
      ...(marked === undefined ? ["struck" as const] : []),
      ...(comments ? untoldComments() : ["comments" as const]),
    ],
  };
}

function untoldComments(): readonly "comments"[] {
  return tellsAllComments() ? [] : ["comments"];
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
