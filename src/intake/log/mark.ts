import { readDay } from "../../cells/days";
import type { CellValue } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { readChineseNumber } from "../figures/chineseNumber";
import { plainCount } from "../figures/count";
import { chosen } from "./boxes";
import { speaksOfMedium } from "./media";

/** What a log's cell says of an item and a channel. */
export type Mark = "adopted" | "not adopted" | "unclear";

/** Signs for yes, and those for no. */
const TICK = "√✓✔☑✅●★∨";
const CROSS = "×✗✘✕✖╳❌";
const YES = new RegExp(
  `^([${TICK}]|是的?|有|对|勾|v|y|yes|true|1|已?(采用?|录用?|刊用?|采纳|发布?|用|登|上网|上线|上稿|见报|入选)了?|一[次条篇件])$`,
  "i",
);
const ONLY_CROSS = new RegExp(`^[${CROSS}x]+$`, "i");
const TICKS = new RegExp(`[${TICK}]`, "g");
const SIGN = new RegExp(`^[${TICK}${CROSS}是否]$`);
const NO = new RegExp(
  `^([${CROSS}☐]|否|暂?无|暂缺|空白?|零|不|x|n|no|false|0|-+|—+|–+|\\/|\\\\|未|未采用?|未录用?|未刊用|未采纳|未用|未发布?|不采用|没有?(采用?|录用|刊用|采纳|用|发)?|([暂尚还仍]?未|没有?|无|不)[被获见予经]?(采用|采纳|录用|刊用|刊发|刊登|登载|发布|选用))?$`,
  "i",
);
/** Refused, not yet used, or taken back. */
const DOUBTFUL = /未(?!来|成年)|不(?!动产|忘)|否|退|待|拟|撤|删|无效|失效|重复|同上|审核中|[?？]/;
/** The same in other words; where somebody describes a mistake or a merit these say nothing. */
const AGAINST = new RegExp(
  "弃|毙|没|错|误|逾期|过期|超期|取消|作废|下架|下线|落选|淘汰|下[期月周季个]|稍后|顺延|涉密|敏感|少(?![年先数儿])|质量|陈旧|雷同|抄袭|[备留候]用|备选|候选|暂|存疑|" +
    "[留缓停][存发]|编辑中|审稿|编审中|[在正][编审改]|修改|重[稿报发]|已重|^重$|[合并]入|合并|转(?![载发变型])|非本|非我|" +
    `建议|可[采刊录]用|争取|预计|即将|将于|^[与]|^同(?!心|步)|^见(?!报|闻|证)|[与同见和]第|[${CROSS}]`,
);
/** Handed on to somebody, which says nothing of whether it was taken. */
const SENT = /[上转]报|报送|推送|发送|送审|提交|投稿|^已[报送投]$/;
const TAKEN = /采用|采纳|录用|刊用|刊发|刊登|刊载|登载|编发|发布|发表|采编|选用|编用|上稿|见报/;
/** Sections of a site or a paper, and what items are about: where these stand the item was taken. */
const SECTION =
  /网站|门户|官网|动态|要闻|新闻|头条|首页|主页|头版|版|栏|专[题辑版刊]|公告|公示|公开|通知|[简快通短]讯|图[片文解]|视频|信息|[简专快]报|报道|消息|资讯|工作|建设|民生|政[务府策法]|部门|乡镇|镇街|基层|街道|农村|经验|交流|典型|风采|风貌|之窗|之声|聚焦|热点|关注|焦点|播报|速[递览]|直通|在线|解读|回应|访谈|服务|互联网|文[化旅体]|旅游|经济|社会|生态|环境|党[建务群]|教育|法治|安全|改革|发展|振兴|监[管督]|综合|内参/;
/** A longer text is no name of a section, but a reason or a title. */
const LONGEST = 20;
/** A cell that leads to where the item can be read. */
const LINKED = /链接|网址|查看|点击|截图/;
/** A note behind a word: 否（重复）. */
const NOTE = /^([^(]+)\((.*)\)$/;
/** Numbers that are no days, errors of formulas, and a circle, which says yes to some and nothing to others. */
const NO_WORD = /^[-−]?[\d.,+#]+[%‰]?$|^#|^[○oOоО〇◯⭕]$/;
/** 2023.3.5 and 23.3.5 are days, and 3.5 may be none. */
const DAY = /^(?:20)?\d\d[./-]\d{1,2}[./-]\d{1,2}$/;
const LINK = /(?:https?:|www\.)[^\s\u4e00-\u9fff，。；、）)]*/gi;
/** Days and times, and the numbers of an issue or of a page. */
const DAYS =
  /(?:20\d\d[年./-])?\d{1,2}(?:[月./-]\d{1,2}[日号]?|月份?(?:[上中下]旬|[初底末])?|日)|\d{1,2}:\d\d(?::\d\d)?|20\d\d年?(?=第|总|\))/g;
const ISSUES =
  /(?:总第|第)[\d一二三四五六七八九十]{1,6}[期版号]|[\d一二三四五六七八九十]{1,6}[期版]|\b[a-d]\d{1,2}版?/gi;
/** How many times: 采用2次, ×2, √2. */
const TIMES = new RegExp(
  `[×x*用录刊登${TICK}]了?(\\d{1,4})$|[×x*](\\d{1,4})|(\\d{1,4}|[一二三四五六七八九十两])[次条篇件处家]`,
  "i",
);

/**
 * Reads whether an item was adopted: 是, √, 1, a day, a link, or the name of a section or a medium in which it stands.
 * 否, ×, 0, 0条, a dash and a blank say no, and so does 否 with its reason. Everything else is for a person: numbers, texts
 * with a doubt in them, and words of which nobody knows what they say (留用, a name, ○).
 */
export function readMark(value: CellValue): Mark {
  const plain = readPlain(value);
  if (plain !== undefined) return plain;
  const text = markText(value);
  return !isAgainstIt(text) && !hasFigure(text) && isExplained(text) ? "adopted" : "unclear";
}

/** Reads a cell in which people describe something (批示), which says yes unless there is a doubt in it. */
export function readNote(value: CellValue): Mark {
  return readPlain(value) ?? (saysDoubt(markText(value)) ? "unclear" : "adopted");
}

/** Whether a cell holds a cross and nothing else: a no, where others hold ticks. */
export function isCross(value: CellValue): boolean {
  return typeof value === "string" && ONLY_CROSS.test(markText(value));
}

/** What numbers, truth values, and words and signs by themselves say; undefined for any other text. */
function readPlain(value: CellValue): Mark | undefined {
  if (typeof value === "boolean") return value ? "adopted" : "not adopted";
  if (typeof value === "number") {
    if (value === 0) return "not adopted";
    return value === 1 || readDay(value) !== undefined ? "adopted" : "unclear";
  }
  const text = markText(value);
  if (NO.test(text) || isRefusal(text)) return "not adopted";
  const word = text.length > 1 ? text.replace(TICKS, "") : "";
  const isDay = DAY.test(text) || (/^\d{8}$/.test(text) && readDay(text) !== undefined);
  if (YES.test(text) || YES.test(word) || isDay || /^https?:|^www\./i.test(text)) return "adopted";
  const items = plainCount(text);
  if (items !== undefined) return items === 0 ? "not adopted" : items === 1 ? "adopted" : "unclear";
  return NO_WORD.test(text) ? "unclear" : undefined;
}

/** A cell's text, of boxes to tick what is chosen; a sign may be followed by one that asks for its colours. */
function markText(value: CellValue): string {
  return plainText(chosen(String(value)).replace(/[\ufe0e\ufe0f]/g, ""));
}

/** Whether a text is a no with its reason, which takes nothing of it back: 否（重复）, and not 否（待定）, 否（后采用）. */
function isRefusal(text: string): boolean {
  const [, word, reason = ""] = NOTE.exec(text) ?? [];
  return word !== undefined && NO.test(word) && !/[待拟?]/.test(reason) && !TAKEN.test(reason);
}

/** Whether any part of a text says that the item was taken: a yes, a day, a section, a link. */
function isExplained(text: string): boolean {
  const parts = withoutDays(text)
    .split(/[|()<>,.、，:;/\\~—→-]+/)
    .filter((part) => part !== "");
  // 3月5日, and nothing else
  if (parts.every((part) => /^[第号期日于在]+$/.test(part))) return withoutDays(text) !== text;
  return parts.some(saysTaken);
}

function saysTaken(part: string): boolean {
  if (YES.test(part) || LINKED.test(part) || TICK.includes(part.charAt(0)) || speaksOfMedium(part)) return true;
  if (part.length > LONGEST || (part.startsWith("已") && !TAKEN.test(part))) return false;
  return TAKEN.test(part) || SECTION.test(part);
}

/**
 * How many times a text says that an item was adopted, where it says so: 采用2次, √×2, √√.
 *
 * @returns undefined where it says nothing of the kind, or once
 */
export function timesIn(text: string): number | undefined {
  const words = withoutDays(text).replace(/第\d+/g, "|");
  const ticks = [...words].filter((sign) => TICK.includes(sign)).length;
  const written = (TIMES.exec(words) ?? []).slice(1).find((each) => each !== undefined) ?? "";
  const times = /^\d+$/.test(written) ? Number(written) : (readChineseNumber(written) ?? 0);
  const most = Math.max(ticks, times);
  return most > 1 ? most : undefined;
}

/** Whether a text says how many, and not that it is one. */
function hasFigure(text: string): boolean {
  const words = withoutDays(text).replace(/[1一][次条篇件]/g, "");
  return (
    timesIn(text) !== undefined ||
    /\d|[〇零一二三四五六七八九十百千万两几半][次条篇件处家]/.test(words) ||
    /\d[./-]?\d%?[条篇]/.test(text)
  );
}

/** A text with a sign instead of its links, days and issues, the numbers of which count nothing. */
function withoutDays(text: string): string {
  return text.replace(LINK, "|").replace(DAYS, "|").replace(ISSUES, "|");
}

/** Whether a text says that an item was refused, not used yet, taken back, or only handed on: √（已撤稿）, 已上报. */
function saysDoubt(text: string): boolean {
  return DOUBTFUL.test(text) || (SENT.test(text) && !TAKEN.test(text));
}

/**
 * Whether a text speaks against an item's being adopted, whatever else stands there: √（已撤稿）, √（弃用）, 已上报, 转财政局.
 */
export function isAgainstIt(text: string): boolean {
  return saysDoubt(text) || AGAINST.test(text);
}

/** Whether a cell holds a sign for yes or no, a day or a link, as no heading does. */
export function isSign(value: CellValue): boolean {
  const text = markText(value);
  return SIGN.test(text) || DAY.test(text) || /^https?:/i.test(text);
}

/** Whether a word, a sign or a link may say that an item was adopted. A number says so of an item only: it may be a total, too. */
export function saysAdopted(value: CellValue): boolean {
  return plainCount(value) === undefined && readNote(value) === "adopted";
}
