import { Footer, type ISectionOptions, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import type { NoticeLayout } from "../layout/noticeLayout";
import type { Page } from "../layout/sheetLayout";
import { ALIGNMENT, styleId } from "./styles";
import { twips } from "./units";

/** A4 in twips. */
const A4 = { width: 11906, height: 16838 } as const;

/** The page of a section. The grid has no type: the exact distance of lines makes 22 of them, in every program. */
export function sectionProperties({ orientation, margins }: Page): NonNullable<ISectionOptions["properties"]> {
  const { top, bottom, left, right, header, footer } = margins;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // the library exchanges the two lengths of a page on its side
      size: {
        ...A4,
        orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: twips(header),
        footer: twips(footer),
        gutter: 0,
      },
    },
    grid: { linePitch: 312 },
  };
}

/** The page number: 单页居右空一字, 双页居左空一字 (GB/T 9704-2012, 7.5). */
export function pageFooters({ footer }: Page, styles: NoticeLayout["styles"]): NonNullable<ISectionOptions["footers"]> {
  const character = twips(styles.pageNumber.size);
  const line = (side: "left" | "right"): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: styleId("pageNumber"),
          alignment: ALIGNMENT[side],
          indent: { [side]: character },
          children: [new TextRun({ children: numbered(footer.text) })],
        }),
      ],
    });
  return { default: line("right"), even: line("left") };
}

/** — {page} — with the field in the place of the braces. */
function numbered(text: string): (string | (typeof PageNumber)["CURRENT"])[] {
  return text.split("{page}").flatMap((part, i) => (i === 0 ? [part] : [PageNumber.CURRENT, part]));
}
