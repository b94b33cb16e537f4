/** Queues on a sheet, in a later request, what was asked of another. */
export type Apply = (to: Excel.Worksheet) => void;

const TEXTS = {
  leftHeader: true,
  centerHeader: true,
  rightHeader: true,
  leftFooter: true,
  centerFooter: true,
  rightFooter: true,
};

/** What of a page may be set as it was read; the scale needs a word of its own. */
const PAGE = {
  orientation: true,
  paperSize: true,
  topMargin: true,
  bottomMargin: true,
  leftMargin: true,
  rightMargin: true,
  headerMargin: true,
  footerMargin: true,
  centerHorizontally: true,
  centerVertically: true,
  firstPageNumber: true,
  headersFooters: { state: true, oddPages: TEXTS, evenPages: TEXTS },
};

/** Asks how a sheet looks on the screen and on paper; the result is to be used after the next sync. */
export function askLooks(worksheet: Excel.Worksheet): Apply {
  const { pageLayout, freezePanes } = worksheet;
  worksheet.load("showGridlines");
  const frozen = freezePanes.getLocationOrNullObject().load("rowCount");
  pageLayout.load({ ...PAGE, zoom: true });
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const printed = pageLayout.getPrintAreaOrNullObject().load("address");
  return (to) => {
    const { zoom, ...page } = pageLayout.toJSON();
    to.showGridlines = worksheet.showGridlines;
    to.pageLayout.set(page as Excel.Interfaces.PageLayoutUpdateData);
    to.pageLayout.zoom = zoomOf(zoom!);
    if (!titles.isNullObject) to.pageLayout.setPrintTitleRows(local(titles.address));
    if (!printed.isNullObject) to.pageLayout.setPrintArea(local(printed.address));
    if (frozen.isNullObject) to.freezePanes.unfreeze();
    else to.freezePanes.freezeRows(frozen.rowCount);
  };
}

/** Excel tells either a scale or a number of pages and takes no more than that back. */
function zoomOf({ scale, ...pages }: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const given = Object.entries(pages).filter(([, value]) => typeof value === "number" && value > 0);
  return given.length > 0 ? Object.fromEntries(given) : { scale: scale ?? 100 };
}

/** An address without its sheet, whose name the sheet may not bear yet. */
function local(address: string): string {
  return address.replace(/(?:'(?:[^']|''){1,31}'|[^!',]{1,31})!/g, "");
}
