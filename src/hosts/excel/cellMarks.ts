import { cellName } from "../../cells/address";
import type { Area } from "../../cells/area";
import type { Grid } from "../../cells/grid";
import { askOne, inParts, splitRows } from "./inParts";

/** Which cells are struck out or raised, whole or in part, and which are indented, by how many steps; by address. */
export interface CellMarks {
  readonly struck: ReadonlyMap<string, Extent>;
  /** Only a part can be raised: a text that is raised whole says the same. */
  readonly raised: ReadonlySet<string>;
  readonly indents: ReadonlyMap<string, number>;
}

/** Those of a sheet without any. */
export const NO_CELL_MARKS: CellMarks = { struck: new Map(), raised: new Set(), indents: new Map() };

type Extent = "whole" | "part";

/** What Excel tells of a cell, or of several together: null where that differs within them. */
interface Told {
  readonly strikethrough?: boolean | null | undefined;
  readonly superscript?: boolean | null | undefined;
  readonly indentLevel?: number | null | undefined;
}

/** So many cells are asked about one by one at once; the answer stays far below 5 MB. */
const CELLS_AT_ONCE = 20_000;
/** In a sheet where more parts than this have a mark it is not told where. */
const MOST_PARTS = 64;

/** Asks along with the next sync whether any cell is struck out, raised or indented. */
export function askWhetherMarked(range: Excel.Range): () => boolean {
  const { format } = range;
  format.load("indentLevel");
  format.font.load("strikethrough,superscript");
  return () => isMarked({ ...format.font.toJSON(), indentLevel: format.indentLevel as number | null });
}

/**
 * Asks which cells of a part of a sheet are marked: first of rows together, then of each cell of those that have a mark.
 *
 * @returns undefined where Excel does not tell, or there are too many
 */
export async function readCellMarks(sheet: string, area: Area): Promise<CellMarks | undefined> {
  try {
    const pieces = piecesOf(area);
    const states = pieces.length === 1 ? [true] : await askOne(sheet, area, (range) => askPieces(range, area, pieces));
    const open = pieces.filter((_, n) => states[n]);
    if (open.length > MOST_PARTS) return undefined;
    const marks = { struck: new Map<string, Extent>(), raised: new Set<string>(), indents: new Map<string, number>() };
    for (const piece of open) {
      const rows = await inParts(sheet, piece, askCells, splitRows);
      if (!rows) return undefined;
      rows
        .flat()
        .forEach((cells, i) =>
          cells.forEach((told, j) => take(marks, cellName(piece.row + i, piece.column + j), told)),
        );
    }
    return marks;
  } catch {
    return undefined;
  }
}

/** A grid with its marked cells. Of a text of which only a part is struck out it is not told which: ~~…~~1236. */
export function withCellMarks(grid: Grid, { struck, raised, indents }: CellMarks): Grid {
  if (struck.size + raised.size + indents.size === 0) return grid;
  const marked = new Map(grid.marked);
  grid.values.forEach((cells, i) =>
    cells.forEach((value, j) => {
      const cell = cellName(grid.row + i, grid.column + j);
      const extent = value === "" ? undefined : struck.get(cell);
      if (extent === "whole") marked.set(cell, `~~${String(value)}~~`);
      else if (extent === "part") marked.set(cell, `~~…~~${String(value)}`);
      else if (value !== "" && raised.has(cell)) marked.set(cell, `${String(value)}^…^`);
    }),
  );
  return { ...grid, marked, indents };
}

function isMarked({ strikethrough, superscript, indentLevel }: Told): boolean {
  return strikethrough !== false || superscript === null || indentLevel !== 0;
}

/** Rows of an area, so many that the answer about their cells is not too large. */
function piecesOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, n) => ({
    ...area,
    row: area.row + n * rows,
    rows: Math.min(rows, area.rows - n * rows),
  }));
}

function askPieces(range: Excel.Range, area: Area, pieces: readonly Area[]): () => boolean[] {
  const asked = pieces.map(({ row, rows, columns }) =>
    askWhetherMarked(range.getCell(row - area.row, 0).getAbsoluteResizedRange(rows, columns)),
  );
  return () => asked.map((answer) => answer());
}

function askCells(range: Excel.Range): () => Told[][] {
  const cells = range.getCellProperties({
    format: { font: { strikethrough: true, superscript: true }, indentLevel: true },
  });
  return () =>
    cells.value.map((row) => row.map(({ format }) => ({ ...format?.font, indentLevel: format?.indentLevel })));
}

function take(
  { struck, raised, indents }: { struck: Map<string, Extent>; raised: Set<string>; indents: Map<string, number> },
  cell: string,
  { strikethrough, superscript, indentLevel }: Told,
): void {
  if (strikethrough !== false && strikethrough !== undefined) struck.set(cell, strikethrough ? "whole" : "part");
  if (superscript === null) raised.add(cell);
  if (indentLevel) indents.set(cell, indentLevel);
}
