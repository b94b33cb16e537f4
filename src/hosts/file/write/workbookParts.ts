import { areaName } from "../../../cells/address";
import type { SheetLayout } from "../../../layout/sheetLayout";
import { document, escaped } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts that say what else is in a file, by their paths; that of sheet n, counted from 1, is {@link sheetPath}(n). */
export function workbookParts(layouts: readonly SheetLayout[]): Readonly<Record<string, string>> {
  const targets = [
    ...layouts.map((_, n) => ({ type: "worksheet", target: `worksheets/sheet${n + 1}.xml` })),
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
  ];
  return {
    "[Content_Types].xml": contentTypes(layouts.length),
    "_rels/.rels": relations([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbook(layouts),
    "xl/_rels/workbook.xml.rels": relations(targets),
  };
}

export function sheetPath(n: number): string {
  return `xl/worksheets/sheet${n}.xml`;
}

function contentTypes(sheets: number): string {
  const override = (path: string, kind: string): string =>
    `<Override PartName="/${path}" ContentType="${SHEET_ML}.${kind}+xml"/>`;
  return document(
    `Types xmlns="${PACKAGE}/content-types"`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      override("xl/workbook.xml", "sheet.main") +
      Array.from({ length: sheets }, (_, n) => override(sheetPath(n + 1), "worksheet")).join("") +
      override("xl/styles.xml", "styles") +
      override("xl/sharedStrings.xml", "sharedStrings"),
  );
}

function relations(all: readonly { readonly type: string; readonly target: string }[]): string {
  const each = all.map(
    ({ type, target }, n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return document(`Relationships xmlns="${PACKAGE}/relationships"`, each.join(""));
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
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const all = areaName({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 });
  const named = (what: string, range: string): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${n}">${escaped(`${sheet}!${range}`)}</definedName>`;
  const area = named("Print_Area", all.replace(/[A-Z]+|\d+/g, "$$$&"));
  return repeat ? area + named("Print_Titles", `$${repeat.first + 1}:$${repeat.last + 1}`) : area;
}
