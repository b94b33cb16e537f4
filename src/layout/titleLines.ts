import { wordsOf } from "./dictionary";
import { textWidth } from "./measure";

/** Signs before which no line of a title begins, and after which none ends. */
const NOT_FIRST = /[的了和与及或、，。；：？！）》〉”’】〕％%·\-－—]/;
const NOT_LAST = /[（《〈“‘【〔和与及或\-－—\d]/;

/** Words that nobody parts from what follows or what stands before. */
const FIRST_WORD = "关于";
const LAST_WORDS = /^(?:情况|工作)?的?(?:通报|通知|函|公告)$/;

/** Widths are counted in hundredths of a full-width sign, so that sums of them are exact. */
const UNIT = 100;

/**
 * Breaks a title into as few lines as it needs, about equally long and at the borders of words (GB/T 9704-2012, 7.3.1:
 * 词意完整, 排列对称, 长短适宜). The time grows with the title's length, not faster.
 *
 * @param width how many full-width signs a line holds
 * @param unbroken names that stay in one line
 */
export function titleLines(title: string, width: number, unbroken: readonly string[] = []): string[] {
  const places = wordBorders(title, unbroken);
  const total = places[places.length - 1]!.left;
  const least = Math.ceil(total / (width * UNIT));
  if (least <= 1) return [title];
  for (let count = least; count <= least + 1; count++) {
    const ends = bestEnds(places, count, width * UNIT);
    if (ends) return ends.map((end, line) => title.slice(ends[line - 1] ?? 0, end));
  }
  return [title]; // a single word that is longer than a line: the program that shows it breaks it
}

/** Where a line may end: after so many units of the title, with so much width before it. */
interface Border {
  readonly index: number;
  readonly left: number;
}

/** The best way to break what follows a border into the lines that are left. */
interface Rest {
  readonly cost: number;
  readonly end: number;
  readonly next: Rest | undefined;
}

/**
 * The ends of `count` lines with the smallest sum of squared differences from their mean; undefined when none fits. Found
 * from the last line to the first: for each border at which a line can begin, the best rest of the title is kept. As the
 * lines before and after it must fit, those are few for each line.
 */
function bestEnds(places: readonly Border[], count: number, width: number): number[] | undefined {
  const last = places.length - 1;
  const total = places[last]!.left;
  let after = new Map<number, Rest | undefined>([[last, undefined]]);
  let from = last;
  for (let line = count - 1; line >= 0; line--) {
    const now = new Map<number, Rest>();
    while (from > 0 && total - places[from - 1]!.left <= (count - line) * width) from--;
    for (let start = from; start < last && places[start]!.left <= line * width; start++) {
      const rest = bestLine(places, start, after, width, (long) => (long * count - total) ** 2);
      if (rest) now.set(start, rest);
    }
    after = now;
  }
  const ends: number[] = [];
  for (let rest = after.get(0); rest; rest = rest.next) ends.push(rest.end);
  return ends.length > 0 ? ends : undefined;
}

/** The best line from a border on, the first of equally good ones, with what follows it. */
function bestLine(
  places: readonly Border[],
  start: number,
  after: ReadonlyMap<number, Rest | undefined>,
  width: number,
  costOf: (long: number) => number,
): Rest | undefined {
  let best: Rest | undefined;
  for (let end = start + 1; end < places.length; end++) {
    const long = places[end]!.left - places[start]!.left;
    if (long > width) break;
    if (!after.has(end)) continue;
    const next = after.get(end);
    const cost = costOf(long) + (next?.cost ?? 0);
    if (!best || cost < best.cost) best = { cost, end: places[end]!.index, next };
  }
  return best;
}

/** The title's beginning, its end, and between words what would not read badly. */
function wordBorders(title: string, unbroken: readonly string[]): Border[] {
  const inside = insideNames(title, unbroken);
  const places: Border[] = [];
  let left = 0;
  for (const { index, segment } of wordsOf(title)) {
    if (index === 0 || (readsWell(title, index) && !inside.has(index))) places.push({ index, left });
    left += Math.round(textWidth(segment, 1) * UNIT);
  }
  return [...places, { index: title.length, left }];
}

function readsWell(title: string, index: number): boolean {
  if (index === FIRST_WORD.length && title.startsWith(FIRST_WORD)) return false;
  if (NOT_FIRST.test(title[index]!) || NOT_LAST.test(title[index - 1]!)) return false;
  return !LAST_WORDS.test(title.slice(index));
}

/** Positions inside one of the names. */
function insideNames(title: string, names: readonly string[]): Set<number> {
  const inside = new Set<number>();
  for (const name of names) {
    if (name === "") continue;
    for (let at = title.indexOf(name); at !== -1; at = title.indexOf(name, at + 1))
      for (let index = at + 1; index < at + name.length; index++) inside.add(index);
  }
  return inside;
}
