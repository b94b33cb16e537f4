import type { Border, Style } from "../../workbook/style";

const SERIF = /宋|仿|楷|Song|Kai|Ming|Times|Serif/;

/** A font by its name, with one that is near to it where it is not installed. */
export function fontFamily(name: string): string {
  const near = SERIF.test(name)
    ? '"Noto Serif CJK SC", "SimSun", serif'
    : '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
  return `"${name.replaceAll('"', "")}", ${near}`;
}

const LINES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};
const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

/** A border in CSS. */
export function borderCss({ style, weight, color }: Border): string {
  const width = style === "Double" ? 3 : (WEIGHTS[weight] ?? 1);
  return `${width}px ${LINES[style] ?? "solid"} ${color}`;
}

const VERTICAL: Readonly<Record<string, string>> = { Top: "flex-start", Bottom: "flex-end" };

/** How the text of a cell looks, as CSS properties. */
export function textCss(style: Style): Partial<CSSStyleDeclaration> {
  const lines = [style.underline !== "None" && "underline", style.strikethrough && "line-through"].filter(Boolean);
  return {
    alignItems: VERTICAL[style.verticalAlignment] ?? "center",
    color: style.color,
    fontFamily: fontFamily(style.fontName),
    fontSize: `${style.fontSize}pt`,
    fontStyle: style.italic ? "italic" : "",
    fontWeight: style.bold ? "bold" : "",
    textDecoration: lines.join(" "),
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    ...(style.indentLevel > 0 && { paddingLeft: `${2 + style.indentLevel * 9}px` }),
  };
}
