import { sum } from "../../bulletin/decimal";
import { isFigure, type PublishedColumn, type PublishedTable, RANK, saysPlaces } from "./published";

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
const SERIAL = /序号|编号|^序$|^号$|^no\.?$/i;
const OVERALL = /总排名|总名次|总位次|全[市县区州省]排名|综合排名/;
const PERIOD = /(\d{4}年)?(\d{1,2}[-—–~至到])?\d{1,2}月份?|(\d{4}年)?第?[一二三四1-4]季度|[上下]半年|\d{4}年度?/g;
/** What gives or takes points and is no channel; 情况通报, 信息通报 and 工作通报 are names of publications. */
const BESIDE = /批示|加分|扣分|减分|奖|错|迟报|漏报|退稿|违规|(^|[^况息作])通报|失误|逾期|不及时/;
const TAKES = /扣|减分|罚|错|迟报|漏报|退稿|违规|(^|[^况息作])通报|失误|逾期|不及时/;
const SUBMITTED = /报送|上报|报来|提交|投稿|来稿/;
const BEFORE = /上[期月季年次]|此前|以前|前期|往期|前[一二三四五六七八九十\d]+[期月]/;
/** What a name is without: (条), and the words of counts and points at its end. */
const UNIT_OF_COUNT = /[(（][条篇件次分]+[)）]$/;
const COUNT_WORDS =
  /(信息)?(采用|采纳|录用|用稿|刊用|刊发|刊登)?(信息)?(总?条数|总?篇数|件数|次数|数量|数|得分|分数|积分|分值)?$/;
const SUMMED = /合计|总计|小计|共计|总数|总条数|总量|累计|^采用(条数|篇数|数)?$|^采纳数?$/;

/** What is left of a heading that speaks of all points. */
const ALL = /^(总|合计|小计|共|累计|年度|全年|本[期月季年]|当[期月]|情况|\d)*$/;

/** What each column shows. */
export function sensesOf(table: PublishedTable): Sense[] {
  const { columns } = table;
  const senses: (Sense | undefined)[] = columns.map((column, i) => byWords(table, column, i));
  const counts = columns.flatMap((column, i) => (!senses[i] && isCounted(table, column, i) ? [i] : []));
  const own = counts.filter((i) => !isSumOf(table, i, counts));
  const names = itemNames(columns, own);
  for (const i of own) {
    const column = columns[i]!;
    const name = names.get(i) ?? bareName(column);
    senses[i] = { is: "items", name, beside: isBeside(column), takes: takesPoints(column) };
  }
  for (const i of counts) senses[i] ??= sumSense(table, i, senses);
  const scores = columns.flatMap((column, i) => (!senses[i] && isScored(table, column, i) ? [i] : []));
  readScores(table, scores, senses);
  return columns.map((column, i) => senses[i] ?? leftOver(table, column, i));
}

function byWords(table: PublishedTable, { leaf, role, path }: PublishedColumn, i: number): Sense | undefined {
  if (i === table.unit) return { is: "unit" };
  if (SERIAL.test(leaf)) return { is: "serial" };
  if (saysPlaces(leaf)) return { is: "change" };
  if (RANK.test(leaf)) {
    const isOverall = OVERALL.test(leaf) && table.columns.some((other) => other.leaf !== leaf && RANK.test(other.leaf));
    return { is: isOverall ? "overall-rank" : "rank" };
  }
  if (role.is === "rate") return { is: "rate" };
  if (role.is === "remark") return { is: "remark" };
  if (role.is === "group" && !isNumeric(table, i)) return { is: "group" };
  if (!isNumeric(table, i) || !SUBMITTED.test(leaf)) return undefined;
  if (leaf.search(ADOPTED) >= 0 || /未|应报|任务/.test(path)) return undefined;
  if (leaf.search(SCORED) >= 0) return { is: "submitted-score" };
  if (/累计/.test(leaf)) return { is: "submitted-total" };
  return role.is === "submitted" && !table.columns.slice(0, i).some((other) => other.role.is === "submitted")
    ? { is: "submitted" }
    : undefined;
}

/** A further count beside that of submitted items: 报送条数, 累计条数. */
function isSubmittedTotal(table: PublishedTable, i: number): boolean {
  return table.columns[i - 1]?.role.is === "submitted" && /^累计(条数|篇数|数)?$/.test(table.columns[i]!.leaf);
}

function isCounted(table: PublishedTable, column: PublishedColumn, i: number): boolean {
  const { role, leaf } = column;
  if (leaf.search(SCORED) >= 0 || !isNumeric(table, i) || isSubmittedTotal(table, i)) return false;
  if (BEFORE.test(leaf) || /累计/.test(leaf)) return false;
  const isWhole = figures(table, i).every((value) => Number.isInteger(value) && value >= 0);
  if (isBeside(column)) return isWhole;
  return isWhole && (role.is === "count" || role.is === "submitted" || role.is === "unknown" || SUMMED.test(leaf));
}

/** Whether a column is the sum of all other counts, or of those under the same heading. */
function isSumOf(table: PublishedTable, i: number, counts: readonly number[]): boolean {
  return SUMMED.test(table.columns[i]!.leaf) && summands(table, i, counts).length > 0;
}

function summands(table: PublishedTable, i: number, counts: readonly number[]): readonly number[] {
  const column = table.columns[i]!;
  const others = counts.filter((j) => j !== i && !SUMMED.test(table.columns[j]!.leaf) && !isBeside(table.columns[j]!));
  const siblings = others.filter((j) => isUnderOne(table.columns[j]!, column));
  const adds = (parts: readonly number[]): boolean =>
    rowsOf(table).every(({ cells }) => number(cells[i]) === sum(parts.map((j) => number(cells[j]))));
  return [others, siblings].find(adds) ?? [];
}

function sumSense(table: PublishedTable, i: number, senses: readonly (Sense | undefined)[]): Sense {
  const channels = senses.flatMap((sense, j) => (sense?.is === "items" && !sense.beside ? [j] : []));
  const parts = summands(table, i, channels);
  if (parts.length === channels.length) return { is: "adopted" };
  const of = parts.flatMap((j) => nameAt(senses, j));
  return { is: "tier", tier: tierName(table.columns, i, parts), of, shows: "count" };
}

/**
 * Scores, from left to right: those of one column of items, by their words; those of the columns since the last score
 * (a level); the last one without a word of its own is the total; 上期累计 and 累计得分 beside it.
 */
function readScores(table: PublishedTable, scores: readonly number[], senses: (Sense | undefined)[]): void {
  const { columns } = table;
  for (const i of scores) {
    const partner = partnerOf(columns, i, senses);
    if (partner !== undefined) senses[i] = { is: "points", name: partner };
  }
  const left = scores.filter((i) => !senses[i]);
  const totals = left.filter((i) => !isCarried(columns[i]!) && ALL.test(stem(columns[i]!)));
  const total = totals.find((i) => /总/.test(columns[i]!.leaf)) ?? totals.at(-1) ?? -1;
  for (const i of left) {
    const column = columns[i]!;
    const run = itemsSince(i, senses);
    const isOfLevel = totals.includes(i) || (isCarried(column) && !ALL.test(stem(column)) && !BEFORE.test(column.leaf));
    const siblings = ALL.test(stem({ path: column.leaf })) ? run.filter((j) => isUnderOne(column, columns[j]!)) : [];
    const of = siblings.length > 0 || !isOfLevel || i > total ? siblings : run;
    if (i === total) senses[i] = { is: "score" };
    else if (of.length > 0)
      senses[i] = {
        is: "tier",
        tier: tierName(columns, i, of),
        of: of.flatMap((j) => nameAt(senses, j)),
        shows: "score",
      };
    else if (isCarried(column)) senses[i] = { is: BEFORE.test(column.leaf) ? "previous" : "accumulated" };
    else senses[i] = { is: "typed", name: bareName(column), takes: takesPoints(column) };
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

function isScored(table: PublishedTable, column: PublishedColumn, i: number): boolean {
  const { leaf } = column;
  const isWorded = leaf.search(SCORED) >= 0 || isBeside(column);
  return isNumeric(table, i) && !isSubmittedTotal(table, i) && (isWorded || /累计$/.test(leaf));
}

/** The name of the items whose points stand under a heading: their headings are the same but for 条数 and 得分 or 扣分. */
function partnerOf(
  columns: readonly PublishedColumn[],
  i: number,
  senses: readonly (Sense | undefined)[],
): string | undefined {
  const itemsOf = (column: PublishedColumn): string => stem(column).replace(/[加扣]$/, ""); // 错情扣分
  const own = itemsOf(columns[i]!);
  const partners = columns.flatMap((column, j) => (own !== "" && itemsOf(column) === own ? [j] : []));
  return partners.flatMap((j) => nameAt(senses, j))[0];
}

/** The columns of items to the left of `i`, as far as the last score that is no item's own. */
function itemsSince(i: number, senses: readonly (Sense | undefined)[]): readonly number[] {
  let from = i;
  while (from > 0 && !isScore(senses[from - 1])) from--;
  const paired = new Set(senses.flatMap((sense) => (sense?.is === "points" ? [sense.name] : [])));
  return senses.flatMap((sense, j) =>
    j >= from && j < i && sense?.is === "items" && !sense.beside && !paired.has(sense.name) ? [j] : [],
  );
}

/** Whether a column holds points that are no item's own. */
function isScore(sense: Sense | undefined): boolean {
  if (sense?.is === "tier") return sense.shows === "score";
  return ["score", "typed", "accumulated", "previous"].includes(sense?.is ?? "");
}

function nameAt(senses: readonly (Sense | undefined)[], j: number): string[] {
  const sense = senses[j];
  return sense?.is === "items" ? [sense.name] : [];
}

function leftOver(table: PublishedTable, column: PublishedColumn, i: number): Sense {
  if (isSubmittedTotal(table, i)) return { is: "submitted-total" };
  if (!isNumeric(table, i)) return { is: "nothing" };
  return { is: "figure", name: bareName(column) };
}

/** A heading without what says that it is one of items or of points. */
function stem({ path }: Pick<PublishedColumn, "path">): string {
  const bare = path.replace(PERIOD, "").replace(ADOPTED, "").replace(SCORED, "").replace(COUNTED, "");
  return bare.replace(/情况|[/()（）:、,的]/g, "");
}

/** Names of items by their column, each another: what stands under a heading of several rows takes the words above along. */
function itemNames(columns: readonly PublishedColumn[], items: readonly number[]): ReadonlyMap<number, string> {
  const bare = items.map((i) => bareName(columns[i]!));
  return new Map(
    items.map((i, n) => {
      const isUnique = bare.filter((name) => name === bare[n]).length === 1;
      const above = columns[i]!.levels.at(-2) ?? "";
      return [i, isUnique ? bare[n]! : `${above}${bare[n]!}`];
    }),
  );
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

/** Cases that give or take points are told by the words that name the column: 错情 above 件数. */
function isBeside(column: PublishedColumn): boolean {
  return BESIDE.test(naming(column).text);
}

function takesPoints(column: PublishedColumn): boolean {
  return TAKES.test(naming(column).text);
}

/** What the levels above some columns say of all of them, else the words of their sum. */
function tierName(columns: readonly PublishedColumn[], i: number, of: readonly number[]): string {
  const above = of.map((j) => columns[j]!.levels.at(-2) ?? columns[j]!.levels[0]!);
  const shared = above.every((text) => text === above[0]) && of.every((j) => columns[j]!.levels.length > 1);
  const own = of.length === 1 ? bareName(columns[of[0]!]!) : undefined;
  return own ?? (shared ? above[0]!.replace(ADOPTED, "") : columns[i]!.levels.join(""));
}

function rowsOf({ parts }: PublishedTable): readonly { readonly cells: readonly (number | string)[] }[] {
  return parts.flatMap(({ rows }) => rows);
}

function figures(table: PublishedTable, i: number): number[] {
  return rowsOf(table).flatMap(({ cells }) => {
    const cell = cells[i];
    return typeof cell === "number" ? [cell] : [];
  });
}

/** Whether a column holds numbers, or nothing where a number could stand. */
function isNumeric(table: PublishedTable, i: number): boolean {
  const cells = rowsOf(table).map((row) => row.cells[i]!);
  const isBlank = cells.every((cell) => cell === "");
  return isBlank
    ? ["count", "points", "score"].includes(table.columns[i]!.role.is)
    : cells.every((cell) => cell === "" || isFigure(cell));
}

function number(cell: number | string | undefined): number {
  return typeof cell === "number" ? cell : 0;
}
