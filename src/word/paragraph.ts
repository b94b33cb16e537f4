import { BorderStyle, LineRuleType, Paragraph, TextRun } from "docx";
import type { NoticeBlock, NoticeLayout, NoticeRun } from "../layout/noticeLayout";
import { ALIGNMENT, styleId } from "./styles";
import { eighths, twips } from "./units";
import { wordText } from "./wordText";

/** One paragraph of a notice. */
export function noticeParagraph(block: NoticeBlock, styles: NoticeLayout["styles"]): Paragraph {
  const { style, lines, left, right, hanging, align, before, keepNext, rule } = block;
  const indented = left !== undefined || right !== undefined || hanging !== undefined;
  const { line, after } = styles[style];
  return new Paragraph({
    style: styleId(style),
    widowControl: false, // it would make pages of 21 lines
    ...(keepNext && { keepNext }),
    ...(align && { alignment: ALIGNMENT[align] }),
    ...(indented && {
      indent: { left: twips(left ?? 0), right: twips(right ?? 0), ...(hanging && { hanging: twips(hanging) }) },
    }),
    ...(before !== undefined && {
      spacing: { before: twips(before), after: twips(after), line: twips(line), lineRule: LineRuleType.EXACT },
    }),
    ...(rule && {
      border: {
        bottom: {
          style: BorderStyle.SINGLE,
          color: rule.colour,
          size: eighths(rule.thickness),
          space: Math.round(rule.distance),
        },
      },
    }),
    children: lines.flatMap((runs, i) => runs.map((run, j) => textRun(run, i > 0 && j === 0))),
  });
}

function textRun({ text, style }: NoticeRun, newLine: boolean): TextRun {
  return new TextRun({
    text: wordText(text),
    ...(style && { style: styleId(style) }),
    ...(newLine && { break: 1 }),
  });
}
