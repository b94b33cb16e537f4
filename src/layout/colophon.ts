import type { Notice } from "../bulletin/notice/notice";
import { officialWidth } from "./measure";
import type { ParagraphStyle } from "./noticeLayout";

/** 版记: a row of 抄送 and one of 印发机关 and 印发日期 between lines as wide as the type area (GB/T 9704-2012, 7.4). */
export interface ColophonLayout {
  /** 抄送 line by line, none where there is none. */
  readonly copies: readonly string[];
  readonly office: string;
  /** Empty where it is not known. */
  readonly date: string;
  /** Thickness of the first and the last line, and of those between. */
  readonly outer: number;
  readonly inner: number;
}

const MM = 72 / 25.4;

/** Thickness of the lines: 首末 0.35 mm, 中间 0.25 mm (7.4.1). */
const OUTER = 0.35 * MM;
const INNER = 0.25 * MM;

const LABEL = "抄送：";

/** 回行与冒号后的首字对齐 (7.4.2). */
const HANGING = "\u3000".repeat(LABEL.length);

/** Signs before which no line begins. */
const NOT_FIRST = /[，。、；：）》〉”’】〕]/;

/** @param width of the type area */
export function colophonLayout(
  { copies, office, date }: NonNullable<Notice["colophon"]>,
  style: ParagraphStyle,
  width: number,
): ColophonLayout {
  const to = copies.join("，").replace(/。$/, "");
  return {
    copies: to === "" ? [] : copyLines(`${to}。`, width - (LABEL.length + 2) * style.size, style.size),
    office,
    date: date === "" ? "" : `${date}印发`,
    outer: OUTER,
    inner: INNER,
  };
}

/** 抄送 broken into lines, half a sign before the edge, for a font whose digits are wider. */
function copyLines(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const sign of text) {
    const isFull = officialWidth(line + sign, size) > room - size / 2;
    if (isFull && !NOT_FIRST.test(sign)) {
      lines.push(line);
      line = "";
    }
    line += sign;
  }
  return [...lines, line].map((each, i) => (i === 0 ? LABEL : HANGING) + each);
}
