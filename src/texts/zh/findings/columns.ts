import { offers } from "../../../findings/question";
import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { list, needed } from "./phrases";

/** Of columns. */
export const columns = {
  "missing-column": ({ sheet, need, headings, from, question }) =>
    `工作表“${sheet}”${from === undefined ? "" : `从 ${from} 起的一段`}没有找到${needed(need)}列。现有的列是：${list(headings)}。请指定是哪一列${offers(question, "columns") ? "，或者把几列相加" : ""}${need.is === "unit" ? "" : "，或说明没有这一列"}。`,
  "ambiguous-column": ({ sheet, need, headings, question }) =>
    `工作表“${sheet}”里有不止一列像是${needed(need)}：${list(headings)}。请指定用哪一列${offers(question, "columns") ? "，或者把这几列相加" : ""}。${need.is === "count" && !offers(question, "columns") ? "要几列相加的，请在表里加一列合计。" : ""}`,
  "sum-column": ({ sheet, column, parts }) =>
    `工作表“${sheet}”的条数用的是“${column}”一列，每一行都等于${list(parts)}相加。`,
  "channel-by-title": ({ sheet, channel, column }) =>
    `工作表“${sheet}”的“${column}”没有写是哪个网站的，按标题或表名算作“${channel}”的采用条数。请核对。`,
  "column-chosen": ({ sheet, need, heading, usual }) =>
    `工作表“${sheet}”：${needed(need)}${heading === null ? "按没有这一列算" : `用的是您指定的“${heading}”一列`}${usual === undefined ? "" : `，没有用“${usual}”`}。`,
  "columns-added": ({ sheet, need, headings }) =>
    `工作表“${sheet}”：${needed(need)}按您选的，是${list(headings)}这几列相加。`,
  "items-for-points": ({ sheet, adjustment, column }) =>
    `工作表“${sheet}”的“${column}”写的是条数，计分办法里“${adjustment}”填的却是分数，一条几分没有写。一条几分有规定的，请先在办法里写上；填的确是分数，请确认。`,
  "no-kinds": ({ sheet, kinds }) =>
    `计分办法对一些类型的信息（${list(kinds)}）另外计分，表“${sheet}”没有写每一条是什么类型，这一项没有计。`,
  "no-adjustment-column": ({ sheet, adjustment }) =>
    `工作表“${sheet}”没有“${adjustment}”一列，按 0 计。如果有，请指定是哪一列。`,
  "unused-columns": ({ sheet, columns }) =>
    `工作表“${sheet}”还有带数字的列没有用到：${list(columns)}。如果是别的采用渠道或加扣分，请写进计分办法。`,
  "unknown-points": ({ sheet, columns }) =>
    `工作表“${sheet}”有加分、扣分一类的列：${list(columns)}，计分办法里没有。请选定各列作为加分还是作为扣分，或确认不用。`,
  "counts-in-measure": ({ sheet, measure, each }) =>
    `工作表“${sheet}”写着“${measure}”，表里的 1 也许是 ${each} 条。请选定换成条，还是照表里的数计。`,
  "items-taken-off": ({ sheet, columns, items, sure }) =>
    `工作表“${sheet}”条数旁边还有${list(columns)}（${list(items.map(({ unit, count, off, left }) => `${unit} ${count} 减 ${off} 是 ${left}`))}），看不出条数是减过以后的，还是没有减。请选定减不减${sure ? "" : "、从哪个网站的条数里减"}。`,
  "column-other-period": ({ sheet, period, columns }) =>
    `工作表“${sheet}”的时段是“${period}”，读的条数列写的却是另一个时段：${list(columns)}。请改选列（如累计、合计那一列），或确认就用${columns.length === 1 ? "这一列" : "这几列"}。`,
  "counts-like-scores": ({ sheet, columns }) =>
    `工作表“${sheet}”${list(columns)}的数全是或几乎全是每条分值的整倍数，像是得分，不像条数。是得分的，请换成条数，或改选条数的列；确是条数，请确认。`,
  "counts-maybe-scores": ({ sheet, columns }) =>
    `工作表“${sheet}”${list(columns)}的数都是每条分值的整倍数，也许是得分，不是条数。请核对。`,
  "counts-shown-as-scores": ({ sheet, columns, shown }) =>
    `工作表“${sheet}”${list(columns)}里写的是“${short(shown)}”，像是得分，不是条数。是得分的，可以按每条分值换成条数，或改选条数的列；确是条数，请确认。`,
  "hidden-columns": ({ sheet, columns }) => `工作表“${sheet}”里用到的列有隐藏的：${list(columns)}。请核对该不该用。`,
  "column-twice": ({ sheet, column }) => `工作表“${sheet}”的“${column}”一列被选了两次。请给其中一项另选一列。`,
} satisfies Partial<FindingWords>;

const SCORES = { "as-proposed": () => "是得分，按每条分值换成条数", accept: () => "是条数，继续" };

/** Buttons of theirs that say more than the usual ones. */
export const columnsAnswers: AnswerWords = {
  "missing-column": {
    accept: () => "每一条都是它采用的",
    columns: ({ headings }) => `把${headings.map((heading) => `“${heading}”`).join("、")}相加`,
  },
  "counts-like-scores": SCORES,
  "counts-shown-as-scores": SCORES,
  "items-for-points": { accept: () => "填的是分数", "leave-out": () => "不用这一列" },
  "counts-in-measure": { "as-proposed": () => "换成条", accept: () => "照表里的数计" },
  "items-taken-off": {
    "as-proposed": () => "还没有减，减去再计",
    name: ({ name }) => `从“${name}”的条数里减`,
    accept: () => "不用减，照条数计",
  },
  "column-other-period": { accept: () => "就用这样的列" },
  "unknown-points": { accept: () => "不用" },
};
