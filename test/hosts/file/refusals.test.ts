import type { Grid } from "../../../src/cells/grid";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { writeXlsx } from "hucre/xlsx";
import { readActive } from "./read";
import { unzip } from "./unzip";
import { zip } from "./zip";

const compoundFile = Buffer.from("d0cf11e0a1b11ae1", "hex");

function open(name: string, bytes: Uint8Array): () => unknown {
  return () => fileWorkbook(name, bytes, () => {});
}

async function workbook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "一月", rows: [["单位", 1]] }] });
}

test("an empty file is refused", () => {
  expect(open("a.xlsx", new Uint8Array())).toThrow(expect.objectContaining({ kind: "file-empty", file: "a.xlsx" }));
});

test("an old workbook that cannot be read is refused by its format", async () => {
  await expect(readActive("a.xlsx", compoundFile)).rejects.toMatchObject({
    kind: "old-format",
    file: "a.xlsx",
    format: "xls",
  });
  await expect(readActive("统计.et", compoundFile)).rejects.toMatchObject({ kind: "old-format", format: "et" });
});

test("a workbook with a password is refused as such", () => {
  const bytes = Buffer.concat([compoundFile, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]);
  expect(open("a.xlsx", bytes)).toThrow(
    expect.objectContaining({ kind: "file-encrypted", file: "a.xlsx", by: "password" }),
  );
});

test.each([
  ["E-SafeNet", Buffer.concat([Buffer.from("62142365", "hex"), Buffer.alloc(200, 0x8f)])],
  ["another of its kind", Buffer.concat([Buffer.from("%TSD-Header-###%"), Buffer.alloc(200, 0x8f)])],
])("a workbook that a company's program encrypted (%s) is refused as such", (_, bytes) => {
  expect(open("a.xlsx", bytes)).toThrow(expect.objectContaining({ kind: "file-encrypted", by: "company" }));
});

test("bytes of which nothing is known under the name of a workbook are named so", async () => {
  await expect(readActive("a.xlsx", Buffer.from("00ff8e90c0c1f5ff00", "hex"))).rejects.toMatchObject({
    kind: "file-not-sheets",
    content: "unknown",
  });
});

test.each([
  ["通报.doc", "document", Buffer.concat([compoundFile, Buffer.from("WordDocument", "utf16le")])],
  ["通报.ppt", "slides", Buffer.concat([compoundFile, Buffer.from("PowerPoint Document", "utf16le")])],
  ["通报.docx", "document", zip(new Map([["word/document.xml", "<w/>"]]))],
  ["通报.pptx", "slides", zip(new Map([["ppt/presentation.xml", "<p/>"]]))],
  ["通报.rtf", "document", Buffer.from("{\\rtf1\\ansi")],
  [
    "通报.odt",
    "document",
    zip(
      new Map([
        ["mimetype", "application/vnd.oasis.opendocument.text"],
        ["content.xml", ""],
      ]),
    ),
  ],
  ["表.numbers", "numbers", zip(new Map([["Index/Document.iwa", "x"]]))],
  ["表.zip", "archive", zip(new Map([["一月.xlsx", "x"]]))],
  ["表.rar", "archive", Buffer.from("Rar!\x1a\x07")],
  ["通报.pdf", "pdf", Buffer.from("%PDF-1.7\n")],
  ["表.png", "picture", Buffer.from("\x89PNG\r\n", "latin1")],
  ["表.xls", "picture", Buffer.from("ffd8ffe000104a46", "hex")],
  [
    "表.fods",
    "flat-document",
    Buffer.from('<?xml version="1.0"?>\n<office:document office:version="1.3"><office:body/>'),
  ],
  ["表.slk", "sylk", Buffer.from('ID;PWXL;N;E\nC;Y1;X1;K"单位"\n')],
] as const)("%s is refused as %s", (name, content, bytes) => {
  expect(open(name, bytes)).toThrow(expect.objectContaining({ kind: "file-not-sheets", file: name, content }));
});

test("a file with something before its content says so", async () => {
  const bytes = Buffer.concat([Buffer.from("\ufeff\r\n\r\n"), await workbook()]);
  expect(open("a.xlsx", bytes)).toThrow(expect.objectContaining({ kind: "file-damaged", how: "something-before" }));
});

test("what would be too much when unpacked is refused before it is unpacked", async () => {
  const bytes = await workbook();
  const directory = Buffer.from(bytes).lastIndexOf("PK\x01\x02");
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 1_999_500_000, true);
  expect(open("a.xlsx", bytes)).toThrow(
    expect.objectContaining({ kind: "file-too-large", of: "content", amount: 2000, most: 300 }),
  );
});

test.each([
  ["a.xls", 20, compoundFile],
  ["a.html", 10, Buffer.from("<table>")],
  ["a.xml", 8, Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
])("%s, which takes longer to be read, is refused when it has more than its own limit", (name, most, start) => {
  const bytes = Buffer.concat([start, Buffer.alloc(most * 1_000_000, " ")]);
  expect(open(name, bytes)).toThrow(expect.objectContaining({ kind: "file-too-large", most, amount: most + 1 }));
});

test("a text of more than 50 MB is refused", () => {
  expect(open("a.csv", new Uint8Array(50_000_001).fill(0x61))).toThrow(
    expect.objectContaining({ kind: "file-too-large", of: "content", amount: 51, most: 50 }),
  );
});

test("half of a workbook is damaged", async () => {
  const bytes = await workbook();
  await expect(readActive("a.xlsx", bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({
    kind: "file-damaged",
    file: "a.xlsx",
  });
});

test("a workbook without the part of its sheet is damaged", async () => {
  const parts = unzip(await workbook());
  parts.delete("xl/worksheets/sheet1.xml");
  await expect(readActive("a.xlsx", zip(parts))).rejects.toMatchObject({ kind: "file-damaged" });
});

test("a workbook without a single sheet is damaged", async () => {
  const parts = unzip(await workbook());
  parts.set("xl/workbook.xml", "<workbook/>");
  await expect(readActive("a.xlsx", zip(parts))).rejects.toMatchObject({ kind: "file-damaged" });
});

test("a sheet that reaches too far is refused by name", async () => {
  const parts = unzip(await workbook());
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  parts.set(
    "xl/worksheets/sheet1.xml",
    sheet.replace("</row>", '</row><row r="1048576"><c r="AZ1048576"><v>1</v></c></row>'),
  );
  await expect(readActive("a.xlsx", zip(parts))).rejects.toMatchObject({ kind: "sheet-too-large", sheet: "一月" });
});

test("a part that was changed by a single bit is damage, not another figure", async () => {
  const bytes = zip(unzip(await workbook()));
  const at = Buffer.from(bytes).indexOf("<v>1</v>") + 3;
  bytes[at] = "3".charCodeAt(0);
  await expect(readActive("a.xlsx", bytes)).rejects.toMatchObject({ kind: "file-damaged" });
});

const ALL_HIDDEN = '<col min="1" max="16384" hidden="1"/>';

test.each([
  ["a DOCTYPE", "<worksheet", '<!DOCTYPE a [<!ENTITY x "9">]><worksheet'],
  ["an unknown entity", "<v>1</v>", "<v>&x;</v>"],
  ["two values in a cell", "<v>1</v>", "<v>1</v><v>2</v>"],
  ["a cell that is there twice", "</row>", '<c r="B1"><v>2</v></c></row>'],
  ["an element that is not closed", "</sheetData>", ""],
  ["a text that is not there", '<c r="B1"><v>1</v>', '<c r="B1" t="s"><v>7</v>'],
  ["a row below the last one", "</row>", '</row><row r="1048577"/>'],
  ["cells right of the last column", "</row>", `${"<c><v>1</v></c>".repeat(16_384)}</row>`],
  ["elements in each other", "</sheetData>", `</sheetData>${"<a>".repeat(300)}${"</a>".repeat(300)}`],
  ["columns that are hidden over and over", "<sheetData>", `${ALL_HIDDEN.repeat(11)}<sheetData>`],
])("a sheet with %s is damaged", async (_, part, changed) => {
  const parts = unzip(await workbook());
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  expect(sheet).toContain(part);
  parts.set("xl/worksheets/sheet1.xml", sheet.replace(part, changed));
  await expect(readActive("a.xlsx", zip(parts))).rejects.toMatchObject({ kind: "file-damaged" });
});

test.each([
  ["in one piece", "局".repeat(1_000_001)],
  ["of references", "&amp;".repeat(1_000_001)],
  ["in runs", "局</t></r><r><t>".repeat(600_000) + "局".repeat(400_001)],
])("a text of more than a million characters, %s, is refused as such", async (_, text) => {
  const parts = unzip(await workbook());
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  const cell = `<c r="C1" t="inlineStr"><is><r><t>${text}</t></r></is></c></row>`;
  parts.set("xl/worksheets/sheet1.xml", sheet.replace("</row>", cell));
  await expect(readActive("a.xlsx", zip(parts))).rejects.toMatchObject({
    kind: "file-too-large",
    file: "a.xlsx",
    of: "text",
    most: 1_000_000,
  });
});

test("a long text of characters of every length, cut anywhere, is read as it stands", async () => {
  const characters = ["局", "é", "𠮷", "，"];
  const text = Array.from({ length: 900_000 / 2 }, (_, i) => characters[((i * i) % 7) % 4]).join("");
  const parts = unzip(await workbook());
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  const cell = `<c r="C1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  parts.set("xl/worksheets/sheet1.xml", sheet.replace("</row>", cell));
  const { values } = await readActive("a.xlsx", zip(parts, true));
  expect(values[0]![2] === text).toBe(true);
});

test("more than 60 MB that must be read tag by tag is refused as such", async () => {
  const parts = unzip(await workbook());
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  parts.set("xl/worksheets/sheet1.xml", sheet.replace("<sheetData>", `<!--${" ".repeat(60_000_001)}--><sheetData>`));
  await expect(readActive("a.xlsx", zip(parts, true))).rejects.toMatchObject({
    kind: "file-too-large",
    of: "markup",
    most: 60,
  });
});

test("more than 500,000 formulas without a result are refused as such, fewer are not", async () => {
  const parts = unzip(await workbook());
  const sheet = parts.get("xl/worksheets/sheet1.xml")!;
  const read = (rows: number): Promise<Grid> => {
    const row = `<row>${"<c><f>1</f></c>".repeat(100)}</row>`;
    parts.set("xl/worksheets/sheet1.xml", sheet.replace("</sheetData>", `${row.repeat(rows)}</sheetData>`));
    return readActive("a.xlsx", zip(parts, true));
  };
  expect((await read(2000)).uncalculated.size).toBe(200_000);
  await expect(read(5001)).rejects.toMatchObject({ kind: "file-too-large", of: "formulas", most: 500_000 });
});

test("a text in no known encoding is refused", async () => {
  await expect(readActive("a.csv", Buffer.from("ffff2c8080", "hex"))).rejects.toMatchObject({
    kind: "text-undecodable",
    file: "a.csv",
  });
});

test("a file with a NUL in it is no text", async () => {
  await expect(readActive("a.dat", Buffer.from("ab\0cd"))).rejects.toMatchObject({ kind: "text-undecodable" });
});

test("a sheet that is not there is named together with those that are", async () => {
  const host = fileWorkbook("a.xlsx", await workbook(), () => {});
  await expect(host.read("二月")).rejects.toMatchObject({ kind: "sheet-not-found", sheet: "二月", names: ["一月"] });
});

test("a text file has no sheet but its own", async () => {
  const host = fileWorkbook("一月.csv", Buffer.from("a,b"), () => {});
  await expect(host.read("二月")).rejects.toMatchObject({ kind: "sheet-not-found", sheet: "二月", names: ["一月"] });
});
