import { textWidth } from "./measure";

/** Signs before which no line of a title begins, and after which none ends. */
const NOT_FIRST = /^[的了和与及或、，。；：？！）》〉”’】〕％%·\-－—]/;
const NOT_LAST = /[（《〈“‘【〔和与及或\-－—]$/;

/** Words that nobody parts from what follows or what stands before. */
const FIRST_WORD = "关于";
const LAST_WORDS = /^(?:情况|工作)?的?(?:通报|通知|函|公告)$/;

/**
 * Breaks a title into as few lines as it needs, about equally long and at the borders of words (GB/T 9704-2012, 7.3.1:
 * 词意完整, 排列对称, 长短适宜).
 *
 * @param width how many full-width signs a line holds
 * @param unbroken names that stay in one line
 */
export function titleLines(title: string, width: number, unbroken: readonly string[] = []): string[] {
  const least = Math.ceil(textWidth(title, 1) / width);
  if (least <= 1) return [title];
  const borders = wordBorders(title, unbroken);
  for (let count = least; count <= least + 1; count++) {
    const best = bestLines(title, borders, count, width);
    if (best) return best;
  }
  return [title]; // a single word that is longer than a line: the program that shows it breaks it
}

/** The lines with the smallest sum of squared differences from their mean; undefined when none fits. */
function bestLines(title: string, borders: readonly number[], count: number, width: number): string[] | undefined {
  const mean = textWidth(title, 1) / count;
  let best: { readonly cost: number; readonly lines: string[] } | undefined;
  const tryFrom = (start: number, lines: readonly string[], cost: number): void => {
    if (best && cost >= best.cost) return;
    const ends = lines.length === count - 1 ? [title.length] : borders.filter((border) => border > start);
    for (const end of ends) {
      const line = title.slice(start, end);
      const long = textWidth(line, 1);
      if (long > width) break;
      const next = cost + (long - mean) ** 2;
      if (lines.length < count - 1) tryFrom(end, [...lines, line], next);
      else if (!best || next < best.cost) best = { cost: next, lines: [...lines, line] };
    }
  };
  tryFrom(0, [], 0);
  return best?.lines;
}

/** Where a line may end: between words, and not where it would read badly. */
function wordBorders(title: string, unbroken: readonly string[]): number[] {
  const words = new Intl.Segmenter("zh", { granularity: "word" }).segment(title);
  return [...words]
    .map(({ index }) => index)
    .filter((index) => {
      const [before, after] = [title.slice(0, index), title.slice(index)];
      if (index === 0 || before === FIRST_WORD || LAST_WORDS.test(after)) return false;
      if (NOT_FIRST.test(after) || NOT_LAST.test(before) || /\d$/.test(before)) return false;
      return !unbroken.some((name) => isInside(title, name, index));
    });
}

function isInside(title: string, name: string, index: number): boolean {
  for (let at = title.indexOf(name); name !== "" && at !== -1; at = title.indexOf(name, at + 1))
    if (index > at && index < at + name.length) return true;
  return false;
}
