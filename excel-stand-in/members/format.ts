import { type Area, isEntireColumns } from "../workbook/area";
import { fittingWidth } from "../workbook/cellText";
import { accessDenied, invalidArgument, notImplemented } from "../requests/errors";
import type { RangeTarget } from "../requests/rangeTarget";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Style } from "../workbook/style";
import type { Json } from "../workbook/value";
import { bordersTable } from "./borders";
import { type MemberTable, objectOf, type Scalar } from "./member";

type StyleKey = Exclude<keyof Style, "borders">;

/** The value that all things share, or null when they differ. */
export function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function requireUnprotected({ sheet }: RangeTarget, location: string): void {
  // Assumption: a protected sheet refuses formats for unlocked cells as well.
  if (sheet.protection) throw accessDenied(location);
}

function styleScalar(key: StyleKey, accept: (value: Json) => Style[StyleKey] | undefined): Scalar<RangeTarget> {
  return {
    get: ({ sheet, area }) => shared(sheet.stylesIn(area).map((style) => style[key])),
    set(range, value, location) {
      requireUnprotected(range, location);
      const accepted = accept(value);
      if (accepted === undefined) throw invalidArgument(location);
      range.sheet.restyle(range.area, (style) => ({ ...style, [key]: accepted }));
    },
  };
}

const flag = (key: StyleKey) => styleScalar(key, (value) => (typeof value === "boolean" ? value : undefined));

const word = (key: StyleKey, words: readonly string[]) =>
  styleScalar(key, (value) => (typeof value === "string" && words.includes(value) ? value : undefined));

const number = (key: StyleKey, from: number, to: number) =>
  styleScalar(key, (value) => (typeof value === "number" && value >= from && value <= to ? value : undefined));

/** A colour as Excel reports it; undefined when it is not one that the API takes. */
export function readColor(value: Json): string | undefined {
  if (typeof value !== "string") return undefined;
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : NAMED_COLORS[value.toLowerCase()];
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

const fillColor: Scalar<RangeTarget> = {
  ...styleScalar("fill", readColor),
  // A cell without a fill reads as white.
  get: ({ sheet, area }) => shared(sheet.stylesIn(area).map((style) => style.fill || "#FFFFFF")),
};

function sizes(sizeOf: (index: number) => number, from: number, count: number): number | null {
  const first = sizeOf(from);
  for (let index = from + 1; index < from + count; index++) if (sizeOf(index) !== first) return null;
  return first;
}

function readSize(value: Json, most: number, location: string): number {
  if (typeof value !== "number" || value < 0 || value > most) throw invalidArgument(location);
  return value;
}

const columnWidth: Scalar<RangeTarget> = {
  since: "1.2",
  get: ({ sheet, area }) =>
    sizes((column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH, area.column, area.columns),
  set(range, value, location) {
    requireUnprotected(range, location);
    // 255 characters are Excel's widest column.
    const width = readSize(value, 255 * 8, location);
    const { sheet, area } = range;
    for (let column = area.column; column < area.column + area.columns; column++) sheet.columnWidths.set(column, width);
  },
};

const rowHeight: Scalar<RangeTarget> = {
  since: "1.2",
  get: ({ sheet, area }) => sizes((row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT, area.row, area.rows),
  set(range, value, location) {
    requireUnprotected(range, location);
    const height = readSize(value, 409.5, location);
    const { sheet, area } = range;
    if (isEntireColumns(area)) throw notImplemented(`${location} for every row of a sheet`);
    for (let row = area.row; row < area.row + area.rows; row++) sheet.rowHeights.set(row, height);
  },
};

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}

function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, i) => column + i);
}

// Assumption: the widest text counts, merged cells do not; the exact width is Excel's own affair.
function autofitColumns({ sheet, area }: RangeTarget): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cells = sheet.storedCells({ ...area, column, columns: 1 });
    const widths = cells
      .filter(({ row, cell }) => cell.value !== null && !sheet.mergeAt(row, column))
      .map(({ row }) => fittingWidth(sheet, row, column));
    if (widths.length > 0) sheet.columnWidths.set(column, Math.max(...widths));
  }
}

// Assumption: a row goes back to the height of its largest font.
function autofitRows({ sheet, area }: RangeTarget): void {
  const rows = new Map<number, number>();
  for (const { row, column } of sheet.storedCells(area)) {
    const height = Math.max(DEFAULT_ROW_HEIGHT, sheet.style(row, column).fontSize * 1.3);
    rows.set(row, Math.max(rows.get(row) ?? 0, height));
  }
  rows.forEach((height, row) => {
    if (height > DEFAULT_ROW_HEIGHT) sheet.rowHeights.set(row, height);
    else sheet.rowHeights.delete(row);
  });
}

/** `Excel.RangeFormat`. */
export const formatTable: MemberTable<RangeTarget> = {
  type: "RangeFormat",
  scalars: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: word("horizontalAlignment", [
      "General",
      "Left",
      "Center",
      "Right",
      "Fill",
      "Justify",
      "CenterAcrossSelection",
      "Distributed",
    ]),
    IndentLevel: { since: "1.9", ...number("indentLevel", 0, 250) },
    RowHeight: rowHeight,
    ShrinkToFit: { since: "1.9", ...flag("shrinkToFit") },
    TextOrientation: { since: "1.7", ...number("textOrientation", -90, 180) },
    UseStandardHeight: {
      since: "1.7",
      get: ({ sheet, area }) => shared(rowsOf(area).map((row) => !sheet.rowHeights.has(row))),
      set(range, value, location) {
        requireUnprotected(range, location);
        if (value === true) for (const row of rowsOf(range.area)) range.sheet.rowHeights.delete(row);
      },
    },
    UseStandardWidth: {
      since: "1.7",
      get: ({ sheet, area }) => shared(columnsOf(area).map((column) => !sheet.columnWidths.has(column))),
      set(range, value, location) {
        requireUnprotected(range, location);
        if (value === true) for (const column of columnsOf(range.area)) range.sheet.columnWidths.delete(column);
      },
    },
    VerticalAlignment: word("verticalAlignment", ["Top", "Center", "Bottom", "Justify", "Distributed"]),
    WrapText: flag("wrapText"),
  },
  navigation: {
    Borders: { get: (range) => objectOf(bordersTable, range) },
    Fill: { get: (range) => objectOf(fillTable, range) },
    Font: { get: (range) => objectOf(fontTable, range) },
    Protection: { since: "1.2", get: (range) => objectOf(formatProtectionTable, range) },
  },
  methods: {
    AutofitColumns: {
      since: "1.2",
      call(range, args) {
        requireUnprotected(range, args.location);
        autofitColumns(range);
      },
    },
    AutofitRows: {
      since: "1.2",
      call(range, args) {
        requireUnprotected(range, args.location);
        autofitRows(range);
      },
    },
  },
};

/** `Excel.RangeFont`. */
export const fontTable: MemberTable<RangeTarget> = {
  type: "RangeFont",
  scalars: {
    Bold: flag("bold"),
    Color: styleScalar("color", readColor),
    Italic: flag("italic"),
    Name: styleScalar("fontName", (value) => (typeof value === "string" && value !== "" ? value : undefined)),
    Size: number("fontSize", 1, 409),
    Strikethrough: { since: "1.9", ...flag("strikethrough") },
    Superscript: { since: "1.9", ...flag("superscript") },
    Underline: word("underline", ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
  },
};

/** `Excel.RangeFill`. */
export const fillTable: MemberTable<RangeTarget> = {
  type: "RangeFill",
  scalars: { Color: fillColor },
  methods: {
    Clear: {
      call(range, args) {
        requireUnprotected(range, args.location);
        range.sheet.restyle(range.area, (style) => ({ ...style, fill: "" }));
      },
    },
  },
};

/** `Excel.FormatProtection`. */
export const formatProtectionTable: MemberTable<RangeTarget> = {
  type: "FormatProtection",
  since: "1.2",
  scalars: { FormulaHidden: flag("formulaHidden"), Locked: flag("locked") },
};
