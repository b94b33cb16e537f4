import type { Scheme } from "../bulletin/scheme";
import { plainText } from "../cells/plainText";

/** What a column holds, as its heading tells; `channel` is a position among the scheme's channels. */
export type HeadingRole =
  | { readonly is: "unit" | "group" | "submitted" | "total" | "count-of-any" }
  | { readonly is: "count" | "score"; readonly channel: number }
  /** Serial numbers, ranks, rates, sums of earlier periods, remarks: known and not needed. */
  | { readonly is: "ignored" };

const IGNORED =
  /排名|名次|位次|排序|序号|编号|^序$|^号$|^no\.?$|率|占比|%|备注|说明|^注$|累计|上期|上月|同比|环比|日期|时间|联系|电话/i;
const SCORE = /得分|分数|积分|计分|总分|分值|^分$/;
const GROUP = /类别|分组|组别|分类|性质|类型/;
const ADOPTED = /采用|采纳|录用|用稿|刊用|采编|刊发/;
const SUBMITTED = /报送|上报|报来|提交|投稿|来稿/;
const COUNT = /条数|篇数|件数|数量|^条$|^篇$|数$/;
const UNIT = /单位|部门|乡镇|街道|苏木|名称|机构|县市区|县区/;

/** What the column under `heading` holds, or undefined when the words say nothing. */
export function headingRole(heading: string, scheme: Scheme): HeadingRole | undefined {
  const text = plainText(heading);
  if (text === "") return undefined;
  if (IGNORED.test(text)) return { is: "ignored" };
  const channel = namedChannel(text, scheme);
  if (SCORE.test(text)) return channel === undefined ? { is: "total" } : { is: "score", channel };
  if (channel !== undefined && (ADOPTED.test(text) || !SUBMITTED.test(text))) return { is: "count", channel };
  if (ADOPTED.test(text)) return { is: "count-of-any" };
  if (UNIT.test(text) && !COUNT.test(text) && !GROUP.test(text)) return { is: "unit" };
  if (GROUP.test(text)) return { is: "group" };
  if (SUBMITTED.test(text)) return { is: "submitted" };
  return COUNT.test(text) ? { is: "count-of-any" } : undefined;
}

/** The channel that `text` names; of several the one named by the longest words, as 市政府网 is part of 呼伦贝尔市政府网. */
function namedChannel(text: string, scheme: Scheme): number | undefined {
  let best = { length: 0, channel: undefined as number | undefined };
  scheme.channels.forEach(({ name, aliases }, channel) => {
    for (const word of [name, ...aliases].map(plainText)) {
      if (word.length > best.length && text.includes(word)) best = { length: word.length, channel };
    }
  });
  return best.channel;
}
