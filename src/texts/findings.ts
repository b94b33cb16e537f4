import type { Finding, FindingKind, FindingOf, Severity } from "../findings/finding";
import type { Place } from "../cells/place";
import type { InEach, Language } from "./language";

type Messages = { readonly [Kind in FindingKind]: InEach<(finding: FindingOf<Kind>) => string> };

/** Says what was found, where, and what to do, in plain words. */
export function findingText(finding: Finding, language: Language): string {
  const say = FINDINGS[finding.kind][language] as (finding: Finding) => string;
  return say(finding);
}

/** What a severity is called. */
export const SEVERITIES: InEach<Readonly<Record<Severity, string>>> = {
  zh: { settle: "必须处理", look: "请留意", info: "说明" },
  en: { settle: "Must be settled", look: "Please look", info: "For information" },
};

const FINDINGS: Messages = {
  "no-header": {
    zh: ({ sheet }) =>
      `工作表“${sheet}”前 15 行里没有找到表头。表头要有“单位”一列和采用条数的列，请检查，或换一张工作表。`,
    en: ({ sheet }) =>
      `No header row in the first 15 rows of sheet “${sheet}”. It needs a unit column (单位) and columns of adopted counts. Check it, or choose another sheet.`,
  },
  "bad-range": {
    zh: ({ sheet, found }) => `工作表“${sheet}”的范围“${found}”看不懂，应写成 A3:D40 这样；留空则读整张表。`,
    en: ({ sheet, found }) =>
      `The range “${found}” of sheet “${sheet}” is no address such as A3:D40. Mend it, or leave it blank for the whole sheet.`,
  },
  "missing-column": {
    zh: ({ sheet, channel, headings }) =>
      `工作表“${sheet}”没有找到“${channel}”的采用条数列。现有的列是：${list(headings)}。请指定是哪一列，或说明没有这一列。`,
    en: ({ sheet, channel, headings }) =>
      `Sheet “${sheet}” has no column for items adopted by “${channel}”. It has: ${listEn(headings)}. Choose the column, or say that there is none.`,
  },
  "no-adjustment-column": {
    zh: ({ sheet, adjustment }) => `工作表“${sheet}”没有“${adjustment}”一列，按 0 计。如果有，请指定是哪一列。`,
    en: ({ sheet, adjustment }) =>
      `Sheet “${sheet}” has no column “${adjustment}”; it counts as 0. Choose the column if there is one.`,
  },
  transposed: {
    zh: ({ sheet }) => `工作表“${sheet}”是单位横排、项目竖排的。请复制后用“选择性粘贴 → 转置”改成每个单位一行，再试。`,
    en: ({ sheet }) =>
      `In sheet “${sheet}” units stand across and figures down. Copy it, use Paste Special → Transpose so that each unit has a row, and try again.`,
  },
  "header-far-down": {
    zh: ({ sheet, row }) => `工作表“${sheet}”的表头在第 ${row} 行，比较靠下。请核对读的是不是这张表。`,
    en: ({ sheet, row }) =>
      `The header of sheet “${sheet}” is in row ${row}, rather far down. Check that this is the table meant.`,
  },
  "ambiguous-column": {
    zh: ({ sheet, role, columns }) =>
      `工作表“${sheet}”里有不止一列像是${role === "unit" ? "单位名称" : `“${role}”的采用条数`}：${list(columns)}。请指定用哪一列。`,
    en: ({ sheet, role, columns }) =>
      `Sheet “${sheet}” has more than one column that could be ${role === "unit" ? "the unit" : `the count of “${role}”`}: ${listEn(columns)}. Choose one.`,
  },
  "unused-columns": {
    zh: ({ sheet, columns }) =>
      `工作表“${sheet}”还有带数字的列没有用到：${list(columns)}。如果是别的采用渠道或加扣分，请写进计分办法。`,
    en: ({ sheet, columns }) =>
      `Sheet “${sheet}” has columns of figures that are not used: ${listEn(columns)}. If they are further channels or adjustments, add them to the scheme.`,
  },
  "column-twice": {
    zh: ({ sheet, column }) => `工作表“${sheet}”的“${column}”一列被选了两次。请给其中一项另选一列。`,
    en: ({ sheet, column }) =>
      `Column “${column}” of sheet “${sheet}” was chosen twice. Choose another one for one of the two.`,
  },
  "no-units": {
    zh: ({ sheet }) => `工作表“${sheet}”的表头下面没有单位。请检查单位列是否选对。`,
    en: ({ sheet }) => `There is no unit under the header of sheet “${sheet}”. Check which column holds the units.`,
  },
  "unreadable-count": {
    zh: ({ at, unit, column, found }) =>
      `${where(at)}：“${unit}”的“${column}”是“${found}”，看不出是多少条。请改成整数，或选定一个数，或不计这一行。`,
    en: ({ at, unit, column, found }) =>
      `${whereEn(at)}: “${column}” of “${unit}” is “${found}”, which is no count. Change it to a whole number, choose one, or leave the row out.`,
  },
  "unreadable-points": {
    zh: ({ at, unit, column, found }) =>
      `${where(at)}：“${unit}”的“${column}”是“${found}”，不是分数。请改成数字，或不计这一行。`,
    en: ({ at, unit, column, found }) =>
      `${whereEn(at)}: “${column}” of “${unit}” is “${found}”, no points. Change it to a number, or leave the row out.`,
  },
  "error-cell": {
    zh: ({ at, unit, column, found }) =>
      `${where(at)}：“${unit}”的“${column}”公式出错，显示 ${found}。请先改好公式，或直接填写条数。`,
    en: ({ at, unit, column, found }) =>
      `${whereEn(at)}: the formula in “${column}” of “${unit}” gives ${found}. Mend it, or type the count.`,
  },
  "shown-differs": {
    zh: ({ at, unit, column, found, shown }) =>
      `${where(at)}：“${unit}”的“${column}”看上去是“${shown}”，实际的值是 ${found}。请选定按哪个数计，或改好这一格。`,
    en: ({ at, unit, column, found, shown }) =>
      `${whereEn(at)}: “${column}” of “${unit}” shows “${shown}” but holds ${found}. Say which one counts, or mend the cell.`,
  },
  "blank-counts": {
    zh: ({ sheet, cells, units }) =>
      `工作表“${sheet}”有 ${cells.length} 处没有填条数（${list(cells)}），涉及${list(units)}。请填上，或选定都按 0 条计，或不计这些行。`,
    en: ({ sheet, cells, units }) =>
      `${cells.length} counts are blank in sheet “${sheet}” (${listEn(cells)}), of ${listEn(units)}. Fill them in, count all as 0, or leave the rows out.`,
  },
  "merged-unit": {
    zh: ({ at, unit, rows }) => `${where(at)}：“${unit}”合并了 ${rows} 行，这 ${rows} 行都算它的。`,
    en: ({ at, unit, rows }) =>
      `${whereEn(at)}: the cell of “${unit}” is merged over ${rows} rows; all of them are taken as its own.`,
  },
  "not-in-roster": {
    zh: ({ at, unit, similar }) =>
      `${where(at)}：名录里没有“${unit}”${similar.length > 0 ? `，相近的有${list(similar)}` : ""}。请说明它是哪个单位，或归入哪一组，或不计。`,
    en: ({ at, unit, similar }) =>
      `${whereEn(at)}: the roster has no “${unit}”${similar.length > 0 ? `; similar are ${listEn(similar)}` : ""}. Say which unit it is, or put it into a group, or leave it out.`,
  },
  "group-differs": {
    zh: ({ unit, groups }) => `“${unit}”在几张表里归入了不同的组：${list(groups)}。请选定一组。`,
    en: ({ unit, groups }) => `“${unit}” is in different groups on several sheets: ${listEn(groups)}. Choose one.`,
  },
  "previous-unreadable": {
    zh: () => "上期的附件里没有找到“单位”和“得分”两列，上期累计无法带入。请检查选的文件。",
    en: () =>
      "No unit and score columns were found in the former bulletin, so nothing can be carried forward. Check the file.",
  },
  "similar-units": {
    zh: ({ unit, sheet, other, otherSheet }) =>
      `“${sheet}”里的“${unit}”和“${otherSheet}”里的“${other}”名称相近，各自只在一边出现。请说明是不是同一个单位。`,
    en: ({ unit, sheet, other, otherSheet }) =>
      `“${unit}” of “${sheet}” and “${other}” of “${otherSheet}” have similar names and each stands on one side only. Say whether they are one unit.`,
  },
  "not-in-every-sheet": {
    zh: ({ units }) =>
      `有 ${units.length} 个单位不是每张表都有：${list(units.map(({ unit, missing }) => `${unit}（缺${missing.join("、")}）`))}。缺的按 0 计，请核对。`,
    en: ({ units }) =>
      `${units.length} units are not in every sheet: ${listEn(units.map(({ unit, missing }) => `${unit} (not in ${missing.join(", ")})`))}. What is missing counts as 0; please check.`,
  },
  "gone-since-previous": {
    zh: ({ units }) => `上期有、本期没有的单位：${list(units)}。请核对是不是改了名。`,
    en: ({ units }) => `In the former bulletin but not in this one: ${listEn(units)}. Check whether they were renamed.`,
  },
  "no-unit-name": {
    zh: ({ at, found }) => `${where(at)}：这一行有条数（${found}），没有单位名称。请补上单位，或不计这一行。`,
    en: ({ at, found }) =>
      `${whereEn(at)}: this row has counts (${found}) and no unit. Add the unit, or leave the row out.`,
  },
  "unknown-group": {
    zh: ({ at, found, units }) =>
      `${where(at)}：${found === "" ? "没有填类别" : `类别“${found}”不在计分办法的分组里`}，涉及${list(units)}。请选定归入哪一组。`,
    en: ({ at, found, units }) =>
      `${whereEn(at)}: ${found === "" ? "no group is given" : `“${found}” is no group of the scheme`}, for ${listEn(units)}. Choose their group.`,
  },
  "group-unsure": {
    zh: ({ at, unit, group }) => `${where(at)}：“${unit}”从名称上不好判断归哪一组，现在归入“${group}”。如不对请改。`,
    en: ({ at, unit, group }) =>
      `${whereEn(at)}: the name “${unit}” does not tell its group; it is in “${group}” now. Change it if that is wrong.`,
  },
  "groups-by-name": {
    zh: ({ sheet, groups }) =>
      `工作表“${sheet}”没有类别一列，已按单位名称分组：${groups.map(({ name, units }) => `${name} ${units} 个`).join("，")}。请核对。`,
    en: ({ sheet, groups }) =>
      `Sheet “${sheet}” has no group column; units were grouped by name: ${groups.map(({ name, units }) => `${name} ${units}`).join(", ")}. Please check.`,
  },
  "total-left-out": {
    zh: ({ at, found }) => `${where(at)}：“${found}”是合计行，不作为单位，只用来核对。`,
    en: ({ at, found }) => `${whereEn(at)}: “${found}” is a total; it is no unit and served only as a check.`,
  },
  "total-differs": {
    zh: ({ at, column, found, expected }) =>
      `${where(at)}：“${column}”的合计是 ${found}，各单位相加是 ${expected}，对不上。请查明是哪里的数不对，或确认以各单位的数为准。`,
    en: ({ at, column, found, expected }) =>
      `${whereEn(at)}: the total of “${column}” is ${found}, the units add up to ${expected}. Find the wrong figure, or go on with the units’.`,
  },
  "total-unreadable": {
    zh: ({ at, column, found }) => `${where(at)}：“${column}”的合计是“${found}”，不是数，没有用来核对。`,
    en: ({ at, column, found }) =>
      `${whereEn(at)}: the total of “${column}” is “${found}”, no number, and was not used as a check.`,
  },
  "looks-like-total": {
    zh: ({ at, unit }) => `${where(at)}：“${unit}”的条数正好是其他各行之和，像是合计。请说明它是合计还是单位。`,
    en: ({ at, unit }) =>
      `${whereEn(at)}: the counts of “${unit}” are exactly the sum of other rows, like a total. Say whether it is one, or a unit.`,
  },
  "rows-cut": {
    zh: ({ at, found, rows }) => `${where(at)}：从“${short(found)}”起的 ${rows} 行在表格之外，没有读。`,
    en: ({ at, found, rows }) =>
      `${whereEn(at)}: ${rows} rows from “${short(found)}” on are below the table and were not read.`,
  },
  "data-below": {
    zh: ({ at, found, rows }) =>
      `${where(at)}：表格结束后还有 ${rows} 行像是单位（第一个是“${found}”），没有读。如果要计，请移到表格里；如果不计，请确认。`,
    en: ({ at, found, rows }) =>
      `${whereEn(at)}: ${rows} rows below the end of the table look like units (the first is “${found}”) and were not read. Move them into the table, or confirm that they do not count.`,
  },
  "duplicate-unit": {
    zh: ({ unit, places, identical }) =>
      `“${unit}”出现了 ${places.length} 次（${list(places.map(({ cell }) => cell))}）${identical ? "，条数也一样，可能是重复粘贴" : ""}。请选定相加，还是只保留一行。`,
    en: ({ unit, places, identical }) =>
      `“${unit}” stands in ${places.length} rows (${listEn(places.map(({ cell }) => cell))})${identical ? " with equal counts, perhaps pasted twice" : ""}. Add them up, or keep one.`,
  },
  "unscored-count": {
    zh: ({ at, unit, group, channel, count }) =>
      `${where(at)}：“${unit}”有${channel}采用 ${count} 条，但“${group}”的附件不列也不计这个渠道。请修改计分办法，或确认不计。`,
    en: ({ at, unit, group, channel, count }) =>
      `${whereEn(at)}: “${unit}” has ${count} items adopted by ${channel}, which the appendix of “${group}” neither shows nor scores. Change the scheme, or confirm that they do not count.`,
  },
  "score-differs": {
    zh: (finding) => `${differences(finding)}。得分按条数重新计算，表里原来的得分不用。请核对条数。`,
    en: (finding) =>
      `${differencesEn(finding)}. Scores are worked out from the counts; the ones in the sheet are not used. Please check the counts.`,
  },
  "scores-mostly-differ": {
    zh: (finding) =>
      `${differences(finding)}。多数得分对不上：可能列选错了，也可能原来用的是另一种计分办法。请检查，或确认按条数重新计分。`,
    en: (finding) =>
      `${differencesEn(finding)}. Most scores disagree: a column may have been mistaken, or another scheme was used. Check, or confirm that the counts decide.`,
  },
  "rate-differs": {
    zh: ({ sheet, column, differences }) =>
      `工作表“${sheet}”的“${column}”有 ${differences.length} 处与条数不符（${list(differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}，应为 ${expected}`))}）。采用率按条数重新计算。请核对条数。`,
    en: ({ sheet, column, differences }) =>
      `“${column}” of sheet “${sheet}” disagrees with the counts in ${differences.length} places (${listEn(differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}, counts give ${expected}`))}). Rates are worked out from the counts. Please check the counts.`,
  },
  "unreadable-score": {
    zh: ({ at, unit, column, found }) => `${where(at)}：“${unit}”的“${column}”是“${found}”，不是分数，没有用来核对。`,
    en: ({ at, unit, column, found }) =>
      `${whereEn(at)}: “${column}” of “${unit}” is “${found}”, no score, and was not used as a check.`,
  },
  "adopted-over-submitted": {
    zh: ({ at, unit, channel, adopted, submitted }) =>
      `${where(at)}：“${unit}”报送 ${submitted} 条，${channel}却采用 ${adopted} 条。请核对。`,
    en: ({ at, unit, channel, adopted, submitted }) =>
      `${whereEn(at)}: “${unit}” submitted ${submitted} items but ${channel} adopted ${adopted}. Please check.`,
  },
  "hidden-rows": {
    zh: ({ sheet, rows }) => `工作表“${sheet}”有 ${rows} 个单位的行被隐藏或筛掉了，仍然计算在内。`,
    en: ({ sheet, rows }) => `${rows} units of sheet “${sheet}” are in hidden or filtered rows; they were counted.`,
  },
  "log-unclear-mark": {
    zh: ({ at, unit, column, found }) =>
      `${where(at)}：“${unit}”这条的“${column}”是“${found}”，看不出采用了没有。请选定，或改成“是”“否”。`,
    en: ({ at, unit, column, found }) =>
      `${whereEn(at)}: “${column}” of this item of “${unit}” is “${found}”, which does not tell whether it was adopted. Choose, or change it to 是 or 否.`,
  },
  "log-no-unit": {
    zh: ({ sheet, cells }) =>
      `台账“${sheet}”有 ${cells.length} 条没有填报送单位（${list(cells)}）。请补上，或确认不计。`,
    en: ({ sheet, cells }) =>
      `${cells.length} items of the log “${sheet}” have no unit (${listEn(cells)}). Add it, or confirm that they do not count.`,
  },
  "log-no-reviewer": {
    zh: ({ sheet, cells, units }) => `台账“${sheet}”有 ${cells.length} 条没有审核人，涉及${list(units)}。`,
    en: ({ sheet, cells, units }) =>
      `${cells.length} items of the log “${sheet}” have no reviewer, of ${listEn(units)}.`,
  },
  "log-late": {
    zh: ({ sheet, cells, units, days }) =>
      `台账“${sheet}”有 ${cells.length} 条在事发 ${days} 天以后才报送（${list(cells)}），涉及${list(units)}。`,
    en: ({ sheet, cells, units, days }) =>
      `${cells.length} items of the log “${sheet}” were submitted more than ${days} days after the event (${listEn(cells)}), of ${listEn(units)}.`,
  },
  "log-same-title": {
    zh: ({ sheet, title, cells }) =>
      `台账“${sheet}”里“${short(title)}”出现 ${cells.length} 次（${list(cells)}），都已计数。请核对是否重复。`,
    en: ({ sheet, title, cells }) =>
      `“${short(title)}” stands ${cells.length} times in the log “${sheet}” (${listEn(cells)}); all were counted. Check for repetition.`,
  },
  "log-upper-only": {
    zh: ({ sheet, cells, channel, own }) =>
      `台账“${sheet}”有 ${cells.length} 条${channel}采用了、${own}没有采用（${list(cells)}）。请核对。`,
    en: ({ sheet, cells, channel, own }) =>
      `${cells.length} items of the log “${sheet}” were adopted by ${channel} but not by ${own} (${listEn(cells)}). Please check.`,
  },
  "log-outside-period": {
    zh: ({ sheet, cells, from, to }) =>
      `台账“${sheet}”有 ${cells.length} 条的报送日期不在 ${from} 至 ${to} 之间（${list(cells)}），都已计数。请核对。`,
    en: ({ sheet, cells, from, to }) =>
      `${cells.length} items of the log “${sheet}” were submitted outside ${from} to ${to} (${listEn(cells)}); all were counted. Please check.`,
  },
  "period-from-title": {
    zh: ({ sheet, period }) => `时段“${period}”取自工作表“${sheet}”的标题。`,
    en: ({ sheet, period }) => `The period “${period}” is taken from the title of sheet “${sheet}”.`,
  },
  "period-remembered": {
    zh: ({ sheet, period }) => `时段“${period}”是上次给工作表“${sheet}”填的。如果这次不同，请改。`,
    en: ({ sheet, period }) =>
      `The period “${period}” was typed for sheet “${sheet}” last time. Change it if it differs now.`,
  },
  "no-period": {
    zh: ({ sheet }) => `工作表“${sheet}”的标题里没有时段，表头只写“得分”。需要时请填写时段，如“1-3月”。`,
    en: ({ sheet }) =>
      `The title of sheet “${sheet}” names no period, so headings go without one. Type it if needed, such as 1-3月.`,
  },
  "absent-units": {
    zh: ({ units, asZero }) =>
      `名录里的${list(units)}在表里没有出现，${asZero ? "按 0 条列入" : "按零报送列出"}。请核对。`,
    en: ({ units, asZero }) =>
      `${listEn(units)} of the roster do not appear in the sheet; they are ${asZero ? "listed with zeros" : "named as having submitted nothing"}. Please check.`,
  },
  "tied-units": {
    zh: ({ group, first, units, score, shared }) =>
      shared
        ? `${group}：${list(units)}同为 ${score} 分，排序依据也都相同，名次并列。`
        : `${group}：${list(units)}同为 ${score} 分，排序依据也都相同，按表中先后排在第 ${first} 至第 ${first + units.length - 1} 位。请确认先后。`,
    en: ({ group, first, units, score, shared }) =>
      shared
        ? `${group}: ${listEn(units)} tie at ${score} points in every respect and share a rank.`
        : `${group}: ${listEn(units)} tie at ${score} points in every respect; they take places ${first} to ${first + units.length - 1} in the order of the sheet. Please confirm their order.`,
  },
  "empty-group": {
    zh: ({ group }) => `“${group}”没有单位，不生成它的附件。`,
    en: ({ group }) => `“${group}” has no units, so it gets no appendix.`,
  },
};

/** As many items of a list as can be read at a glance. */
const AT_A_GLANCE = 8;

function list(items: readonly string[]): string {
  const more = items.length > AT_A_GLANCE ? `等 ${items.length} 项` : "";
  return items.slice(0, AT_A_GLANCE).join("、") + more;
}

function listEn(items: readonly string[]): string {
  const more = items.length > AT_A_GLANCE ? ` and ${items.length - AT_A_GLANCE} more` : "";
  return items.slice(0, AT_A_GLANCE).join(", ") + more;
}

function where({ sheet, cell }: Place): string {
  return `工作表“${sheet}”${cell}`;
}

function whereEn({ sheet, cell }: Place): string {
  return `Sheet “${sheet}” ${cell}`;
}

function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

function differences({ sheet, column, differences }: FindingOf<"score-differs" | "scores-mostly-differ">): string {
  const each = differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}，应为 ${expected}`);
  return `工作表“${sheet}”的“${column}”有 ${differences.length} 处与条数不符（${list(each)}）`;
}

function differencesEn({ sheet, column, differences }: FindingOf<"score-differs" | "scores-mostly-differ">): string {
  const each = differences.map(
    ({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}, counts give ${expected}`,
  );
  return `“${column}” of sheet “${sheet}” disagrees with the counts in ${differences.length} places (${listEn(each)})`;
}
