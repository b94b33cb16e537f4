import { rosterFinder } from "../../bulletin/unitKey";
import { cellIn, cellText, mergeIn, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { askInParts, type UnitsLeft } from "./askInParts";
import { REVIEWED } from "../columns/channelColumns";
import { type Column, type Columns, countsOf, figureColumns } from "../columns/columns";
import { isFigure } from "../columns/header";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "./rows";

/** What is not decided yet. */
const UNDECIDED =
  /[待需未请][核审]|[待未]定(?!岗|编)|[待未][查校]|[待未请]确|再核|待补|暂[定估缓不未计]|预[估计]|存疑|疑似/;
const ALL_UNDECIDED = new RegExp(UNDECIDED, "g");
/** What is written beside figures that are not to be counted as they stand, or not yet; each line of one kind. */
const AGAINST = oneOf(
  // void or withdrawn
  /作废|无效|废止|废弃|注销|停用|撤[销稿回下并]|[已被]撤|取消|删[除去]|去掉|剔除|扣除|退稿(?!率|\d)|虚报|造假|测试|示例|举例|^样例$|试填/,
  // not counted
  /[不未][计算记]|不纳入|不列入|[不未]参[加与评](?!先进)|不排(?!除)|不评|[不未]通报|[不未]统计|不展示|[仅只](供|作|展|列)|列席|([不免]予?于?|不在|非)(考核|评|计分|通报)/,
  UNDECIDED,
  // wrong
  /有[误错]|错误|[误错漏多少重][计算统录登填]|[误错漏重]报|[误错]写|[多少]报了?\d|算[重错]|[填写抄录][错反重串]|串[行列格位]/,
  /笔误|差错|不[准对符实]|不一致|对不上|更正|改[为成]|应[为是有计改]|应该[为是]|应\d|实[为应]|实(际|有|计|得)[^，。；,;]{0,4}\d/,
  // another's, or again
  /重复|[并合]入|合并[到至]|已[^，。；,;]{0,8}合并|划归|划入|以[此本该上下][面一]?[行条]?为准|复制/,
  // a mark of one word
  /^[(（【[]?(此[行条])?(删|错|重了?|免|不要|[xX×?!]+)了?[)）】\]]?[。.!]?$/,
);
/** That there is nothing of the kind: 无重复, 未发现错误, 错误率0. */
const DENIED =
  /(无|未|没有?|不|非|零)(有|存在|发现|见|出现|含|再)?(明显)?(重复|撤稿|退稿|错误|错情|[误漏虚]报|差错|有误|失效|作废|无效|取消|下架|雷同|抄袭)(情况|问题|现象|信息|内容|报送)?|(错误|重复|差错)率[:：为]?0%?/g;
/** What was done about it already; the figures are those after it. */
const DONE =
  /[已经][^，。；,;]{0,4}([扣减]|删了?\d|剔除|去掉|更正|改正|修改|核[实对](?![^。；;]*(?:确[实属系为有]|实[为是有]|应[为是有]|有误|不[实准符]|重复|[不未]计))|去重)|([剔扣去删]除|[更改]正)[^，。；,;]{0,6}后|转载的?不|不[算计]转载|不(含|包括|在内)|重复(信息|稿件?|部分|的|件|条)[^，。；,;]*[未不]计|^含并入|已合并统计/;
/** What is written behind a name: in brackets, after a blank or a dash, or at once. */
const BEHIND =
  /[(（【[〔<〈][^()（）【】[\]〔〕<>〈〉]*[)）】\]〕>〉]$|[\s\-—－–:：※*][^\s\-—－–:：※*]{2,12}$|(作废|无效|不参评|不计分?|不排名)$/;
/** What stands there is another office of the unit's: （取消证明办）. */
const OFFICE = /(办|办公室|中心|专班)[)）】\]〕]$/;
/** Under such a heading stands what the items are about. */
const CONTENT = /标题|题目|内容|类型|性质|专题|事项|主题|信息名称|信息$|工作|亮点|链接|网址/;
/** Over a column of figures: what the counts should have been; unless they are what is left. */
const CORRECTED = /^(其中)?[:,]?(更正|订正)(的|采用|信息|稿件|后)*([条篇件]?数|[条篇件])?(数量)?([(][条篇件][)])?$/;
/** A longer text is a rule (重复采用的不重复计分), or speaks of all rows. */
export const LONGEST_REMARK = 30;
/**
 * Rows beside which, in brackets behind whose unit, or in a title over which stands that they do not count, or not as they
 * are: 作废, （不参评）, 应为25, 以下单位不参与排名. Whatever column it stands in but one of titles, it contradicts the figures: the clerk says whether they
 * count. What the roster has as a name is one.
 *
 * @returns the rows that count, and those of them of which the clerk has not said so yet
 */
export function withoutDisowned(reading: Reading, rows: readonly UnitRow[], columns: Columns): UnitsLeft {
  const read = new Set([columns.unit, ...(columns.group ? [columns.group] : []), ...figureColumns(columns)]);
  const others = columns.all.filter((column) => !read.has(column) && !CONTENT.test(column.label)).map(({ j }) => j);
  const corrections = columnsCorrected(columns);
  const found = new Map<UnitRow, string>();
  for (const row of rows) {
    const text = remarkAgainst(reading, row, others) ?? corrected(reading, row, corrections);
    if (text !== undefined) found.set(row, text);
  }
  const textOf = (row: UnitRow): string => found.get(row) ?? "";
  return askInParts(rows, [...found.keys()], textOf, (part) => ask(reading, part, textOf, columns));
}

function remarkAgainst(
  { grid, scheme }: Reading,
  { i, unit, banner }: UnitRow,
  columns: readonly number[],
): string | undefined {
  const behind = BEHIND.exec(unit)?.[0];
  if (behind !== undefined && !OFFICE.test(behind) && isAgainst(behind) && !rosterFinder(scheme)(unit))
    return behind.trim();
  const cells = rowIn(grid, i);
  for (const j of columns) {
    const cell = cells[j];
    // what is merged over several rows is about all of them
    if (typeof cell === "string" && isAgainst(cell) && (mergeIn(grid, i, j)?.rows ?? 1) === 1) return cellText(cell);
  }
  return banner !== undefined && isAgainst(banner.text) ? banner.text : undefined;
}

/** The columns of other counts; none where one says what is left, or they may be of items handed in. */
function columnsCorrected({ all, channels, unit }: Columns): readonly Column[] {
  const isLeft = all.some(
    (column) => column.role.is === "submitted" || (column !== unit && REVIEWED.test(column.label)),
  );
  const used = new Set(channels.flatMap(countsOf));
  return isLeft ? [] : all.filter((column) => !used.has(column) && CORRECTED.test(plainText(column.lowest)));
}

function corrected({ grid }: Reading, { i }: UnitRow, columns: readonly Column[]): string | undefined {
  return columns.find(({ j }) => isFigure(cellIn(grid, i, j)) && Number(cellIn(grid, i, j)) !== 0)?.label;
}

/** Whether a remark speaks against counting what it stands beside. */
export function isAgainst(text: string): boolean {
  const plain = text.length <= LONGEST_REMARK ? withoutDenials(text) : "";
  return AGAINST.test(plain) && !DONE.test(plain);
}

/** A remark, folded, without what it says is still to be decided. */
export function withoutUndecided(text: string): string {
  return plainText(text).replace(ALL_UNDECIDED, "");
}

/** A remark, folded, without what it says is not so. */
export function withoutDenials(text: string): string {
  return plainText(text).replace(DENIED, "");
}

function oneOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"));
}

function ask(
  { grid, inquiry }: Reading,
  rows: readonly UnitRow[],
  textOf: (row: UnitRow) => string,
  { unit }: Columns,
): Answer | undefined {
  const places = rows.map(({ i }) => placeIn(grid, i, unit.j));
  const found = rows.map(textOf);
  const asked = question(
    "sheet",
    ["remark", grid.sheet, ...rows.map((row, n) => `${row.unit} ${places[n]!.cell}`), ...found],
    [{ as: "leave-out" }, { as: "accept" }],
  );
  return inquiry.ask("remark-against", { places, units: rows.map(({ unit: name }) => name) }, { found }, asked);
}
