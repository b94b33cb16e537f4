import { type Area, isEntireRows, SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import { generalException, invalidArgument, notImplemented } from "../requests/errors";
import type { Page, Zoom } from "../workbook/page";
import { RangeAreasTarget, RangeTarget } from "../requests/rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { isRecord, type Json } from "../workbook/value";
import { headersFootersTable } from "./headersFooters";
import { type MemberTable, objectOf, objectOrNull, type Scalar } from "./member";
import { rangeTable } from "./range";
import { rangeAreasTable } from "./rangeAreas";
import { booleanScalar, scalarOf, sizeScalar, textScalar } from "./scalars";

const PAPERS = ["A3", "A4", "A5", "B4", "B5", "Folio", "Legal", "Letter"];

const page = (sheet: Sheet) => sheet.page;
const onPage = (scalar: Scalar<Page>) => scalarOf(page, scalar);

// Assumption: a scale outside 10 to 400 is refused, and fitting to pages replaces the scale.
function readZoom(value: Json, location: string): Zoom {
  if (!isRecord(value)) throw invalidArgument(location);
  const zoom: Zoom = {};
  for (const key of ["scale", "horizontalFitToPages", "verticalFitToPages"] as const) {
    const number = value[key];
    if (number === undefined || number === null) continue;
    if (typeof number !== "number" || !Number.isInteger(number) || number < 1) throw invalidArgument(location);
    zoom[key] = number;
  }
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const badScale = zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400);
  if ((fits && zoom.scale !== undefined) || badScale || Object.keys(zoom).length === 0) throw invalidArgument(location);
  return zoom;
}

const zoom: Scalar<Sheet> = {
  get: ({ page }) => ({ ...page.zoom }),
  set(sheet, value, location, { workbook, situation }) {
    const wanted = readZoom(value, location);
    if (situation.zoomsOnlyInView && workbook.active !== sheet) return;
    sheet.page.zoom = wanted;
  },
};

const firstPageNumber: Scalar<Page> = {
  get: (target) => target.firstPageNumber,
  set(target, value, location) {
    if (value !== "" && typeof value !== "number") throw invalidArgument(location);
    target.firstPageNumber = value;
  },
};

const paperSize: Scalar<Page> = {
  get: (target) => target.paperSize,
  set(target, value, location, { situation }) {
    if (typeof value !== "string") throw invalidArgument(location);
    // Which sizes there are is the printer's affair.
    if (!situation.hasPrinter) throw generalException(location);
    if (!PAPERS.includes(value)) throw notImplemented(`the paper size ${value}`);
    target.paperSize = value;
  },
};

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(target: Page, unit: string, margins: Record<string, unknown>, location: string): void {
  const points = POINTS[unit];
  if (points === undefined) throw invalidArgument(location);
  for (const [side, size] of Object.entries(margins)) {
    const known = ["top", "bottom", "left", "right", "header", "footer"].find((one) => one === side);
    if (!known || typeof size !== "number" || size < 0) throw invalidArgument(location);
    target[`${known}Margin` as "topMargin"] = size * points;
  }
}

// Assumption: for print titles only the rows of what is given count.
function entireRows(area: Area): Area {
  return { ...area, column: 0, columns: SHEET_COLUMNS };
}

function entireColumns(area: Area): Area {
  return { ...area, row: 0, rows: SHEET_ROWS };
}

function rangeOrNull(sheet: Sheet, area: Area | undefined) {
  return objectOrNull(rangeTable, area && new RangeTarget(sheet, area));
}

/** `Excel.PageLayout`. */
export const pageLayoutTable: MemberTable<Sheet> = {
  type: "PageLayout",
  since: "1.9",
  scalars: {
    BlackAndWhite: onPage(booleanScalar("blackAndWhite")),
    BottomMargin: onPage(sizeScalar("bottomMargin")),
    CenterHorizontally: onPage(booleanScalar("centerHorizontally")),
    CenterVertically: onPage(booleanScalar("centerVertically")),
    DraftMode: onPage(booleanScalar("draftMode")),
    FirstPageNumber: onPage(firstPageNumber),
    FooterMargin: onPage(sizeScalar("footerMargin")),
    HeaderMargin: onPage(sizeScalar("headerMargin")),
    LeftMargin: onPage(sizeScalar("leftMargin")),
    Orientation: onPage(textScalar("orientation", ["Portrait", "Landscape"])),
    PaperSize: onPage(paperSize),
    PrintGridlines: onPage(booleanScalar("printGridlines")),
    PrintHeadings: onPage(booleanScalar("printHeadings")),
    RightMargin: onPage(sizeScalar("rightMargin")),
    TopMargin: onPage(sizeScalar("topMargin")),
    Zoom: zoom,
  },
  navigation: { HeadersFooters: { get: (sheet) => objectOf(headersFootersTable, sheet.page) } },
  methods: {
    GetPrintAreaOrNullObject: {
      call(sheet) {
        const { printArea } = sheet.page;
        const target = printArea.length > 0 ? new RangeAreasTarget(sheet, printArea) : undefined;
        return objectOrNull(rangeAreasTable, target);
      },
    },
    GetPrintTitleColumnsOrNullObject: { call: (sheet) => rangeOrNull(sheet, sheet.page.titleColumns) },
    GetPrintTitleRowsOrNullObject: { call: (sheet) => rangeOrNull(sheet, sheet.page.titleRows) },
    SetPrintArea: {
      call(sheet, args) {
        sheet.page.printArea = args.areas(0, sheet);
      },
    },
    SetPrintMargins: {
      call(sheet, args) {
        setMargins(sheet.page, args.text(0), args.record(1), args.location);
      },
    },
    SetPrintTitleColumns: {
      call(sheet, args) {
        sheet.page.titleColumns = entireColumns(args.range(0, sheet).area);
      },
    },
    SetPrintTitleRows: {
      call(sheet, args) {
        const { area } = args.range(0, sheet);
        sheet.page.titleRows = isEntireRows(area) ? area : entireRows(area);
      },
    },
  },
};
