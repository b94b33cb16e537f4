import type { CellCause } from "../../../findings/finding";
import { nameJoined } from "../../../bulletin/notice/channelName";
import type { AnswerWords, CauseWords, FindingWords } from "../../findings";
import { aloneCell, cellList, differences, doubtText, list, where, withMarks } from "./phrases";

const CAUSES: Readonly<Record<CellCause, CauseWords>> = {
  text: {
    one: (found) => `是“${found}”，看不出是多少条。`,
    many: "看不出是多少条",
    remedy: "请改成整数，或选定一个数，或不计这一行。",
  },
  shown: {
    one: (found) => `看上去和实际的值不一样：${found}。`,
    many: "看上去和实际的值不一样",
    remedy: "请选定按哪个数计，或改好这一格。",
  },
  marked: {
    one: (found) => `里有划掉的或者上标的字：${withMarks(found)}。`,
    many: "里有划掉的或者上标的字",
    remedy: "请选定按哪个数计，或改好这一格。",
  },
  comment: {
    one: (found) => `有批注“${found}”。`,
    many: "有批注说是别的数",
    remedy: "请选定按哪个数计，或改好这一格。",
  },
  "too-many": {
    one: (found) => `是 ${found}，不像是条数。`,
    many: "大得不像是条数",
    remedy: "请核对，选定一个数，或不计这一行。",
  },
  covered: {
    one: (found) =>
      found === "" ? "被合并单元格盖住，看不出是多少条。" : `被合并单元格盖住，里面还有“${found}”，表上看不见。`,
    many: "被合并单元格盖住，看不出是多少条",
    remedy: "请取消合并，写明各是多少条；或选定一个数，或不计这一行。",
  },
  error: {
    one: (found) => `公式出错，显示 ${found}。`,
    many: "公式出错",
    remedy: "请先改好公式，或直接填写条数，或不计这一行。",
  },
};

/** Of counts, points and scores. */
export const figures = {
  "doubtful-cells": ({ sheet, column, cause, cells }) =>
    cells.length === 1
      ? `${aloneCell(sheet, column, cells)}${CAUSES[cause].one(cells[0]?.found ?? "")}${CAUSES[cause].remedy}`
      : `工作表“${sheet}”的“${column}”有 ${cells.length} 格${CAUSES[cause].many}（${list(cells.map((each) => doubtText(cause === "marked" ? { ...each, found: withMarks(each.found) } : each)))}）。${
          cells.every(({ proposed }) => proposed !== undefined)
            ? "请选定都按箭头后面的数计，或都不计；有不是这样的，请先在表里改好。"
            : "请在表里改好，或都不计。"
        }`,
  "unreadable-points": ({ places, units, column, found }) =>
    `${where(places)}：“${units.join("")}”的“${column}”是“${found}”，不是分数。请改成数字，或不计这一行。`,
  "blank-counts": ({ sheet, places, units }) =>
    places.length === 1
      ? `${where(places)}：“${units.join("")}”的条数没有填。请填上，或选定按 0 条计，或不计这一行。`
      : `工作表“${sheet}”有 ${places.length} 处没有填条数（${cellList(places)}），涉及${list(units)}。请填上，或选定都按 0 条计，或不计这些行。`,
  "unscored-count": ({ sheet, group, channel, counts, places }) =>
    `工作表“${sheet}”：“${group}”有 ${counts.length} 个单位填了${nameJoined(channel, "采用条数")}（${list(counts.map(({ unit, count }, n) => `${places[n]?.cell ?? ""} ${unit} ${count} 条`))}），但“${group}”的附件不列也不计这个渠道。请修改计分办法，或确认不计。`,
  "score-differs": (finding) => `${differences(finding)}。得分按条数重新计算，表里原来的得分不用。请核对条数。`,
  "score-says-other": ({ places, units, column, found, score, other }) =>
    `${where(places)}：“${units.join("")}”的“${column}”读作 ${found}，但表里的得分是 ${score}，正好是 ${other} 条的分。请核对这一格；如果 ${found} 没有错，可以继续。`,
  "scores-mostly-differ": (finding) =>
    `${differences(finding)}。多数得分对不上：可能列选错了，也可能原来用的是另一种计分办法。请检查，或确认按条数重新计分。`,
  "rate-differs": ({ sheet, column, differences }) =>
    `工作表“${sheet}”的“${column}”有 ${differences.length} 处与条数不符（${list(differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}，应为 ${expected}`))}）。采用率按条数重新计算。请核对条数。`,
  "unreadable-score": ({ sheet, places, units, column, found }) =>
    `工作表“${sheet}”的“${column}”有 ${found.length} 格不是分数（${list(found.map((text, n) => `${places[n]?.cell ?? ""} ${units[n] ?? ""}“${text}”`))}），没有用来核对。`,
  "adopted-over-submitted": ({ sheet, places, units, counts }) =>
    `工作表“${sheet}”有 ${counts.length} 处采用的比报送的多：${list(counts.map(({ channel, adopted, submitted }, n) => `${places[n]?.cell ?? ""} ${units[n] ?? ""}（报送 ${submitted} 条，${nameJoined(channel, "采用")} ${adopted} 条）`))}。请核对。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const figuresAnswers: AnswerWords = {
  "unreadable-points": { zero: () => "按 0 分计" },
  "doubtful-cells": { "leave-out": (_, cells) => (cells > 1 ? "不计这些行" : "不计这一行") },
  "blank-counts": {
    zero: (_, cells) => (cells > 1 ? "都按 0 条计" : "按 0 条计"),
    "leave-out": (_, cells) => (cells > 1 ? "不计这些行" : "不计这一行"),
  },
  "unscored-count": { accept: () => "确认不计" },
  "score-says-other": { accept: () => "条数没有错" },
  "scores-mostly-differ": { accept: () => "按条数重新计分" },
};
