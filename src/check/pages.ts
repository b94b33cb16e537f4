import { type Ask, bare, loaded, sheetOf, THIRD } from "./question";

/** What becomes of page set-up. */
export const PAGES = {
  "the page of a new sheet": async (context) => (await loaded(sheetOf(context).pageLayout, "")).toJSON(),
  "the page of an appendix": async (context) => {
    const page = sheetOf(context).pageLayout;
    page.set({ orientation: "Portrait", centerHorizontally: true, topMargin: 72, footerMargin: 49.6 });
    page.paperSize = "A4" as Excel.PaperType;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintTitleRows("$3:$3");
    page.setPrintArea("A1:G38");
    page.headersFooters.state = "OddAndEven";
    page.headersFooters.oddPages.rightFooter = '&"宋体,常规"&14— &P —';
    page.load("orientation,paperSize,zoom,centerHorizontally,topMargin,footerMargin");
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const area = page.getPrintAreaOrNullObject();
    area.load("address");
    page.headersFooters.oddPages.load("rightFooter");
    await context.sync();
    const { rightFooter } = page.headersFooters.oddPages;
    return { ...page.toJSON(), titles: titles.address, area: area.address, rightFooter };
  },
  "the footer of all pages beside that of odd ones": async (context) => {
    const { defaultForAllPages, oddPages } = sheetOf(context).pageLayout.headersFooters;
    oddPages.leftFooter = "甲";
    return [
      (await loaded(oddPages, "leftFooter")).leftFooter,
      (await loaded(defaultForAllPages, "leftFooter")).leftFooter,
    ];
  },
  "a footer of more than 255 characters": bare((context) => {
    sheetOf(context).pageLayout.headersFooters.oddPages.centerFooter = "甲".repeat(256);
  }),
  "which sheet is in view after rows of another are frozen, and the scale of a sheet that is not": async (context) => {
    const { worksheets } = context.workbook;
    sheetOf(context).activate();
    const other = worksheets.add(THIRD);
    other.pageLayout.zoom = { horizontalFitToPages: 1 };
    other.freezePanes.freezeRows(2);
    other.pageLayout.load("zoom");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    const told = { active: active.name, zoom: other.pageLayout.zoom };
    other.delete();
    await context.sync();
    return told;
  },
} satisfies Readonly<Record<string, Ask>>;
