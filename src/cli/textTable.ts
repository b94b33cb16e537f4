/** Lines of a table for a terminal, in which a Chinese sign is two columns wide; numbers stand on the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = headings.map((heading, j) =>
    Math.max(columns(heading), ...rows.map((cells) => columns(`${cells[j]}`))),
  );
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, j) => {
        const space = " ".repeat(widths[j]! - columns(`${cell}`));
        return typeof cell === "number" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  return [headings, ...rows].map(line);
}

function columns(text: string): number {
  return [...text].reduce((total, sign) => total + (sign.codePointAt(0)! < 0x1100 ? 1 : 2), 0);
}
