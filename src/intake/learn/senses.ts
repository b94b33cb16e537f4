import { sum } from "../../bulletin/decimal";
import { addTo, lastIndex } from "../../cells/lists";
import { speaksOfMedium } from "../log/media";
import {
  type Cell,
  cellsIn,
  isFigure,
  numberIn,
  type PublishedColumn,
  type PublishedTable,
  RANK,
  saysPlaces,
  SERIAL,
} from "./published";

/** A published table with what each of its columns shows. */
export interface SensedTable extends PublishedTable {
  readonly columns: readonly SensedColumn[];
}

/** A column of a published table with what it shows. */
export interface SensedColumn extends PublishedColumn {
  /** Row by row. */
  readonly cells: readonly Cell[];
  readonly sense: Sense;
  /** Whether nobody printed it: the items that the points of another column stand for. */
  readonly isDerived?: boolean;
}

/** A column while it is found out what it shows. */
type Column = Omit<SensedColumn, "sense"> & { sense: Sense | undefined };

/** What a column of a published table shows, as far as its heading and its figures tell. */
export type Sense =
  | { readonly is: Plain }
  /** Items of a channel, or of what gives or `takes` points beside the channels (批示, 错情). */
  | { readonly is: "items"; readonly name: string; readonly beside: boolean; readonly takes: boolean }
  /** Points as somebody typed them: whole columns of 加分, 扣分, or parts of a score. */
  | { readonly is: "typed"; readonly name: string; readonly takes: boolean }
  /** Points of the items of another column. */
  | { readonly is: "points"; readonly name: string }
  /** Sum over the channels of one level. */
  | { readonly is: "tier"; readonly tier: string; readonly of: readonly string[]; readonly shows: "count" | "score" }
  /** Figures that nothing is made of. */
  | { readonly is: "figure"; readonly name: string };

type Plain =
  | "serial"
  | "rank"
  | "overall-rank"
  | "change"
  | "unit"
  | "group"
  | "remark"
  | "rate"
  | "adopted"
  | "submitted"
  | "submitted-total"
  | "submitted-score"
  | "score"
  | "previous"
  | "accumulated"
  | "nothing";

const ADOPTED = /采用|采纳|录用|用稿|刊用|采编|刊发|刊登|刊载|登载|编发|上稿|选用/g;
const COUNTED = /信息|总数|条数|篇数|件数|次数|数量|数$|[(][条篇件次]+[)]|[条篇件]$/g;
const SCORED = /得分|分数|积分|计分|分值|总分|[(]分[)]|分$/g;
const OVERALL = /总排名|总名次|总位次|全[市县区州省]排名|综合排名/;
const PERIOD = /(\d{4}年)?(\d{1,2}[-—–~至到])?\d{1,2}月份?|(\d{4}年)?第?[一二三四1-4]季度|[上下]半年|\d{4}年度?/g;
/** What gives or takes points and is no channel; 情况通报, 信息通报 and 工作通报 are names of publications. */
const BESIDE =
  /批示|加分|扣分|减分|奖|错|迟报|漏报|退稿|违规|(^|[^况息作])通报|失误|失实|逾期|不及时|不报|缺报|瞒报|未完成/;
/** Headings that say that items are counted, and those of counts by something else. */
const SAYS_COUNTS = /条数|篇数|件数|次数|[(（][条篇件次]+[)）]|[条篇件]$/;
const DIVIDED = /人均|平均|均|占|比|率/;
/** Points of either sign: 加减分, 奖惩分. */
const EITHER = /[加增].{0,2}[减扣]|奖.{0,2}[惩罚扣]/;
const TAKES = /扣|减分|罚|错|迟报|漏报|退稿|违规|(^|[^况息作])通报|失误|失实|逾期|不及时|不报|缺报|瞒报|未完成/;
const SUBMITTED = /报送|上报|报来|提交|投稿|来稿/;
const BEFORE = /上[期月季年次]|此前|以前|前期|往期|前[一二三四五六七八九十\d]+[期月]/;
/** What a name is without: (条), and the words of counts and points at its end. */
const UNIT_OF_COUNT = /[(（][条篇件次分]+[)）]$/;
const COUNT_WORDS =
  /(信息)?(采用|采纳|录用|用稿|刊用|刊发|刊登)?(信息)?(总?条数|总?篇数|件数|次数|数量|数|得分|分数|积分|分值)?$/;
const SUMMED = /合计|总计|小计|共计|总数|总条数|总量|累计|^采用(条数|篇数|数)?$|^采纳数?$/;

/** What is left of a heading that speaks of all points. */
const ALL = /^(总|合计|小计|共|累计|年度|全年|本[期月季年]|当[期月]|情况|\d)*$/;

/** The table with what each of its columns shows. */
export function withSenses(table: PublishedTable): SensedTable {
  const columns = table.columns.map((column): Column => {
    const open: Column = { ...column, cells: cellsIn(table, column), sense: undefined };
    return { ...open, sense: byWords(open, table) };
  });
  const counts = columns.filter((column) => !column.sense && isCounted(column));
  const own = counts.filter((column) => !isSumOf(column, counts));
  const names = itemNames(own);
  for (const [n, column] of own.entries())
    column.sense = {
      is: "items",
      name: names[n]!,
      beside: isBeside(column),
      takes: takesPoints(column),
    };
  for (const column of counts) column.sense ??= sumSense(column, columns);
  readScores(
    columns.filter((column) => !column.sense && isScored(column)),
    columns,
  );
  return { ...table, columns: columns.map((column) => ({ ...column, sense: column.sense ?? leftOver(column) })) };
}

/** Whether a table has a column of one of these. */
export function shows({ columns }: SensedTable, ...senses: readonly Sense["is"][]): boolean {
  return columns.some(({ sense }) => senses.includes(sense.is));
}

/** Whether anything stands in a table that a score can be made of, or that is counted. */
export function hasParts(table: SensedTable): boolean {
  return shows(table, "items", "typed", "figure");
}

function byWords(column: Column, { columns, unit }: PublishedTable): Sense | undefined {
  const { index, leaf, role, path } = column;
  if (index === unit.index) return { is: "unit" };
  if (SERIAL.test(leaf)) return { is: "serial" };
  if (saysPlaces(leaf)) return { is: "change" };
  if (RANK.test(leaf)) {
    const isOverall = OVERALL.test(leaf) && columns.some((other) => other.leaf !== leaf && RANK.test(other.leaf));
    return { is: isOverall ? "overall-rank" : "rank" };
  }
  if (role.is === "rate") return { is: "rate" };
  if (role.is === "remark") return { is: "remark" };
  if (role.is === "group" && !isNumeric(column)) return { is: "group" };
  const before = columns.slice(0, index);
  // a further count beside that of submitted items: 报送条数, 累计条数
  if (before.at(-1)?.role.is === "submitted" && /^累计(条数|篇数|数)?$/.test(leaf)) return { is: "submitted-total" };
  if (!isNumeric(column) || !SUBMITTED.test(leaf)) return undefined;
  if (leaf.search(ADOPTED) >= 0 || /未|应报|任务/.test(path)) return undefined;
  if (leaf.search(SCORED) >= 0) return { is: "submitted-score" };
  if (/累计/.test(leaf)) return { is: "submitted-total" };
  return role.is === "submitted" && !before.some((other) => other.role.is === "submitted")
    ? { is: "submitted" }
    : undefined;
}

function isCounted(column: Column): boolean {
  const { role, leaf, cells } = column;
  if (leaf.search(SCORED) >= 0 || !isNumeric(column)) return false;
  if (BEFORE.test(leaf) || /累计/.test(leaf)) return false;
  // two units that share an item have half of it each
  const isShared = saysCounts(column) && !DIVIDED.test(column.path);
  const isCount = (cell: Cell): boolean =>
    typeof cell === "string" || (cell >= 0 && (isShared || Number.isInteger(cell)));
  if (!cells.every(isCount)) return false;
  if (isBeside(column)) return true;
  return role.is === "count" || role.is === "submitted" || role.is === "unknown" || SUMMED.test(leaf);
}

/** Whether a column is the sum of all other counts, or of those under the same heading. */
function isSumOf(column: Column, counts: readonly Column[]): boolean {
  return SUMMED.test(column.leaf) && summands(column, counts).length > 0;
}

function summands(column: Column, counts: readonly Column[]): readonly Column[] {
  const others = counts.filter((other) => other !== column && !SUMMED.test(other.leaf) && !isBeside(other));
  const siblings = others.filter((other) => isUnderOne(other, column));
  const adds = (parts: readonly Column[]): boolean =>
    column.cells.every((cell, n) => numberIn(cell) === sum(parts.map(({ cells }) => numberIn(cells[n]))));
  return [others, siblings].find(adds) ?? [];
}

function sumSense(column: Column, columns: readonly Column[]): Sense {
  const channels = columns.filter(({ sense }) => sense?.is === "items" && !sense.beside);
  const parts = summands(column, channels);
  if (parts.length === channels.length) return { is: "adopted" };
  return { is: "tier", tier: tierName(column, parts), of: itemsOf(parts), shows: "count" };
}

/**
 * Scores, from left to right: those of one column of items, by their words; those of the columns since the last score
 * (a level); the last one without a word of its own is the total; 上期累计 and 累计得分 beside it.
 */
function readScores(scores: readonly Column[], columns: readonly Column[]): void {
  const items = itemsByStem(columns);
  for (const column of scores) {
    const partner = partnerOf(column, items);
    if (partner !== undefined) column.sense = { is: "points", name: partner };
  }
  const left = scores.filter(({ sense }) => !sense);
  const totals = left.filter((column) => !isCarried(column) && ALL.test(stem(column)));
  const total = totals.find(({ leaf }) => /总/.test(leaf)) ?? totals.at(-1);
  for (const column of left) {
    const { leaf } = column;
    const run = itemsSince(column, columns);
    const isOfLevel = totals.includes(column) || (isCarried(column) && !ALL.test(stem(column)) && !BEFORE.test(leaf));
    const siblings = ALL.test(stem({ path: leaf })) ? run.filter((items) => isUnderOne(column, items)) : [];
    const isBeforeTotal = total !== undefined && column.index <= total.index;
    const of = siblings.length === 0 && isOfLevel && isBeforeTotal ? run : siblings;
    if (column === total) column.sense = { is: "score" };
    else if (of.length > 0) column.sense = { is: "tier", tier: tierName(column, of), of: itemsOf(of), shows: "score" };
    else if (isCarried(column)) column.sense = { is: BEFORE.test(leaf) ? "previous" : "accumulated" };
    else column.sense = { is: "typed", name: bareName(column), takes: takesPoints(column) };
  }
}

/** Whether two columns stand under one heading: 要情 and 得分 under 市级. */
function isUnderOne({ levels: [a] }: PublishedColumn, { levels: [b] }: PublishedColumn): boolean {
  return a === b;
}

/** Whether a heading speaks of other periods, too: 累计得分, 上月累计, 年度总分. */
function isCarried({ leaf }: Pick<PublishedColumn, "leaf">): boolean {
  return /累计|年度|全年|总积分/.test(leaf) || BEFORE.test(leaf);
}

function isScored(column: Column): boolean {
  const { leaf } = column;
  const isWorded = leaf.search(SCORED) >= 0 || isBeside(column);
  return isNumeric(column) && (isWorded || /累计$/.test(leaf));
}

/** The columns of items by the words of their headings without 条数. */
function itemsByStem(columns: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const items = new Map<string, Column[]>();
  for (const column of columns) if (column.sense?.is === "items") addTo(items, itemStem(column), column);
  return items;
}

/** A heading without 条数, 得分 or 扣分: the same for items and for their points (错情, 错情扣分). */
function itemStem(column: Column): string {
  return stem(column).replace(/[加扣]$/, "");
}

/**
 * The name of the items whose points stand under a heading: their headings are the same but for 条数 and 得分 or 扣分; of
 * several that differ by how items were taken (原创采纳, 原创登载), those with the same words for it, too.
 */
function partnerOf(column: Column, items: ReadonlyMap<string, readonly Column[]>): string | undefined {
  const own = itemStem(column);
  if (own === "") return undefined;
  const partners = items.get(own) ?? [];
  const taken = ({ path }: Column): string => (path.match(ADOPTED) ?? []).join("");
  const closest = partners.filter((other) => taken(other) === taken(column));
  return itemsOf(closest.length > 0 ? closest : partners)[0];
}

/** The columns of items to the left of `column`, as far as the last score that is no item's own. */
function itemsSince(column: Column, columns: readonly Column[]): readonly Column[] {
  const before = columns.slice(0, column.index);
  const since = before.slice(lastIndex(before, ({ sense }) => isScore(sense)) + 1);
  const paired = new Set(columns.flatMap(({ sense }) => (sense?.is === "points" ? [sense.name] : [])));
  return since.filter(({ sense }) => sense?.is === "items" && !sense.beside && !paired.has(sense.name));
}

/** Whether a column holds points that are no item's own. */
function isScore(sense: Sense | undefined): boolean {
  if (sense?.is === "tier") return sense.shows === "score";
  return ["score", "typed", "accumulated", "previous"].includes(sense?.is ?? "");
}

/** The names of the items that columns hold. */
function itemsOf(columns: readonly Column[]): string[] {
  return columns.flatMap(({ sense }) => (sense?.is === "items" ? [sense.name] : []));
}

function leftOver(column: Column): Sense {
  return isNumeric(column) ? { is: "figure", name: bareName(column) } : { is: "nothing" };
}

/** A heading without what says that it is one of items or of points. */
function stem({ path }: Pick<PublishedColumn, "path">): string {
  const bare = path.replace(PERIOD, "").replace(ADOPTED, "").replace(SCORED, "").replace(COUNTED, "");
  return bare.replace(/情况|[/()（）:、,的]/g, "");
}

/** What the items of columns are called, no two alike: under a heading of several rows the words above are taken along. */
function itemNames(items: readonly Column[]): readonly string[] {
  const bare = items.map(bareName);
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const name of bare) (once.has(name) ? twice : once).add(name);
  return items.map(({ levels }, n) => (twice.has(bare[n]!) ? `${levels.at(-2) ?? ""}${bare[n]!}` : bare[n]!));
}

/** 扎兰屯市政府网 of 扎兰屯市政府网采用条数; a heading of such words alone is a name itself. */
function bareName(column: PublishedColumn): string {
  return naming(column).name;
}

/** The lowest text of a heading that is more than 条数 or 得分, and what is left of it as a name; else the last one. */
function naming({ leaf, levels }: PublishedColumn): { readonly text: string; readonly name: string } {
  const texts = [leaf, ...levels.slice(0, -1).reverse()];
  const named = texts.map((text) => ({ text, name: text.replace(UNIT_OF_COUNT, "").replace(COUNT_WORDS, "") }));
  return named.find(({ name }) => name.length > 1) ?? { text: leaf, name: leaf.replace(UNIT_OF_COUNT, "") };
}

/** What cases of this name do beside the channels: 批示 give points, 错情 take them; undefined for a channel. */
export function caseUse(name: string): "bonus" | "penalty" | undefined {
  if (!BESIDE.test(name)) return undefined;
  return TAKES.test(name) && !EITHER.test(name) ? "penalty" : "bonus";
}

/** Cases that give or take points are told by the words that name the column: 错情 above 件数. */
function isBeside(column: PublishedColumn): boolean {
  return caseUse(naming(column).text) !== undefined;
}

function takesPoints(column: PublishedColumn): boolean {
  const { text } = naming(column);
  return TAKES.test(text) && !EITHER.test(text);
}

/** Whether a heading says that items are counted under it. */
export function saysCounts({ path }: Pick<PublishedColumn, "path">): boolean {
  return SAYS_COUNTS.test(path);
}

/** What the level above some columns says of all of them, else the words of their sum. */
function tierName(column: Column, of: readonly Column[]): string {
  const [only, another] = of;
  if (only && !another) return bareName(only);
  const above = new Set(of.map(({ levels }) => levels.at(-2)));
  const [shared] = above;
  return above.size > 1 || shared === undefined ? column.levels.join("") : shared.replace(ADOPTED, "");
}

/** Whether a column holds numbers, or nothing where a number could stand: under 省政府网, of which nothing was adopted. */
function isNumeric(column: Column): boolean {
  const { cells, role, leaf } = column;
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length > 0) return filled.every(isFigure);
  const mayCount = role.is === "unknown" && (speaksOfMedium(leaf) || isBeside(column));
  return mayCount || ["count", "points", "score"].includes(role.is);
}
