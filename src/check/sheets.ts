import { type Ask, bare, loaded, OTHER, SHEET, sheetOf } from "./question";

/** What becomes of sheets and their names. */
export const SHEETS = {
  "a sheet is added": async ({ workbook }) => {
    const sheet = await loaded(workbook.worksheets.add(SHEET), "name,visibility,showGridlines,showHeadings,tabColor");
    const { name, visibility, showGridlines, showHeadings, tabColor } = sheet;
    return { name, visibility, showGridlines, showHeadings, tabColor };
  },
  "a name that is taken": bare(({ workbook }) => workbook.worksheets.add(SHEET)),
  "a name that is taken, but for its case": async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add(`${SHEET}a`);
    await context.sync();
    const added = worksheets.add(`${SHEET}A`);
    return (await loaded(added, "name")).name;
  },
  "a name with a sign that is not allowed": bare(({ workbook }) => workbook.worksheets.add(`${SHEET}/乙`)),
  "a name that is too long": bare(({ workbook }) => workbook.worksheets.add(SHEET.repeat(16))),
  "a sheet that is not there": bare(({ workbook }) => workbook.worksheets.getItem("没有").load("name")),
  "a sheet that may not be there": async ({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject("没有");
    const used = sheet.getUsedRangeOrNullObject(true);
    await sheet.context.sync();
    return { sheet: sheet.isNullObject, used: used.isNullObject };
  },
  "the used range of an empty sheet": async (context) => {
    const used = sheetOf(context).getUsedRangeOrNullObject(true);
    await context.sync();
    return used.isNullObject;
  },
  "a range whose sheet has gone": async (context) => {
    const sheet = context.workbook.worksheets.add(OTHER);
    const range = sheet.getRange("A1:B2");
    range.load("address");
    await context.sync();
    sheet.delete();
    await context.sync();
    return (await loaded(range, "values")).values;
  },
  "a sheet that is very well hidden is copied": async (context) => {
    const sheet = context.workbook.worksheets.add(OTHER);
    sheet.visibility = "VeryHidden";
    await context.sync();
    try {
      const copy = sheet.copy("End");
      await context.sync();
      copy.visibility = "Visible";
      copy.delete();
      await context.sync();
      return "copied";
    } catch (error) {
      return (error as { code?: string }).code;
    }
  },
  "a sheet that was very well hidden is deleted": async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(OTHER);
    sheet.visibility = "Hidden";
    sheet.delete();
    await context.sync();
    const gone = context.workbook.worksheets.getItemOrNullObject(OTHER);
    await context.sync();
    return gone.isNullObject;
  },
  "a sheet is added to a protected structure": async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.protect();
    protection.load("protected");
    await context.sync();
    try {
      worksheets.add(OTHER);
      await context.sync();
      return [protection.protected, "added"];
    } catch (error) {
      return [protection.protected, (error as { code?: string }).code];
    } finally {
      protection.unprotect();
      await context.sync();
    }
  },
} satisfies Readonly<Record<string, Ask>>;

/** Asked last: they take the sheets away. */
export const LAST = {
  "a sheet is renamed, shown and listed": async (context) => {
    const sheet = context.workbook.worksheets.add(OTHER);
    sheet.name = `${OTHER}3`;
    sheet.activate();
    const active = await loaded(context.workbook.worksheets.getActiveWorksheet(), "name,visibility");
    return [active.name, active.visibility];
  },
  "a name that another sheet has": bare(({ workbook }) => {
    workbook.worksheets.getItem(`${OTHER}3`).name = SHEET;
  }),
  "a sheet that is deleted is gone": async ({ workbook }) => {
    workbook.worksheets.getItem(`${OTHER}3`).delete();
    workbook.worksheets.getItem(SHEET).delete();
    const sheet = workbook.worksheets.getItemOrNullObject(SHEET);
    await sheet.context.sync();
    return sheet.isNullObject;
  },
} satisfies Readonly<Record<string, Ask>>;
