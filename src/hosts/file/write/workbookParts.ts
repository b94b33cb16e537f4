import type { SheetLayout } from "../../../layout/sheetLayout";
import { absoluteReference, sheetReference } from "./absoluteReference";
import { chartPath, drawingPath } from "./chartParts";
import { OFFICE, PACKAGE, relations } from "./relations";
import { document, escaped } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart";

/** The parts that say what else is in a file, by their paths; that of sheet n, counted from 1, is {@link sheetPath}(n). */
export function workbookParts(layouts: readonly SheetLayout[]): Readonly<Record<string, string>> {
  const targets = [
    ...layouts.map((_, n) => ({ type: "worksheet", target: `worksheets/sheet${n + 1}.xml` })),
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
  ];
  return {
    "[Content_Types].xml": contentTypes(layouts),
    "_rels/.rels": relations([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbook(layouts),
    "xl/_rels/workbook.xml.rels": relations(targets),
  };
}

export function sheetPath(n: number): string {
  return `xl/worksheets/sheet${n}.xml`;
}

function contentTypes(layouts: readonly SheetLayout[]): string {
  const typed = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  const override = (path: string, kind: string): string => typed(path, `${SHEET_ML}.${kind}`);
  const drawings = layouts.flatMap(({ charts }, n) => (charts?.length ? [typed(drawingPath(n + 1), DRAWING)] : []));
  const charts = layouts.flatMap((layout) => layout.charts ?? []).map((_, n) => typed(chartPath(n + 1), CHART));
  return document(
    `Types xmlns="${PACKAGE}/content-types"`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      override("xl/workbook.xml", "sheet.main") +
      layouts.map((_, n) => override(sheetPath(n + 1), "worksheet")).join("") +
      override("xl/styles.xml", "styles") +
      override("xl/sharedStrings.xml", "sharedStrings") +
      [...drawings, ...charts].join(""),
  );
}

function workbook(layouts: readonly SheetLayout[]): string {
  const sheets = layouts.map(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`);
  return document(
    `workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"`,
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
      `<sheets>${sheets.join("")}</sheets>` +
      `<definedNames>${layouts.map(printNames).join("")}</definedNames>`,
  );
}

/** The print area and the repeated rows of a sheet; both are names in the workbook. */
function printNames({ name, rows, repeat }: SheetLayout, n: number): string {
  const all = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
  const named = (what: string, range: string): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${n}">${escaped(range)}</definedName>`;
  const area = named("Print_Area", absoluteReference(name, all));
  if (!repeat) return area;
  const repeated = `${sheetReference(name)}!$${repeat.first + 1}:$${repeat.last + 1}`;
  return area + named("Print_Titles", repeated);
}
