import { areaName, parseArea, type Place } from "../cells/address";

/** More cells are named by their areas. */
const ONE_BY_ONE = 8;

/**
 * What cells are called: B3, B7; more than can be read at a glance, as far as they lie together, by their areas (D143:D160).
 * Their sheets are named where there are several.
 */
export function cellNames(places: readonly Place[]): readonly string[] {
  const sheets = new Set(places.map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) => {
    const own = places.flatMap((place) => (place.sheet === sheet ? [place.cell] : []));
    const names = places.length > ONE_BY_ONE ? areasOf(own) : own;
    return sheets.size > 1 ? names.map((name) => `${sheet}!${name}`) : names;
  });
}

/** Cells of one sheet, those below one another in a column together. */
function areasOf(cells: readonly string[]): string[] {
  const inOrder = cells.map(parseArea).sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: ReturnType<typeof parseArea>[] = [];
  for (const cell of inOrder) {
    const last = areas.at(-1);
    const isBelow = last?.column === cell.column && last.row + last.rows >= cell.row;
    if (last && isBelow) areas[areas.length - 1] = { ...last, rows: cell.row + cell.rows - last.row };
    else areas.push(cell);
  }
  return areas.map(areaName);
}
