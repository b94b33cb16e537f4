import { type Ask, loaded, sheetOf, THIRD } from "./question";

const MARK = "_adoption_bulletin_golden";

/** What a generation rests on that takes the place of another. */
export const EXCHANGE = {
  "cells pasted over merged cells of another shape, and a formula that points there": async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.add(THIRD).getRange("A1:C3");
    const target = sheetOf(context).getRange("M1:O3");
    sheetOf(context).getRange("M1:N2").merge(false);
    sheetOf(context).getRange("Q1").formulas = [["=M3"]];
    source.values = [
      ["题", "", ""],
      ["甲", 1, 2],
      ["乙", 3, 4],
    ];
    worksheets.getItem(THIRD).getRange("A1:C1").merge(false);
    target.unmerge();
    target.copyFrom(source, "All");
    const merged = target.getMergedAreasOrNullObject();
    merged.load("areaCount");
    const pointing = sheetOf(context).getRange("Q1").load("formulas,values");
    target.load("values");
    await context.sync();
    return { values: target.values, merged: merged.areaCount, formula: pointing.formulas, shows: pointing.values };
  },
  "merged cells that are not taken apart before others are pasted over them": async (context) => {
    const target = sheetOf(context).getRange("M11:O13");
    sheetOf(context).getRange("M11:N12").merge(false);
    target.copyFrom(context.workbook.worksheets.getItem(THIRD).getRange("A1:C3"), "All");
    return (await loaded(target, "values")).values;
  },
  "a hidden name of the workbook that refers to a sheet that is copied": async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(THIRD);
    sheetOf(context).activate();
    names.add(MARK, sheet.getRange("A1")).visible = false;
    const copy = sheet.copy("End");
    copy.visibility = "Hidden";
    copy.name = `${THIRD}（上次）`;
    const mark = names.getItemOrNullObject(MARK).load("formula,visible,scope");
    copy.load("name,visibility");
    await context.sync();
    return { mark: [mark.formula, mark.visible, mark.scope], copy: [copy.name, copy.visibility] };
  },
  "what a copy of a sheet brings along": async (context) => {
    const copy = context.workbook.worksheets.getItem(`${THIRD}（上次）`);
    const own = copy.names.getItemOrNullObject(MARK).load("formula");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    copy.delete();
    await context.sync();
    return { own: own.isNullObject ? null : own.formula, active: active.name };
  },
  "a sheet that is renamed and deleted under its mark": async (context) => {
    const { worksheets, names } = context.workbook;
    const mark = names.getItemOrNullObject(MARK);
    const pointing = sheetOf(context).getRange("Q2");
    worksheets.getItem(THIRD).name = `${THIRD}改`;
    pointing.formulas = [[`='${THIRD}改'!B2`]];
    const renamed = String((await loaded(mark, "formula")).formula);
    const before = (await loaded(pointing, "values")).values;
    worksheets.getItem(`${THIRD}改`).delete();
    const deleted = String((await loaded(mark, "formula")).formula);
    const after = (await loaded(pointing, "formulas")).formulas;
    const lost = mark.getRangeOrNullObject().worksheet;
    const used = lost.getUsedRange();
    lost.load("name");
    used.load("address");
    await context.sync();
    mark.delete();
    await context.sync();
    return { renamed, deleted, before, after, lost: [lost.isNullObject, used.isNullObject] };
  },
} satisfies Readonly<Record<string, Ask>>;
