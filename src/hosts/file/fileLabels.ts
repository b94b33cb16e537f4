import type { Grid } from "../../cells/grid";

/** What to call files side by side: each by its name, with a number where another one is called the same: 1月.xlsx, 1月 (2).xlsx. */
export function fileLabels(names: readonly string[]): string[] {
  const labels: string[] = [];
  for (const name of names) {
    let free = name;
    for (let number = 2; labels.includes(free); number++) free = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    labels.push(free);
  }
  return labels;
}

/** What to call a sheet among those of several files, so that findings tell them apart; a text file is its only sheet. */
export function sheetLabel(file: string, sheet: string): string {
  return file.startsWith(`${sheet}.`) ? file : `${file}/${sheet}`;
}

/** A sheet under another name. */
export function renamed(grid: Grid, sheet: string): Grid {
  return grid.sheet === sheet ? grid : { ...grid, sheet };
}
