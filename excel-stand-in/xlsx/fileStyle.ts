import { type Border, DEFAULT_STYLE, type Side, type Style } from "../workbook/style";
import type { BorderLineStyle, FileColor, FileFont, FileStyle } from "./library";

function inverse<K extends string, V extends string>(map: Readonly<Record<K, V>>): Partial<Record<V, K>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [value, key])) as Partial<Record<V, K>>;
}

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;
const UNDERLINE = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
const HORIZONTAL_READ = inverse(HORIZONTAL);
const VERTICAL_READ = inverse(VERTICAL);
const UNDERLINE_READ = inverse(UNDERLINE);

// A file has one word for what the API tells apart as style and weight.
const LINES: readonly (readonly [BorderLineStyle, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

function lineToFile({ style, weight, color }: Border): { style: BorderLineStyle; color: FileColor } {
  const exact = LINES.find((line) => line[1] === style && line[2] === weight);
  const like = exact ?? LINES.find((line) => line[1] === style);
  return { style: like?.[0] ?? "thin", color: colorToFile(color) };
}

function lineFromFile(line: { style: BorderLineStyle; color?: FileColor }): Border {
  const [, style = "Continuous", weight = "Thin"] = LINES.find(([name]) => name === line.style) ?? [];
  return { style, weight, color: colorFromFile(line.color) ?? "#000000" };
}

function colorToFile(color: string): FileColor {
  return { rgb: color.replace("#", "").toUpperCase() };
}

// Colours of a theme or of the old palette stay the default: the emulation knows no themes.
function colorFromFile(color: FileColor | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;
}

/** A cell's look as a file has it, its font always in full. */
export function styleToFile(style: Style): FileStyle {
  const { locked, formulaHidden, fill, numberFormat } = style;
  return {
    font: fontToFile(style),
    alignment: alignmentToFile(style),
    border: bordersToFile(style),
    ...(fill !== "" && { fill: { type: "pattern", pattern: "solid", fgColor: colorToFile(fill) } }),
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
    ...((!locked || formulaHidden) && { protection: { locked, hidden: formulaHidden } }),
  };
}

function fontToFile({
  fontName,
  fontSize,
  bold,
  italic,
  strikethrough,
  superscript,
  underline,
  color,
}: Style): FileFont {
  const line = UNDERLINE[underline as keyof typeof UNDERLINE];
  return {
    name: fontName,
    size: fontSize,
    color: colorToFile(color),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(superscript && { vertAlign: "superscript" as const }),
    ...(line !== undefined && { underline: line }),
  };
}

function alignmentToFile(style: Style): NonNullable<FileStyle["alignment"]> {
  const { wrapText, shrinkToFit, indentLevel, textOrientation } = style;
  return {
    horizontal: HORIZONTAL[style.horizontalAlignment as keyof typeof HORIZONTAL] ?? "general",
    vertical: VERTICAL[style.verticalAlignment as keyof typeof VERTICAL] ?? "center",
    ...(wrapText && { wrapText }),
    ...(shrinkToFit && { shrinkToFit }),
    ...(indentLevel > 0 && { indent: indentLevel }),
    // A file counts angles below the line from 91 on.
    ...(textOrientation !== 0 && { textRotation: textOrientation < 0 ? 90 - textOrientation : textOrientation }),
  };
}

const SIDES = ["top", "bottom", "left", "right"] as const;

function bordersToFile({ borders }: Style): NonNullable<FileStyle["border"]> {
  const { diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown ?? diagonalUp;
  const sides = SIDES.flatMap((side) => (borders[side] ? [[side, lineToFile(borders[side])]] : []));
  return {
    ...(Object.fromEntries(sides) as NonNullable<FileStyle["border"]>),
    ...(diagonal && {
      diagonal: lineToFile(diagonal),
      diagonalDown: diagonalDown !== undefined,
      diagonalUp: diagonalUp !== undefined,
    }),
  };
}

function bordersFromFile(border: FileStyle["border"]): Style["borders"] {
  const found: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) if (border?.[side]) found[side] = lineFromFile(border[side]);
  if (border?.diagonal && border.diagonalDown) found.diagonalDown = lineFromFile(border.diagonal);
  if (border?.diagonal && border.diagonalUp) found.diagonalUp = lineFromFile(border.diagonal);
  return found;
}

function underlineFromFile(underline: FileFont["underline"]): string {
  if (underline === undefined || underline === false) return "None";
  return underline === true ? "Single" : (UNDERLINE_READ[underline] ?? "Single");
}

/** What a file says about a cell's look, without what is as in an untouched cell of this Excel. */
export function styleFromFile(style: FileStyle | undefined, defaultFont: FileFont | undefined): Partial<Style> {
  const font = { ...defaultFont, ...style?.font };
  const { alignment, fill, protection } = style ?? {};
  const rotation = alignment?.textRotation ?? 0;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  return withoutDefaults({
    numberFormat: style?.numFmt ?? "General",
    horizontalAlignment: HORIZONTAL_READ[alignment?.horizontal ?? "general"] ?? "General",
    // A file that says nothing means the bottom, unlike a new workbook of a Chinese Excel.
    verticalAlignment: VERTICAL_READ[alignment?.vertical ?? "bottom"] ?? "Bottom",
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    fontName: font.name ?? DEFAULT_STYLE.fontName,
    fontSize: font.size ?? DEFAULT_STYLE.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strikethrough ?? false,
    superscript: font.vertAlign === "superscript",
    underline: underlineFromFile(font.underline),
    color: colorFromFile(font.color) ?? DEFAULT_STYLE.color,
    fill: colorFromFile(solid) ?? "",
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    borders: bordersFromFile(style?.border),
  });
}

function withoutDefaults(style: Style): Partial<Style> {
  const entries = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_STYLE[key as keyof Style]),
  );
  return Object.fromEntries(entries) as Partial<Style>;
}
