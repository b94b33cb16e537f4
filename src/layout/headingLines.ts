import { wordsOf } from "./dictionary";
import { cellRoom, textWidth } from "./measure";

/**
 * Words of headings that nobody parts, of which a dictionary knows the halves, the place before its government's site (扎兰屯
 * 市政府网), and words that nearly every table has.
 */
const WHOLE =
  /[\u4e00-\u9fff]{2,4}(?=[市县区旗州盟]政府网)|[市县区旗州盟]政府网站?|单位|部门|序号|类别|备注|合计|采用条数|报送条数|采用得分|报送得分|采用情况|采用率|得分|总分|加分|扣分|条数|名次|排名|政府网站|政府网|门户网站|公众号|[\d.－\-—~～至]{1,12}(?:个?月|季度|日|年|期)份?|第?[一二三四]季度|[上下本全]期|[上下本]半年|全年|累计/g;

/** Signs that begin no line, and those that end none. */
const NOT_FIRST = /[，。、；：）》”’％%月分数率]/;
const NOT_LAST = /[（《“‘]/;

/** Widths of a digit or Latin letter as parts of the size: those of narrow faces and those of wide ones. */
const NARROW_SIGNS = [0.5, 0.56] as const;

/**
 * Breaks a heading into lines at the borders of words, filling one after the other.
 *
 * @param width of the cell in points
 * @returns undefined where even a word is longer than a line
 */
export function headingLines(text: string, width: number, size: number): string[] | undefined {
  const room = cellRoom(width);
  const fits = (line: string): boolean => textWidth(line, size) <= room;
  const words = [headingWords(text), dictionaryWords(text)].find((all) => all.every(fits));
  if (!words) return undefined;
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && fits(line + word)) lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines;
}

/**
 * Whether programs that fill one line after the other, sign by sign, break a heading at the borders of words only, by the
 * width of its cell in points. For many widths of one heading: its words are looked up once.
 */
export function breaksWell(text: string, size: number): (width: number) => boolean {
  const borders = new Set<number>();
  let end = 0;
  for (const word of headingWords(text)) borders.add((end += word.length));
  return (width) => NARROW_SIGNS.every((narrow) => breaksAt(borders, text, cellRoom(width), [size, narrow]));
}

/** Whether a text that fills lines of a length is broken at none but these places. */
function breaksAt(places: ReadonlySet<number>, text: string, room: number, [size, narrow]: [number, number]): boolean {
  let used = 0;
  let at = 0;
  for (const sign of text) {
    const next = textWidth(sign, size, narrow);
    if (used > 0 && used + next > room) {
      if (!places.has(at)) return false;
      used = 0;
    }
    used += next;
    at += sign.length;
  }
  return true;
}

/** The words of a heading; what may not begin or end a line stays with its neighbour. */
export function headingWords(text: string): string[] {
  const whole = text.match(WHOLE) ?? [];
  // mostly these are all of it, and the dictionary stays closed
  if (whole.join("") === text) return whole;
  const inside = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WHOLE))
    for (let i = index + 1; i < index + word.length; i++) inside.add(i);
  return dictionaryWords(text, inside);
}

/** The words that a dictionary knows, but for borders at some places. */
function dictionaryWords(text: string, inside: ReadonlySet<number> = new Set()): string[] {
  const words: string[] = [];
  for (const { segment, index } of wordsOf(text)) {
    const isBorder = !inside.has(index) && !NOT_FIRST.test(segment[0]!) && !NOT_LAST.test(text[index - 1] ?? "");
    if (words.length === 0 || isBorder) words.push(segment);
    else words[words.length - 1] += segment;
  }
  return words;
}
