import { printable } from "./printable";

/** Lines of a table for a terminal, in which a Chinese sign is two columns wide; numbers stand on the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const table = [headings, ...rows].map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? cell : printable(cell))),
  );
  const widths = headings.map((_, j) => table.reduce((widest, cells) => Math.max(widest, columns(`${cells[j]}`)), 0));
  return table.map((cells) =>
    cells
      .map((cell, j) => {
        const space = " ".repeat(widths[j]! - columns(`${cell}`));
        return typeof cell === "number" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

function columns(text: string): number {
  let total = 0;
  for (const sign of text) total += sign.codePointAt(0)! < 0x1100 ? 1 : 2;
  return total;
}
