import { channelWords } from "../../bulletin/channelWords";
import type { Scheme } from "../../bulletin/scheme";
import { rosterFinder } from "../../bulletin/unitKey";
import { plainText } from "../../cells/plainText";
import { endsAsUnit } from "../groups/groupNames";

/** No longer name is made of these words alone. */
const LONGEST = 16;

/** Figures that are none of one unit, by themselves: how many units, what is to be reached, what one item is worth, a rate, a place. */
const FIGURE =
  /(单位|部门|乡镇|街道)个?数|[个家]数|平均|人均|均值|任务|目标|指标|计划|完成|比[例率重]|占比|百分比|[用纳]率|得分|总分|满分|分[值数]|每[条篇件]|单[条篇件]分|(标准|[赋折计积])分|权重|系数|排名|名次|位次/;
/** What may be one of these, a period or many items at once: 本月新增, 2月, 一季度, 总条数. */
const MAYBE =
  /新增|[条篇件次]数|数量|总[数量]|[月季年]|(报送|采用|录用|采纳|参评|参与|达标|零|有|无|未)[^单部]{0,6}(单位|部门|乡镇)|情况|统计/;
/** The words that such names are made of; what is left over when they are gone is a name of its own. */
const WORDS =
  /\d{4}年度?|\d{1,2}月份?|第?[一二三四1-4]季度?|[上下]半年|前[二三]季度|全[市县区旗州盟省镇乡局校院年]|[市县区旗州盟省]直|[本今当上去][年月季期]度?|季度|年度|月份?|本[级网站]|所有|全部|全体|总体|整体|各[级类项]?|单位|部门|乡镇|街道|信息|稿件|文章|网站|报送|上报|投稿|采用|录用|采纳|刊[发用登]|入选|参评|参与|达标|通报|应|实际?|已|被|有|无|没有|零|未|的|与|和|及|累计|合计|新增|增[加长减]|情况|统计|数据|数量|总[数量分]|[总个家条篇件次]|数|平均[数分值]?|人均|均值|任务|目标|指标|计划|完成|比[例率重]|占比?|百分比|率|(标准|[赋折计积得])分|满分|分[值数]?|权重|系数|排名|名次|位次|每|单(?=[条篇件])|值|~|-|—|\/|至|%/g;

/** Where items come from that no unit handed in: 政府网自采, 转载, 网民投稿, 未署名, 不详. */
const NOBODY =
  /^(?:(?:政府|门户)*(?:网站?)|本[网站]|编辑部?|记者|小编|管理员)?(?:自采|自采编|采编|自编|原创|转载|转发)(?:信息|稿件)?$|^(?:本|政府|门户)*(?:网站?|站)编辑部?$|^(?:网民|网友|个人|社会|群众|市民|读者|外部|外来|匿名)(?:投稿|来稿|来信|供稿)?$|^(?:未|无|没有?|不)(?:署名|具名|填写?|注明|标明|写明|写)?(?:单位|作者|来源|部门)$|^[未无]署名$|^不(?:详|明|清楚|知道)$|^待[定查补核]$|^佚名$/;

/** Several units of which one is named, or none: 民政局等5家单位, 教育局等. */
const SEVERAL =
  /(?:[^高平]|^)等(?:\d{1,3}|[一二两三四五六七八九十几多]{1,3})[家个](?:单位|部门|乡镇|街道)?$|[^高平]等(?:有关|相关|多)?(?:单位|部门|乡镇|街道)$|..[^高平初中上下同]等$/;

/**
 * What of a table's figures a row is that is called like no unit, without being a total or a comparison: 报送单位数, 任务数,
 * 每条分值 ("figure"), or 本月新增, 2月, 政府网自采, 教育局等, the name of a site ("maybe"). A name is one only if it is made of such words
 * alone; 统计局 and 目标办 are not. What the roster has is a unit.
 */
export function calledAsNoUnit(name: string, scheme: Scheme): "figure" | "maybe" | undefined {
  if (name.length > LONGEST * 2) return undefined;
  const plain = plainText(name)
    .replace(/\([^()]*\)$/, "")
    .replace(/[:：]$/, "");
  if (plain === "" || plain.length > LONGEST) return undefined;
  const kind = kindOf(plain, scheme);
  return kind !== undefined && rosterFinder(scheme)(name) === undefined ? kind : undefined;
}

function kindOf(plain: string, scheme: Scheme): "figure" | "maybe" | undefined {
  if (NOBODY.test(plain) || SEVERAL.test(plain) || isSite(plain, scheme)) return "maybe";
  const isFigure = FIGURE.test(plain);
  if (!isFigure && !MAYBE.test(plain)) return undefined;
  if (plain.replace(WORDS, "") !== "") return undefined;
  return isFigure ? "figure" : "maybe";
}

/** Whether it is the name of a site that adopts items; an office that adopts some hands in others (市委办公室). */
function isSite(plain: string, { channels }: Scheme): boolean {
  return !endsAsUnit(plain) && channels.some((channel) => channelWords(channel).includes(plain));
}
