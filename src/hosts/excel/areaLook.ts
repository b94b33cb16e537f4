import type { Area } from "../../cells/area";
import type { Probe } from "./probe";

/** What the cells of an area look like, all of them alike. */
export interface AreaLook {
  readonly area: Area;
  readonly numberFormat: string;
  readonly format: Pick<Excel.RangeFormat, "horizontalAlignment" | "verticalAlignment" | "wrapText">;
  readonly font: Pick<Excel.RangeFont, "name" | "size" | "bold" | "italic" | "underline" | "color">;
  /** White is no fill. */
  readonly fill: string;
  readonly borders: readonly Line[];
}

/** One of the lines around and between the cells. */
export interface Line {
  readonly edge: Edge;
  readonly style: Excel.RangeBorder["style"];
  readonly weight: Excel.RangeBorder["weight"];
  readonly color: string;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const NO_FILL = "#FFFFFF";

/**
 * Asks what the cells of an area look like, in as few pieces as are each of one look.
 *
 * @param numberFormats of the whole sheet, cell by cell
 * @param found gets the pieces
 */
export function lookProbes(
  worksheet: Excel.Worksheet,
  area: Area,
  numberFormats: readonly (readonly string[])[],
  found: AreaLook[],
): Probe[] {
  const { format } = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const { font, fill } = format;
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  font.load("name,size,bold,italic,underline,color");
  fill.load("color");
  const borders = edges(area).map((edge) => {
    const border = format.borders.getItem(edge);
    border.load("style,weight,color");
    return { edge, border };
  });
  return [
    () => {
      const numberFormat = onlyOne(numberFormats, area);
      const look = {
        area,
        numberFormat,
        format: pick(format, "horizontalAlignment", "verticalAlignment", "wrapText"),
        font: pick(font, "name", "size", "bold", "italic", "underline", "color"),
        fill: fill.color,
        borders: borders.map(({ edge, border }) => ({ edge, ...pick(border, "style", "weight", "color") })),
      };
      if (!isMixed(look)) {
        found.push(look as AreaLook);
        return [];
      }
      return parts(area).flatMap((part) => lookProbes(worksheet, part, numberFormats, found));
    },
  ];
}

/** Queues a look. The values must stand already: formats come after them. */
export function applyLook(
  worksheet: Excel.Worksheet,
  { area, numberFormat, format, font, fill, borders }: AreaLook,
): void {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.format.set({ ...format, font });
  if (fill.toUpperCase() !== NO_FILL) range.format.fill.color = fill;
  // the library takes one value for all cells, though its types ask for a value a cell
  if (numberFormat !== "General") range.numberFormat = numberFormat as unknown as string[][];
  for (const { edge, style, weight, color } of borders) {
    if (style === "None") continue;
    range.format.borders.getItem(edge).set({ style, weight, color });
  }
}

function edges({ rows, columns }: Area): Edge[] {
  return [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}

/** A mixed area falls into its columns, a mixed column into halves. */
function parts(area: Area): Area[] {
  if (area.columns > 1)
    return Array.from({ length: area.columns }, (_, j) => ({ ...area, column: area.column + j, columns: 1 }));
  const half = Math.ceil(area.rows / 2);
  return [
    { ...area, rows: half },
    { ...area, row: area.row + half, rows: area.rows - half },
  ];
}

/** A single cell has one look, whatever of it Excel does not tell. */
function isMixed({ area, numberFormat, format, font, fill, borders }: Mixed): boolean {
  if (area.rows === 1 && area.columns === 1) return false;
  const told = [numberFormat, ...Object.values(format), ...Object.values(font), fill];
  return told.includes(null) || borders.some((border) => Object.values(border).includes(null));
}

interface Mixed {
  readonly area: Area;
  readonly numberFormat: string | null;
  readonly format: object;
  readonly font: object;
  readonly fill: string | null;
  readonly borders: readonly object[];
}

function onlyOne(formats: readonly (readonly string[])[], { row, column, rows, columns }: Area): string | null {
  const first = formats[row]![column]!;
  for (let i = row; i < row + rows; i++)
    for (let j = column; j < column + columns; j++) if (formats[i]![j] !== first) return null;
  return first;
}

function pick<From extends object, Key extends keyof From>(from: From, ...keys: readonly Key[]): Pick<From, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;
}
