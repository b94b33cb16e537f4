import { readDay } from "../../cells/days";
import type { CellValue } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { plainCount } from "../count";

/** What a log's cell says of an item and a channel. */
export type Mark = "adopted" | "not adopted" | "unclear";

const YES = /^(是|有|对|√|✓|✔|☑|●|★|y|yes|true|1|已?采用|已?录用|已?刊用|已?采纳|已?发布|已?用)$/i;
const NO =
  /^(|否|暂?无|暂缺|空白?|零|〇|不|×|✗|✘|x|n|no|false|0|-+|—+|–+|\/|\\|未|未采用?|未录用|未刊用|未采纳|未用|不采用|没有)$/i;
/** Refused, not yet used, or taken back. */
const DOUBTFUL = /未|不|否|退|待|拟|撤|删|无效|失效|重复|同上|审核中|[?？]/;
/** Handed on to somebody, which says nothing of whether it was taken. */
const SENT = /[上转]报|报送|推送|发送|送审|提交|投稿|^已[报送投]$/;
const TAKEN = /采用|采纳|录用|刊用|刊发|刊登|刊载|登载|编发|发布/;
/** A note behind a word: 否（重复）. */
const NOTE = /^([^(]+)\((.*)\)$/;
/** Numbers that are no days, errors of formulas, and a circle, which says yes to some and nothing to others. */
const NO_WORD = /^[-−]?[\d.,+#]+[%‰]?$|^#|^[○oOоО]$/;

/**
 * Reads whether an item was adopted: 是, √, 1, a day, a link, or a text such as the column of the site in which it stands.
 * 否, ×, 0, 0条, a dash and a blank say no, and so does 否 with its reason. A number that is none of these, or a text with a doubt
 * in it, is for a person.
 */
export function readMark(value: CellValue): Mark {
  if (typeof value === "boolean") return value ? "adopted" : "not adopted";
  if (typeof value === "number") {
    if (value === 0) return "not adopted";
    return value === 1 || readDay(value) !== undefined ? "adopted" : "unclear";
  }
  const text = plainText(value);
  if (NO.test(text) || isRefusal(text)) return "not adopted";
  if (YES.test(text) || /^https?:|^www\./i.test(text) || (/^\d{8}$/.test(text) && readDay(text))) return "adopted";
  const items = plainCount(text);
  if (items === 0) return "not adopted";
  if (items === 1) return "adopted";
  return items !== undefined || saysDoubt(text) || NO_WORD.test(text) ? "unclear" : "adopted";
}

/** Whether a text is a no with its reason, which takes nothing of it back: 否（重复）, and not 否（待定）, 否（后采用）. */
function isRefusal(text: string): boolean {
  const [, word, reason = ""] = NOTE.exec(text) ?? [];
  return word !== undefined && NO.test(word) && !/[待拟?]/.test(reason) && !TAKEN.test(reason);
}

/**
 * Whether a text says that an item was refused, not used yet, taken back, or only handed on, whatever else stands there:
 * √（已撤稿）, 已上报.
 */
export function saysDoubt(text: string): boolean {
  return DOUBTFUL.test(text) || (SENT.test(text) && !TAKEN.test(text));
}

/** Whether a word, a sign or a link says that an item was adopted. A number says so of an item only: it may be a total, too. */
export function saysAdopted(value: CellValue): boolean {
  return plainCount(value) === undefined && readMark(value) === "adopted";
}
