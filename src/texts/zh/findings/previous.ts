import type { AnswerWords, FindingWords } from "../../findings";
import { TO_BE_LOOKED_AT } from "../../short";
import { list, PAIRS, where } from "./phrases";

/** Of the bulletin of the last period. */
export const previous = {
  "previous-unreadable": ({ lacks }) =>
    `上期的附件里没有找到${lacks.length === 2 ? "“单位”和“得分”两列" : lacks.length === 1 ? `“${lacks[0] === "unit" ? "单位" : "得分"}”一列` : "有得分的单位"}，上期累计无法带入。请检查选的文件。`,
  "previous-doubtful": ({ places, units, column, found }) =>
    `上期 ${where(places)}：“${list(units)}”的“${column}”是“${found}”，看不出是多少分，不能带入。请在上期的表里改成数字，或选定一个数，或按 0 分带入。`,
  "previous-struck": ({ places, units }) =>
    `上期 ${where(places)}：有 ${units.length} 个单位的名称或得分被划掉了（${list(units)}）。请说明带不带入。`,
  "previous-hidden-rows": ({ units }) =>
    `上期的附件里有 ${units.length} 个单位的行被隐藏或筛掉了，仍然带入：${list(units)}。请核对。`,
  "previous-not-accumulated": ({ former }) =>
    `上期的表是“${former}”的，只有这一期的得分，没有累计得分，带入后不会有更早的分。请换有累计得分的附件，或选定带不带上期。`,
  "previous-twice": ({ places, units, scores }) =>
    `上期 ${where(places)}：“${units.join("")}”出现了两次，累计得分分别是 ${scores.join(" 和 ")}。请选定带入哪一个。`,
  "former-forgotten": ({ sheet, former }) =>
    `“${sheet}”上次是带着上期“${former}”生成的，这次还没有选上期，累计得分和名次变化会只算本期。请在“来源”的“上期”里再选一次，或确认不带上期。`,
  "previous-same-period": ({ period }) =>
    `上期的表也是“${period}”的，和本期相同，带入会重复计算。请检查选的文件，或选定带不带上期。`,
  "previous-not-before": ({ former, now }) =>
    `上期的表是“${former}”的，不在本期“${now}”之前。请检查选的文件和时段，或选定带不带上期。`,
  "previous-other-year": ({ former, now }) =>
    `上期的表是“${former}”的，与本期“${now}”不在同一年，得分会跨年累计。请检查选的文件，或选定带不带上期。`,
  "previous-overlaps": ({ former, now }) =>
    `上期的表是“${former}”的，本期“${now}”里已经有这段时间，带入会重复计算。如果这张表是累计数，请选不带上期；也可以另选文件、改时段。`,
  "previous-gap": ({ former, now }) =>
    `上期的表是“${former}”的，到本期“${now}”中间缺一段，累计得分里不会有中间的分。请检查选的是不是最近一期，或选定带不带上期。`,
  "previous-other-units": ({ former, now }) =>
    `上期的表里没有一个本期的单位（上期：${list(former)}；本期：${list(now)}）。请检查选的文件，或选定带不带上期。`,
  "new-since-previous": ({ units }) =>
    `上期没有、本期新出现的单位：${list(units)}。它们没有上期累计。请核对是不是改了名。`,
  "previous-renamed": ({ unit, other }) =>
    `上期的“${other}”本期没有，本期的“${unit}”上期没有，像是同一个单位。是的话，上期的累计和名次带给“${unit}”。请说明是不是。`,
  "previous-names": ({ pairs }) =>
    `有 ${pairs.length} 个单位上期和本期的名称不一样，像是同一个单位：${list(
      pairs.map(({ unit, other }) => `上期的${other}和本期的${unit}`),
      TO_BE_LOOKED_AT,
    )}。是的话，上期的累计和名次带给本期的单位。请说明是不是。`,
  "gone-since-previous": ({ units }) => `上期有、本期没有的单位：${list(units)}。请核对是不是改了名。`,
} satisfies Partial<FindingWords>;

const CARRY = { "leave-out": () => "不带上期，只算本期", accept: () => "照样带入" };

/** Buttons of theirs that say more than the usual ones. */
export const previousAnswers: AnswerWords = {
  "previous-doubtful": { count: ({ value }) => `按 ${value} 分带入`, zero: () => "按 0 分带入" },
  "previous-struck": { "leave-out": () => "划掉的不带入", accept: () => "都带入" },
  "previous-not-accumulated": CARRY,
  "previous-twice": { count: ({ value }) => `按 ${value} 分带入` },
  "former-forgotten": { accept: () => "这次不带上期" },
  "previous-same-period": CARRY,
  "previous-not-before": CARRY,
  "previous-other-year": CARRY,
  "previous-overlaps": CARRY,
  "previous-gap": CARRY,
  "previous-other-units": CARRY,
  "previous-renamed": { accept: () => "是两个单位" },
  "previous-names": PAIRS,
};
