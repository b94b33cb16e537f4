import { AlignmentType } from "docx";
import type { NoticeStyle } from "../layout/noticeLayout";
import type { StyleName } from "../layout/sheetLayout";

/** Kinds of an appendix's cells that become styles of their own. */
export type CellKind = StyleName & ("header" | "number" | "text" | "note");

/** The style's id in the file. */
export function styleId(style: NoticeStyle | CellKind): string {
  return `Official-${style}`;
}

/** Distance of lines in a cell as a multiple of the size; exact, for fonts differ in what they ask for. */
export const CELL_LEADING = 1.3;

export const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;
