import { greatest } from "../cells/lists";
import type { Notice } from "../bulletin/notice/notice";
import type { NoticeBlock, ParagraphStyle } from "./noticeLayout";
import { officialWidth } from "./measure";

/** A seal is up to 42 mm high and sits over office and date; its top must come within a line of the text (7.3.5.1). */
const LINES_ABOVE_SEAL = 2;

/** Without a seal the office stands one line below the text (7.3.5.2). */
const LINES_ABOVE = 1;

/** How far the date ends from the right edge: four characters with a seal, two without. */
const DATE_SEALED = 4;
const DATE_UNSEALED = 2;

/** 成文日期首字比发文机关署名首字右移二字. */
const SHIFT = 2;

/** Issuing offices and date (GB/T 9704-2012, 7.3.5), one below the other. */
export function signatureBlocks(
  { offices, date, seal }: Pick<Notice, "offices" | "date" | "seal">,
  style: ParagraphStyle,
  width: number,
): NoticeBlock[] {
  const place = seal ? sealed(offices, date, style.size, width) : unsealed(offices, date, style.size, width);
  const before = (seal ? LINES_ABOVE_SEAL : LINES_ABOVE) * style.line;
  const lines: NoticeBlock[] = [
    ...offices.map((text): NoticeBlock => ({ style: "signature", lines: [[{ text }]], ...place.office(text) })),
    ...(date === "" ? [] : [{ style: "date" as const, lines: [[{ text: date }]], ...place.date }]),
  ];
  return lines.map((block, i) => ({ ...block, ...(i === 0 && { before }), keepNext: i < lines.length - 1 }));
}

interface Places {
  readonly office: (name: string) => Pick<NoticeBlock, "left" | "right" | "align">;
  readonly date: Pick<NoticeBlock, "left" | "right" | "align">;
}

/**
 * With a seal offices and date are centred on one axis: the middle of a date that ends four characters from the right,
 * or further left where the longest office needs the room.
 */
function sealed(offices: readonly string[], date: string, size: number, width: number): Places {
  const dateAxis = DATE_SEALED * size + officialWidth(date, size) / 2;
  const longest = greatest(
    offices.map((name) => officialWidth(name, size)),
    0,
  );
  // a character more than the name, for a font whose digits and quotation marks are wider
  const axis = Math.min(width / 2, Math.max(dateAxis, (longest + size) / 2));
  const centred = { left: Math.max(0, width - 2 * axis), align: "center" } as const;
  return { office: () => centred, date: centred };
}

/** Without a seal: office two characters from the right, the date's first character two right of the office's. */
function unsealed(offices: readonly string[], date: string, size: number, width: number): Places {
  const last = officialWidth(offices.at(-1) ?? "", size);
  const dateWidth = officialWidth(date, size);
  const shorter = SHIFT * size + dateWidth <= last + DATE_UNSEALED * size;
  const officeLeft = width - DATE_UNSEALED * size - (shorter ? last : dateWidth + SHIFT * size);
  const left = Math.max(0, officeLeft);
  return {
    office: (name) =>
      name === offices.at(-1) ? { left, align: "left" } : { left: 0, right: DATE_UNSEALED * size, align: "right" },
    date: { left: left + SHIFT * size, align: "left" },
  };
}
