import type { CellValue, Grid } from "../../src/cells/grid";
import { plainGrid } from "../../src/cells/grid";

/**
 * A sheet drawn as text: one line a row, cells parted by |. A cell that is a number becomes one; "12" in quotes stays
 * text; true and false become truth values; everything else is text as it stands. Blank lines are blank rows.
 */
export function draw(text: string, more: Partial<Grid> = {}): Grid {
  const lines = text.replace(/^\n|\n\s*$/g, "").split("\n");
  return {
    ...plainGrid(
      "统计表",
      lines.map((line) => line.split("|").map(cell)),
    ),
    ...more,
  };
}

function cell(text: string): CellValue {
  const trimmed = text.replace(/^[ ]+|[ ]+$/g, "");
  if (/^".*"$/s.test(trimmed)) return trimmed.slice(1, -1);
  if (trimmed === "true" || trimmed === "false") return trimmed === "true";
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}
