import { dayNumber } from "../../cells/days";
import { greatest, least } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import { readChineseDigits, readChineseNumber } from "../figures/chineseNumber";

/** A period (时段) such as 1-3月, 第一季度, 7月1日至10月9日. */
export interface Period {
  /** As it is printed, without its year: 1-3月得分. */
  readonly text: string;
  /** First and last day as Excel counts them, where the year is known. */
  readonly from?: number;
  readonly to?: number;
  /** First and last month, for a period of whole months within a year. */
  readonly months?: readonly [number, number];
  /** As it is written where only its end is, 截至3月底: it is taken to begin with the year. */
  readonly until?: string;
}

/**
 * All periods that a title speaks of, in their order. A longer form wins over a shorter one within it: 前三季度 is no
 * 三季度. A plain date is none, nor is anything that says when the table was made: 填报日期：2023年4月, 2022年12月修订. Where
 * nothing else is said, 截至3月底 tells the end of a period.
 */
export function periodsIn(text: string): readonly Period[] {
  const plain = plainText(text).replace(LABEL, "时段");
  if (plain.length > LONGEST) return [];
  const end = MADE.exec(plain)?.index ?? plain.length;
  const found = candidates(plain).filter(({ start }) => start < end);
  const years = new Set(found.flatMap(({ span }) => (span?.year === undefined ? [] : [span.year])));
  const [onlyYear] = years.size === 1 ? years : [alone(plain.slice(0, end))];
  const periods = found.flatMap(({ span }) => (span ? [periodOf({ ...span, year: span.year ?? onlyYear })] : []));
  if (periods.length === 0) return untilIn(plain);
  return periods.filter(({ text: own, from }, n) => n === periods.findIndex((p) => p.text === own && p.from === from));
}

/** The period from the beginning of a year to the only day or month up to which a plain text says that it counts. */
function untilIn(plain: string): readonly Period[] {
  const inWords = plain.replace(UNTIL_DATE, "$1$2年$3月$4日");
  const [only, another] = [...inWords.matchAll(UNTIL)];
  if (!only || another || NO_PERIOD.test(inWords.slice(0, only.index))) return [];
  const { y, m, d, q, half: name } = only.groups ?? {};
  const known = yearOf(y) ?? alone(plain);
  const last = q !== undefined ? numberOf(q) * 3 : name !== undefined ? 6 : numberOf(m);
  const isWhole = d === undefined || numberOf(d) >= (LAST_DAYS[last - 1] ?? 31);
  const text = isWhole ? (last === 1 ? "1月" : `1-${last}月`) : `1月1日至${last}月${numberOf(d)}日`;
  const span: Span = isWhole
    ? { text, months: [1, last] }
    : {
        text,
        ends: [
          [known, 1, 1],
          [known, last, numberOf(d)],
        ],
      };
  return [{ ...periodOf({ ...span, year: known }), until: only[0] }];
}

/** The last day of each month, in any year. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What stands behind these words is no period: 报送截止3月25日 is the last day for handing in. */
const NO_PERIOD = /填报|填表|制表|制作|修订|打印|印发|日期|时间|(?:报送|上报|申报|提交|征集|投稿|征稿)$/;

/** A longer text is no title. */
const LONGEST = 200;
/** What stands behind these words says when the table was made. */
const MADE = /填报|填表|制表|制作|修订|打印|印发|截止|截至|日期|时间/;
/** These name the period instead. */
const LABEL = /统计(?:时间|日期)|起止(?:时间|日期)|时间范围|采用时间/g;

/** What a form says: its text as printed, and from when to when. */
interface Span {
  readonly text: string;
  readonly year?: number | undefined;
  readonly months?: readonly [number, number] | undefined;
  /** For days, and for months of two years: year, month and day of both ends; years perhaps unknown. */
  readonly ends?: readonly [Day, Day];
}

type Day = readonly [year: number | undefined, month: number, day: number];
type Groups = Readonly<Record<string, string | undefined>>;

/** A place in a text that looks like a period; `span` is missing where it is a date, or in doubt. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly span: Span | undefined;
}

const DASH = "[-—–―─−~～至到]{1,2}";
const AND = "[、,和及与]";
const QUARTER = "[一二三四1-4]";
const year = (name: string): string => `(?:(?<${name}>\\d{4}|\\d{2}|[〇○零一二三四五六七八九]{4})年度?)?`;
const month = (name: string): string => `(?<${name}>1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])`;
const day = (name: string): string => `(?<${name}>[12]\\d|3[01]|0?[1-9])`;
const ANY_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])";

/** Every way to write a period or what looks like one: the pattern, and what it says; none where that is no period. */
const FORMS: readonly (readonly [pattern: string, read: (groups: Groups, all: string) => Span | undefined])[] = [
  // 7月1日至10月9日, 3月6-12日, 2022年12月26日至2023年1月25日
  [`${year("y")}${month("m")}月${day("d")}[日号]?${DASH}(?:${year("y2")}${month("m2")}月)?${day("d2")}[日号]`, days],
  // 2023.1.1-2023.3.31, 2023/1/1-3/31
  [
    `(?<y>\\d{4})(?<s>[-./])${month("m")}\\k<s>${day("d")}${DASH}(?:(?<y2>\\d{4})\\k<s>)?${month("m2")}\\k<s>${day("d2")}(?!\\d)`,
    days,
  ],
  // a date: 2023年4月13日, 2023.4.13
  [`${year("y")}${month("m")}月${day("d")}[日号]`, () => undefined],
  [`\\d{4}(?<s>[-./])${month("m")}\\k<s>${day("d")}(?!\\d)`, () => undefined],
  // part of a month, or the month in which the table was made
  [
    `${year("y")}${month("m")}月份?(?:底|末|初|[上中下]旬|[上下]半月|以[来前后]|起|前|后|修订|修改|制(?!度)|印|打印|填报|填表|更新|编制)`,
    () => undefined,
  ],
  // 1-3月, 1月至3月, 2022年11月至2023年1月
  [`${year("y")}${month("m")}月?份?${DASH}${year("y2")}${month("m2")}月份?`, monthSpan],
  // 2023.1-3, 2023.01-2023.03
  [`(?<y>\\d{4})[./]${month("m")}月?${DASH}(?:(?<y2>\\d{4})[./])?${month("m2")}(?![\\d./日])(?:月份?)?`, monthSpan],
  [`(?<y>20\\d\\d)-${month("m")}${DASH}(?<y2>20\\d\\d)-${month("m2")}(?!\\d)`, monthSpan],
  // 202301-202303, 202303
  [`(?<y>20\\d\\d)(?<m>0[1-9]|1[0-2])(?:${DASH}(?<y2>20\\d\\d)?(?<m2>0[1-9]|1[0-2]))?(?!\\d)`, monthSpan],
  // 1、2、3月; 1月、2月
  [`${year("y")}(?<list>${ANY_MONTH}月?(?:${AND}${ANY_MONTH}月?){0,10}${AND}${ANY_MONTH}月)份?`, monthList],
  // 3月, 元月, 2023.3
  [`${year("y")}${month("m")}月份?`, monthSpan],
  [`(?<y>20\\d\\d)[-./]${month("m")}(?![-./\\d日])(?:月份?)?`, monthSpan],
  // 第一季度, 前三季度, 一至三季度, 2023Q1
  [`${year("y")}第?(?<q>${QUARTER})(?:(?:季度)?(?:${DASH}|${AND})第?(?<q2>${QUARTER}))?季度`, quarters],
  [`${year("y")}前(?<n>[两二三四2-4])个?季度`, (groups, all) => firstMonths(groups, all, 3)],
  [
    `(?:(?<y>20\\d\\d)年?)?[Qq](?<q>[1-4])(?![A-Za-z\\d])`,
    ({ y, q }) => ({
      ...quarters({ y, q }, ""),
      text: `第${"一二三四".charAt(Number(q) - 1)}季度`,
    }),
  ],
  // 上半年, 前5个月
  [`${year("y")}前(?<n>1[0-2]|[2-9]|[两二三四五六七八九]|十[一二]?)个月`, (groups, all) => firstMonths(groups, all, 1)],
  [`${year("y")}(?<half>上半年|下半年|全年)`, half],
];
/** 截至2023.3.31, 截至2023-3-31. */
const UNTIL_DATE = /(截[至止]到?)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
/** 截至2023年3月底, 截止到3月31日, 年初至3月, 截至一季度末, 截至上半年. */
const UNTIL = new RegExp(
  `(?:截[至止]到?|年初[至到])(?:${year("y")}(?:${month("m")}月份?(?:${day("d")}[日号]|底|末)?|第?(?<q>${QUARTER})季度[末底]?|(?<half>上半年)))`,
  "g",
);
/** Without one of these signs a text has none of the forms, which need not be tried then. */
const NEEDED = /[月季年Qq\d]/;
const PATTERNS = FORMS.map(([pattern, read]) => ({ pattern: new RegExp(pattern, "g"), read }));

/** The candidates of a plain text that overlap no longer one, in their order. */
function candidates(plain: string): Candidate[] {
  if (!NEEDED.test(plain)) return [];
  const all = PATTERNS.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: match, index, groups = {} }): Candidate[] => {
      if (isCutOff(plain.charAt(index - 1), match)) return [];
      return [{ start: index, end: index + match.length, span: read(groups, match) }];
    }),
  );
  const kept: Candidate[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether a match begins in the middle of a number: 3月 in 13月. */
function isCutOff(before: string, match: string): boolean {
  if (/^\d/.test(match)) return /[\d.]/.test(before);
  return /^[一二三四五六七八九十]/.test(match)
    ? /[一二三四五六七八九十]/.test(before)
    : /^[Qq]/.test(match) && /[A-Za-z]/.test(before);
}

function monthSpan({ y, m, y2, m2 = m }: Groups, all: string): Span | undefined {
  const [first, last] = [numberOf(m), numberOf(m2)];
  const [from, to] = [yearOf(y), yearOf(y2)];
  if (from !== undefined && to !== undefined && to > from)
    return {
      text: `${from}年${first}月至${to}年${last}月`,
      ends: [
        [from, first, 1],
        [to, last, 31],
      ],
    };
  if (first > last || (to !== undefined && to !== from)) return undefined;
  const dash = y2 === undefined ? /^\d+([^\d月]+)\d+月/.exec(withoutYear(all))?.[1] : undefined;
  const text = first === last ? `${first}月` : `${first}${dash ?? "-"}${last}月`;
  return { text, year: from, months: [first, last] };
}

function monthList({ y, list = "" }: Groups): Span | undefined {
  const months = list.split(new RegExp(AND)).map((text) => numberOf(text.replace("月", "")));
  const [first, last] = [least(months), greatest(months)];
  if (months.some((number, n) => number !== first + n)) return undefined;
  const asWritten = /^[\d、]+月$/.test(list);
  return { text: asWritten ? list : `${first}-${last}月`, year: yearOf(y), months: [first, last] };
}

function days({ y, m, d, y2, m2 = m, d2 }: Groups, all: string): Span | undefined {
  const isTurned = numberOf(m) * 31 + numberOf(d) > numberOf(m2) * 31 + numberOf(d2);
  const to = yearOf(y2) ?? yearOf(y);
  // 12月26日至2023年1月25日 begins in the year before
  const from = yearOf(y) ?? (to !== undefined && isTurned ? to - 1 : to);
  const ends: readonly [Day, Day] = [
    [from, numberOf(m), numberOf(d)],
    [to, numberOf(m2), numberOf(d2)],
  ];
  const [first, last] = ends.map(([, ...rest]) => `${rest[0]}月${rest[1]}日`);
  if (from !== to) return { text: `${y === undefined ? "" : `${from}年`}${first}至${to}年${last}`, ends };
  if (isTurned) return undefined;
  const asWritten = y2 === undefined && all.includes("月");
  return { text: asWritten ? withoutYear(all) : `${first}至${last}`, year: from, ends };
}

function quarters({ y, q, q2 = q }: Groups, all: string): Span | undefined {
  const [first, last] = [numberOf(q), numberOf(q2)];
  if (first > last || (all.search(new RegExp(AND)) >= 0 && last !== first + 1)) return undefined;
  return { text: withoutYear(all), year: yearOf(y), months: [first * 3 - 2, last * 3] };
}

function firstMonths({ y, n }: Groups, all: string, each: number): Span {
  return { text: withoutYear(all), year: yearOf(y), months: [1, numberOf(n) * each] };
}

function half({ y, half: name }: Groups, all: string): Span {
  const months: readonly [number, number] = name === "上半年" ? [1, 6] : name === "下半年" ? [7, 12] : [1, 12];
  return { text: withoutYear(all), year: yearOf(y), months };
}

function periodOf({ text, year: known, months, ends }: Span): Period {
  const [first, last]: readonly (Day | undefined)[] =
    ends ??
    (months
      ? [
          [known, months[0], 1],
          [known, months[1], 31],
        ]
      : []);
  const from = first && firstDay(first, known);
  const to = last && lastDay(last, known);
  return { text, ...(from !== undefined && to !== undefined && { from, to }), ...(months && { months }) };
}

function firstDay([own, number, date]: Day, known: number | undefined): number | undefined {
  const inYear = own ?? known;
  return inYear === undefined ? undefined : dayNumber(inYear, number, date);
}

/** The 31st of a month that has no such day is its last. */
function lastDay([own, number, date]: Day, known: number | undefined): number | undefined {
  const inYear = own ?? known;
  if (inYear === undefined) return undefined;
  const days = [date, 30, 29, 28].map((other) => dayNumber(inYear, number, Math.min(other, date)));
  return days.find((each) => each !== undefined);
}

/** The year that a text names, if it names one only: 2023年政务信息采用情况（1-3月）. */
function alone(plain: string): number | undefined {
  const years = new Set([...plain.matchAll(/((?:19|20)\d\d)年/g)].map((match) => Number(match[1])));
  return years.size === 1 ? [...years][0] : undefined;
}

function withoutYear(text: string): string {
  return text.replace(/^[\d〇○零一二三四五六七八九]+年度?/, "").replace(/份$/, "");
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = readChineseDigits(text) ?? Number(text);
  return number < 100 ? 2000 + number : number;
}

/** A month, day or quarter in either kind of numerals; 元月 is the first. */
function numberOf(text: string | undefined): number {
  return text === "元" ? 1 : (readChineseNumber(text ?? "") ?? Number(text));
}
