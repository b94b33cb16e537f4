import { channelWords } from "../../bulletin/channelWords";
import { pointsEach } from "../../bulletin/pointsEach";
import type { Channel, Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import { isOfOthers } from "../ofOthers";

/**
 * What a column holds, as its heading tells; `channel` and `adjustment` are positions among the scheme's. A "count" of no
 * channel is one of adopted items that does not say who adopted them. "points" are typed in (加分, 扣分) and known to no
 * adjustment of the scheme; "other" is known to be something else (任务, 退回, 去年, 排名 …).
 */
export type Role =
  | { readonly is: "unit"; readonly rank: UnitRank }
  | { readonly is: "group" | "submitted" | "remark" | "rate" | "points" | "unknown" }
  | { readonly is: "count" | "score" | "other"; readonly channel?: number }
  | { readonly is: "adjustment"; readonly adjustment: number };

/** How surely a heading is that of the units: the scheme's own word, 单位 and the like, persons (姓名), another unit than that (主管部门, 审核单位). */
export type UnitRank = 3 | 2 | 1 | 0;

/** A heading taken apart: what it says, and what of it is left over unexplained; nothing left over is certain. */
export interface HeadingReading {
  readonly role: Role;
  readonly rest: string;
}

const ADOPTED = /采用|采纳|录用|用稿|刊用|采编|刊发|刊登|刊载|登载|编发|上稿|选用/g;
const SUBMITTED = /报送|上报|报来|提交|投稿|来稿/;
const RATE = /(采用|采纳|录用)率/;
const RANK = /排名|名次|位次|排序/;
const REMARK = /备注|说明/;
const POINTS = /加分|扣分|减分|奖分|奖励分/;
/** Points of this period whatever they are given for, though that alone (错情, 退稿, 未报) would make it another column. */
const POINTS_LAST = /(加分|扣分|减分|奖分|奖励分)(值|数|合计)?([(].*[)])?$/;
const OTHER_PERIOD = /去年|上年|前年|往年|同期|上季|上月|上期|上半月|累计|同比|环比|增减|比重|占比/;
const SCORE = /得分|分数|积分|计分|总分|分值|(?:^|[^部百])分$/;
/** What a score contains besides: 总得分（含加分）, 得分（扣分后）. */
const IN_BRACKETS = /^([^()]+)[(][^()]*[加扣减]分[^()]*[)]$/;
/** What stands over the sites whose scores are below: 得分, 采用得分情况, 分值（分）. */
const SCORES_OVER = /^(信息|稿件)?(采用|录用|采纳)?(得分|分数|积分|计分|分值)(情况|统计)?([(]分[)])?$/;
/** What one item gives: 每条分值, 计分标准, 分/条. */
const EACH = /每[条篇件个则次]|(计分|评分|得分|分值|加分)标准|分[/][条篇件]/;
/** What one item gives, in brackets behind the site that gives it: 县政府网（5分/条）, （每条5分）. */
const EACH_BEHIND = /[(](?:每[条篇件个则次]计?)?(\d{1,4}(?:\.\d{1,2})?)分(?:[/每][条篇件个则次])?[)]/;
/** All sites together. */
const SUM = /^(合计|总计|小计|共计|总分|总得分)([(]分[)])?$/;
/** A kind of items where a site's are told apart: 原创, 转载. */
const REPOSTED = /转[载发]/;
/** Not scores, but the items that give them. */
const SCORED_ITEMS = /[计记]分的?(?=[条篇件]数)/;
const GROUP = /类别|分组|组别|分类|性质|类型|系统$|战线$/;
const COUNT = /条数|篇数|件数|数量|^条$|^篇$|数$/;
/** Words that make a column another thing than the adopted items of this period, whatever else stands in its heading. */
const OTHER =
  /未|不予|不采|退|拟|待|任务|目标|指标|计划|应[报采完]|浏览|点击|阅读|访问|转载|错|单价|编码|代码|去年|上年|前年|往年|同期|上季|上月|上期|上半月|累计|同比|环比|增减|增长|增幅|下降|占比|比重|差额|差距|欠|完成率|达标|合格|日期|时间|联系|电话|手机|网址|链接|^注$/;
/** Words for serial numbers, those of one sign only by themselves; in 单位编号 they may be codes. */
const SERIALS = "序号|编号|序次|项次|顺序号|序列号";
const ONLY_SERIAL = "(?:序列?|顺序|号|(?:no|№))[.:]?";
const SERIAL = new RegExp(`${SERIALS}|^${ONLY_SERIAL}$`, "i");
const NUMBERS_ROWS = new RegExp(`^(?:(?:${SERIALS})[.:]?|${ONLY_SERIAL})$`, "i");
/** Before one of several sites: 采用总数, 其中：扎兰屯市政府网. */
const OF_WHICH = /^其中[:,]?(?=.)/;
const MEASURE = /^[(]?单位:/;
/** A heading that only says in what is counted stands under one that says what. */
const ONLY_MEASURE = /^[(]?(条|篇|件|个|则|次|分|条数|篇数|件数)[)]?$/;

/** Who submits: what stands at the head of a units' column. */
const UNIT =
  /单位|部门|乡镇|街道|苏木|机构|名称|县市|市区|县区|区县|旗县|旗区|市州|州市|盟市|地市|镇街|镇办|乡办|镇乡|科室|股室|处室|科所|院所|学院|学校|院系|系部|年级|班级|支部|总支|派出所|分局|支队|大队|中队|警种|社区|医院|企业|公司|网格|主体|各局|^行标签$|^(科|股|处|院|系|所|村|校|局|办|地区|区域|辖区)$|^村/;
const PERSON = /姓名|通讯员|信息员|报送人|投稿人|作者|撰稿|供稿人/;
const PARENT = /审核|审签|把关|签发|主管|上级|所属|归口|牵头|隶属|分管|联系(单位|部门)/;
/** 填报单位：市政府办公室 says who filled the sheet in. */
const LABELLED = /[:：]./;
const NO_UNIT = /(单位|部门|乡镇|街道)数|个数|人数|家数|户数|地址|简称代|等级|级别|排|率|[条篇件]数/;

/** What a heading of counts may say besides its channel and its adoption. */
const PLAIN =
  /信息|政务|稿件|文章|新闻|动态|门户|网站|平台|总条数|总篇数|条数|篇数|件数|次数|数量|实际|完成|总数|总量|总计|合计|共计|小计|情况|统计|数|量|条|篇|件|则|次|个|的|被|各|共|总|已|获|网|[/()（）:,，、.\-—~]/g;
const PERIOD =
  /(截[至止]到?|年初[至到])(\d{4}年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(底|末|\d{1,2}[日号])?|(\d{4}[年.])?\d{1,2}(月份?)?[-—–~至到](\d{4}[年.])?\d{1,2}月份?|(\d{4}年)?第?[一二三四1-4]季度|前[二三23]季度|上半年|下半年|全年|[本今当]年度?(以来|至今|内)?|年初(以来|至今)|[本当](月|季度?|期)|(\d{4}年)?(\d{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|\d{4}年度?/g;

/**
 * Takes a heading apart and says what stands under it. Of a heading of several rows the lowest says most; the channel
 * may be named by any of them, or by some together (通辽市采用/普发).
 *
 * @param levels the texts of the heading from top to bottom
 */
export function readHeading(levels: readonly string[], scheme: Scheme): HeadingReading {
  const texts = levels.map(plainText).filter((text) => text !== "");
  const last = texts.at(-1)?.replace(OF_WHICH, "");
  if (last === undefined || MEASURE.test(last)) return { role: { is: "unknown" }, rest: "" };
  const path = [...texts.slice(0, -1), last].join("/");
  const leaf = ONLY_MEASURE.test(last) && texts.length > 1 ? `${texts.at(-2) ?? ""}${last}` : last;
  if (plainText(scheme.headings.unit) === path) return certain({ is: "unit", rank: 3 });
  const adjustment = named(path, scheme.adjustments ?? []);
  if (adjustment)
    return isOtherHalf(leaf, scheme, adjustment.position)
      ? certain({ is: "other" })
      : certain({ is: "adjustment", adjustment: adjustment.position });
  const channel = named(path, scheme.channels, isOfOthers) ?? namedInShort(texts, last, scheme);
  if (isUnderScores(texts) && (channel !== undefined || SUM.test(last)))
    return certain({ is: "score", ...(channel && { channel: channel.position }) });
  // a channel called 上报 or 约稿 is one though its name sounds like something else
  if (channel && (channel.word === last || (channel.word.includes("/") && path.endsWith(channel.word))))
    return certain({ is: "count", channel: channel.position });
  if (!channel) return ordinary(leaf, path, undefined, scheme);
  const { word, position } = channel;
  const bare = (text: string): string => withoutPoints(text, scheme.channels[position]!);
  return ordinary(bare(leaf.replace(word, "")), bare(path.replace(word, "/")), position, scheme);
}

/** A heading of a channel without what one item gives, where the scheme says the same: that makes no other column of it. */
function withoutPoints(text: string, channel: Channel): string {
  const [all, points] = EACH_BEHIND.exec(text) ?? [];
  return all !== undefined && Number(points) === pointsEach(channel) ? text.replace(all, "") : text;
}

/** Whether scores stand over the lowest text of a heading, and nothing in that says that it is one of items: 得分/扎兰屯市政府网. */
function isUnderScores(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? "";
  if (saysAdopted(last) || COUNT.test(last) || ONLY_MEASURE.test(last)) return false;
  return texts.slice(0, -1).some((text) => SCORES_OVER.test(text));
}

function ordinary(leaf: string, path: string, channel: number | undefined, scheme: Scheme): HeadingReading {
  const of = <Is extends "count" | "score" | "other">(is: Is): Role => ({
    is,
    ...(channel !== undefined && { channel }),
  });
  if (RATE.test(leaf) && !OTHER.test(path)) return certain({ is: "rate" });
  if (EACH.test(leaf)) return certain(of("other"));
  const [, scores = ""] = IN_BRACKETS.exec(leaf) ?? [];
  if (SCORE.test(scores) && !POINTS.test(scores) && !OTHER_PERIOD.test(path)) return certain(of("score"));
  if (POINTS_LAST.test(leaf) && !OTHER_PERIOD.test(path)) return certain({ is: "points" });
  const said = channel === undefined ? path : path.replace(REPOSTED, "");
  if (SERIAL.test(leaf) || RANK.test(leaf) || OTHER.test(said) || /率|%/.test(leaf)) return certain(of("other"));
  if (REMARK.test(leaf)) return certain({ is: "remark" });
  if (POINTS.test(leaf)) return certain({ is: "points" });
  if (SCORE.test(leaf) && !SCORED_ITEMS.test(leaf)) return certain(of("score"));
  const isAdopted = search(ADOPTED, leaf);
  if (channel !== undefined && SUBMITTED.test(leaf) && !isAdopted) return certain(of("other"));
  if (channel !== undefined || isAdopted) return { role: of("count"), rest: leftOver(path, scheme) };
  const unit = unitRank(leaf, scheme);
  if (unit !== undefined) return certain({ is: "unit", rank: unit });
  if (GROUP.test(leaf)) return certain({ is: "group" });
  if (SUBMITTED.test(leaf)) return certain({ is: "submitted" });
  if (search(ADOPTED, path)) return { role: of("count"), rest: leftOver(path, scheme) };
  if (COUNT.test(leaf)) return { role: of("count"), rest: leaf };
  return certain({ is: "unknown" });
}

/** Whether a heading is that of the units, and how surely; spaces and line breaks in it are gone already. */
function unitRank(leaf: string, scheme: Scheme): UnitRank | undefined {
  const text = leaf.replace(plainText(scheme.place ?? ""), "").replace(/[()]/g, "");
  if (GROUP.test(text) || NO_UNIT.test(text) || LABELLED.test(text)) return undefined;
  if (PARENT.test(text)) return UNIT.test(text) ? 0 : undefined;
  if (PERSON.test(text)) return 1;
  return UNIT.test(text) ? 2 : undefined;
}

/** What in a heading of counts says that they are counts, of any kind of items. */
const GENERAL =
  /总|合计|共计|小计|情况|统计|[条篇件次]?数量?|门户|网站|平台|[条篇件则次个的被各共已获网量]|[/()（）:,，、.\-—~]/g;
/** All items, by other words. */
const ALL_ITEMS = /^(?:信息|稿件|文章)?$/;

/** The kind of items that a plain text of a heading of counts names: 动态信息 in 动态信息采用条数; "" in 信息采用条数. */
export function kindOfItems(heading: string): string {
  const kind = heading.replace(PERIOD, "").replace(ADOPTED, "").replace(GENERAL, "").replace(FOOTNOTE, "");
  return ALL_ITEMS.test(kind) ? "" : kind;
}

/** A figure or a mark at the end is that of a footnote. */
const FOOTNOTE = /[\d*＊※#①-⑳]{1,2}$/;

/** What of a heading of counts nothing explains. */
function leftOver(path: string, { place = "" }: Scheme): string {
  const noPlace = place === "" ? path : path.replaceAll(plainText(place), "");
  return noPlace
    .replace(SCORED_ITEMS, "")
    .replace(PERIOD, "")
    .replace(ADOPTED, "")
    .replace(PLAIN, "")
    .replace(FOOTNOTE, "");
}

function certain(role: Role): HeadingReading {
  return { role, rest: "" };
}

/** Whether a global expression is found; it keeps no position between two calls. */
function search(expression: RegExp, text: string): boolean {
  return text.search(expression) >= 0;
}

/** Of 错情条数 and 错情扣分 only one is the source of an adjustment: that with points, or that with items. */
function isOtherHalf(text: string, { adjustments = [] }: Scheme, position: number): boolean {
  const adjustment = adjustments[position];
  if (!adjustment) return false;
  const hasPoints = /分/.test(text.replace(plainText(adjustment.name), ""));
  return hasPoints && adjustment.points !== undefined;
}

/** What a heading may name: a channel or an adjustment; a channel for some kinds of a site's items by both. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly site?: string;
  readonly kinds?: readonly string[];
}

/**
 * The item that `path` names; of several the one named by the longest words, as 市政府网 is part of 呼伦贝尔市政府网.
 *
 * @param isOther whether a name at a place in the path means something else
 */
function named(
  path: string,
  items: readonly Named[],
  isOther: (path: string, at: number) => boolean = () => false,
): { readonly position: number; readonly word: string } | undefined {
  let best: { position: number; word: string } | undefined;
  const isNamed = (word: string): boolean => {
    const at = path.indexOf(word);
    return at >= 0 && !isOther(path, at);
  };
  items.forEach((item, position) => {
    const { site = item.name, kinds = [] } = item;
    const ofKinds = kinds.flatMap((kind) => [`${site}/${kind}`, `${site}${kind}`, `${site}(${kind})`]);
    for (const word of [...channelWords(item), ...ofKinds.map(plainText)])
      if (word.length > (best?.word.length ?? 0) && isNamed(word)) best = { position, word };
  });
  return best;
}

/** 县级（条） says no more than 县级. */
const IN_ITEMS = /[(](条|篇|件|条数|篇数|件数)[)]$/;

/**
 * The channel that a heading is called by without the word that says that items were adopted: 县级, of 县级采用. What stands
 * over it must not say that something else is counted.
 */
function namedInShort(
  texts: readonly string[],
  last: string,
  { channels }: Scheme,
): { readonly position: number; readonly word: string } | undefined {
  const wanted = last.replace(PERIOD, "").replace(IN_ITEMS, "");
  if (wanted.length < 2 || texts.slice(0, -1).some(saysOther)) return undefined;
  const fits = [...channels.keys()].filter((n) =>
    channelWords(channels[n]!).some((word) => word.replace(ADOPTED, "") === wanted),
  );
  const [only, another] = fits;
  return only === undefined || another !== undefined ? undefined : { position: only, word: wanted };
}

/** Whether a column of this heading numbers the rows: 序号, No., and not 单位编号, which may be a code. */
export function numbersRows(heading: string): boolean {
  return NUMBERS_ROWS.test(plainText(heading));
}

/** Whether the lowest text of a heading is that of serial numbers: 序号, 编号, No. */
export function isSerial(lowest: string): boolean {
  return SERIAL.test(plainText(lowest));
}

/** Whether a text only says in what is counted: 条, （篇）. */
export function isMeasure(text: string): boolean {
  return ONLY_MEASURE.test(plainText(text));
}

/** A quick look that a heading of units passes and most cells of a long log do not. */
export function mayBeUnitHeading(text: string): boolean {
  return (
    text.length <= 60 &&
    /[单部乡街苏机名县市区旗州盟镇科股处院校系年班支所局队警社医企公网主村地辖姓员人作供撰签]/.test(text)
  );
}

/** Whether what stands over a heading says that something else than adopted items is counted: 报送条数, 任务数, 上季度. */
export function saysOther(over: string): boolean {
  const text = plainText(over);
  return (SUBMITTED.test(text) || OTHER.test(text)) && !saysAdopted(text);
}

/** Whether the lowest text of a heading says that items are counted under it, or their sum: 采用, 条数, 合计. */
export function saysItems(lowest: string): boolean {
  return saysAdopted(lowest) || COUNT.test(plainText(lowest)) || isMeasure(lowest) || /[合总小共]计/.test(lowest);
}

/** Whether a heading speaks of adopted items in so many words. */
export function saysAdopted(heading: string): boolean {
  return heading.search(ADOPTED) !== -1;
}
