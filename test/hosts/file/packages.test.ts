import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { packageParts, ROW } from "./package";
import { readActive } from "./read";
import { zip } from "./zip";

/** What the one row of the package is read as: its values and what the date shows. */
const READ = [[["单位", 45000]], "2023/3/15"];

async function read(parts: ReadonlyMap<string, string | Uint8Array>): Promise<unknown> {
  const grid = await readActive("a.xlsx", zip(parts));
  return [grid.values, grid.shown.get("B1")];
}

/** All parts under other names. */
function renamed(rename: (name: string) => string): Map<string, string> {
  return new Map([...packageParts(ROW)].map(([name, text]) => [rename(name), text]));
}

test("a package as Excel writes it is read", async () => {
  expect(await read(packageParts(ROW))).toEqual(READ);
});

test.each([
  ["backslashes in the names of parts", (name: string) => name.replace(/\//g, "\\")],
  ["capitals in the names of parts", (name: string) => name.replace(/\w+\.xml$/, (word) => word.toUpperCase())],
  ["small letters only", (name: string) => name.toLowerCase()],
  ["a slash before the names", (name: string) => (name.startsWith("[") ? name : `/${name}`)],
])("%s make no difference", async (_, rename) => {
  expect(await read(renamed(rename))).toEqual(READ);
});

test("parts are found by their relationships, wherever they are", async () => {
  const parts = packageParts(ROW);
  const move = (from: string, to: string): void => {
    parts.set(to, parts.get(from)!);
    parts.delete(from);
  };
  move("xl/workbook.xml", "book.xml");
  move("xl/worksheets/sheet1.xml", "tables/first.xml");
  move("xl/styles.xml", "look/look.xml");
  parts.set("_rels/.rels", parts.get("_rels/.rels")!.replace("xl/workbook.xml", "/book.xml"));
  const related = parts
    .get("xl/_rels/workbook.xml.rels")!
    .replace("worksheets/sheet1.xml", "./tables/../tables/first.xml")
    .replace("sharedStrings.xml", "/xl/sharedStrings.xml")
    .replace("styles.xml", "look\\look.xml");
  parts.delete("xl/_rels/workbook.xml.rels");
  parts.set("_rels/book.xml.rels", related);
  expect(await read(parts)).toEqual(READ);
});

test("a package without its first relationships is read by the name of its main part", async () => {
  const parts = packageParts(ROW);
  parts.delete("_rels/.rels");
  expect(await read(parts)).toEqual(READ);
});

test.each([
  ["UTF-16 with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16 without one", (text: string) => Buffer.from(text, "utf16le")],
  ["UTF-16 in the other order", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`)],
  ["UTF-8 that claims to be UTF-16", (text: string) => Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${text}`)],
])("parts in %s are read", async (_, encode) => {
  const parts = new Map<string, string | Uint8Array>(packageParts(ROW));
  for (const [name, text] of parts) parts.set(name, encode(String(text)));
  expect(await read(parts)).toEqual(READ);
});

test("a part in the encoding that it names is read", async () => {
  const parts = new Map<string, string | Uint8Array>(packageParts(ROW));
  const start = '<?xml version="1.0" encoding="GBK"?><sst><si><t>';
  const [head, tail] = [Buffer.from(start), Buffer.from("</t></si></sst>")];
  parts.set("xl/sharedStrings.xml", Buffer.concat([head, Buffer.from("b5a5cebb", "hex"), tail]));
  expect(await read(parts)).toEqual(READ);
});

test("prefixes, comments and CDATA make no difference", async () => {
  const data = ROW.replace(/<(\/?)/g, "<$1x:").replace("<x:v>0", "<!-- > <v> --><x:v><![CDATA[0]]>");
  const sheet = `<x:worksheet xmlns:x="a">${data}</x:worksheet>`;
  expect(await read(packageParts(ROW, { "xl/worksheets/sheet1.xml": sheet }))).toEqual(READ);
});

test("a > within quotes ends no tag", async () => {
  const styles = packageParts(ROW).get("xl/styles.xml")!;
  const changes = { "xl/styles.xml": styles.replace('numFmtId="170"', `numFmtId='170' note="a>b'/>"`) };
  expect(await read(packageParts(ROW, changes))).toEqual(READ);
});

test("rows and cells without addresses stand one after the other, those with addresses where these say", async () => {
  const rows =
    '<row><c><v>1</v></c><c s="1"/><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row><row r="5"><c r="A5" s="1"/><c><v>5</v></c></row>';
  const { values } = await readActive("a.xlsx", zip(packageParts(`<sheetData>${rows}</sheetData>`)));
  expect(values).toEqual([
    [1, "", 2],
    ["", 3, 4],
    ["", "", ""],
    ["", "", ""],
    ["", 5, ""],
  ]);
});

async function cell(xml: string, changes: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const data = `<sheetData><row r="1">${xml}<c r="Z1"><v>9</v></c></row></sheetData>`;
  const grid = await readActive("a.xlsx", zip(packageParts(data, changes)));
  return grid.column === 25 ? "" : grid.values[0]![0];
}

test.each([
  ["a number", '<c r="A1"><v>1.5E+1</v></c>', 15],
  ["a hexadecimal number, which Excel never writes", '<c r="A1"><v>0x10</v></c>', "0x10"],
  ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true],
  ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
  ["a date in words", '<c r="A1" t="d"><v>2023-03-15T12:00:00</v></c>', 45000.5],
  ["a text of its own", '<c r="A1" t="inlineStr"><is><t>水利局</t></is></c>', "水利局"],
  [
    "a text with its pronunciation",
    '<c r="A1" t="inlineStr"><is><t>水利局</t><rPh sb="0" eb="3"><t>ShuǐLìJú</t></rPh></is></c>',
    "水利局",
  ],
  ["a shared text that names none", '<c r="A1" t="s"><v/></c>', ""],
  ["a shared text without a value", '<c r="A1" t="s"/>', ""],
  ["characters that XML cannot hold", '<c r="A1" t="str"><v>a_x000A_b_x005F_x000A_</v></c>', "a\nb_x000A_"],
  ["references", '<c r="A1" t="str"><v>&lt;&#27700;&#x5229;&amp;&gt;</v></c>', "<水利&>"],
])("a cell with %s", async (_, xml, value) => {
  expect(await cell(xml)).toBe(value);
});

test("the pronunciation of a shared text is no part of it", async () => {
  const strings = "<sst><si><r><t>水利</t></r><r><t>局</t></r><rPh sb='0' eb='3'><t>ShuǐLìJú</t></rPh></si></sst>";
  expect(await cell('<c r="A1" t="s"><v>0</v></c>', { "xl/sharedStrings.xml": strings })).toBe("水利局");
});

test("charts, dialogs and macro sheets among the tabs are passed by", async () => {
  const types = ["chartsheet", "worksheet", "dialogsheet", "xlMacrosheet", "worksheet"];
  const sheets = types.map((type, i) => `<sheet name="${type}${i}" sheetId="${i + 1}" r:id="r${i}"/>`).join("");
  const parts = packageParts(ROW, {
    "xl/workbook.xml": `<workbook><bookViews><workbookView activeTab="3"/></bookViews><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${types
      .map((type, i) => `<Relationship Id="r${i}" Type="a/${type}" Target="worksheets/sheet1.xml"/>`)
      .join("")}<Relationship Id="s" Type="a/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  });
  const host = fileWorkbook("a.xlsx", zip(parts), () => {});
  const view = await host.look();
  expect([view.sheets.map(({ name }) => name), view.active]).toEqual([["worksheet1", "worksheet4"], "worksheet4"]);
  expect((await host.read("worksheet4")).values).toEqual([["单位", 45000]]);
});
