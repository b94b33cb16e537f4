import { plainText } from "../../cells/plainText";
import { isAgainst, withoutDenials } from "../rows/remarks";

/** Of an item, beside what is said of rows of any table: that it is another unit's, or was counted, or is no longer there. */
const OF_ITEM =
  /弃用|误[登发采统计]|非[本我该]|不[是属]于?[本我该]|实[为系].{1,12}(?:报送|上报|稿件|信息)$|属.{1,12}[局委办院镇乡][^局]{0,2}(?:报送|上报|稿件)|与.{0,12}(?:相同|雷同|同一条|合并)|[同见与和入]第?\d{1,5}[条行号]|下架|下线|(?:链接|网页|页面).{0,3}(?:失效|打不开|不存在|无法|已删)|失效|打不开|未查到|查无|未找到|找不到|已删|抄袭|^(?:填写|填报)?[示样]例$/;
/** That it was counted in another period: 上季度已计, 已计入上月. */
const COUNTED =
  /[上去前](?:个?[季月期年次]|半年)[^，。；,;]{0,4}已[经]?[计统算通加]|已[经]?(?:计入|统计[到在]?|计在|算[入在]|纳入|列入|通报)[于在]?(?:[上去前]|20\d\d)/;
/** That it was counted in a month or a quarter, which may be that of the log: 已计入2月, 一季度已统计. */
const COUNTED_IN = [
  /(?:(\d{1,2})月份?|第?([一二三四1-4])季度?)[^，。；,;\d]{0,3}已[经]?[计统算通加]/,
  /已[经]?(?:计入|统计[到在]?|计在|算[入在]|纳入|列入|通报)[于在]?(?:(\d{1,2})月|第?([一二三四1-4])季)/,
] as const;
/** An editor's word that it was not taken, and nothing before it that names a site: 不予采用, 退回. */
const REFUSED =
  /^(?:未|没有?|暂?不|不予)予?(?:采用|采纳|录用|刊用|刊发|发布|通过)|^[未没](?:[发用登刊采]了?|上网?)$|^(?:建议|已经?|被)*退[回改稿]|^毙|^[撤退]$/;
/** A longer text is a rule, or an article. */
const LONGEST = 30;
/** The longest note behind a title or a unit that is about the row, not a part of the name. */
const LONGEST_NOTE = 14;
/** At the end of a title, or before it: 甲（作废）, 【重复】甲. */
const NOTE_BEHIND = /[(（[【〔]([^()（）[\]【】〔〕]{1,14})[)）\]】〕]$/;
const ENDS = ")）]】〕";
const NOTE_BEFORE = /^[(（[【〔]([^()（）[\]【】〔〕]{1,14})[)）\]】〕](?=.)/;
/** What titles are about: （取消证明事项）; and their own history: （更正）. */
const OF_TITLE = /^(?:取消|撤销|删除|扣除|错误|无效).{2,}|^[更改]正|^无效/;

/** The first and the last month of a log's period. */
export type Months = readonly [first: number, last: number];

/**
 * Whether a remark beside an item speaks against counting it as adopted.
 *
 * @param months those of the log, where they are known: that the item was counted in one of them is none
 */
export function isAgainstItem(text: string, months?: Months): boolean {
  if (text.length > LONGEST) return false;
  const plain = withoutDenials(text);
  return (
    plain !== "" &&
    (isAgainst(plain) || OF_ITEM.test(plain) || COUNTED.test(plain) || REFUSED.test(plain) || isOfOther(plain, months))
  );
}

/** Whether an item was counted in a month or a quarter that is none of the log's. */
function isOfOther(plain: string, months: Months | undefined): boolean {
  return COUNTED_IN.some((counted) => {
    const [found, month, quarter] = counted.exec(plain) ?? [];
    if (found === undefined) return false;
    const last = month === undefined ? 3 * ("一二三四".indexOf(quarter!) + 1 || Number(quarter)) : Number(month);
    const first = month === undefined ? last - 2 : last;
    return months === undefined || last < months[0] || first > months[1];
  });
}

/** The note behind a title or a unit, or before a title, that speaks against counting the item: （作废）, 【重复】. */
export function noteAgainst(text: string): string | undefined {
  // nearly no title has either, and looking at one sign is cheaper
  const behind = ENDS.includes(text.charAt(text.length - 1)) ? NOTE_BEHIND.exec(text.slice(-LONGEST_NOTE - 2)) : null;
  const before = NOTE_BEFORE.exec(text);
  if (!behind && !before) return undefined;
  const found = [behind, before].find((each) => {
    const note = each?.[1];
    return note !== undefined && isAgainstItem(note) && !OF_TITLE.test(plainText(note));
  });
  return found?.[0];
}

/** A unit's name without such a note behind it. */
export function withoutNote(unit: string): string {
  const note = noteAgainst(unit);
  if (note === undefined) return unit;
  const rest = unit.endsWith(note) ? unit.slice(0, -note.length) : unit.slice(note.length);
  return rest.trim();
}
