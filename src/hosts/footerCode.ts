import type { Footer } from "../layout/sheetLayout";

/** 空一字: the page number stands one character away from the edge of the text area (GB/T 9704-2012, 7.5). */
const ONE_CHARACTER = "\u3000";

/**
 * The code that Excel keeps for one section of a footer, such as `&14&"宋体,Regular"— &P —　`, without the &L or &R that
 * names the section. The page number keeps one full-width space to the margin on its side.
 */
export function footerCode(footer: Footer, side: "left" | "right"): string {
  const font = footer.font.replace(/["&]/g, "");
  const text = footer.text
    .replace(/&/g, "&&")
    .replace(/\{page\}([+-]?)/g, (_, sign: string) => pageNumber(footer.size, sign));
  // The size comes before the font: a text that begins with a digit would become part of it.
  const look = `&${footer.size}&"${font},Regular"`;
  return look + (side === "left" ? ONE_CHARACTER + text : text + ONE_CHARACTER);
}

/** &P- and &P+ would calculate with the page number, so the size is said again between the two. */
function pageNumber(size: number, sign: string): string {
  return sign === "" ? "&P" : `&P&${size}${sign}`;
}
