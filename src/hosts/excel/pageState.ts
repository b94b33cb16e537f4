/** How a sheet is printed, as Excel says it. */
export interface PageState {
  readonly layout: Pick<Excel.PageLayout, (typeof LAYOUT)[number]>;
  readonly state: Excel.HeaderFooterGroup["state"];
  readonly odd: Texts;
  readonly even: Texts;
  /** Rows repeated on every page, as an address; undefined where there are none. */
  readonly titleRows: string | undefined;
  readonly printArea: string | undefined;
}

type Texts = Pick<Excel.HeaderFooter, (typeof TEXTS)[number]>;

const LAYOUT = [
  "orientation",
  "paperSize",
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
  "centerVertically",
  "firstPageNumber",
  "zoom",
] as const;

const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

/** How a sheet is printed, asked for and still to come. */
export interface AskedPage {
  readonly pageLayout: Excel.PageLayout;
  readonly titleRows: Excel.Range;
  readonly printArea: Excel.RangeAreas;
}

/** Asks how a sheet is printed. */
export function askPage({ pageLayout }: Excel.Worksheet): AskedPage {
  const { headersFooters } = pageLayout;
  pageLayout.load(LAYOUT.join(","));
  headersFooters.load("state");
  headersFooters.oddPages.load(TEXTS.join(","));
  headersFooters.evenPages.load(TEXTS.join(","));
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load("address");
  const printArea = pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  return { pageLayout, titleRows, printArea };
}

/** What came, after the next sync. */
export function readPage({ pageLayout, titleRows, printArea }: AskedPage): PageState {
  const { headersFooters } = pageLayout;
  return {
    layout: pick(pageLayout, LAYOUT),
    state: headersFooters.state,
    odd: pick(headersFooters.oddPages, TEXTS),
    even: pick(headersFooters.evenPages, TEXTS),
    titleRows: titleRows.isNullObject ? undefined : local(titleRows.address),
    printArea: printArea.isNullObject ? undefined : local(printArea.address),
  };
}

/** Queues how a sheet is printed. */
export function applyPage(worksheet: Excel.Worksheet, page: PageState): void {
  const { pageLayout } = worksheet;
  const { zoom, ...layout } = page.layout;
  pageLayout.set({ ...layout });
  pageLayout.zoom = told(zoom);
  const { headersFooters } = pageLayout;
  headersFooters.state = page.state;
  headersFooters.oddPages.set({ ...page.odd });
  headersFooters.evenPages.set({ ...page.even });
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
  if (page.printArea !== undefined) pageLayout.setPrintArea(page.printArea);
}

/** Excel tells either a scale or a number of pages and takes no more than that back. */
function told(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const { scale, ...pages } = zoom;
  const given = Object.entries(pages).filter(([, value]) => typeof value === "number" && value > 0);
  return given.length > 0 ? Object.fromEntries(given) : { scale: scale ?? 100 };
}

/** An address without its sheet, whose name the sheet may not bear yet. */
function local(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^!',]+)!/g, "");
}

function pick<From extends object, Key extends keyof From>(from: From, keys: readonly Key[]): Pick<From, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;
}
