import { readDay } from "../../cells/days";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn, rowIn, wholeCell } from "../../cells/grid";
import { addTo } from "../../cells/lists";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import { numbersColumns } from "../columns/columnNumbers";
import { plainCount } from "../figures/count";
import { isSerial } from "../columns/headingRole";
import { endsAsUnit } from "../groups/groupNames";
import { firstText, isTotalOrFooter } from "../rows/rows";
import { cleanUnitName } from "../units/unitName";
import { withoutNote } from "./against";
import type { Continued } from "./adopted";
import type { UnitPart } from "./jointUnits";
import { type LogColumns, markColumns } from "./logColumns";
import { isSign, saysAdopted } from "./mark";
import type { LogItem, LogRow } from "./readLog";

/** An item that was marked nowhere yet shares these lists with all others. */
const NOTHING: readonly number[] = [];
const NO_UNITS: readonly UnitPart[] = [];

/** 同上 and other words for it, perhaps in brackets. */
const SAME =
  /^[(["“【]*(?:单位)?(?:[同如][上前](?:面|[一1]?[行条格栏])?(?:单位)?|上同|[与和]上(?:面|[一1]?[行条格栏])?(?:的?单位)?(?:相同|一样|同)|同)[)\]"”】.。,，…]*$/;
/** The signs for it, of which some come apart when full-width forms are folded. */
const DITTO = /^[-—–]*(?:[〃〞″“”"々↑⇧⬆^…]+|(?:[′'‘’,]{2})+|[.。·・]{2,})[-—–]*$/;
/** No name has neither a letter nor a figure; 无 and its like are none either. */
const NAMELESS = /^(?:[^\p{L}\p{N}]*|无|暂无|不详|未知|未填|空白?)$/u;
/** Numbers are none, nor is how many items there are. */
const FIGURES = /^共?[\d.,]+[条篇件]?$/;
/** No such text is longer. */
const LONGEST_DITTO = 10;
/** What a row of sums is called in the column of units, 合计, 本页小计, 水利局 汇总, and in that of titles. */
const UNIT_SUMS = /(?:合计|小计|总计|共计|累计|总数|总和|汇总|计数|求和)[:：]?$/;
const TITLE_SUMS =
  /^(?:[本全每][页月组市县区旗表季年]|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|第?[一二三四]季度|以上|累计|总)?(?:合计|小计|总计|共计)[:：]?(?:[(].*[)]|共?\d+[条篇件个次]?)?$/;
/** How a row of sums may be called in the column of titles where no unit stands: 水利局合计3条. */
const NAMED_SUMS = /(?:合计|小计|总计|共计|汇总|计数)[:：]?(?:共?\d+[条篇件个次]?)?$/;
/** How a remark or a signature begins that stands alone in its row. */
const REMARK = /^(?:注|备注|说明|附注)[:：]/;
const SIGNATURE =
  /^(?:(?:填[表报]|制表|报送|统计|审核|复核)(?:人|单位|部门|日期|时间)?|(?:单位|科室|部门)?负责人|(?:分管|主管|主要|签字)领导|领导签[字批]|联系人|联系电话|电话|日期)(?:[(][^()]*[)])?[:：]/;
/** By itself it begins a remark before the first column of the log. */
const ONLY_REMARK = /^(?:注|备注|说明|附注|填[表报]说明)$/;
/** What stands for a serial number shows how the log is to be filled in. */
const EXAMPLE = /^[(【]?(?:填[写表报])?(?:[示样举]例|例[如子]?)[)】:：]?$/;
/** What a caption may be numbered with, and how many items it says stand under it. */
const NUMBERED = /^[(（]?[一二三四五六七八九十]{1,3}(?:[)）]|[、.．])\s*/;
const HOW_MANY = /[(（]共?\d+[条篇件][)）](?=[:：]?$)/;
const IN_BRACKETS = /^[(（【[〔]([^()（）【】[\]〔〕]{3,})[)）】\]〕]$/;
const LONGEST_SUM = 20;
/** How many items there are, which is no title. */
const ITEMS = /^(?:共计?|合?计)?[\d.,]+[条篇件个][。.]?$/;
/** What stands beside it, if anything: 共12条. */
const FIGURE = /^共?[\d.,]*[条篇件个]?$/;

/** An item without a unit, which may be that of the row above; of the first rows there is none above. */
export interface Nameless {
  readonly i: number;
  readonly row: LogRow | undefined;
}

/** What the rows of a log are. */
interface Found {
  /** Those that are items. */
  readonly rows: Unread[];
  /** The positions of items without a unit, and the unit above them where there is one. */
  readonly nameless: readonly Nameless[];
  /** Items that repeat the unit above (同上). */
  readonly repeating: ReadonlySet<LogRow>;
  /** Rows that go on with an item: another site that adopted it. */
  readonly continued: Continued;
}

/** Sorts the rows of a log. */
export function findItems(grid: Grid, header: Header, columns: LogColumns): Found {
  const rows: Unread[] = [];
  const nameless: Nameless[] = [];
  const continued = new Map<LogRow, LogRow[]>();
  const goesOn = continuingRows(grid, header, columns);
  const isAlone = captionRows(grid, header, columns);
  let last = -1;
  const repeating = new Set<LogRow>();
  let above: string | undefined;
  let lastUnit: string | undefined;
  let isUnder = false;
  let titleAbove = "";
  const hasMerges = grid.merges.length > 0;
  const read = onceEach(readUnitCell);
  const isHeading = headingRows(grid, header, columns.unit);
  for (let i = header.last + 1; i < grid.values.length; i++) {
    if (isHeading(i) || (i === header.last + 1 && numbersColumns(grid, i, columns.unit, grid.values.length))) continue;
    const item = rows.at(-1);
    if (item && last === i - 1 && goesOn(i)) {
      addTo(continued, item, { ...item, i });
      last = i;
      continue;
    }
    const written = cellText(cellIn(grid, i, columns.title));
    const cell = read(hasMerges ? wholeCell(grid, i, columns.unit) : cellIn(grid, i, columns.unit));
    if (isRemark(grid, i, written, cell) || isSum(grid, i, written, cell)) continue;
    if (isAlone(i, written, cell.text)) {
      const over = captionUnit(firstText(rowIn(grid, i)));
      // what a caption names ends at the next one, whatever that says
      if (over !== undefined || isUnder) lastUnit = over;
      if (over !== undefined) above = over;
      isUnder = over !== undefined;
      continue;
    }
    // the same item again, as its title says, or another one: either way it has the title above
    const title = isDitto(written) ? titleAbove : written;
    titleAbove = title;
    if (title === "" && !(cell.text === "" ? isItem(grid, i, columns) : hasAnother(rowIn(grid, i)))) continue;
    if (!cell.repeats) above = cell.name;
    if (above === undefined) {
      const row = lastUnit === undefined || title === "" ? undefined : unread(i, lastUnit, title);
      if (row) rows.push(row);
      nameless.push({ i, row });
      last = i;
      continue;
    }
    lastUnit = above;
    isUnder = false;
    const row = unread(i, above, title);
    rows.push(row);
    last = i;
    if (cell.repeats) repeating.add(row);
  }
  return { rows, nameless, repeating, continued };
}

/** Which rows are the headings once more, as where a log was put together from printed pages. */
export function headingRows(grid: Grid, { first, last }: Header, unit: number): (i: number) => boolean {
  const rows = grid.values.slice(first, last + 1).map((cells) => cells.map(plainCell));
  const mayBe = onceEach((cell: CellValue) => rows.some((heading) => heading[unit] === plainCell(cell)));
  return (i) => {
    if (!mayBe(cellIn(grid, i, unit))) return false;
    const cells = rowIn(grid, i).map(plainCell);
    const filled = cells.filter((text) => text !== "").length;
    return filled > 1 && rows.some((heading) => cells.every((text, j) => text === "" || text === heading[j]));
  };
}

function plainCell(cell: CellValue): string {
  return plainText(cellText(cell));
}

/**
 * Which rows go on with the item above them, of which nothing stands there again: another site that adopted it, in the column
 * where sites are named; or anything where the title above is merged with theirs.
 */
function continuingRows(
  grid: Grid,
  { headings }: Header,
  { title, unit, submitted, adopted, adoptedToo, sites }: LogColumns,
): (i: number) => boolean {
  const again = [title, unit, ...serialsOf(headings), ...(submitted === undefined ? [] : [submitted])];
  const names = adopted === undefined ? [] : [adopted, ...adoptedToo];
  const marks = [...names, ...markColumns(sites)];
  const says = (i: number, j: number): boolean => {
    const cell = cellIn(grid, i, j);
    return typeof cell === "string" && !isBlank(cell) && plainCount(cell) === undefined;
  };
  return (i) => {
    if (!isBlank(cellIn(grid, i, title)) || !again.every((j) => isBlank(cellIn(grid, i, j)))) return false;
    const isMerged = (mergeIn(grid, i, title)?.row ?? Infinity) < grid.row + i;
    return (isMerged ? marks : names).some((j) => says(i, j));
  };
}

/**
 * Whether a row is one of remarks or signatures: 填表人：, and what stands beside it (审核人：), be it that it begins before the
 * columns of units and titles.
 */
function isRemark(grid: Grid, i: number, title: string, unit: UnitCell): boolean {
  // no title is that short and says so
  if (title !== "" && title.length <= LONGEST_DITTO && isNoTitle(plainText(title))) return true;
  if (unit.isRemark && (title === "" || begins(title))) return true;
  const cells = rowIn(grid, i);
  const first = cells.find((cell) => !isBlank(cell));
  if (typeof first !== "string") return false;
  const isWhole = unit.text !== "" && title !== "";
  if (isWhole && (first === title || !/[:：例]/.test(first))) return false;
  const text = plainText(first);
  if (EXAMPLE.test(text) || SIGNATURE.test(text)) return true;
  if (first === title) return REMARK.test(text) && !cells.some(isSign);
  return REMARK.test(text) || (!isWhole && ONLY_REMARK.test(text));
}

function isNoTitle(plain: string): boolean {
  return ONLY_REMARK.test(plain) || SIGNATURE.test(plain);
}

/** Whether a remark or a signature begins so. */
function begins(text: string): boolean {
  const plain = plainText(text);
  return REMARK.test(plain) || SIGNATURE.test(plain);
}

/** Whether a row is one of sums: so called in the column of units or of titles, or before both. */
function isSum(grid: Grid, i: number, title: string, unit: UnitCell): boolean {
  if (isSumTitle(title) || isHowMany(title) || (unit.isSum && isFigure(title))) return true;
  if (unit.text !== "" && !unit.isFigure) return false;
  if (title.length < LONGEST_SUM && NAMED_SUMS.test(plainText(title))) return !rowIn(grid, i).some(isSign);
  const first = firstText(rowIn(grid, i));
  return isFigure(title) && (isSumTitle(first) || (title !== "" && isTotalOrFooter(first)));
}

/**
 * Which rows hold one text and nothing else where other rows have a serial number or a day, too: captions over items (1月),
 * and who made the log.
 */
function captionRows(
  grid: Grid,
  { headings }: Header,
  { submitted, published }: LogColumns,
): (i: number, title: string, unit: string) => boolean {
  const others = [...serialsOf(headings), ...(submitted === undefined ? [] : [submitted]), ...published];
  if (others.length === 0) return () => false;
  return (i, title, unit) => (title === "" || unit === "") && !hasAnother(rowIn(grid, i));
}

/** A caption without the number before it. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBERED, "");
}

/** The unit that a caption names, under which its items may stand: 水利局, 一、水利局（3条）：. */
export function captionUnit(text: string): string | undefined {
  const { name } = cleanUnitName(withoutNote(withoutNumber(text).replace(HOW_MANY, "")));
  return endsAsUnit(plainText(name)) ? name : undefined;
}

function serialsOf(headings: Header["headings"]): number[] {
  return headings.filter(({ levels }) => isSerial(levels.at(-1) ?? "")).map(({ j }) => j);
}

/** What a cell in the column of units says, which it says again in many rows. */
interface UnitCell {
  /** "" where it says that there is no unit (—, 无). */
  readonly text: string;
  /** The unit, or several of them; undefined where there is none. */
  readonly name: string | undefined;
  /** Whether it says that the unit is that of the row above. */
  readonly repeats: boolean;
  /** Whether a row of sums is called so. */
  readonly isSum: boolean;
  /** Whether it is only a number of something, as in a row of sums. */
  readonly isFigure: boolean;
  /** Whether a remark or a line of signatures begins so. */
  readonly isRemark: boolean;
}

function readUnitCell(cell: CellValue): UnitCell {
  const text = withoutBrackets(nameOrNone(linesOf(cell)));
  // a break between two lines may part two units
  const name = text.includes("\n") ? text : cleanUnitName(withoutNote(text)).name;
  return {
    text,
    name: text === "" ? undefined : name,
    repeats: isDitto(text),
    isSum: text.length < LONGEST_SUM && UNIT_SUMS.test(plainText(text)),
    isFigure: isFigure(text),
    isRemark: begins(text),
  };
}

/** A unit that stands in brackets as a whole: 【水利局】. */
function withoutBrackets(text: string): string {
  const [, unit = ""] = IN_BRACKETS.exec(text) ?? [];
  return endsAsUnit(unit) ? unit : text;
}

/** Signs and words for what stands above: 同上, 〃. */
export function isDitto(text: string): boolean {
  if (text.length > LONGEST_DITTO) return false;
  const plain = plainText(text);
  return SAME.test(plain) || DITTO.test(plain);
}

/** A text of the column of units; "" where it says that there is none (—, 无), or is only a number. */
function nameOrNone(text: string): string {
  if (text.length > LONGEST_DITTO || isDitto(text)) return text;
  const plain = plainText(text);
  return NAMELESS.test(plain) || FIGURES.test(plain) ? "" : text;
}

/** Whether a row of sums is called so in the column of titles, of which hardly one says the same twice, or before all others. */
function isSumTitle(title: string): boolean {
  return title.length < LONGEST_SUM && title.includes("计") && TITLE_SUMS.test(plainText(title));
}

/** Whether a title only says how many items there are. */
function isHowMany(title: string): boolean {
  return title.length < LONGEST_DITTO && ITEMS.test(plainText(title));
}

/** Whether what stands beside such a name may: a figure, or nothing. */
function isFigure(beside: string): boolean {
  return FIGURE.test(plainText(beside));
}

/** A row that becomes its item: in a log of a million rows another object for each would take as much memory again. */
export type Unread = { -readonly [Field in keyof LogItem]: LogItem[Field] };

function unread(i: number, unit: string, title: string): Unread {
  return { i, unit, title, day: undefined, units: NO_UNITS, share: 1, adopted: NOTHING, adjustments: NOTHING };
}

/**
 * Whether a row that names neither a unit nor a title is an item all the same, whose unit was forgotten: one with a day, or
 * one that a site adopted. Numbers tell nothing, for a total has them, too.
 */
function isItem(grid: Grid, i: number, { submitted, event, sites, adopted, adoptedToo }: LogColumns): boolean {
  const isDay = (j: number | undefined): boolean => j !== undefined && readDay(cellIn(grid, i, j)) !== undefined;
  const isMark = (j: number | undefined): boolean => j !== undefined && saysAdopted(cellIn(grid, i, j));
  const says = [submitted, event].some(isDay) || [...markColumns(sites), adopted, ...adoptedToo].some(isMark);
  const cells = rowIn(grid, i);
  const first = firstText(cells);
  // who made the log signs it with a day
  return says && hasAnother(cells) && (readDay(first) !== undefined || !(isTotalOrFooter(first) || endsAsUnit(first)));
}

/** Whether a row has more than one cell that is not blank. */
function hasAnother(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length > 1;
}

/** The text of a cell with the breaks between its lines, if it has several. */
function linesOf(cell: CellValue): string {
  if (typeof cell !== "string" || !/[\r\n]/.test(cell)) return cellText(cell);
  return cell
    .split(/[\r\n]+/)
    .map(cellText)
    .filter((line) => line !== "")
    .join("\n");
}
