import { FACES, type FontSet } from "./fonts";
import type { Page } from "./sheetLayout";

const MM = 72 / 25.4;

/** A4 in points. */
const SHORT_SIDE = 210 * MM;
const LONG_SIDE = 297 * MM;

/** Margins of an official document (GB/T 9704-2012, 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm). */
const TOP = 37 * MM;
const LEFT = 28 * MM;
const RIGHT = 26 * MM;
const BOTTOM = 35 * MM;

/** Distance of the footer from the paper's edge that puts the dash 7 mm below the type area (7.5). */
const FOOTER = 25.5 * MM;

/** Distance of the header, and of the footer of a page on its side. */
const HEADER = 15 * MM;

/** Page number: 四号半角宋体, a dash on either side (7.5). */
const FOOTER_SIZE = 14;

/** A table that is longer than a page by no more than this is scaled down rather than spilt over two pages. */
const SLIGHTLY_TOO_LONG = 1.1;

/** And one of several pages, where so little brings the last rows back from a page of their own. */
const A_LITTLE = 1.02;

/** The upright page of an official document (公文). */
export function officialPage(fonts: FontSet): Page {
  return {
    orientation: "portrait",
    margins: { top: TOP, bottom: BOTTOM, left: LEFT, right: RIGHT, header: HEADER, footer: FOOTER },
    centerHorizontally: true,
    footer: { text: "— {page} —", font: FACES[fonts].song, size: FOOTER_SIZE },
  };
}

/** An upright page on its side; it keeps the standard's margins relative to the text. */
export function turned(page: Page): Page {
  const { top, bottom, left, right } = page.margins;
  return {
    ...page,
    orientation: "landscape",
    margins: { top: left, bottom: right, left: bottom, right: top, header: HEADER, footer: HEADER },
  };
}

/**
 * The page for rows of this height together, in points.
 *
 * @param repeated height of those that stand on every page
 */
export function fitPage(page: Page, height: number, repeated: number): Page {
  const available = typeAreaHeight(page);
  // what so many pages hold when all is drawn smaller by this factor
  const room = (pages: number, smaller: number): number => pages * available * smaller - (pages - 1) * repeated;
  let pages = 1;
  while (room(pages, 1) < height && available > repeated) pages++;
  const fewer = pages - 1;
  const isEnough = fewer > 0 && room(fewer, fewer === 1 ? SLIGHTLY_TOO_LONG : A_LITTLE) >= height;
  return isEnough ? { ...page, pagesTall: fewer } : page;
}

/** Height of the type area in points. */
export function typeAreaHeight({ orientation, margins }: Page): number {
  return (orientation === "portrait" ? LONG_SIDE : SHORT_SIDE) - margins.top - margins.bottom;
}

/** Width of the type area in points. */
export function typeAreaWidth({ orientation, margins }: Page): number {
  return (orientation === "portrait" ? SHORT_SIDE : LONG_SIDE) - margins.left - margins.right;
}
