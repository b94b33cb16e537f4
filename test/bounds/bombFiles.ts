import { type BookType, utils, write } from "@e965/xlsx";
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

export const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

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
export function parts(changed: Record<string, string | Uint8Array>): Map<string, string | Uint8Array> {
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

export function inline(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function row(...cells: string[]): string {
  return `<row>${cells.join("")}</row>`;
}

const HEADINGS = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
export const FIGURES = "<c><v>36</v></c><c><v>0</v></c>";
export const TABLE =
  row(...HEADINGS.map(inline)) +
  row(inline("水利局"), inline("市直各部门"), FIGURES) +
  row(inline("大河湾镇"), inline("各乡镇街道"), FIGURES);

/** A workbook with too much of something in its sheet. */
export function inSheet(name: string, text: string | ((n: number) => string), before = "", after = ""): Bomb {
  const start = `<worksheet ${SPREADSHEET}>`;
  return inPart(name, "xl/worksheets/sheet1.xml", text, start + before, `${after}</worksheet>`);
}

/** The same among its rows. */
export function inRows(name: string, text: string | ((n: number) => string), before = "", after = ""): Bomb {
  return inSheet(name, text, `<sheetData>${TABLE}${before}`, `${after}</sheetData>`);
}

export function inPart(
  name: string,
  part: string,
  text: string | ((n: number) => string),
  before = "",
  after = "",
): Bomb {
  return {
    name,
    file: "表.xlsx",
    make: (size) => zip(parts({ [part]: over(size, text, before, after) }), true),
  };
}

export function inText(name: string, text: string | ((n: number) => string), before = "", file = "表.csv"): Bomb {
  return { name: `${file.slice(2)}: ${name}`, file, make: (size) => over(size, text, before) };
}

export const CSV = `${HEADINGS.join(",")}\n水利局,市直各部门,36,0\n大河湾镇,各乡镇街道,41,0\n`;

/** A call with a good table and JSON that is too much; a scheme of more than 5 MB is refused. */
export function inJson(name: string, option: string, make: (size: number) => string): Bomb {
  return {
    name: `${option}: ${name}`,
    file: "大.json",
    make: (size) => Buffer.from(make(size)),
    words: ["表.csv", `--${option}`, "大.json"],
  };
}

/** Cells full of one sign in the column of the units, which is what most is done with. */
export const FULL_UNITS = [" ", "#", "A", "（", "附", "9", "-", "、", "县", "合计"].map((sign) =>
  inRows(`units of 32,767 signs ${sign}`, (n) =>
    row(inline(`局${n}${sign.repeat(Math.floor(32_000 / sign.length))}局`), inline("市直各部门"), FIGURES),
  ),
);

/** A log as programs write it, of as many rows as there is room for: one item in each, its title a shared text of its own. */
export function plainLog(size: number): Uint8Array {
  const words = ["单位", "信息标题", "采用渠道", "水利局", "扎兰屯市政府网"];
  const cells = (n: number, texts: readonly number[]): string =>
    `<row r="${n}">${texts.map((text, j) => `<c r="${"ABC"[j]}${n}" t="s"><v>${text}</v></c>`).join("")}</row>`;
  const [sheet, shared] = [
    (n: number) => cells(n + 2, [3, words.length + n, 4]),
    (n: number) => textItem(`第${n}项信息`),
  ];
  const rows = Math.min(1_048_575, Math.floor(size / 160));
  const part = (text: (n: number) => string): string => Array.from({ length: rows }, (_, n) => text(n)).join("");
  const header = `<worksheet ${SPREADSHEET}><sheetData>${cells(1, [0, 1, 2])}`;
  return zip(
    parts({
      "xl/worksheets/sheet1.xml": `${header}${part(sheet)}</sheetData></worksheet>`,
      "xl/sharedStrings.xml": `<sst ${SPREADSHEET}>${words.map(textItem).join("")}${part(shared)}</sst>`,
    }),
    true,
  );
}

function textItem(text: string): string {
  return `<si><t>${text}</t></si>`;
}

/** A workbook of which the directory announces less than there is. */
export function lying(size: number): Uint8Array {
  const bytes = Buffer.from(zip(parts({ "xl/worksheets/sheet1.xml": over(size, " ", "<worksheet>") }), true));
  for (let entry = bytes.indexOf("PK\x01\x02"); entry !== -1; entry = bytes.indexOf("PK\x01\x02", entry + 4))
    if (bytes.readUInt32LE(entry + 24) > size) bytes.writeUInt32LE(1000, entry + 24);
  return bytes;
}

/** A table of an OpenDocument workbook that says of few cells that they are there very often. */
export function repeated(size: number): Uint8Array {
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
export function records(size: number): Uint8Array {
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
export function foreign(file: string, bookType: BookType, bytesOfCell: number): Bomb {
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
