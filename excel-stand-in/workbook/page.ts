import type { Area } from "./area";

/** The six texts of a header and footer. */
export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/**
 * The kinds of page that can have a header and footer of their own.
 * Assumption: `oddPages` and `defaultForAllPages` of the API are the same texts, as they are in a saved file.
 */
export type PageKind = "evenPages" | "firstPage" | "oddPages";

/** `Excel.PageLayoutZoomOptions`. */
export interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** A sheet's page set-up; margins in points. */
export interface Page {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  /** `""` lets Excel choose. */
  firstPageNumber: number | "";
  printArea: readonly Area[];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  headerState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  texts: Record<PageKind, HeaderFooterTexts>;
}

function noTexts(): HeaderFooterTexts {
  return { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };
}

/** The page set-up of a new sheet. Assumption: A4 and the margins of Excel's "normal". */
export function newPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    firstPageNumber: "",
    printArea: [],
    titleRows: undefined,
    titleColumns: undefined,
    headerState: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    texts: { evenPages: noTexts(), firstPage: noTexts(), oddPages: noTexts() },
  };
}
