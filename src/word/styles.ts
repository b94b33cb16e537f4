import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { NoticeLayout, NoticeStyle, ParagraphStyle } from "../layout/noticeLayout";
import type { CellStyle, StyleName } from "../layout/sheetLayout";
import { halfPoints, twips } from "./units";

type ParagraphStyles = NonNullable<IStylesOptions["paragraphStyles"]>;

/** Kinds of an appendix's cells that become styles of their own. */
export type CellKind = StyleName & ("header" | "number" | "text" | "note");

/** Names of those styles. */
const CELLS: Readonly<Record<CellKind, string>> = {
  header: "表头",
  number: "表内数字",
  text: "表内文字",
  note: "表注",
};

/** The style's id in the file. */
export function styleId(style: NoticeStyle | CellKind): string {
  return `Official-${style}`;
}

/** Every kind of text is a named style, so that a clerk can change the looks of all of it at one place. */
export function documentStyles({ styles, appendices }: NoticeLayout): IStylesOptions {
  const { heading2, ...paragraphs } = styles;
  const cells = appendices[0]?.styles;
  return {
    default: { document: { run: { language: { value: "en-US", eastAsia: "zh-CN" } } } },
    paragraphStyles: [
      // without it Word's list of styles has no 正文 to base others on; not drawn together, for the library writes no 0
      // that would undo it
      { id: "Normal", name: "Normal", quickFormat: true, run: runLook({ ...styles.body, spacing: 0 }) },
      ...(Object.keys(paragraphs) as (keyof typeof paragraphs)[]).map((id) => paragraphStyle(id, styles[id])),
      ...(cells ? (Object.keys(CELLS) as CellKind[]).map((kind) => cellStyle(kind, cells[kind])) : []),
    ],
    characterStyles: [{ id: styleId("heading2"), name: heading2.name, quickFormat: true, run: runLook(heading2) }],
  };
}

function paragraphStyle(id: NoticeStyle, style: ParagraphStyle): ParagraphStyles[number] {
  const { name, align, line, before, after, firstLine, size } = style;
  return {
    id: styleId(id),
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: runLook(style),
    paragraph: {
      alignment: ALIGNMENT[align],
      spacing: {
        line: twips(line),
        lineRule: LineRuleType.EXACT,
        before: twips(before),
        after: twips(after),
      },
      ...(firstLine > 0 && { indent: { firstLineChars: firstLine * 100, firstLine: twips(firstLine * size) } }),
    },
  };
}

/** Distance of lines in a cell as a multiple of the size; exact, for fonts differ in what they ask for. */
const CELL_LEADING = 1.3;

/** Exact distance of lines of this size in a cell. */
export function cellLine(size: number): { line: number; lineRule: typeof LineRuleType.EXACT } {
  return { line: twips(size * CELL_LEADING), lineRule: LineRuleType.EXACT };
}

function cellStyle(kind: CellKind, { font, size, bold, horizontal }: CellStyle): ParagraphStyles[number] {
  return {
    id: styleId(kind),
    name: CELLS[kind],
    basedOn: "Normal",
    quickFormat: true,
    run: runLook({ font, size, bold, spacing: 0 }),
    paragraph: { alignment: ALIGNMENT[horizontal], spacing: cellLine(size) },
  };
}

type Look = Pick<ParagraphStyle, "font" | "size" | "bold" | "spacing">;

function runLook({ font, size, bold, spacing }: Look): NonNullable<ParagraphStyles[number]["run"]> {
  return {
    // one face for all signs, or curly quotes and dashes would take a Latin one
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" },
    size: halfPoints(size),
    bold,
    color: "000000",
    characterSpacing: twips(spacing),
  };
}

export const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;
