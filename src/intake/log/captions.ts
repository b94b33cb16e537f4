import { cellText, type Grid, isBlank, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import { headingRows } from "./findItems";
import { unitColumn } from "./logColumns";

/** A text that stands alone in its row, between the items of a log. */
export interface Caption {
  /** Positions in the grid's values. */
  readonly i: number;
  readonly j: number;
  readonly text: string;
}

/** A longer text is a remark. */
const LONGEST = 30;

/** Several parts of a reading look at them; by the last row of the headings. */
const known = new WeakMap<Grid, Map<number, readonly Caption[]>>();

/** What may be captions below the headings of a log, from top to bottom. */
export function captionsOf(grid: Grid, { last }: Header): readonly Caption[] {
  const byHeader = known.get(grid) ?? new Map<number, readonly Caption[]>();
  const captions = byHeader.get(last) ?? findCaptions(grid, last);
  known.set(grid, byHeader.set(last, captions));
  return captions;
}

function findCaptions(grid: Grid, last: number): readonly Caption[] {
  const captions: Caption[] = [];
  for (let i = last + 1; i < grid.values.length; i++) {
    const cells = rowIn(grid, i);
    const j = cells.findIndex((cell) => !isBlank(cell));
    const cell = cells[j];
    if (typeof cell !== "string" || cell.length > LONGEST || !cells.slice(j + 1).every(isBlank)) continue;
    captions.push({ i, j, text: cellText(cell) });
  }
  return captions;
}

/** A caption stands in so many rows over headings, with so few other cells between. */
const MOST_ROWS = 3;
const MOST_CELLS = 2;

/** The captions that stand over the same headings once more, as where several logs were copied under one another. */
export function captionsOverHeadings(grid: Grid, header: Header): readonly Caption[] {
  const isHeading = headingRows(grid, header, unitColumn(header.headings.map(({ text }) => plainText(text))));
  const isBetween = (i: number): boolean => rowIn(grid, i).filter((cell) => !isBlank(cell)).length <= MOST_CELLS;
  return captionsOf(grid, header).filter(({ i }) => {
    let below = i + 1;
    while (below < i + MOST_ROWS && !isHeading(below) && isBetween(below)) below++;
    return isHeading(below);
  });
}

/** What gives the last caption above a row; it is to be asked from top to bottom. */
export function captionAbove<Of extends Pick<Caption, "i">>(captions: readonly Of[]): (i: number) => Of | undefined {
  let next = 0;
  return (i) => {
    while (captions[next] && captions[next]!.i < i) next++;
    return captions[next - 1];
  };
}
