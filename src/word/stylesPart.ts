import type { NoticeLayout, NoticeStyle, ParagraphStyle } from "../layout/noticeLayout";
import type { CellStyle } from "../layout/sheetLayout";
import { type CellKind, CELL_LEADING, styleId } from "./styles";
import { halfPoints, twips } from "./units";
import { escaped } from "./xml";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Names of the styles of an appendix's cells. */
const CELLS: Readonly<Record<CellKind, string>> = {
  header: "表头",
  number: "表内数字",
  text: "表内文字",
  note: "表注",
};

/** Styles of what most notices do not have. */
const OF_RED_HEAD: ReadonlySet<NoticeStyle> = new Set(["issuer", "documentNumber"]);

/**
 * The part of a .docx file with its styles: every kind of text is a named one, so that a clerk can change the looks of all
 * of it at one place, and there are no others, for the blue headings of Word's own are no part of an official document.
 * Nothing is put between digits and Chinese signs (autoSpaceDE, autoSpaceDN), which would move 28 signs off their line.
 */
export function stylesPart(layout: NoticeLayout): { readonly path: string; readonly data: string } {
  const { styles, appendices } = layout;
  const { heading2, ...paragraphs } = styles;
  const isAbsent = (id: NoticeStyle): boolean =>
    id === "colophon" ? !layout.colophon : OF_RED_HEAD.has(id) && !layout.blocks.some(({ style }) => style === id);
  const cells = appendices[0]?.styles;
  const all = [
    // not drawn together: a style based on it would have to undo that
    style("paragraph", "Normal", "Normal", {
      isDefault: true,
      paragraph: '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
      run: runLook({ ...styles.body, spacing: 0 }),
    }),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
      "<w:semiHidden/><w:unhideWhenUsed/></w:style>",
    ...(Object.keys(paragraphs) as (keyof typeof paragraphs)[])
      .filter((id) => !isAbsent(id))
      .map((id) => noticeStyle(id, styles[id])),
    ...(cells ? (Object.keys(CELLS) as CellKind[]).map((kind) => cellStyle(kind, cells[kind])) : []),
    style("character", styleId("heading2"), heading2.name, { run: runLook(heading2) }),
  ];
  const defaults =
    '<w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/>';
  // what is built into Word and stands in no document is not offered either
  const latent = '<w:latentStyles w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:defUIPriority="99"/>';
  return {
    path: "word/styles.xml",
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults>${defaults}</w:docDefaults>${latent}${all.join("")}</w:styles>`,
  };
}

/** What a style says of its paragraphs and of their text, in the order that the format demands. */
interface StyleLook {
  readonly isDefault?: boolean;
  readonly paragraph?: string;
  readonly run: string;
}

function style(type: "paragraph" | "character", id: string, name: string, look: StyleLook): string {
  const { isDefault, paragraph, run } = look;
  return (
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${escaped(name)}"/>` +
    (isDefault || type === "character" ? "" : '<w:basedOn w:val="Normal"/>') +
    `<w:qFormat/>${paragraph === undefined ? "" : `<w:pPr>${paragraph}</w:pPr>`}<w:rPr>${run}</w:rPr></w:style>`
  );
}

function noticeStyle(id: NoticeStyle, look: ParagraphStyle): string {
  const { name, align, line, before, after, firstLine, size } = look;
  const indent =
    firstLine > 0 ? `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${twips(firstLine * size)}"/>` : "";
  const spacing = `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(line)}" w:lineRule="exact"/>`;
  return style("paragraph", styleId(id), name, {
    paragraph: `${spacing}${indent}<w:jc w:val="${align}"/>`,
    run: runLook(look),
  });
}

function cellStyle(kind: CellKind, { font, size, bold, horizontal }: CellStyle): string {
  return style("paragraph", styleId(kind), CELLS[kind], {
    paragraph: `<w:spacing w:line="${twips(size * CELL_LEADING)}" w:lineRule="exact"/><w:jc w:val="${horizontal}"/>`,
    run: runLook({ font, size, bold, spacing: 0 }),
  });
}

function runLook({
  font,
  size,
  bold,
  spacing,
  colour = "000000",
}: Pick<ParagraphStyle, "font" | "size" | "bold" | "spacing" | "colour">): string {
  const face = escaped(font);
  const half = halfPoints(size);
  return (
    // one face for all signs, or curly quotes and dashes would take a Latin one
    `<w:rFonts w:hint="eastAsia" w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="${face}"/>` +
    `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/><w:color w:val="${colour}"/>` +
    (spacing === 0 ? "" : `<w:spacing w:val="${twips(spacing)}"/>`) +
    `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
  );
}
