import type { SheetLayout } from "../../layout/sheetLayout";
import { dressPage, zoomOf } from "./fillSheet";
import { askPrint, type Fingerprint, takePrint } from "./fingerprint";
import { inExcel } from "./request";
import { supports } from "./supports";

/** What the request about the pages brings. */
export interface PageSetup {
  /** Whether the pages are set up as the layouts say. */
  readonly isDone: boolean;
  /** What the finished sheets hold, where it was asked for and came. */
  readonly prints: readonly Fingerprint[] | undefined;
}

/**
 * The request after a generation stands: frozen rows, lines and the printed page. Whatever Excel refuses of it (without a
 * printer it takes no paper size), the sheets stay.
 *
 * @param ids the finished sheets, in the order of the layouts; the first comes into view again at the end
 * @param withPrints whether to tell what the sheets hold, so that a later change can be noticed
 */
export async function setUpPages(
  ids: readonly string[],
  layouts: readonly SheetLayout[],
  withPrints: boolean,
): Promise<PageSetup> {
  try {
    return await setUp(ids, layouts, withPrints);
  } catch {
    if (!withPrints) return { isDone: false, prints: undefined };
  }
  // once more without the extra: the pages are worth more
  return setUp(ids, layouts, false).catch(() => ({ isDone: false, prints: undefined }));
}

async function setUp(ids: readonly string[], layouts: readonly SheetLayout[], withPrints: boolean): Promise<PageSetup> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheets = ids.map((id) => worksheets.getItem(id));
    const asked = withPrints ? sheets.map(askPrint) : undefined;
    sheets.forEach((sheet, i) => dressPage(sheet, layouts[i]!));
    sheets[0]?.activate(); // freezing rows may bring a sheet into view
    if (supports("1.9")) sheets.forEach(({ pageLayout }) => pageLayout.load("zoom"));
    await context.sync();
    const prints = asked?.map(takePrint);
    const ignored = supports("1.9")
      ? sheets.filter(({ pageLayout }, i) => !isZoomed(pageLayout.zoom, layouts[i]!))
      : [];
    if (ignored.length === 0) return { isDone: true, prints };
    for (const sheet of ignored) {
      sheet.activate(); // some versions of Excel scale only what is in view
      sheet.pageLayout.zoom = zoomOf(layouts[sheets.indexOf(sheet)]!);
      sheet.pageLayout.load("zoom");
    }
    sheets[0]?.activate();
    await context.sync();
    return { isDone: sheets.every(({ pageLayout }, i) => isZoomed(pageLayout.zoom, layouts[i]!)), prints };
  });
}

function isZoomed(zoom: Excel.PageLayoutZoomOptions, layout: SheetLayout): boolean {
  const wanted = zoomOf(layout);
  return (
    zoom.horizontalFitToPages === wanted.horizontalFitToPages &&
    (wanted.verticalFitToPages === undefined || zoom.verticalFitToPages === wanted.verticalFitToPages)
  );
}
