import { join } from "node:path";
import { unitKey } from "../../src/bulletin/unitKey";
import { dayText, readDay } from "../../src/cells/days";
import { twoLevels } from "../../src/gallery/twoLevels";
import { zhalantun } from "../../src/gallery/zhalantun";
import { readChineseDigits, readChineseNumber } from "../../src/intake/figures/chineseNumber";
import { readCount, readScore, shownMeans } from "../../src/intake/figures/count";
import { splitFootnote } from "../../src/intake/rows/footnote";
import { isMeasure, mayBeUnitHeading, readHeading, type Role } from "../../src/intake/columns/headingRole";
import { readMark } from "../../src/intake/log/mark";
import { partOf } from "../../src/intake/log/marks";
import { type Period, periodOfName, periodsIn } from "../../src/intake/period/period";
import { cleanUnitName, similarUnits } from "../../src/intake/units/unitName";

/** What single texts are read as, as it was when it was last looked at. */
export const TEXT_RECORD = join(import.meta.dirname, "../fixtures/text-outcomes.txt");

/** By what the texts may be: a line for each, with what it is read as. */
export const TEXTS: ReadonlyMap<string, () => string[]> = new Map([
  ["numbers", () => crossed(NUMBERS, AROUND_NUMBERS).map(numberLine)],
  ["periods", () => crossed(PERIODS, AROUND_PERIODS).map(periodLine)],
  ["headings", () => HEADINGS.flatMap((leaf) => OVER_HEADINGS.map((over) => headingLine([...over, leaf])))],
  ["names", () => crossed(NAMES, AROUND_NAMES).map(nameLine)],
  ["likenesses", () => likenessLines(NAMES)],
]);

/** Every text within every other; … stands for it. */
function crossed(texts: readonly string[], around: readonly string[]): string[] {
  return [...new Set(around.flatMap((frame) => texts.map((text) => frame.replace("…", text))))];
}

const NUMBERS =
  "12|１２|0|00|007|1,234|1,23|12,345,678|12.5|12.0|12.50|.5|0.33333|-3|−3|+5|1e3|0x1F|十|十二|二十|廿三|卅|一百零五|一百二|一千零五十|一万二千|三万|两|三四|二〇|〇|零|壹佰贰拾|十几|半|12+3|12条+3条|12+3=15|=12+3|12/15|1/3|12-15|12－15|3*4|3×4|57%|57.1%|5‰|①|⑫|12①|12*|12[1]|12（注1）|12（含3条约稿）|1 2|1 234|1.2万|3千|2百|l2|1O|O|o|12½|½|100000|99999999999999999999|无|未报|没有|暂无|未采用|空|—|-|/|／|#REF!|#DIV/0!|是|否|√|×|待定|退回|2023/3/5|2023年3月5日|3月5日|3:30|12时30分|44980|第3|附件2|3人|5月|2023|#"
    .split("|")
    .concat(["", " ", "12\n3", "1２", "𝟏2", "\u202e21\u202c", "1\u200f2", "1\u00a02", "'12", "12"]);

const AROUND_NUMBERS = ["…", "…条", "… 篇", "约…", "共…条左右", "…人", "…分", "…、3", "采用…条", "（…）", "…。"];

const PERIODS =
  "3月|03月|13月|十月|十一月|十二月|元月|3月份|3月底|3月上旬|3月起|3月修订|1-3月|1—3月|1月至3月|3-1月|1~3月份|01-03月|一至三月|1、2、3月|1、3月|1月、2月|2月和3月|2023年3月|23年3月|二〇二三年三月|2023年度3月|2023.3|2023-03|2023-13|202303|202313|202301-202303|2023.01-2023.03|2022年11月至2023年1月|2023年11月至2023年1月|2023-01-2023-03|2023年1月-2月|第一季度|一季度|1季度|第5季度|第一、二季度|一至三季度|第三至一季度|前三季度|前两个季度|前2季度|2023Q1|Q4|XQ4|Q12|前5个月|前十一个月|前十三个月|上半年|2023年下半年|全年|2023年|2023年4月13日|4月13日|4月13日至15日|3月6-12日|3月26日至4月2日|4月2日至3月26日|2022年12月26日至2023年1月25日|12月26日至2023年1月25日|2023.1.1-2023.3.31|2023/1/1-3/31|2023.4.13|2月1日至31日|2024年2月|每月|本月|3".split(
    "|",
  );

const AROUND_PERIODS = [
  "…",
  "2023年信息采用情况统计表（…）",
  "关于…信息报送及采用情况的通报",
  "制表日期：…",
  "统计时间：…",
  "…信息 填报时间：2024年5月",
  "2022年和2023年…",
  "2022年12月、…对比",
];

const HEADINGS =
  "单位|报送单位|采用单位|填报单位：市政府办公室|主管部门|上级单位|单位类别|单位名称|单位数|部门|乡镇|各局|村（社区）|姓名|信息员|供稿人|作者|单位：条|类别|组别|系统|性质|采用|采用条数|采用数（条）|采用率|采用率（%）|录用|刊发篇数|用稿|被采用信息|未采用|不予采用|拟采用|采用任务|完成率|去年同期采用|采用同比|累计采用|1-3月采用条数|2023年第一季度采用|本月采用|采用条数①|采用条数12|采用媒体|报送|报送条数|上报数|投稿|应报送|报送率|扎兰屯市政府网|扎兰屯市政府网站采用条数|扎兰屯市政府网采用得分|扎兰屯市政府网报送|扎兰屯市政府网任务|呼伦贝尔市政府网（条）|呼伦贝尔市政府网得分|市级网站|本级网站采用|上级网站采用条数|条|（篇）|条数|篇数|数量|分|得分|总分|积分|部分|百分|计分|加分|加分合计|扣分（分）|错情扣分|上期加分|奖励分|错情|错情条数|批示|备注|说明|情况说明|序号|编号|No.|排名|上期名次|位次升降|日期|报送时间|联系电话|网址|合计|小计|信息|小红花|"
    .split("|")
    .concat(["单 位", "采用\n条数", "1.单位"]);

const OVER_HEADINGS: readonly (readonly string[])[] = [
  [],
  ["扎兰屯市政府网"],
  ["采用情况"],
  ["累计"],
  ["采用", "呼伦贝尔市政府网"],
  ["加分"],
];

const NAMES =
  "水利局|水务局|市水利局|扎兰屯市水利局|市委办公室|市委办|市政府办公室|市委员会|教育局|教育局（体育局）|教育体育局|教体局|卫生健康委员会|卫健委|卫生局|市场监督管理局|市市场监督管理局|工商局|政务服务局|政务服务和数据管理局|行政审批局|大河湾镇|大河镇|河西街道|河西街道办事处|河西街道办|水利局机关|民政局|民政所|110指挥中心|3.15活动办|妇联|妇女联合会|残联|残疾人联合会|团市委|共青团扎兰屯市委员会|工会|总工会|文体旅游广电局|文化和旅游局|农牧局|农业农村局|发改委|发展和改革委员会|科技局|工业和信息化局|工科局|A局|局".split(
    "|",
  );

const AROUND_NAMES = [
  "…",
  "1.…",
  "12、…",
  "（3）…",
  "①…",
  "3 …",
  "1.5…",
  "一、…",
  "*…",
  "★ …",
  "…（盖章）",
  "…(公章)：",
  "…（章）",
  "…加盖公章",
  "…*",
  "…①②",
  "…[1]",
  "…（注1）",
  "…（1）",
  "1.…（盖章）*",
  " … ",
  "…\u200b",
];

function numberLine(text: string): string {
  const count = readCount(text);
  const decimal = readCount(text, true);
  const day = readDay(text);
  return line(text, {
    count:
      count.is === "unreadable" ? `? ${count.suggestions.join(" ")}` : count.is === "count" ? count.count : "blank",
    ...(decimal.is === "count" && count.is !== "count" && { decimal: decimal.count }),
    score: readScore(text),
    shown: [12, 0, 3].map((value) => shownText(value, text)).join(" "),
    chinese: readChineseNumber(text),
    digits: readChineseDigits(text),
    footnote: splitFootnote(text).footnote || undefined,
    day: day === undefined ? undefined : dayText(day),
    mark: readMark(text),
    part: partOf(text),
  });
}

/** Whether a cell of this value that shows a text is clear, or what may be meant. */
function shownText(value: number, shown: string): string {
  const { misleads, suggestions } = shownMeans(value, shown);
  return misleads ? `${value}?${suggestions.join("/")}` : String(value);
}

function periodLine(text: string): string {
  const name = periodOfName(text);
  return line(text, { periods: periodsIn(text).map(told).join("; "), name: name && told(name) });
}

function told({ text, from, to, months }: Period): string {
  const days = from === undefined || to === undefined ? "" : ` ${dayText(from)} ${dayText(to)}`;
  return `${text}${days}${months ? ` (${months.join("-")})` : ""}`;
}

function headingLine(levels: readonly string[]): string {
  const [own, other] = [zhalantun, twoLevels].map((scheme) => {
    const { role, rest } = readHeading(levels, scheme);
    return `${roleText(role)}${rest === "" ? "" : ` + ${rest}`}`;
  });
  const leaf = levels.at(-1) ?? "";
  return line(levels.join("/"), {
    own,
    other: other === own ? undefined : other,
    measure: isMeasure(leaf) || undefined,
    unit: mayBeUnitHeading(leaf) || undefined,
  });
}

function roleText({ is, ...rest }: Role): string {
  return [is, ...Object.values(rest as Readonly<Record<string, number>>)].join(" ");
}

function nameLine(text: string): string {
  const { name, removed } = cleanUnitName(text);
  return line(text, { name, removed: removed.join(" | "), key: unitKey(name, "扎兰屯市") });
}

function likenessLines(names: readonly string[]): string[] {
  const keys = names.map((name) => unitKey(name, "扎兰屯市"));
  return keys.flatMap((a) =>
    keys.flatMap((b) => {
      const how = similarUnits(a, b);
      return how ? [line(`${a} ${b}`, { how })] : [];
    }),
  );
}

/** “12条” count 12, mark unclear */
function line(text: string, read: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const said = Object.entries(read).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name} ${value}`],
  );
  return `${JSON.stringify(text)} ${said.join(", ")}`;
}
