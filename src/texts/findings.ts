import type { OtherFormat } from "../cells/grid";
import type { Place } from "../cells/place";
import type {
  CellCause,
  CellDoubt,
  ColumnNeed,
  Finding,
  FindingKind,
  FindingOf,
  Severity,
  TiedUnits,
} from "../findings/finding";
import type { GroupWitness } from "../findings/question";
import type { InEach, Language } from "./language";

type Messages = { readonly [Kind in FindingKind]: InEach<(finding: FindingOf<Kind>) => string> };

/** Says what was found, where, and what to do, in plain words. */
export function findingText(finding: Finding, language: Language): string {
  const say = FINDINGS[finding.kind][language] as (finding: Finding) => string;
  return say(finding);
}

/** What was found, without what it asked for: somebody has answered. */
export function settledText(finding: Finding, language: Language): string {
  const sentences = findingText(finding, language).match(/[^。；.;]*(?:[。；;]|\.(?=\s|$)|\.)\s*/g) ?? [];
  const told = sentences
    .filter((sentence) => !REQUEST[language].test(sentence))
    .join("")
    .trim();
  return told.replace(/[；;]$/, language === "zh" ? "。" : ".");
}

/** What a sentence begins with, or has in it, that asks a person to do something. */
const REQUEST: InEach<RegExp> = {
  zh: /请|应改|应写成/,
  en: /^(?:Please|Choose|Say|Check|Correct|Change|Add|Keep|Enter|Give|Put|Type|Calculate|Settle|Look|Compare|Mark|If)\b|[Pp]lease/,
};

/** What a severity is called. */
export const SEVERITIES: InEach<Readonly<Record<Severity, string>>> = {
  zh: { settle: "必须处理", look: "请留意", info: "说明" },
  en: { settle: "Must be settled", look: "Please look", info: "For information" },
};

const FINDINGS: Messages = {
  "no-header": {
    zh: ({ sheet, tables }) =>
      `工作表“${sheet}”里没有找到表头。表头要有“单位”一列和采用条数的列。${tables.length > 0 ? `有表格的工作表是：${list(tables)}，请改选。` : "请检查，或换一张工作表。"}`,
    en: ({ sheet, tables }) =>
      `Sheet “${sheet}” has no header row. It needs a unit column (单位) and columns of adopted counts. ${tables.length > 0 ? `Sheets that have a table: ${listEn(tables)}. Choose one of them.` : "Check it, or choose another sheet."}`,
  },
  "bad-range": {
    zh: ({ sheet, found }) => `工作表“${sheet}”的范围“${found}”看不懂，应写成 A3:D40 这样；留空则读整张表。`,
    en: ({ sheet, found }) =>
      `The range “${found}” of sheet “${sheet}” is not an address such as A3:D40. Correct it, or leave it blank for the whole sheet.`,
  },
  "missing-column": {
    zh: ({ sheet, need, headings }) =>
      `工作表“${sheet}”没有找到${needed(need)}列。现有的列是：${list(headings)}。请指定是哪一列${need.is === "unit" ? "" : "，或说明没有这一列"}。`,
    en: ({ sheet, need, headings }) =>
      `Sheet “${sheet}” has no column for ${neededEn(need)}. It has: ${listEn(headings)}. Choose the column${need.is === "unit" ? "" : ", or say that there is none"}.`,
  },
  "ambiguous-column": {
    zh: ({ sheet, need, headings }) =>
      `工作表“${sheet}”里有不止一列像是${needed(need)}：${list(headings)}。请指定用哪一列。`,
    en: ({ sheet, need, headings }) =>
      `Sheet “${sheet}” has more than one column that could be ${neededEn(need)}: ${listEn(headings)}. Choose one.`,
  },
  "column-chosen": {
    zh: ({ sheet, need, heading, usual }) =>
      `工作表“${sheet}”：${needed(need)}${heading === null ? "按没有这一列算" : `用的是您指定的“${heading}”一列`}${usual === undefined ? "" : `，没有用“${usual}”`}。`,
    en: ({ sheet, need, heading, usual }) =>
      `Sheet “${sheet}”: ${heading === null ? `there is no column for ${neededEn(need)}, as you said` : `${neededEn(need)} is read from “${heading}”, as you chose`}${usual === undefined ? "" : `; “${usual}” is not used`}.`,
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
  "unused-columns": {
    zh: ({ sheet, columns }) =>
      `工作表“${sheet}”还有带数字的列没有用到：${list(columns)}。如果是别的采用渠道或加扣分，请写进计分办法。`,
    en: ({ sheet, columns }) =>
      `Sheet “${sheet}” has columns of figures that are not used: ${listEn(columns)}. If they are further channels or adjustments, add them to the scheme.`,
  },
  "unknown-points": {
    zh: ({ sheet, columns }) =>
      `工作表“${sheet}”有加分、扣分一类的列：${list(columns)}，计分办法里没有这一项，不会计入得分。要计入，请写进计分办法；不计，请确认。`,
    en: ({ sheet, columns }) =>
      `Sheet “${sheet}” has columns of points: ${listEn(columns)}. The scheme does not know them, so they do not count. Add them to the scheme, or confirm that they do not count.`,
  },
  "shape-untold": {
    zh: ({ sheet, what }) =>
      `Excel 没有告诉工作表“${sheet}”里${what.map((each) => (each === "merges" ? "哪些单元格是合并的" : "哪些行列是隐藏的")).join("、")}。请核对读出的数。`,
    en: ({ sheet, what }) =>
      `Excel did not tell ${what.map((each) => (each === "merges" ? "which cells are merged" : "which rows and columns are hidden")).join(" or ")} in sheet “${sheet}”. Please check the figures.`,
  },
  "hidden-columns": {
    zh: ({ sheet, columns }) => `工作表“${sheet}”里用到的列有隐藏的：${list(columns)}。请核对该不该用。`,
    en: ({ sheet, columns }) =>
      `Some columns of sheet “${sheet}” that are used are hidden: ${listEn(columns)}. Check that they should be.`,
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
  "hidden-in-view": {
    zh: ({ sheet, hidden }) =>
      `文件打开时停在隐藏的工作表“${hidden}”上，读的是看得见的“${sheet}”。请核对是不是这一张。`,
    en: ({ sheet, hidden }) =>
      `The file opens at the hidden sheet “${hidden}”; the visible sheet “${sheet}” was read. Check that it is the right one.`,
  },
  "other-sheets": {
    zh: ({ sheet, names }) => `只读了“${sheet}”。还有工作表也有表格，没有读：${list(names)}。如果要相加，请一起选上。`,
    en: ({ sheet, names }) =>
      `Only “${sheet}” was read. Other sheets have tables too: ${listEn(names)}. Choose them as well if they are to be added.`,
  },
  "open-quote": {
    zh: ({ sheet, lines, swallowed }) =>
      `文件“${sheet}”第 ${list(lines.map(String))} 行有引号没有配对${swallowed > 1 ? `，会把 ${swallowed} 行连成一格` : ""}。已按普通文字逐行读出。请用记事本或 Excel 改好再读；核对无误的，可以继续。`,
    en: ({ sheet, lines, swallowed }) =>
      `“${sheet}” has quotation marks that are never closed, on line ${listEn(lines.map(String))}${swallowed > 1 ? `, which would make one cell of ${swallowed} lines` : ""}. They were read line by line as ordinary text. Correct the file and read it again; or go on if all is right.`,
  },
  "converted-file": {
    zh: ({ sheet, format, read, sums }) =>
      `“${sheet}”是${FORMATS.zh[format]}，划掉的字、隐藏的内容等看不全，读出 ${read} 个单位：${sums.map(({ name, sum }) => `${name} ${sum} 条`).join("，")}。请和打开文件看到的对一次，一致就继续；或另存为 .xlsx 再读。`,
    en: ({ sheet, format, read, sums }) =>
      `“${sheet}” is ${FORMATS.en[format]}, of which struck-out text, hidden parts and the like are not all known. ${read} units were read: ${sums.map(({ name, sum }) => `${name} ${sum}`).join(", ")}. Compare once with what you see in the file, and go on if it agrees; or save it as .xlsx and read that.`,
  },
  uncalculated: {
    zh: ({ sheet, places, cells }) =>
      `工作表“${sheet}”有 ${cells} 格公式还没有计算过（${cellList(places)}），里面的数不能用。请用 Excel 或 WPS 打开这个文件，保存一次，再试。`,
    en: ({ sheet, places, cells }) =>
      `${cells} formulas of sheet “${sheet}” have never been calculated (${cellListEn(places)}), so their figures mean nothing. Open the file in Excel or WPS, save it, and try again.`,
  },
  "doubtful-cells": {
    zh: ({ sheet, column, cause, cells }) =>
      cells.length === 1
        ? `${aloneCell(sheet, column, cells)}${CAUSES.zh[cause].one(cells[0]?.found ?? "")}${CAUSES.zh[cause].remedy}`
        : `工作表“${sheet}”的“${column}”有 ${cells.length} 格${CAUSES.zh[cause].many}（${list(cells.map(doubtText))}）。${CAUSES.zh[cause].remedy}`,
    en: ({ sheet, column, cause, cells }) =>
      cells.length === 1
        ? `${aloneCellEn(sheet, column, cells)}${CAUSES.en[cause].one(cells[0]?.found ?? "")}${CAUSES.en[cause].remedy}`
        : `${cells.length} cells of “${column}” of sheet “${sheet}” ${CAUSES.en[cause].many} (${listEn(cells.map(doubtTextEn))}). ${CAUSES.en[cause].remedy}`,
  },
  "unreadable-points": {
    zh: ({ places, units, column, found }) =>
      `${where(places)}：“${units.join("")}”的“${column}”是“${found}”，不是分数。请改成数字，或不计这一行。`,
    en: ({ places, units, column, found }) =>
      `${whereEn(places)}: “${column}” of “${units.join("")}” is “${found}”, not a number of points. Change it to a number, or leave the row out.`,
  },
  "blank-counts": {
    zh: ({ sheet, places, units }) =>
      `工作表“${sheet}”有 ${places.length} 处没有填条数（${cellList(places)}），涉及${list(units)}。请填上，或选定都按 0 条计，或不计这些行。`,
    en: ({ sheet, places, units }) =>
      `${places.length} counts are blank in sheet “${sheet}” (${cellListEn(places)}), of ${listEn(units)}. Fill them in, count all as 0, or leave the rows out.`,
  },
  "merged-unit": {
    zh: ({ places, units, rows }) => `${where(places)}：“${units.join("")}”合并了 ${rows} 行，这 ${rows} 行都算它的。`,
    en: ({ places, units, rows }) =>
      `${whereEn(places)}: the cell of “${units.join("")}” is merged over ${rows} rows; all of them are taken as its own.`,
  },
  "covered-unit": {
    zh: ({ places, units, found }) =>
      `${where(places)}：这一格被合并单元格“${units.join("")}”盖住，里面还写着“${found}”。请取消合并核对；确认这一行也是“${units.join("")}”的，可以继续。`,
    en: ({ places, units, found }) =>
      `${whereEn(places)}: the merged cell “${units.join("")}” covers a cell that says “${found}”. Unmerge and check; or confirm that the row belongs to “${units.join("")}”.`,
  },
  "no-unit-name": {
    zh: ({ places, found }) => `${where(places)}：这一行有条数（${found}），没有单位名称。请补上单位，或不计这一行。`,
    en: ({ places, found }) =>
      `${whereEn(places)}: this row has counts (${found}) and no unit. Add the unit, or leave the row out.`,
  },
  "names-cleaned": {
    zh: ({ sheet, names }) =>
      `工作表“${sheet}”有 ${names.length} 个单位名称去掉了序号、盖章、注号或看不见的字符：${list(names.map(({ found, name }) => `${short(found)} → ${name}`))}。请核对。`,
    en: ({ sheet, names }) =>
      `In ${names.length} unit names of sheet “${sheet}” serial numbers, seals, footnote marks or unseen characters were taken off: ${listEn(names.map(({ found, name }) => `${short(found)} → ${name}`))}. Please check.`,
  },
  "not-in-roster": {
    zh: ({ places, units, similar }) =>
      `${where(places)}：名录里没有“${units.join("")}”${similar.length > 0 ? `，相近的有${list(similar)}` : ""}。请说明它是哪个单位，或归入哪一组，或不计。`,
    en: ({ places, units, similar }) =>
      `${whereEn(places)}: the roster has no “${units.join("")}”${similar.length > 0 ? `; similar are ${listEn(similar)}` : ""}. Say which unit it is, or put it into a group, or leave it out.`,
  },
  "group-differs": {
    zh: ({ units, groups }) => `“${units.join("")}”在几张表里归入了不同的组：${list(groups)}。请选定一组。`,
    en: ({ units, groups }) =>
      `“${units.join("")}” is in different groups on several sheets: ${listEn(groups)}. Choose one.`,
  },
  "previous-unreadable": {
    zh: () => "上期的附件里没有找到“单位”和“得分”两列，上期累计无法带入。请检查选的文件。",
    en: () =>
      "No unit and score columns were found in the former bulletin, so nothing can be carried forward. Check the file.",
  },
  "previous-doubtful": {
    zh: ({ places, units, column, found }) =>
      `上期 ${where(places)}：“${units.join("")}”的“${column}”是“${found}”，看不出是多少分，不能带入。请在上期的表里改成数字，或选定一个数，或按 0 分带入。`,
    en: ({ places, units, column, found }) =>
      `Former bulletin, ${whereEn(places)}: “${column}” of “${units.join("")}” is “${found}”, from which no score can be carried forward. Change it to a number there, or choose one, or carry 0.`,
  },
  "previous-twice": {
    zh: ({ places, units, scores }) =>
      `上期 ${where(places)}：“${units.join("")}”出现了两次，累计得分分别是 ${scores.join(" 和 ")}。请选定带入哪一个。`,
    en: ({ places, units, scores }) =>
      `Former bulletin, ${whereEn(places)}: “${units.join("")}” stands there twice, with ${scores.join(" and ")}. Choose which is carried forward.`,
  },
  "previous-same-period": {
    zh: ({ period }) => `上期的表也是“${period}”的，和本期相同，带入会重复计算。请检查选的文件，或确认带入。`,
    en: ({ period }) =>
      `The former bulletin is of “${period}” too, the same period, so carrying it forward counts it twice. Check the file, or confirm.`,
  },
  "new-since-previous": {
    zh: ({ units }) => `上期没有、本期新出现的单位：${list(units)}。它们没有上期累计。请核对是不是改了名。`,
    en: ({ units }) =>
      `Not in the former bulletin: ${listEn(units)}. They carry nothing forward. Check whether they were renamed.`,
  },
  "gone-since-previous": {
    zh: ({ units }) => `上期有、本期没有的单位：${list(units)}。请核对是不是改了名。`,
    en: ({ units }) => `In the former bulletin but not in this one: ${listEn(units)}. Check whether they were renamed.`,
  },
  "similar-units": {
    zh: ({ sheet, unit, other, otherSheet }) =>
      sheet === otherSheet
        ? `工作表“${sheet}”里有“${unit}”，也有“${other}”，像是同一个单位。请说明是不是。`
        : `“${sheet}”里的“${unit}”和“${otherSheet}”里的“${other}”名称相近，各自只在一边出现。请说明是不是同一个单位。`,
    en: ({ sheet, unit, other, otherSheet }) =>
      sheet === otherSheet
        ? `Sheet “${sheet}” has “${unit}” and also “${other}”, perhaps the same unit. Say whether they are one.`
        : `“${unit}” of “${sheet}” and “${other}” of “${otherSheet}” have similar names and each stands on one side only. Say whether they are one unit.`,
  },
  "alike-units": {
    zh: ({ sheet, pairs }) =>
      `工作表“${sheet}”里名称相近的单位：${list(pairs.map(([a, b]) => `${a}和${b}`))}，按不同的单位计。请核对。`,
    en: ({ sheet, pairs }) =>
      `Units of sheet “${sheet}” with similar names: ${listEn(pairs.map(([a, b]) => `${a} and ${b}`))}. They count as different units; please check.`,
  },
  "not-in-every-sheet": {
    zh: ({ missing }) =>
      `有 ${missing.length} 个单位不是每张表都有：${list(missing.map(({ unit, sheets }) => `${unit}（缺${sheets.join("、")}）`))}。缺的按 0 计，请核对。`,
    en: ({ missing }) =>
      `${missing.length} units are not in every sheet: ${listEn(missing.map(({ unit, sheets }) => `${unit} (not in ${sheets.join(", ")})`))}. What is missing counts as 0; please check.`,
  },
  "sheets-equal": {
    zh: ({ sheet, other }) =>
      `“${sheet}”和“${other}”各单位的条数完全一样，像是重复的一张。相加会把条数算两遍。请选定不加这张，还是照加。`,
    en: ({ sheet, other }) =>
      `“${sheet}” has the same counts as “${other}” for every unit, as if it were a copy. Adding both counts everything twice. Leave it out, or add it all the same.`,
  },
  "sheet-is-sum": {
    zh: ({ sheet, others }) =>
      `“${sheet}”正好是${list(others)}相加，像是汇总表。再加一遍会把条数算两遍。请选定不加这张，还是照加。`,
    en: ({ sheet, others }) =>
      `“${sheet}” is just the sum of ${listEn(others)}, as a summary would be. Adding it counts everything twice. Leave it out, or add it all the same.`,
  },
  "periods-overlap": {
    zh: ({ sheet, other, periods }) =>
      `“${sheet}”是${periods[0]}的，“${other}”是${periods[1]}的，时段有重叠，相加会重复计算。请选定不加哪一张，还是照加。`,
    en: ({ sheet, other, periods }) =>
      `“${sheet}” is of ${periods[0]} and “${other}” of ${periods[1]}; the periods overlap, so adding both counts some items twice. Leave one of them out, or add both all the same.`,
  },
  "unknown-group": {
    zh: ({ places, found, units }) =>
      `${where(places)}：${found === "" ? "没有填类别" : `类别“${found}”不在计分办法的分组里`}，涉及${list(units)}。请选定归入哪一组。`,
    en: ({ places, found, units }) =>
      `${whereEn(places)}: ${found === "" ? "no group is given" : `“${found}” is not a group of the scheme`}, for ${listEn(units)}. Choose their group.`,
  },
  "unknown-banner": {
    zh: ({ places, found }) =>
      `${where(places)}：分段标题“${short(found)}”不是计分办法里的分组，下面的单位按名称归组。请核对。`,
    en: ({ places, found }) =>
      `${whereEn(places)}: the title “${short(found)}” is not a group of the scheme; the units under it were grouped by name. Please check.`,
  },
  "group-typed-once": {
    zh: ({ sheet, column, units }) =>
      `工作表“${sheet}”的“${column}”只在每组第一行填了，下面 ${units.length} 个单位是空的。请选定往下沿用，还是按单位名称归组。`,
    en: ({ sheet, column, units }) =>
      `“${column}” of sheet “${sheet}” is filled in only where a group begins; ${units.length} units below are blank. Carry it down, or group them by name.`,
  },
  "group-conflict": {
    zh: ({ sheet, units, claims }) =>
      `工作表“${sheet}”有 ${units.length} 个单位归哪一组说法不一：${list(claims.map(({ unit, says }) => `${unit}（${says.map(({ witness, group }) => `${WITNESSES.zh[witness]}是${group}`).join("，")}）`))}。请选定以哪个为准。`,
    en: ({ sheet, units, claims }) =>
      `Sheet “${sheet}” says different things about the group of ${units.length} units: ${listEn(claims.map(({ unit, says }) => `${unit} (${says.map(({ witness, group }) => `${WITNESSES.en[witness]}: ${group}`).join("; ")})`))}. Choose which holds.`,
  },
  "title-overruled": {
    zh: ({ sheet, found, group, units }) =>
      `工作表“${sheet}”的标题“${short(found)}”只提到“${group}”，但有 ${units.length} 个单位的名称是别的组的（${list(units)}），已按名称分组。请核对。`,
    en: ({ sheet, found, group, units }) =>
      `The title “${short(found)}” of sheet “${sheet}” names only “${group}”, but the names of ${units.length} units belong to another group (${listEn(units)}); they were grouped by name. Please check.`,
  },
  "group-chosen": {
    zh: ({ units, group, usual }) =>
      `“${units.join("")}”按您指定的归入“${group}”${usual !== undefined && usual !== group ? `，表里看是“${usual}”` : ""}。`,
    en: ({ units, group, usual }) =>
      `“${units.join("")}” is in “${group}”, as you chose${usual !== undefined && usual !== group ? `; the sheet says “${usual}”` : ""}.`,
  },
  "group-unsure": {
    zh: ({ places, units, group }) =>
      `${where(places)}：“${units.join("")}”从名称上不好判断归哪一组，现在归入“${group}”。如不对请改。`,
    en: ({ places, units, group }) =>
      `${whereEn(places)}: the name “${units.join("")}” does not tell its group; it is in “${group}” now. Change it if that is wrong.`,
  },
  "groups-by-name": {
    zh: ({ sheet, groups }) =>
      `工作表“${sheet}”没有类别一列，已按单位名称分组：${groups.map(({ name, units }) => `${name} ${units} 个`).join("，")}。请核对。`,
    en: ({ sheet, groups }) =>
      `Sheet “${sheet}” has no group column; units were grouped by name: ${groups.map(({ name, units }) => `${name} ${units}`).join(", ")}. Please check.`,
  },
  "total-left-out": {
    zh: ({ places, found }) => `${where(places)}：“${found}”是合计行，不作为单位，只用来核对。`,
    en: ({ places, found }) => `${whereEn(places)}: “${found}” is a total, not a unit; it served only as a check.`,
  },
  "total-differs": {
    zh: ({ places, found, columns }) =>
      `${where(places)}：“${found}”一行对不上：${list(columns.map((each) => `“${each.column}”写的是 ${each.found}，各单位相加是 ${each.expected}`))}。请查明是哪里的数不对，或确认以各单位的数为准。`,
    en: ({ places, found, columns }) =>
      `${whereEn(places)}: the row “${found}” disagrees: ${listEn(columns.map((each) => `“${each.column}” says ${each.found}, the units add up to ${each.expected}`))}. Find the wrong figure, or go on with the units’.`,
  },
  "total-unreadable": {
    zh: ({ places, column, found }) => `${where(places)}：“${column}”的合计是“${found}”，不是数，没有用来核对。`,
    en: ({ places, column, found }) =>
      `${whereEn(places)}: the total of “${column}” is “${found}”, not a number, and was not used as a check.`,
  },
  "looks-like-total": {
    zh: ({ places, units, sums }) =>
      sums
        ? `${where(places)}：“${units.join("")}”的条数正好是其他各行之和，像是合计。请说明它是合计还是单位。`
        : `${where(places)}：“${units.join("")}”叫得像合计，条数却不是哪些行之和。请说明它是合计还是单位。`,
    en: ({ places, units, sums }) =>
      sums
        ? `${whereEn(places)}: the counts of “${units.join("")}” are exactly the sum of other rows, like a total. Say whether it is one, or a unit.`
        : `${whereEn(places)}: “${units.join("")}” is called like a total, but its counts are not the sum of other rows. Say whether it is one, or a unit.`,
  },
  "rows-left-out": {
    zh: ({ places, found }) =>
      `${where(places)}：${list(found.map((text) => `“${short(text)}”`))}是比较或平均，不是单位，没有计入。`,
    en: ({ places, found }) =>
      `${whereEn(places)}: ${listEn(found.map((text) => `“${short(text)}”`))} compare or average; they are not units and were left out.`,
  },
  "comparison-rows": {
    zh: ({ places, found }) =>
      `${where(places)}：${list(found.map((text) => `“${short(text)}”`))}不像单位（是比较、平均，或者在合计下面）。请说明要不要当单位计。`,
    en: ({ places, found }) =>
      `${whereEn(places)}: ${listEn(found.map((text) => `“${short(text)}”`))} do not look like units (a comparison, an average, or below the total). Say whether they count as units.`,
  },
  "of-which": {
    zh: ({ places, found, parent }) =>
      `${where(places)}：“${short(found)}”像是${parent === "" ? "上一行" : `“${parent}”`}里的一部分。如果已含在里面，就不另计。`,
    en: ({ places, found, parent }) =>
      `${whereEn(places)}: “${short(found)}” looks like a part of ${parent === "" ? "the row above" : `“${parent}”`}. If it is included there, it does not count again.`,
  },
  "column-numbers": {
    zh: ({ places }) => `${where(places)}：这一行是栏次，不是单位，没有读。`,
    en: ({ places }) => `${whereEn(places)}: this row numbers the columns; it is not a unit and was not read.`,
  },
  "rows-cut": {
    zh: ({ places, found, rows }) => `${where(places)}：从“${short(found)}”起的 ${rows} 行在表格之外，没有读。`,
    en: ({ places, found, rows }) =>
      `${whereEn(places)}: ${rows} rows from “${short(found)}” on are below the table and were not read.`,
  },
  "data-below": {
    zh: ({ places, units, found }) =>
      `${where(places)}：表格结束后还有 ${units.length} 行像是单位（第一个是“${found}”），没有读。请选定计不计。`,
    en: ({ places, units, found }) =>
      `${whereEn(places)}: ${units.length} rows below the end of the table look like units (the first is “${found}”) and were not read. Say whether they count.`,
  },
  "struck-rows": {
    zh: ({ sheet, places, units }) =>
      `工作表“${sheet}”有 ${units.length} 个单位的行或数被划掉了（${cellList(places)}：${list(units)}），仍然计算在内。如果已作废，请选不计。`,
    en: ({ sheet, places, units }) =>
      `${units.length} units of sheet “${sheet}” are struck out (${cellListEn(places)}: ${listEn(units)}); they were counted. Leave them out if they are void.`,
  },
  "duplicate-unit": {
    zh: ({ units, places, identical }) =>
      `“${units.join("")}”出现了 ${places.length} 次（${cellList(places)}）${identical ? "，条数也一样，可能是重复粘贴" : ""}。请选定相加，还是只保留一行。`,
    en: ({ units, places, identical }) =>
      `“${units.join("")}” stands in ${places.length} rows (${cellListEn(places)})${identical ? " with equal counts, perhaps pasted twice" : ""}. Add them up, or keep one.`,
  },
  "duplicate-units": {
    zh: ({ sheet, units, places, identical }) =>
      `工作表“${sheet}”有 ${units.length} 个单位出现了不止一次：${list(units)}（${cellList(places)}）${identical ? "，条数也一样，可能是重复粘贴" : ""}。请选定各自相加，还是都只保留第一次出现的。`,
    en: ({ sheet, units, places, identical }) =>
      `${units.length} units stand more than once in sheet “${sheet}”: ${listEn(units)} (${cellListEn(places)})${identical ? ", with equal counts, perhaps pasted twice" : ""}. Add each up, or keep only the first row of each.`,
  },
  "table-repeats": {
    zh: ({ places, units, title, first }) =>
      `${where(places)}：这里还有一张表${title === "" ? "" : `“${short(title)}”`}，${units.length} 个单位和上面${first === "" ? "的表" : `“${short(first)}”`}相同。如果是别的时段的，就不计这张；如果要加起来，请选相加。`,
    en: ({ places, units, title, first }) =>
      `${whereEn(places)}: another table${title === "" ? "" : ` “${short(title)}”`} begins here, with ${units.length} units that the one above${first === "" ? "" : ` “${short(first)}”`} has too. Leave it out if it is of another period, or add the two.`,
  },
  "unscored-count": {
    zh: ({ sheet, group, channel, counts, places }) =>
      `工作表“${sheet}”：“${group}”有 ${counts.length} 个单位填了${channel}采用条数（${list(counts.map(({ unit, count }, n) => `${places[n]?.cell ?? ""} ${unit} ${count} 条`))}），但“${group}”的附件不列也不计这个渠道。请修改计分办法，或确认不计。`,
    en: ({ sheet, group, channel, counts, places }) =>
      `Sheet “${sheet}”: ${counts.length} units of “${group}” have items adopted by ${channel} (${listEn(counts.map(({ unit, count }, n) => `${places[n]?.cell ?? ""} ${unit} ${count}`))}), which their appendix neither shows nor scores. Change the scheme, or confirm that they do not count.`,
  },
  "score-differs": {
    zh: (finding) => `${differences(finding)}。得分按条数重新计算，表里原来的得分不用。请核对条数。`,
    en: (finding) =>
      `${differencesEn(finding)}. Scores are worked out from the counts; the ones in the sheet are not used. Please check the counts.`,
  },
  "score-says-other": {
    zh: ({ places, units, column, found, score, other }) =>
      `${where(places)}：“${units.join("")}”的“${column}”读作 ${found}，但表里的得分是 ${score}，正好是 ${other} 条的分。请核对这一格；如果 ${found} 没有错，可以继续。`,
    en: ({ places, units, column, found, score, other }) =>
      `${whereEn(places)}: “${column}” of “${units.join("")}” reads ${found}, but the score in the sheet is ${score}, just that of ${other} items. Check the cell; go on if ${found} is right.`,
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
    zh: ({ places, units, column, found }) =>
      `${where(places)}：“${units.join("")}”的“${column}”是“${found}”，不是分数，没有用来核对。`,
    en: ({ places, units, column, found }) =>
      `${whereEn(places)}: “${column}” of “${units.join("")}” is “${found}”, not a score, and was not used as a check.`,
  },
  "adopted-over-submitted": {
    zh: ({ places, units, channel, adopted, submitted }) =>
      `${where(places)}：“${units.join("")}”报送 ${submitted} 条，${channel}却采用 ${adopted} 条。请核对。`,
    en: ({ places, units, channel, adopted, submitted }) =>
      `${whereEn(places)}: “${units.join("")}” submitted ${submitted} items but ${channel} adopted ${adopted}. Please check.`,
  },
  "hidden-rows": {
    zh: ({ sheet, rows, units }) =>
      `工作表“${sheet}”有 ${rows} 个单位的行被隐藏或筛掉了，仍然计算在内：${list(units)}。`,
    en: ({ sheet, rows, units }) =>
      `${rows} units of sheet “${sheet}” are in hidden or filtered rows; they were counted: ${listEn(units)}.`,
  },
  "log-unclear-mark": {
    zh: ({ places, units, column, found, cells }) =>
      `${where(places)}：${cells > 1 ? `有 ${cells} 条（${list(units)}）` : `“${units.join("")}”这条`}的“${column}”是“${found}”，看不出采用了没有。请选定，或改成“是”“否”。`,
    en: ({ places, units, column, found, cells }) =>
      `${whereEn(places)}: “${column}” of ${cells > 1 ? `${cells} items (${listEn(units)})` : `this item of “${units.join("")}”`} is “${found}”, which does not tell whether it was adopted. Choose, or change it to 是 or 否.`,
  },
  "log-unknown-name": {
    zh: ({ places, column, found, cells }) =>
      `${where(places)}：${cells > 1 ? `有 ${cells} 条的` : ""}“${column}”是“${found}”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。`,
    en: ({ places, column, found, cells }) =>
      `${whereEn(places)}: “${column}” is “${found}”${cells > 1 ? ` for ${cells} items` : ""}, which the scheme does not have. Choose what it is; if it is always written so, add it to the aliases in the scheme.`,
  },
  "log-unknown-kind": {
    zh: ({ places, site, found, cells }) =>
      `${where(places)}：${site}采用的 ${cells} 条${found === "" ? "没有写类型" : `的类型是“${found}”`}，办法里没有说这样的计几分。请选定算作哪一项。`,
    en: ({ places, site, found, cells }) =>
      `${whereEn(places)}: ${found === "" ? `${cells} items of ${site} have no kind` : `the kind of ${cells} items of ${site} is “${found}”`}, for which the scheme has no points. Choose what they are.`,
  },
  "log-joint": {
    zh: ({ places, found }) =>
      `${where(places)}：有 ${found.length} 条是几个单位联合报送的（${list(found)}），办法里没有说怎样分。请选定。`,
    en: ({ places, found }) =>
      `${whereEn(places)}: ${found.length} items are of several units (${listEn(found)}), and the scheme does not say what each gets. Choose.`,
  },
  "log-no-part": {
    zh: ({ places, found }) =>
      `${where(places)}：有 ${found.length} 条联合报送的没有写明各单位的份额，或加起来不是 1（${list(found)}）。请写成“甲局0.6、乙局0.4”，或选定怎样分。`,
    en: ({ places, found }) =>
      `${whereEn(places)}: ${found.length} joint items do not say the part of each unit, or the parts do not make 1 (${listEn(found)}). Write them as “甲局0.6、乙局0.4”, or choose.`,
  },
  "log-item-again": {
    zh: ({ sheet, places, titles }) =>
      `台账“${sheet}”里同一单位有标题相同的几行（${list(titles)}，${cellList(places)}）。办法规定同一条信息只按最高分计一次，它们是同一条吗？`,
    en: ({ sheet, places, titles }) =>
      `In the log “${sheet}” one unit has several rows with one title (${listEn(titles)}; ${cellListEn(places)}). The scheme counts an item once: are they one item?`,
  },
  "log-no-unit": {
    zh: ({ sheet, places }) =>
      `台账“${sheet}”有 ${places.length} 条没有填报送单位（${cellList(places)}）。请补上，或确认不计。`,
    en: ({ sheet, places }) =>
      `${places.length} items of the log “${sheet}” have no unit (${cellListEn(places)}). Add it, or confirm that they do not count.`,
  },
  "log-no-reviewer": {
    zh: ({ sheet, places, units }) => `台账“${sheet}”有 ${places.length} 条没有审核人，涉及${list(units)}。`,
    en: ({ sheet, places, units }) =>
      `${places.length} items of the log “${sheet}” have no reviewer, of ${listEn(units)}.`,
  },
  "log-late": {
    zh: ({ sheet, places, units, days }) =>
      `台账“${sheet}”有 ${places.length} 条在事发 ${days} 天以后才报送（${cellList(places)}），涉及${list(units)}。`,
    en: ({ sheet, places, units, days }) =>
      `${places.length} items of the log “${sheet}” were submitted more than ${days} days after the event (${cellListEn(places)}), of ${listEn(units)}.`,
  },
  "log-same-title": {
    zh: ({ sheet, title, places }) =>
      `台账“${sheet}”里“${short(title)}”出现 ${places.length} 次（${cellList(places)}），都已计数。请核对是否重复。`,
    en: ({ sheet, title, places }) =>
      `“${short(title)}” stands ${places.length} times in the log “${sheet}” (${cellListEn(places)}); all were counted. Check for repetition.`,
  },
  "log-upper-only": {
    zh: ({ sheet, places, channel, own }) =>
      `台账“${sheet}”有 ${places.length} 条${channel}采用了、${own}没有采用（${cellList(places)}）。请核对。`,
    en: ({ sheet, places, channel, own }) =>
      `${places.length} items of the log “${sheet}” were adopted by ${channel} but not by ${own} (${cellListEn(places)}). Please check.`,
  },
  "log-outside-period": {
    zh: ({ sheet, places, from, to }) =>
      `台账“${sheet}”有 ${places.length} 条的报送日期不在 ${from} 至 ${to} 之间（${cellList(places)}），都已计数。请核对。`,
    en: ({ sheet, places, from, to }) =>
      `${places.length} items of the log “${sheet}” were submitted outside ${from} to ${to} (${cellListEn(places)}); all were counted. Please check.`,
  },
  "period-from-title": {
    zh: ({ sheet, period }) => `时段“${period}”取自工作表“${sheet}”的标题。`,
    en: ({ sheet, period }) => `The period “${period}” is taken from the title of sheet “${sheet}”.`,
  },
  "period-from-name": {
    zh: ({ sheet, period }) => `标题里没有时段，“${period}”取自工作表的名称“${sheet}”。请核对。`,
    en: ({ sheet, period }) =>
      `The title names no period; “${period}” is taken from the sheet’s name “${sheet}”. Please check.`,
  },
  "period-doubtful": {
    zh: ({ sheet, periods }) => `工作表“${sheet}”里写着不同的时段：${list(periods)}。请选定是哪一个。`,
    en: ({ sheet, periods }) => `Sheet “${sheet}” speaks of different periods: ${listEn(periods)}. Choose one.`,
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
  "answers-unused": {
    zh: ({ ids }) =>
      `有 ${ids.length} 个处理办法这次没有用上，可能是表里的内容已经变了：${list(ids.map(short))}。请核对。`,
    en: ({ ids }) =>
      `${ids.length} answers were not needed this time, perhaps since the sheet has changed: ${listEn(ids.map(short))}. Please check.`,
  },
  "absent-units": {
    zh: ({ units, asZero }) =>
      `名录里的${list(units)}在表里没有出现，${asZero ? "按 0 条列入" : "按零报送列出"}。请核对。`,
    en: ({ units, asZero }) =>
      `${listEn(units)} of the roster do not appear in the sheet; they are ${asZero ? "listed with zeros" : "named as having submitted nothing"}. Please check.`,
  },
  "tied-units": {
    zh: ({ group, ties, shared }) =>
      `${group}有 ${ties.length} 处得分和排序依据都相同：${list(ties.map(tieZh))}。${
        shared ? "名次并列，排列先后暂按表中的顺序。" : "先后暂按表中的顺序，请确认或调整，也可以并列。"
      }`,
    en: ({ group, ties, shared }) =>
      `${group}: nothing tells apart ${listEn(ties.map(tieEn))}. ${
        shared
          ? "They share a rank and stand in the order of the sheet."
          : "They stand in the order of the sheet; please confirm it, change it, or let them share a rank."
      }`,
  },
  "empty-group": {
    zh: ({ group }) => `“${group}”没有单位，不生成它的附件。`,
    en: ({ group }) => `“${group}” has no units, so it gets no appendix.`,
  },
};

const FORMATS: InEach<Readonly<Record<OtherFormat, string>>> = {
  zh: {
    xls: "老格式的 Excel 文件（.xls）",
    et: "WPS 表格文件（.et）",
    xlsb: "Excel 二进制文件（.xlsb）",
    ods: "OpenDocument 表格（.ods）",
    xml: "XML 表格文件",
    page: "网页格式的表格",
  },
  en: {
    xls: "an old Excel file (.xls)",
    et: "a WPS file (.et)",
    xlsb: "a binary Excel file (.xlsb)",
    ods: "an OpenDocument file (.ods)",
    xml: "an XML spreadsheet",
    page: "a web page with a table",
  },
};

/** What is said of a doubtful cell, of several, and what to do. */
interface CauseWords {
  readonly one: (found: string) => string;
  readonly many: string;
  readonly remedy: string;
}

const CAUSES: InEach<Readonly<Record<CellCause, CauseWords>>> = {
  zh: {
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
      one: (found) => `里有划掉的或者上标的字：${found}。`,
      many: "里有划掉的或者上标的字",
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
  },
  en: {
    text: {
      one: (found) => ` is “${found}”, which is not a count. `,
      many: "are not counts",
      remedy: "Change it to a whole number, choose one, or leave the row out.",
    },
    shown: {
      one: (found) => ` shows another number than it holds: ${found}. `,
      many: "show other numbers than they hold",
      remedy: "Say which one counts, or correct the cell.",
    },
    marked: {
      one: (found) => ` has struck-out or raised characters: ${found}. `,
      many: "have struck-out or raised characters",
      remedy: "Say which number counts, or correct the cell.",
    },
    "too-many": {
      one: (found) => ` is ${found}, hardly a number of items. `,
      many: "are too large for numbers of items",
      remedy: "Check it, choose a number, or leave the row out.",
    },
    covered: {
      one: (found) =>
        found === ""
          ? " is covered by a merged cell, so nobody can tell the count. "
          : ` is covered by a merged cell and holds “${found}”, which nobody sees. `,
      many: "are covered by merged cells",
      remedy: "Unmerge and write each count; or choose a number, or leave the row out.",
    },
    error: {
      one: (found) => ` is a formula that gives ${found}. `,
      many: "are formulas with errors",
      remedy: "Correct the formula, type the count, or leave the row out.",
    },
  },
};

const WITNESSES: InEach<Readonly<Record<GroupWitness, string>>> = {
  zh: { roster: "名录", cell: "类别列", banner: "分段标题", title: "表的标题", name: "单位名称" },
  en: { roster: "roster", cell: "group column", banner: "title over the rows", title: "title", name: "name" },
};

function needed({ is, name }: ColumnNeed): string {
  switch (is) {
    case "unit":
      return "单位名称";
    case "group":
      return "类别";
    case "submitted":
      return "报送条数";
    case "count":
      return `“${name}”的采用条数`;
    case "adjustment":
      return `“${name}”`;
    case "former-score":
      return "上期累计得分";
  }
}

function neededEn({ is, name }: ColumnNeed): string {
  switch (is) {
    case "unit":
      return "the unit";
    case "group":
      return "the group";
    case "submitted":
      return "submitted items";
    case "count":
      return `items adopted by “${name}”`;
    case "adjustment":
      return `“${name}”`;
    case "former-score":
      return "the former accumulated score";
  }
}

function aloneCell(sheet: string, column: string, cells: readonly CellDoubt[]): string {
  return cells.map(({ cell, unit }) => `工作表“${sheet}”${cell}：“${unit}”的“${column}”`).join("");
}

function aloneCellEn(sheet: string, column: string, cells: readonly CellDoubt[]): string {
  return cells.map(({ cell, unit }) => `Sheet “${sheet}” ${cell}: “${column}” of “${unit}”`).join("");
}

function doubtText({ cell, unit, found, proposed }: CellDoubt): string {
  return `${cell} ${unit} “${short(found)}”${proposed === undefined ? "" : ` → ${proposed}`}`;
}

function doubtTextEn({ cell, unit, found, proposed }: CellDoubt): string {
  return `${cell} ${unit} “${short(found)}”${proposed === undefined ? "" : ` → ${proposed}`}`;
}

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

function tieZh({ first, units, score }: TiedUnits): string {
  return `${list(units)}（${score} 分，第 ${first}—${first + units.length - 1} 位）`;
}

function tieEn({ first, units, score }: TiedUnits): string {
  return `${listEn(units)} (${score} points, places ${first} to ${first + units.length - 1})`;
}

function where([first]: readonly Place[]): string {
  return first ? `工作表“${first.sheet}”${first.cell}` : "";
}

function whereEn([first]: readonly Place[]): string {
  return first ? `Sheet “${first.sheet}” ${first.cell}` : "";
}

function cellList(places: readonly Place[]): string {
  return list(places.map(({ cell }) => cell));
}

function cellListEn(places: readonly Place[]): string {
  return listEn(places.map(({ cell }) => cell));
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
