/** The parts of a small .xlsx file, written by hand so that a test can change each of them. */
export function packageParts(sheetData: string, changes: Readonly<Record<string, string>> = {}): Map<string, string> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  return new Map(
    Object.entries({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="统计" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
        ["rId3", "styles", "styles.xml"],
      ]),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheetData}</worksheet>`,
      "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>单位</t></si><si><t>水利局</t></si></sst>`,
      "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="0"><alignment horizontal="left" indent="2"/></xf><xf numFmtId="0" fontId="0"><alignment horizontal="center" indent="2"/></xf></cellXfs></styleSheet>`,
      ...changes,
    }),
  );
}

/** The only row of a sheet: 单位 in A1, a date in B1. */
export const ROW =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row></sheetData>';
