import { type Ask, bare, loaded, SHEET } from "./question";

/** Asked while another workbook is in front, with sheets that were made before. */
export const INACTIVE = {
  "another workbook in front: a name of the workbook": async ({ workbook }) =>
    (await loaded(workbook.names, "items/name")).items.length >= 0,
  "another workbook in front: names of a sheet": async ({ workbook }) =>
    (await loaded(workbook.worksheets.getItem(SHEET).names, "items/name")).items.length,
  "another workbook in front: values are written": bare(({ workbook }) => {
    workbook.worksheets.getItem(SHEET).getRange("A1").values = [[1]];
  }),
  "another workbook in front: a sheet is added": bare(({ workbook }) => workbook.worksheets.add(`${SHEET}九`)),
  "another workbook in front: rows are frozen": bare(({ workbook }) =>
    workbook.worksheets.getItem(SHEET).freezePanes.freezeRows(1),
  ),
  "another workbook in front: a sheet is deleted": bare(({ workbook }) => workbook.worksheets.getItem(SHEET).delete()),
} satisfies Readonly<Record<string, Ask>>;
