import { formatArea } from "./address";
import { type Area, cellArea, WHOLE_SHEET } from "./area";
import type { Sheet } from "./sheet";

type Entry = readonly [key: string, value: unknown];

// Keys in a fixed order, whatever order things were done in.
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== "object" || value === null) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) sorted[key] = stable((value as Record<string, unknown>)[key]);
  return sorted;
}

function line([key, value]: Entry): string {
  return `${key} ${JSON.stringify(stable(value))}`;
}

function byNumber<T>(map: Iterable<readonly [number, T]>, key: (index: number) => string): Entry[] {
  return [...map].sort(([a], [b]) => a - b).map(([index, value]) => [key(index), value]);
}

function rowKey(what: string): (row: number) => string {
  return (row) => `${what} ${formatArea({ ...WHOLE_SHEET, row, rows: 1 })}`;
}

function columnKey(what: string): (column: number) => string {
  return (column) => `${what} ${formatArea({ ...WHOLE_SHEET, column, columns: 1 })}`;
}

function hidden(set: ReadonlySet<number>, key: (index: number) => string): Entry[] {
  return byNumber(
    [...set].map((index) => [index, true] as const),
    key,
  );
}

function cells(sheet: Sheet): Entry[] {
  return sheet
    .storedCells(WHOLE_SHEET)
    .filter(({ cell }) => cell.formula !== undefined || cell.value !== null || hasStyle(cell.style))
    .map(({ row, column, cell }) => [
      formatArea(cellArea(row, column)),
      { formula: cell.formula, value: cell.value, style: hasStyle(cell.style) ? cell.style : undefined },
    ]);
}

function hasStyle(style: object | undefined): boolean {
  return style !== undefined && Object.keys(style).length > 0;
}

function page(sheet: Sheet): Entry {
  const { printArea, titleRows, titleColumns, ...rest } = sheet.page;
  const text = (area: Area | undefined) => area && formatArea(area);
  return [
    "page",
    { ...rest, printArea: printArea.map(text), titleRows: text(titleRows), titleColumns: text(titleColumns) },
  ];
}

/**
 * Everything that a sheet is, one thing a line, in a fixed order: two equal snapshots are two equal sheets.
 * Its id and its place among the sheets are left out.
 */
export function snapshotSheet(sheet: Sheet): string {
  const { name, visibility, tabColor, showGridlines, showHeadings, freeze, protection } = sheet;
  const merges = [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column);
  const names = [...sheet.names].sort(([a], [b]) => (a < b ? -1 : 1));
  const properties = [...sheet.customProperties].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Entry[] = [
    ["sheet", { name, visibility, tabColor, showGridlines, showHeadings, freeze, protection }],
    page(sheet),
    ["merges", merges.map((area) => formatArea(area))],
    ...names.map(([, item]): Entry => [`name ${item.name}`, item]),
    ...properties.map(([, property]): Entry => [`property ${property.key}`, property.value]),
    ...byNumber(sheet.columnWidths, columnKey("width")),
    ...byNumber(sheet.columnStyles, columnKey("style")),
    ...hidden(sheet.hiddenColumns, columnKey("hidden")),
    ...byNumber(sheet.rowHeights, rowKey("height")),
    ...byNumber(sheet.rowStyles, rowKey("style")),
    ...hidden(sheet.hiddenRows, rowKey("hidden")),
    ...hidden(sheet.filteredRows, rowKey("filtered")),
    ...sheet.comments.map(({ row, column, content, resolved, replies }): Entry => {
      return [`comment ${formatArea(cellArea(row, column))}`, { content, resolved, replies }];
    }),
    ...sheet.notes.map(({ row, column, author, content }): Entry => {
      return [`note ${formatArea(cellArea(row, column))}`, { author, content }];
    }),
    ...sheet.charts.map((chart): Entry => [`chart ${chart.name}`, chart]),
    ...cells(sheet),
  ];
  return entries.map(line).join("\n");
}
