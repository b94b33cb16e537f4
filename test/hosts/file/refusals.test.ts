import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { writeXlsx } from "../../../src/hosts/file/spreadsheet";
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

test("an old Excel workbook is refused, whatever its ending says", () => {
  expect(open("a.xlsx", compoundFile)).toThrow(
    expect.objectContaining({ kind: "old-format", file: "a.xlsx", format: "xls" }),
  );
});

test("a WPS workbook is refused as such", () => {
  expect(open("统计.et", compoundFile)).toThrow(expect.objectContaining({ kind: "old-format", format: "et" }));
});

test("a web page under the name of a workbook is refused", () => {
  const page = new TextEncoder().encode('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>');
  expect(open("导出.xls", page)).toThrow(expect.objectContaining({ kind: "old-format", format: "html" }));
});

test("a workbook with a password is refused as such", () => {
  const bytes = Buffer.concat([compoundFile, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]);
  expect(open("a.xlsx", bytes)).toThrow(expect.objectContaining({ kind: "file-encrypted", file: "a.xlsx" }));
});

test("an old Word document is no workbook", () => {
  const bytes = Buffer.concat([compoundFile, Buffer.alloc(504), Buffer.from("WordDocument", "utf16le")]);
  expect(open("通报.doc", bytes)).toThrow(expect.objectContaining({ kind: "file-not-sheets", file: "通报.doc" }));
});

test("a Word document is no workbook", () => {
  expect(open("通报.docx", zip(new Map([["word/document.xml", "<w/>"]])))).toThrow(
    expect.objectContaining({ kind: "file-not-sheets", file: "通报.docx" }),
  );
});

test("a PDF file is no workbook", () => {
  expect(open("通报.pdf", Buffer.from("%PDF-1.7\n"))).toThrow(expect.objectContaining({ kind: "file-not-sheets" }));
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
