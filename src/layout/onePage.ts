import { officialWidth } from "./measure";
import type { NoticeBlock, NoticeStyle, ParagraphStyle } from "./noticeLayout";
import { ruleHeight } from "./redHead";

/** Size and distance of lines of a notice's text in points. */
export interface Type {
  readonly size: number;
  readonly line: number;
}

/** 三号, 22 lines on a page (GB/T 9704-2012, 5.2.3). */
export const USUAL: Type = { size: 16, line: 28.95 };

/**
 * How far a text may be drawn together where the room is short: the standard names the distance of lines (7.3.5.5) before
 * it lets the size be changed (5.2.2). Closer than 1.4 times the size nobody reads with ease, and below 小三 a text no
 * longer looks like an official document; both are ours, for the standard has no figures.
 */
const SIZES = [16, 15];
const CLOSEST = 1.4;
const STEP = 0.5;

/** The usual type, and closer ones, each less easy to read than the one before. */
export function closerTypes(): readonly Type[] {
  return SIZES.flatMap((size) => {
    const most = size === USUAL.size ? USUAL.line : size * 1.6;
    const steps = Math.floor((most - size * CLOSEST) / STEP);
    return Array.from({ length: steps + 1 }, (_, i) => ({ size, line: most - i * STEP }));
  });
}

/** Height of paragraphs below one another, in points; a little generous, for programs break lines differently. */
export function blocksHeight(
  blocks: readonly NoticeBlock[],
  styles: Readonly<Record<NoticeStyle, ParagraphStyle>>,
  width: number,
): number {
  return blocks.reduce((height, block) => {
    const style = styles[block.style];
    const lines = block.lines.reduce(
      (sum, runs) => sum + linesOf(runs.map(({ text }) => text).join(""), block, style, width),
      0,
    );
    return height + (block.before ?? style.before) + lines * style.line + style.after + ruleHeight(block);
  }, 0);
}

/** In how many lines a text stands: a sign less than fits, since closing punctuation takes a sign along to the next line. */
function linesOf(
  text: string,
  { left = 0, right = 0, hanging = 0 }: NoticeBlock,
  style: ParagraphStyle,
  width: number,
): number {
  const { size, spacing, firstLine } = style;
  const signs = [...text].length;
  const long = officialWidth(text, size) + signs * spacing + firstLine * size - hanging;
  const room = width - left - right;
  if (long <= room) return 1;
  return Math.ceil(long / (room - size));
}
