import { type BookType, utils, write } from "@e965/xlsx";
import { zhalantun } from "../../src/gallery/zhalantun";
import { zip } from "../hosts/file/zip";

/** A file that is made to be too much for whoever reads it. */
export interface Bomb {
  readonly name: string;
  /** Name of the file. */
  readonly file: string;
  /** The file with so many bytes, unpacked, of what it has too much of. */
  readonly make: (size: number) => Uint8Array;
  /** The words of the command's call; the file alone where there are none. */
  readonly words?: readonly string[];
}

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A text over and over, before and behind it something else. */
function over(size: number, text: string | ((n: number) => string), before = "", after = ""): Uint8Array {
  const parts = [Buffer.from(before)];
  if (typeof text === "string") {
    const length = Buffer.byteLength(text);
    parts.push(Buffer.alloc(Math.floor(size / length) * length, text));
  } else
    for (let [n, length] = [0, 0]; length < size;) {
      let piece = "";
      while (piece.length < 100_000 && length + piece.length < size) piece += text(n++);
      parts.push(Buffer.from(piece));
      length += parts.at(-1)!.length;
    }
  parts.push(Buffer.from(after));
  return Buffer.concat(parts);
}

/** The parts of a small workbook; some of them others. */
function parts(changed: Record<string, string | Uint8Array>): Map<string, string | Uint8Array> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return new Map<string, string | Uint8Array>(
    Object.entries({
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      "_rels/.rels": `<Relationships xmlns="${PACKAGE}">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "sharedStrings.xml")}${relation("r3", "styles", "styles.xml")}</Relationships>`,
      "xl/workbook.xml": `<workbook ${SPREADSHEET} xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
      "xl/worksheets/sheet1.xml": `<worksheet ${SPREADSHEET}><sheetData>${TABLE}</sheetData></worksheet>`,
      "xl/sharedStrings.xml": `<sst ${SPREADSHEET}><si><t>单位</t></si></sst>`,
      "xl/styles.xml": `<styleSheet ${SPREADSHEET}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
      ...changed,
    }),
  );
}

function inline(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

function row(...cells: string[]): string {
  return `<row>${cells.join("")}</row>`;
}

const HEADINGS = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const FIGURES = "<c><v>36</v></c><c><v>0</v></c>";
const TABLE =
  row(...HEADINGS.map(inline)) +
  row(inline("水利局"), inline("市直各部门"), FIGURES) +
  row(inline("大河湾镇"), inline("各乡镇街道"), FIGURES);

/** A workbook with too much of something in its sheet. */
function inSheet(name: string, text: string | ((n: number) => string), before = "", after = ""): Bomb {
  const start = `<worksheet ${SPREADSHEET}>`;
  return inPart(name, "xl/worksheets/sheet1.xml", text, start + before, `${after}</worksheet>`);
}

/** The same among its rows. */
function inRows(name: string, text: string | ((n: number) => string), before = "", after = ""): Bomb {
  return inSheet(name, text, `<sheetData>${TABLE}${before}`, `${after}</sheetData>`);
}

function inPart(name: string, part: string, text: string | ((n: number) => string), before = "", after = ""): Bomb {
  return {
    name,
    file: "表.xlsx",
    make: (size) => zip(parts({ [part]: over(size, text, before, after) }), true),
  };
}

function inText(name: string, text: string | ((n: number) => string), before = "", file = "表.csv"): Bomb {
  return { name: `${file.slice(2)}: ${name}`, file, make: (size) => over(size, text, before) };
}

const CSV = `${HEADINGS.join(",")}\n水利局,市直各部门,36,0\n大河湾镇,各乡镇街道,41,0\n`;

/** A call with a good table and JSON that is too much; a scheme of more than 5 MB is refused. */
function inJson(name: string, option: string, make: (size: number) => string): Bomb {
  return {
    name: `${option}: ${name}`,
    file: "大.json",
    make: (size) => Buffer.from(make(size)),
    words: ["表.csv", `--${option}`, "大.json"],
  };
}

/** Cells full of one sign in the column of the units, which is what most is done with. */
const FULL_UNITS = [" ", "#", "A", "（", "附", "9", "-", "、", "县", "合计"].map((sign) =>
  inRows(`units of 32,767 signs ${sign}`, (n) =>
    row(inline(`局${n}${sign.repeat(Math.floor(32_000 / sign.length))}局`), inline("市直各部门"), FIGURES),
  ),
);

/** A workbook of which the directory announces less than there is. */
function lying(size: number): Uint8Array {
  const bytes = Buffer.from(zip(parts({ "xl/worksheets/sheet1.xml": over(size, " ", "<worksheet>") }), true));
  for (let entry = bytes.indexOf("PK\x01\x02"); entry !== -1; entry = bytes.indexOf("PK\x01\x02", entry + 4))
    if (bytes.readUInt32LE(entry + 24) > size) bytes.writeUInt32LE(1000, entry + 24);
  return bytes;
}

/** A table of an OpenDocument workbook that says of few cells that they are there very often. */
function repeated(size: number): Uint8Array {
  const cell =
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
  const rows = over(size, `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`);
  const names = ["office", "table", "text"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const before = `<office:document-content ${names.join(" ")}><office:body><office:spreadsheet><table:table table:name="表">`;
  const after = "</table:table></office:spreadsheet></office:body></office:document-content>";
  return zip(
    new Map<string, string | Uint8Array>([
      ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
      ["META-INF/manifest.xml", "<manifest/>"],
      ["styles.xml", "<office:document-styles/>"],
      ["content.xml", Buffer.concat([Buffer.from(before), rows, Buffer.from(after)])],
    ]),
  );
}

/** The records of a workbook of Excel 4: one number in each, a hundred in a row. */
function records(size: number): Uint8Array {
  const start = Buffer.from("09040600000410000000", "hex");
  const cells = Buffer.alloc(Math.floor(size / 18) * 18);
  for (let at = 0, n = 0; at < cells.length; at += 18, n++) {
    cells.writeUInt32LE(0x000e0203, at);
    cells.writeUInt16LE(Math.floor(n / 100), at + 4);
    cells.writeUInt16LE(n % 100, at + 6);
    cells.writeDoubleLE(n, at + 10);
  }
  return Buffer.concat([start, cells, Buffer.from("0a000000", "hex")]);
}

/** A workbook of another format, full of numbers, as a library writes it. */
function foreign(file: string, bookType: BookType, bytesOfCell: number): Bomb {
  return {
    name: `numbers in ${file.slice(2)}`,
    file,
    make(size) {
      const rows = Array.from({ length: size / bytesOfCell / 100 }, (_, i) =>
        Array.from({ length: 100 }, (_, j) => i * j),
      );
      const sheet = utils.aoa_to_sheet([HEADINGS, ...rows]);
      return write({ SheetNames: ["表"], Sheets: { 表: sheet } }, { type: "buffer", bookType }) as Uint8Array;
    },
  };
}

/** Every kind of file that was ever too much for a program, and what could be. */
export const BOMBS: readonly Bomb[] = [
  inRows("empty rows", "<row/>"),
  inRows("blanks", " "),
  inRows("a comment", " ", "<!--", "-->"),
  inRows("an instruction", "a", "<?a ", "?>"),
  inRows("a tag that does not end", "a", "<row x='", "'/>"),
  inRows("elements in each other", "<a>"),
  inRows("an element in each other under a long name", `<${"a".repeat(1000)}>`),
  inRows("one text", "A", '<row><c t="inlineStr"><is><t>', "</t></is></c></row>"),
  inRows("one text of references", "&amp;", '<row><c t="inlineStr"><is><t>', "</t></is></c></row>"),
  inRows("one text of many runs", "<r><t>a</t></r>", '<row><c t="inlineStr"><is>', "</is></c></row>"),
  inRows("one CDATA", "A", '<row><c t="inlineStr"><is><t><![CDATA[', "]]></t></is></c></row>"),
  inRows("one number", "1", "<row><c><v>", "</v></c></row>"),
  inRows("one formula", "1+", "<row><c><f>", "1</f><v>1</v></c></row>"),
  inRows("numbers with addresses", (n) => `<row r="${n + 9}"><c r="A${n + 9}"><v>1</v></c></row>`),
  inRows("numbers without addresses, in one row", "<c><v>1</v></c>", "<row>", "</row>"),
  inRows("numbers without addresses, ten in a row", `<row>${"<c><v>1</v></c>".repeat(10)}</row>`),
  inRows("texts in their cells", (n) => row(inline(`${n}`))),
  inRows("truth values", `<row>${'<c t="b"><v>1</v></c>'.repeat(10)}</row>`),
  inRows("formulas", `<row>${"<c><f>1</f><v>1</v></c>".repeat(10)}</row>`),
  inRows("formulas without results", `<row>${"<c><f>1</f></c>".repeat(10)}</row>`),
  inRows("errors", `<row>${'<c t="e"><v>#REF!</v></c>'.repeat(10)}</row>`),
  inRows("cells that are only formatted", `<row>${'<c s="0"/>'.repeat(100)}</row>`),
  inRows("units", (n) => row(inline(`第${n}局`), inline("市直各部门"), FIGURES)),
  inRows("hidden rows", (n) => `<row r="${n + 9}" hidden="1"/>`),
  inSheet(
    "merged areas",
    (n) => `<mergeCell ref="A${n + 9}:B${n + 9}"/>`,
    `<sheetData>${TABLE}</sheetData><mergeCells>`,
    "</mergeCells>",
  ),
  inSheet(
    "merged areas over each other",
    '<mergeCell ref="A1:XFD1048576"/>',
    `<sheetData>${TABLE}</sheetData><mergeCells>`,
    "</mergeCells>",
  ),
  inSheet(
    "hidden columns",
    '<col min="1" max="16384" hidden="1"/>',
    "<cols>",
    `</cols><sheetData>${TABLE}</sheetData>`,
  ),
  ...FULL_UNITS,
  inPart(
    "shared texts, all different",
    "xl/sharedStrings.xml",
    (n) => `<si><t>${n}</t></si>`,
    `<sst ${SPREADSHEET}>`,
    "</sst>",
  ),
  inPart("shared texts, all empty", "xl/sharedStrings.xml", "<si/>", `<sst ${SPREADSHEET}>`, "</sst>"),
  inPart(
    "shared texts of runs",
    "xl/sharedStrings.xml",
    "<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>",
    `<sst ${SPREADSHEET}>`,
    "</sst>",
  ),
  inPart("one shared text", "xl/sharedStrings.xml", "局", `<sst ${SPREADSHEET}><si><t>`, "</t></si></sst>"),
  inPart(
    "styles",
    "xl/styles.xml",
    '<xf numFmtId="0"/>',
    `<styleSheet ${SPREADSHEET}><cellXfs>`,
    "</cellXfs></styleSheet>",
  ),
  inPart(
    "formats of numbers",
    "xl/styles.xml",
    (n) => `<numFmt numFmtId="${n}" formatCode="0.0"/>`,
    `<styleSheet ${SPREADSHEET}><numFmts>`,
    "</numFmts></styleSheet>",
  ),
  inPart(
    "fonts",
    "xl/styles.xml",
    "<font><strike/></font>",
    `<styleSheet ${SPREADSHEET}><fonts>`,
    "</fonts></styleSheet>",
  ),
  inPart(
    "sheets",
    "xl/workbook.xml",
    (n) => `<sheet name="表${n}" sheetId="${n}" r:id="r1"/>`,
    `<workbook ${SPREADSHEET} xmlns:r="${RELATIONS}"><sheets>`,
    "</sheets></workbook>",
  ),
  inPart(
    "names",
    "xl/workbook.xml",
    (n) => `<definedName name="a${n}">表!$A$1</definedName>`,
    `<workbook ${SPREADSHEET} xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets><definedNames>`,
    "</definedNames></workbook>",
  ),
  inPart(
    "relations",
    "xl/_rels/workbook.xml.rels",
    (n) => `<Relationship Id="x${n}" Type="a/b" Target="c"/>`,
    `<Relationships xmlns="${PACKAGE}">`,
    "</Relationships>",
  ),
  inPart("content types", "[Content_Types].xml", " ", "<Types>", "</Types>"),
  inPart("a part that is not read", "docProps/core.xml", " "),
  {
    name: "many parts",
    file: "表.xlsx",
    make: (size) =>
      zip(
        parts(Object.fromEntries(Array.from({ length: Math.min(65_000, size / 100) }, (_, n) => [`a/${n}.xml`, ""]))),
      ),
  },
  { name: "more than the directory announces", file: "表.xlsx", make: lying },
  { name: "numbers in xls", file: "表.xls", make: records },
  foreign("表.xlsb", "xlsb", 18),
  foreign("表.ods", "ods", 130),
  foreign("表.xml", "xlml", 90),
  { name: "repeated cells", file: "表.ods", make: repeated },
  inText("line breaks", "\n", CSV),
  inText("carriage returns", "\r", CSV),
  inText("commas", ",", CSV),
  inText("rows of commas", `${",".repeat(16_383)}\n`, CSV),
  inText("one line", "A", CSV),
  inText("lines of one sign", "A\n", CSV),
  inText("lines of two cells", "A,1\n", CSV),
  inText("units", (n) => `第${n}局,市直各部门,1,0\n`, CSV),
  inText("units of unknown groups", (n) => `第${n}局,第${n}片区,1,0\n`, CSV),
  inText("quotes", '"', CSV),
  inText("a quoted cell", "A", `${CSV}"`),
  inText("quoted line breaks", '"\n"\n', CSV),
  inText("tabs", "\t", CSV),
  inText("signs of no language", "\ufffd\u0080", CSV),
  inText("rows of many cells", `${"1,".repeat(1000)}\n`, CSV),
  inText("items of a log", (n) => `2023-01-03,第${n}局,标题${n},扎兰屯市政府网\n`, "报送日期,单位,标题,采用渠道\n"),
  inText("cells", "<td>1", "<table><tr>", "表.html"),
  inText("rows", "<tr><td>1", "<table>", "表.html"),
  inText("tables in each other", "<table><tr><td>", "", "表.html"),
  inText("spans", '<tr><td colspan="1000" rowspan="1000">1', "<table>", "表.html"),
  inText("a comment", "-", "<table><tr><td>1<!--", "表.html"),
  inText("a tag that does not end", "a", "<table><tr><td ", "表.html"),
  inText(
    "cells far away",
    (n) => `<Row ss:Index="${1 + n * 1000}"><Cell ss:Index="16000"><Data ss:Type="Number">1</Data></Cell></Row>`,
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table>',
    "表.xml",
  ),
  ...["scheme", "settings", "facts", "answers"].flatMap((option) => [
    inJson("blanks", option, (size) => " ".repeat(size)),
    inJson("lists in each other", option, (size) => "[".repeat(size / 2) + "]".repeat(size / 2)),
    inJson("objects in each other", option, (size) => '{"a":'.repeat(size / 6) + "1" + "}".repeat(size / 6)),
    inJson("fields", option, (size) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: size / 20 }, (_, n) => [`field${n}`, n]))),
    ),
  ]),
  inJson("units of a roster", "scheme", (size) =>
    JSON.stringify({
      ...zhalantun,
      roster: Array.from({ length: size / 60 }, (_, n) => ({ unit: `第${n}局`, group: "市直各部门" })),
    }),
  ),
  inJson("a long template", "facts", (size) => JSON.stringify({ version: 1, title: "[".repeat(size) })),
];

/** The table beside which JSON is given. */
export const SMALL_TABLE = CSV;
