import { plainText } from "../../cells/plainText";
import { readChineseDigits, readChineseNumber } from "./chineseNumber";
import { splitFootnote } from "../rows/footnote";
import { figures, hasOddDigit, MEASURES, readNumber, rounded } from "./number";

/** A longer text is a remark; no number in it is the count. */
const LONGEST = 40;
const DASHES = "[-–—―─−~～至到]";
const NONE = new RegExp(
  `^(?:暂?无|暂缺|没有?|零|空白?|未|[无未零没](?:被|有)?(?:上?报|报送|采用|采纳|录用|刊用)|[-–—―─−/\\\\〇○oOоО]+|[×xX✕✖✗✘])[${MEASURES}]?[。.]?$`,
);
const ABOUT = /^(?:共计?|合计|总计|大约|约|近|计|仅)+/;
const MORE_OR_LESS = new RegExp(`[${MEASURES}]*(?:左右|上下|以上)?[。.、]?$`);
/** 第3, 附件2: numbers that tell which, not how many. */
const WHICH = /(?:第|附件?|表|注)$/;
/** 3人, 5月: numbers of something else than items. */
const OTHER_MEASURE = /^(?:[年月日号时天周人名位家级元]|季度|个月|个单位)/;
/** What is not a whole number of items even though a part of it looks like one: 57%, 12-15, -3, 3*4, 12½. */
const NO_COUNT = new RegExp(`[%‰⁄*×]|${DASHES}[${MEASURES}]?\\d|\\d[百千万亿]|[A-Za-z]`);

/** The counts that a text may mean, which is not one simply; none where any would be a mere guess. */
export function suggestedCounts(value: string): readonly number[] {
  if (value.length > LONGEST) return [];
  const text = plainParts(value);
  for (const read of FORMS) {
    const numbers = read(text);
    if (numbers) return countsAmong(numbers);
  }
  return [];
}

/** Ways to write a count that are no plain number; each tells which numbers may be meant, or that it is not this way. */
const FORMS: readonly ((text: string) => readonly number[] | undefined)[] = [
  (text) => (text.startsWith("=") ? (sumOf(text.slice(1)) ?? []) : undefined),
  // the sign for one is also typed for a dash
  (text) => (text === "一" ? [1, 0] : undefined),
  (text) => (saysNone(text) ? [0] : undefined),
  // 12+3=15
  (text) => sumOf(text.slice(text.lastIndexOf("=") + 1)),
  (text) => listOf(chineseNumber(text)),
  (text) => listOf(manyOf(text)),
  (text) => listOf(likeDigits(text)),
  (text) => (NO_COUNT.test(text) || hasOddDigit(text) ? [] : numbersIn(text)),
];

/** Whether a plain text says that there are no items: 无, 未报, 零, a dash. */
export function saysNone(text: string): boolean {
  return NONE.test(text);
}

/** A plain text without what only goes round a number: 约, 共, 条, 左右. */
export function bareNumber(text: string): string {
  return text.replace(ABOUT, "").replace(MORE_OR_LESS, "");
}

/** The counts among `numbers`, each once. */
export function countsAmong(numbers: readonly number[]): readonly number[] {
  // + 0: there is no negative zero among counts
  return [...new Set(numbers.map((number) => number + 0))].filter(isCount).slice(0, 3);
}

/** Whether a number can be one of items. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function listOf(number: number | undefined): readonly number[] | undefined {
  return number === undefined ? undefined : [number];
}

/** The text for comparison, without marks of footnotes and days; numbers that blanks part stay apart. */
function plainParts(value: string): string {
  const unmarked = withoutFootnote(value);
  const text = (isOneCircled(unmarked) || !hasOddDigit(unmarked) ? unmarked.normalize("NFKC") : unmarked).trim();
  const spaced = /^(?:\d(?: +\d)+|\d{1,3}(?: \d{3})+)\D?$/.test(text);
  const parts = spaced ? text : text.replace(/(\d)\s+(?=\d)/g, "$1、");
  const days = parts.replace(DAY, "、");
  return hasOddDigit(days) ? days : plainText(days);
}

/** A number's text without the marks of footnotes: 12① is 12, and so is 12条①; 12①条 is 12条. */
export function withoutFootnote(value: string): string {
  const { text } = splitFootnote(value);
  const unit = text.slice(-1);
  return MEASURES.includes(unit) && /[0-9０-９]/.test(text) ? splitFootnote(text.slice(0, -1)).text + unit : text;
}

/** ⑫ or ⑫条: a number in a circle instead of a footnote's mark behind one. */
function isOneCircled(text: string): boolean {
  return new RegExp(`^\\s*[①-⑳⑴-⒛㉑-㉟㊱-㊿]\\s*[${MEASURES}]?\\s*$`).test(text);
}

/** 12+3, 12条+3条: the sum of plain numbers. */
function sumOf(text: string): readonly number[] | undefined {
  const parts = text.split("+").map(readNumber);
  const plain = parts.flatMap((part) => (part && MEASURES.includes(part.unit) ? [part.value] : []));
  return plain.length === parts.length ? [plain.reduce((total, number) => total + number, 0)] : undefined;
}

/** 十二, 约三十六条, 二〇. Two digits in a row are rather two or three than 23. */
function chineseNumber(text: string): number | undefined {
  const bare = bareNumber(text);
  return readChineseNumber(bare) ?? (/[〇○零]/.test(bare) ? readChineseDigits(bare) : undefined);
}

/** 1.2万, 3千条. */
function manyOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)([百千万])$/.exec(bareNumber(text));
  const times = { 百: 100, 千: 1_000, 万: 10_000 };
  return match ? rounded(Number(match[1]) * times[match[2] as keyof typeof times]) : undefined;
}

/** l2, 1O: letters that look like digits. */
function likeDigits(text: string): number | undefined {
  const bare = bareNumber(text);
  if (!/^[\dlI|oOоО]+$/.test(bare) || !/\d/.test(bare)) return undefined;
  return Number(bare.replace(/[lI|]/g, "1").replace(/[oOоО]/g, "0"));
}

function numbersIn(text: string): number[] {
  return figures(text).flatMap(({ value, whole, before, behind }) =>
    whole && !WHICH.test(before) && !OTHER_MEASURE.test(behind) ? [value] : [],
  );
}

/** Days, months and times within a text. */
const DAY =
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月份?(?:\d{1,2}[日号])?|\d{1,4}([-–—/.])\d{1,2}\1\d{1,4}|(?:19|20)\d\d[-–—/]\d{1,2}(?!\d)|\d{1,2}[:时点]\d{1,2}(?:[:分]\d{0,2})?秒?/g;
