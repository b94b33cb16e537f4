import { qualifiedAddress } from "../workbook/address";
import {
  type Area,
  boundingArea,
  cellArea,
  cellCount,
  contains,
  hasCell,
  intersection,
  isEntireColumns,
  isEntireRows,
  isUnbounded,
  matrixOf,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../workbook/area";
import {
  accessDenied,
  generalException,
  invalidArgument,
  itemNotFound,
  notImplemented,
  rangeExceedsLimit,
  sizeMismatch,
} from "../requests/errors";
import type { Host } from "../requests/host";
import { cellText } from "../workbook/cellText";
import { RangeAreasTarget, RangeTarget } from "../requests/rangeTarget";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, DEFAULT_STYLE } from "../workbook/style";
import type { Sheet } from "../workbook/sheet";
import { isRecord, type Json, plainValue, valueType } from "../workbook/value";
import { visibleAreas } from "../workbook/visible";
import type { Input } from "../workbook/workbook";
import { formatTable } from "./format";
import { type MemberTable, objectOf, objectOrNull, type Scalar } from "./member";
import { rangeAreasTable } from "./rangeAreas";
import { worksheetTable } from "./worksheet";

// More cells than this come back as null, as Excel on the web has it.
const MAX_READ_CELLS = 5_000_000;

function read(
  { sheet, area }: RangeTarget,
  at: (sheet: Sheet, row: number, column: number) => Json,
  { situation }: Host,
): Json {
  const isTooLarge = isUnbounded(area) || cellCount(area) > MAX_READ_CELLS;
  if (isTooLarge && situation.beyondLimit === "RangeExceedsLimit") throw rangeExceedsLimit("Range.values");
  if (isTooLarge) return null;
  return matrixOf(area, (row, column) => at(sheet, row, column));
}

function inputScalar(get: (sheet: Sheet, row: number, column: number) => Json): Scalar<RangeTarget> {
  return {
    get: (range, host) => read(range, get, host),
    set({ sheet, area }, value, location, { workbook }) {
      if (isUnbounded(area)) throw invalidArgument(location);
      workbook.enter(sheet, area, value as Input | Input[][], location);
    },
  };
}

const numberFormat: Scalar<RangeTarget> = {
  get: (range, host) => read(range, (sheet, row, column) => sheet.style(row, column).numberFormat, host),
  set({ sheet, area }, value, location) {
    if (sheet.isLocked(area)) throw accessDenied(location);
    if (!Array.isArray(value)) return setOneFormat(sheet, area, value, location);
    const fits = value.length === area.rows && value.every((row) => Array.isArray(row) && row.length === area.columns);
    if (!fits) throw sizeMismatch(location);
    value.forEach((row, r) =>
      (row as Json[]).forEach((format, c) => {
        if (format !== null) setOneFormat(sheet, cellArea(area.row + r, area.column + c), format, location);
      }),
    );
  },
};

function setOneFormat(sheet: Sheet, area: Area, format: Json, location: string): void {
  if (typeof format !== "string") throw invalidArgument(location);
  sheet.restyle(area, (style) => ({ ...style, numberFormat: format === "" ? "General" : format }));
}

/** True when all are so, false when none is, null when they differ. */
function allOrNone(from: number, count: number, isSo: (index: number) => boolean): boolean | null {
  const first = isSo(from);
  for (let index = from + 1; index < from + count; index++) if (isSo(index) !== first) return null;
  return first;
}

function setHidden(hidden: Set<number>, from: number, count: number, value: Json, location: string): void {
  if (typeof value !== "boolean") throw invalidArgument(location);
  for (let index = from; index < from + count; index++) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

const rowHidden: Scalar<RangeTarget> = {
  since: "1.2",
  get: ({ sheet, area }) => allOrNone(area.row, area.rows, (row) => sheet.isRowHidden(row)),
  set({ sheet, area }, value, location) {
    if (sheet.protection) throw accessDenied(location);
    setHidden(sheet.hiddenRows, area.row, area.rows, value, location);
    if (value === false) setHidden(sheet.filteredRows, area.row, area.rows, value, location);
  },
};

const columnHidden: Scalar<RangeTarget> = {
  since: "1.2",
  get: ({ sheet, area }) => allOrNone(area.column, area.columns, (column) => sheet.hiddenColumns.has(column)),
  set({ sheet, area }, value, location) {
    if (sheet.protection) throw accessDenied(location);
    setHidden(sheet.hiddenColumns, area.column, area.columns, value, location);
  },
};

function hidden(range: RangeTarget): boolean | null {
  const { sheet, area } = range;
  const rows = allOrNone(area.row, area.rows, (row) => sheet.isRowHidden(row));
  const columns = allOrNone(area.column, area.columns, (column) => sheet.hiddenColumns.has(column));
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function rangeAt(range: RangeTarget, area: Area, location: string) {
  return objectOf(rangeTable, range.with(area, location));
}

function requireUnlocked({ sheet, area }: RangeTarget, location: string): void {
  if (sheet.isLocked(area)) throw accessDenied(location);
}

function mergeEach({ sheet, area }: RangeTarget, across: boolean): void {
  if (!across) return sheet.merge(area);
  for (let row = area.row; row < area.row + area.rows; row++) sheet.merge({ ...area, row, rows: 1 });
}

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clearFormats(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of sheet.storedCells(area)) {
    const inherits = sheet.columnStyles.has(column) || sheet.rowStyles.has(row);
    if (inherits) cell.style = DEFAULT_STYLE;
    else delete cell.style;
    if (cell.value === null && cell.formula === undefined && !cell.style) sheet.forget(row, column);
  }
  for (let column = area.column; isEntireColumns(area) && column < area.column + area.columns; column++) {
    sheet.columnStyles.delete(column);
  }
  for (let row = area.row; isEntireRows(area) && row < area.row + area.rows; row++) sheet.rowStyles.delete(row);
  // Assumption: clearing formats also takes merged cells apart, as in Excel's own menu.
  sheet.unmerge(area);
}

function clear(range: RangeTarget, what: (typeof CLEARED)[number]): void {
  const { sheet, area } = range;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (what !== "Formats") {
    for (const { row, column } of sheet.storedCells(area)) sheet.put(row, column, { kind: "clear" });
  }
  if (what !== "Contents") clearFormats(sheet, area);
}

/** Excel tells at most so many merged areas; with more the call fails. */
const MOST_MERGED = 512;

function merged({ sheet, area }: RangeTarget, location: string, { situation }: Host): RangeAreasTarget | undefined {
  // a merged area belongs to the part of the sheet in which its first cell lies
  const areas = sheet.merges.filter((merge) => hasCell(area, merge.row, merge.column));
  if (areas.length > MOST_MERGED || !situation.tellsMerges) throw generalException(location);
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.length > 0 ? new RangeAreasTarget(sheet, sorted) : undefined;
}

function visible({ sheet, area }: RangeTarget): RangeAreasTarget | undefined {
  const areas = visibleAreas(sheet, area);
  return areas.length > 0 ? new RangeAreasTarget(sheet, areas) : undefined;
}

function used({ sheet, area }: RangeTarget, valuesOnly: boolean): RangeTarget | undefined {
  const all = sheet.usedArea(valuesOnly);
  const shared = all && intersection(all, area);
  return shared && new RangeTarget(sheet, shared);
}

function wants(options: Record<string, unknown>, ...path: readonly string[]): boolean {
  let value: unknown = options;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value === true;
}

function rowProperties(sheet: Sheet, area: Area, options: Record<string, unknown>): Json {
  return Array.from({ length: area.rows }, (_, i) => ({
    ...(wants(options, "rowHidden") && { rowHidden: sheet.isRowHidden(area.row + i) }),
    ...(wants(options, "format", "rowHeight") && {
      format: { rowHeight: sheet.rowHeights.get(area.row + i) ?? DEFAULT_ROW_HEIGHT },
    }),
  }));
}

/** Of the looks of cells only those that the add-in asks for. */
function cellProperties(sheet: Sheet, area: Area, options: Record<string, unknown>): Json {
  return Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_column, j) => {
      const { strikethrough, superscript, indentLevel } = sheet.style(area.row + i, area.column + j);
      const font = {
        ...(wants(options, "format", "font", "strikethrough") && { strikethrough }),
        ...(wants(options, "format", "font", "superscript") && { superscript }),
      };
      return { format: { font, ...(wants(options, "format", "indentLevel") && { indentLevel }) } };
    }),
  );
}

function columnProperties(sheet: Sheet, area: Area, options: Record<string, unknown>): Json {
  return Array.from({ length: area.columns }, (_, i) => ({
    ...(wants(options, "columnHidden") && { columnHidden: sheet.hiddenColumns.has(area.column + i) }),
    ...(wants(options, "format", "columnWidth") && {
      format: { columnWidth: sheet.columnWidths.get(area.column + i) ?? DEFAULT_COLUMN_WIDTH },
    }),
  }));
}

function setRowProperties(sheet: Sheet, area: Area, properties: Json, location: string): void {
  if (!Array.isArray(properties) || properties.length !== area.rows) throw invalidArgument(location);
  properties.forEach((one, i) => {
    const { rowHidden, format } = one as { rowHidden?: boolean; format?: { rowHeight?: number } };
    if (format?.rowHeight === DEFAULT_ROW_HEIGHT) sheet.rowHeights.delete(area.row + i);
    else if (format?.rowHeight !== undefined) sheet.rowHeights.set(area.row + i, format.rowHeight);
    if (rowHidden !== undefined) setHidden(sheet.hiddenRows, area.row + i, 1, rowHidden, location);
    if (rowHidden === false) sheet.filteredRows.delete(area.row + i);
  });
}

function setColumnProperties(sheet: Sheet, area: Area, properties: Json, location: string): void {
  if (!Array.isArray(properties) || properties.length !== area.columns) throw invalidArgument(location);
  properties.forEach((one, i) => {
    const { columnHidden, format } = one as { columnHidden?: boolean; format?: { columnWidth?: number } };
    if (format?.columnWidth === DEFAULT_COLUMN_WIDTH) sheet.columnWidths.delete(area.column + i);
    else if (format?.columnWidth !== undefined) sheet.columnWidths.set(area.column + i, format.columnWidth);
    if (columnHidden !== undefined) setHidden(sheet.hiddenColumns, area.column + i, 1, columnHidden, location);
  });
}

const address: Scalar<RangeTarget> = { get: ({ sheet, area }) => qualifiedAddress(sheet.name, area) };

/** `Excel.Range`. */
export const rangeTable: MemberTable<RangeTarget> = {
  type: "Range",
  isReferenced: true,
  exists: ({ sheet }, host) => host.workbook.sheets.includes(sheet),
  scalars: {
    Address: address,
    // Excel counts up to 2^31 - 1 cells only.
    CellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
    ColumnCount: { get: ({ area }) => area.columns },
    ColumnHidden: columnHidden,
    ColumnIndex: { get: ({ area }) => area.column },
    Formulas: inputScalar((sheet, row, column) => plainValue(sheet.input(row, column))),
    Hidden: { since: "1.2", get: hidden },
    IsEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { since: "1.7", get: ({ area }) => isEntireRows(area) },
    NumberFormat: numberFormat,
    RowCount: { get: ({ area }) => area.rows },
    RowHidden: rowHidden,
    RowIndex: { get: ({ area }) => area.row },
    Text: { get: (range, host) => read(range, cellText, host) },
    ValueTypes: {
      get: (range, host) => read(range, (sheet, row, column) => valueType(sheet.value(row, column)), host),
    },
    Values: inputScalar((sheet, row, column) => plainValue(sheet.value(row, column))),
  },
  navigation: {
    Format: { get: (range) => objectOf(formatTable, range) },
    Worksheet: { get: ({ sheet }) => objectOf(worksheetTable, sheet) },
  },
  methods: {
    Clear: {
      call(range, args, { workbook }) {
        requireUnlocked(range, args.location);
        clear(range, args.oneOf(0, CLEARED, "All"));
        workbook.reportChange(range.sheet, range.area);
      },
    },
    GetAbsoluteResizedRange: {
      since: "1.7",
      call: (range, args) =>
        rangeAt(range, { ...range.area, rows: args.integer(0), columns: args.integer(1) }, args.location),
    },
    GetBoundingRect: {
      call(range, args) {
        const other = args.range(0, range.sheet);
        if (other.sheet !== range.sheet) throw invalidArgument(args.location);
        return rangeAt(range, boundingArea(range.area, other.area), args.location);
      },
    },
    GetCell: {
      call({ sheet, area }, args) {
        const cell = cellArea(area.row + args.integer(0), area.column + args.integer(1));
        return rangeAt(new RangeTarget(sheet, area), cell, args.location);
      },
    },
    GetColumn: {
      call: (range, args) =>
        rangeAt(range, { ...range.area, column: range.area.column + args.integer(0), columns: 1 }, args.location),
    },
    GetEntireColumn: {
      call: (range, args) => rangeAt(range, { ...range.area, row: 0, rows: SHEET_ROWS }, args.location),
    },
    GetEntireRow: {
      call: (range, args) => rangeAt(range, { ...range.area, column: 0, columns: SHEET_COLUMNS }, args.location),
    },
    GetIntersection: {
      call(range, args) {
        const shared = sharedWith(range, args.range(0, range.sheet));
        if (!shared) throw itemNotFound(args.location);
        return objectOf(rangeTable, shared);
      },
    },
    GetIntersectionOrNullObject: {
      since: "1.4",
      call: (range, args) => objectOrNull(rangeTable, sharedWith(range, args.range(0, range.sheet))),
    },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      call: (range, args, host) => objectOrNull(rangeAreasTable, merged(range, args.location, host)),
    },
    GetRowProperties: {
      since: "1.9",
      call({ sheet, area }, args, { situation }) {
        if (!situation.tellsProperties) throw generalException(args.location);
        return rowProperties(sheet, area, args.record(0));
      },
    },
    GetCellProperties: {
      since: "1.9",
      call({ sheet, area }, args, { situation }) {
        if (!situation.tellsProperties) throw generalException(args.location);
        return cellProperties(sheet, area, args.record(0));
      },
    },
    GetColumnProperties: {
      since: "1.9",
      call({ sheet, area }, args, { situation }) {
        if (!situation.tellsProperties) throw generalException(args.location);
        return columnProperties(sheet, area, args.record(0));
      },
    },
    SetRowProperties: {
      since: "1.9",
      call({ sheet, area }, args) {
        if (sheet.protection) throw accessDenied(args.location);
        setRowProperties(sheet, area, args.json(0), args.location);
      },
    },
    SetColumnProperties: {
      since: "1.9",
      call({ sheet, area }, args) {
        if (sheet.protection) throw accessDenied(args.location);
        setColumnProperties(sheet, area, args.json(0), args.location);
      },
    },
    CopyFrom: {
      since: "1.9",
      call(range, args, { workbook }) {
        const source = args.range(0, range.sheet);
        if (args.oneOf(1, ["All"], "All") && (args.flag(2) || args.flag(3))) throw notImplemented(args.location);
        requireUnlocked(range, args.location);
        copyCells(source, range, args.location);
        workbook.reportChange(range.sheet, range.area);
      },
    },
    GetOffsetRange: {
      call({ sheet, area }, args) {
        const moved = { ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) };
        return rangeAt(new RangeTarget(sheet, area), moved, args.location);
      },
    },
    GetResizedRange: {
      since: "1.3",
      call({ sheet, area }, args) {
        const resized = { ...area, rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) };
        return rangeAt(new RangeTarget(sheet, area), resized, args.location);
      },
    },
    GetRow: {
      call: (range, args) =>
        rangeAt(range, { ...range.area, row: range.area.row + args.integer(0), rows: 1 }, args.location),
    },
    GetSpecialCellsOrNullObject: {
      since: "1.9",
      call(range, args) {
        const kind = args.text(0);
        if (kind !== "Visible") throw notImplemented(`${args.location} of ${kind}`);
        return objectOrNull(rangeAreasTable, visible(range));
      },
    },
    GetUsedRange: {
      call(range, args) {
        const { sheet, area } = range;
        return objectOf(
          rangeTable,
          used(range, args.flag(0)) ?? new RangeTarget(sheet, { ...area, rows: 1, columns: 1 }),
        );
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (range, args) => objectOrNull(rangeTable, used(range, args.flag(0))),
    },
    Merge: {
      since: "1.2",
      call(range, args, { workbook }) {
        requireUnlocked(range, args.location);
        // On the web lines and fills that were there before are lost where cells are merged.
        range.sheet.restyle(range.area, ({ borders: _borders, fill: _fill, ...style }) => style);
        mergeEach(range, args.flag(0));
        workbook.markDirty();
      },
    },
    Select: {
      call({ sheet, area }, args, { workbook }) {
        workbook.select(sheet, area, args.location);
      },
    },
    Unmerge: {
      since: "1.2",
      call(range, args) {
        requireUnlocked(range, args.location);
        range.sheet.unmerge(range.area);
      },
    },
    // The library asks this before it cuts a large array into pieces.
    _ValidateArraySize: {
      since: "1.3",
      call({ area }, args) {
        if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw sizeMismatch("Range.values");
      },
    },
  },
};

/** Pastes cells: contents, formats and merged areas; widths, heights and hidden rows stay what they are. */
function copyCells(source: RangeTarget, { sheet, area }: RangeTarget, location: string): void {
  // Excel would repeat the source to fill a larger area, and stretch the area to take a larger source.
  const fits = source.area.rows === area.rows && source.area.columns === area.columns;
  if (!fits) throw notImplemented(`${location} between areas of different size`);
  if (isUnbounded(area)) throw notImplemented(`${location} of entire rows and columns`);
  const partly = sheet.merges.some((merge) => intersection(merge, area) && !contains(area, merge));
  if (partly) throw generalException(location);
  sheet.paste(source.sheet, source.area, area);
}

function sharedWith(range: RangeTarget, other: RangeTarget): RangeTarget | undefined {
  const shared = range.sheet === other.sheet ? intersection(range.area, other.area) : undefined;
  return shared && new RangeTarget(range.sheet, shared);
}
