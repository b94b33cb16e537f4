import type { Scheme } from "../bulletin/scheme";
import { plainText } from "../cells/plainText";

/** What a column holds, as its heading tells; `channel` and `adjustment` are positions among the scheme's. */
export type HeadingRole =
  | { readonly is: "unit" | "group" | "submitted" | "total" | "count-of-any" | "remark" | "rate" }
  | { readonly is: "count" | "score"; readonly channel: number }
  | { readonly is: "adjustment"; readonly adjustment: number }
  /** Serial numbers, ranks, rates, sums of earlier periods: known and not needed. */
  | { readonly is: "ignored" };

const IGNORED =
  /排名|名次|位次|排序|序号|编号|^序$|^号$|^no\.?$|率|占比|%|^注$|累计|上期|上月|同比|环比|日期|时间|联系|电话/i;
const RATE = /(采用|采纳|录用)率/;
const REMARK = /备注|说明/;
const SCORE = /得分|分数|积分|计分|总分|分值|(?:^|[^部百])分$/;
const GROUP = /类别|分组|组别|分类|性质|类型/;
const ADOPTED = /采用|采纳|录用|用稿|刊用|采编|刊发/;
const SUBMITTED = /报送|上报|报来|提交|投稿|来稿/;
const COUNT = /条数|篇数|件数|数量|^条$|^篇$|数$/;
/** Words of which a unit's heading has one. */
export const UNIT = /单位|部门|乡镇|街道|苏木|名称|机构|县市区|县区/;
/** 单位：条 above a table is a unit of measure. */
const MEASURE = /^[(]?单位:/;

/**
 * What the column under a heading holds, or undefined when the words say nothing. Of a heading of several rows the
 * lowest says most; the channel may be named by any of them, or by some together (通辽市采用/普发).
 *
 * @param levels the texts of the heading from top to bottom
 */
export function headingRole(levels: readonly string[], scheme: Scheme): HeadingRole | undefined {
  const texts = levels.map(plainText).filter((text) => text !== "");
  const text = texts.at(-1);
  if (text === undefined || MEASURE.test(text)) return undefined;
  const path = texts.join("/");
  const adjustment = named(path, scheme.adjustments ?? []);
  if (adjustment && !isOtherHalf(text, scheme, adjustment.position))
    return { is: "adjustment", adjustment: adjustment.position };
  const channel = named(path, scheme.channels);
  // a channel called 上报 or 约稿 is one though its name sounds like something else
  if (channel && (channel.word === text || (channel.word.includes("/") && path.endsWith(channel.word))))
    return { is: "count", channel: channel.position };
  return ordinaryRole(text, path, channel?.position);
}

function ordinaryRole(text: string, path: string, channel: number | undefined): HeadingRole | undefined {
  if (RATE.test(text)) return { is: "rate" };
  if (IGNORED.test(text)) return { is: "ignored" };
  if (REMARK.test(text)) return { is: "remark" };
  if (SCORE.test(text)) return channel === undefined ? { is: "total" } : { is: "score", channel };
  if (channel !== undefined && (ADOPTED.test(text) || !SUBMITTED.test(text))) return { is: "count", channel };
  if (ADOPTED.test(text)) return { is: "count-of-any" };
  if (UNIT.test(text) && !COUNT.test(text) && !GROUP.test(text)) return { is: "unit" };
  if (GROUP.test(text)) return { is: "group" };
  if (SUBMITTED.test(text)) return { is: "submitted" };
  return COUNT.test(text) || ADOPTED.test(path) ? { is: "count-of-any" } : undefined;
}

/** Of 错情条数 and 错情扣分 only one is the source of an adjustment: that with points, or that with items. */
function isOtherHalf(text: string, { adjustments = [] }: Scheme, position: number): boolean {
  const hasPoints = /分/.test(text.replace(plainText(adjustments[position]!.name), ""));
  return hasPoints && adjustments[position]!.points !== undefined;
}

/** The item that `path` names; of several the one named by the longest words, as 市政府网 is part of 呼伦贝尔市政府网. */
function named(
  path: string,
  items: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): { readonly position: number; readonly word: string } | undefined {
  let best: { position: number; word: string } | undefined;
  items.forEach(({ name, aliases }, position) => {
    for (const word of [name, ...aliases].map(plainText))
      if (word.length > (best?.word.length ?? 0) && path.includes(word)) best = { position, word };
  });
  return best;
}
