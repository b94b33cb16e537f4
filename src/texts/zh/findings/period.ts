import type { FindingWords } from "../../findings";
import { list } from "./phrases";

/** Of the period. */
export const period = {
  "period-from-title": ({ sheet, period }) => `时段“${period}”取自工作表“${sheet}”的标题。`,
  "period-from-name": ({ sheet, period }) => `标题里没有时段，“${period}”取自工作表的名称“${sheet}”。请核对。`,
  "period-until": ({ sheet, period, found }) =>
    `工作表“${sheet}”只写着“${found}”，没有写从哪天起，时段按“${period}”。不是从年初起的，请填写时段。`,
  "period-doubtful": ({ sheet, periods }) =>
    `工作表“${sheet}”的标题、表头或名称说的时段不一样：${list(periods)}。请选定是哪一个。`,
  "period-remembered": ({ sheet, period }) => `时段“${period}”是上次给工作表“${sheet}”填的。如果这次不同，请改。`,
  "period-typed": ({ sheet, period, found }) =>
    `填写的时段是“${period}”，工作表“${sheet}”里写的是“${found}”。已按填写的；不对的话请改。`,
  "no-period": ({ sheet }) => `工作表“${sheet}”的标题里没有时段，表头只写“得分”。需要时请填写时段，如“1-3月”。`,
} satisfies Partial<FindingWords>;
