import { formatArea, parseArea } from "../workbook/address";
import type { Page, Zoom } from "../workbook/page";
import type { FilePage } from "./library";

const POINTS_PER_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const PAPERS = { letter: "Letter", legal: "Legal", a3: "A3", a4: "A4", a5: "A5", b4: "B4", b5: "B5" } as const;

/** A sheet's page set-up as a file has it. */
export function pageToFile(page: Page): FilePage {
  const { zoom, titleRows, titleColumns, printArea } = page;
  const paper = Object.entries(PAPERS).find(([, name]) => name === page.paperSize)?.[0];
  const margins = MARGINS.map((side) => [side, page[`${side}Margin`] / POINTS_PER_INCH]);
  return {
    ...(paper !== undefined && { paperSize: paper as keyof typeof PAPERS }),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...zoomToFile(zoom),
    margins: Object.fromEntries(margins) as NonNullable<FilePage["margins"]>,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    ...(printArea.length > 0 && {
      printArea: printArea.map((area) => formatArea(area, { absolute: true })).join(","),
    }),
    ...(titleRows && { printTitlesRow: formatArea(titleRows, { absolute: true }) }),
    ...(titleColumns && { printTitlesColumn: formatArea(titleColumns, { absolute: true }) }),
  };
}

// In a file 0 pages mean as many as are needed; the API leaves the direction out.
function zoomToFile({ scale, horizontalFitToPages, verticalFitToPages }: Zoom): Partial<FilePage> {
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined)
    return scale === 100 ? {} : { scale: scale! };
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

function zoomFromFile({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 }: FilePage): Zoom {
  if (fitToPage !== true) return { scale };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

/** Reads a file's page set-up into a page. */
export function pageFromFile(file: FilePage | undefined, page: Page): void {
  if (!file) return;
  page.orientation = file.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = PAPERS[file.paperSize as keyof typeof PAPERS] ?? page.paperSize;
  page.zoom = zoomFromFile(file);
  for (const side of MARGINS) {
    const inches = file.margins?.[side];
    // The file's inches are fractions that should be whole tenths of points again.
    if (inches !== undefined) page[`${side}Margin`] = Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  }
  page.centerHorizontally = file.horizontalCentered ?? false;
  page.centerVertically = file.verticalCentered ?? false;
  page.printGridlines = file.showGridLines ?? false;
  page.printHeadings = file.showRowColHeaders ?? false;
  page.printArea = (file.printArea?.split(",") ?? []).flatMap((text) => parseArea(text.replace(/^.*!/, "")) ?? []);
  page.titleRows = file.printTitlesRow === undefined ? undefined : parseArea(file.printTitlesRow);
  page.titleColumns = file.printTitlesColumn === undefined ? undefined : parseArea(file.printTitlesColumn);
}
