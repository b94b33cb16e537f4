import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read, type DenseWorkSheet } from "@e965/xlsx";
import { addressIn, type CellValue, type Grid } from "../../../src/cells/grid";
import { fileKind } from "../../../src/hosts/file/fileKind";
import { readActive } from "./read";

const FOLDER = "test/fixtures/workbooks";

/** All .xlsx files among the workbooks of clerks that are ones. */
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.xls[xm]$/.test(file))
  .filter((file) => isXlsx(join(FOLDER, file)))
  .sort();

function isXlsx(path: string): boolean {
  try {
    return fileKind(basename(path), readFileSync(path)).is === "xlsx";
  } catch {
    return false;
  }
}

/** Errors that are younger than the other library. */
const NEW_ERRORS = ["#CALC!", "#BLOCKED!"];

/** Where two readers may differ: cells of which this one knows that they do not hold what they seem to hold. */
function isKnownToDiffer(grid: Grid, address: string, value: CellValue): boolean {
  return grid.uncalculated.has(address) || grid.marked.has(address) || NEW_ERRORS.includes(String(value));
}

test("there are more than 200 of them", () => {
  expect(FILES.length).toBeGreaterThan(200);
});

test.each(FILES)("%s holds what another reader finds in it", async (file) => {
  const bytes = readFileSync(join(FOLDER, file));
  const grid = await readActive(basename(file), bytes);
  const { Sheets: sheets } = read(bytes, { type: "array", dense: true });
  const theirs = (sheets[grid.sheet] as DenseWorkSheet | undefined)?.["!data"];
  const differing: unknown[] = [];
  grid.values.forEach((cells, i) =>
    cells.forEach((seen, j) => {
      const address = addressIn(grid, i, j);
      const cell = theirs?.[grid.row + i]?.[grid.column + j];
      const other = cell?.t === "e" ? cell.w : (cell?.v ?? "");
      // What stands under a merged cell is not seen, but known.
      const value = grid.covered.get(address) ?? seen;
      if (value !== other && !isKnownToDiffer(grid, address, value)) differing.push([address, value, other]);
    }),
  );
  expect(differing).toEqual([]);
  expect(filled(theirs)).toBeLessThanOrEqual(
    grid.values.flat().filter((value) => value !== "").length + grid.covered.size,
  );
});

/** How many cells hold something, so that none is missed outside the grid. */
function filled(rows: DenseWorkSheet["!data"] | undefined): number {
  return (rows ?? []).flatMap((row) => row ?? []).filter((cell) => cell && (cell.v ?? "") !== "").length;
}
