/** One line of a cell's border. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The sides on which a cell can have a line. */
export type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** How a cell looks, whatever it holds. */
export interface Style {
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** null: only a part of the text in the cell. */
  readonly strikethrough: boolean | null;
  readonly superscript: boolean | null;
  readonly underline: string;
  readonly color: string;
  /** The fill's colour; `""` for none. */
  readonly fill: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
}

/**
 * The style of an untouched cell.
 * Assumption: 等线 11, as in a new workbook of a Chinese Excel; a fill that is not there reads as `#FFFFFF`.
 */
export const DEFAULT_STYLE: Style = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  superscript: false,
  underline: "None",
  color: "#000000",
  fill: "",
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** The border of a side that has no line. */
export const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

/** Width of an untouched column, in points. Assumption: eight digits of 等线 11. */
export const DEFAULT_COLUMN_WIDTH = 54;

/** Height of an untouched row, in points. Assumption: one line of 等线 11. */
export const DEFAULT_ROW_HEIGHT = 14.25;
