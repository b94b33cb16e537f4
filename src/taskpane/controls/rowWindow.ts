/** The rows of a long table that are built: those in view and some on either side. */
export interface RowWindow {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
}

/** Rows built beyond the view, so that a small movement shows no gap; each is drawn anew with every letter of the period. */
const MARGIN = 10;

/**
 * The rows to build.
 *
 * @param rows how many there are
 * @param rowHeight height of each, in pixels
 * @param top how far the table is scrolled, in pixels
 * @param height of the view, in pixels
 */
export function rowWindow(rows: number, rowHeight: number, top: number, height: number): RowWindow {
  const inView = Math.ceil(height / rowHeight);
  const first = Math.min(Math.max(0, Math.floor(top / rowHeight) - MARGIN), Math.max(0, rows - inView - MARGIN));
  return { first, end: Math.min(rows, first + inView + 2 * MARGIN) };
}
