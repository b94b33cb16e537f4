import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { nodeFlate } from "../../../src/cli/nodeFlate";
import { fileKind } from "../../../src/hosts/file/fileKind";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { unpack } from "../../../src/hosts/file/package/unpack";
import { zipEntries } from "../../../src/hosts/file/package/zipEntries";
import { PlainCell } from "../../../src/hosts/file/xlsx/plainCell";
import { PlainRow } from "../../../src/hosts/file/xlsx/plainRow";
import { packageParts } from "./package";
import { zip } from "./zip";

/*
 * Cells and texts of the usual form are taken as they stand, all others tag by tag. Here each workbook is read twice: as it
 * is, and written so that none of its cells and texts has the usual form. Nobody may see a difference.
 */

const FOLDERS = ["test/fixtures/workbooks", "samples"];

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
)
  .filter((file) => /\.xls[xm]$/.test(file) && isXlsx(file))
  .sort();

function isXlsx(file: string): boolean {
  try {
    return fileKind(basename(file), readFileSync(file)).is === "xlsx";
  } catch {
    return false;
  }
}

/** All sheets with all that is known of them, or what is said of the file or a sheet instead. */
async function readAll(bytes: Uint8Array): Promise<unknown> {
  const host = fileWorkbook("a.xlsx", bytes, () => {});
  try {
    const { sheets } = await host.look();
    return await Promise.all(sheets.map(async ({ name }) => host.read(name).catch(String)));
  } catch (error) {
    return String(error);
  }
}

/** The same workbook in which no cell, row and shared text has the usual form; undefined when a part cannot be unpacked. */
function unusual(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const parts = (zipEntries(bytes) ?? []).map((entry): [string, Uint8Array] => {
      const pieces = Array.from(unpack(bytes, entry, nodeFlate), (piece) => piece.slice());
      const content = Buffer.concat(pieces).toString("latin1");
      return [entry.name, Buffer.from(/\.xml$/i.test(entry.name) ? unusualXml(content) : content, "latin1")];
    });
    return zip(new Map(parts));
  } catch {
    return undefined;
  }
}

function unusualXml(xml: string): string {
  return xml.replace(/<(c|row) (?=[a-z])/g, "<$1  ").replace(/<si>/g, "<si >");
}

test("there are many of them", () => {
  expect(FILES.length).toBeGreaterThan(200);
});

test.each(FILES)("%s is read cell by cell as tag by tag", async (file) => {
  const bytes = readFileSync(file);
  const other = unusual(bytes);
  if (other) expect(await readAll(bytes)).toEqual(await readAll(other));
  else expect(await readAll(bytes)).toContain("Error");
});

const number = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom(
    "",
    "-",
    "-0",
    ".",
    "5.",
    ".5",
    "-.5",
    "007",
    "1e3",
    "0x10",
    " 7 ",
    "1,000",
    "12345678901234567890",
    "1&#48;",
  ),
);
const text = fc.oneof(
  fc.string(),
  fc.constantFrom("&amp;", "a&#x41;", "_x000D_", " 水 ", "<![CDATA[<v>1</v></c>]]>", "<!-- </c> -->", "a\r\nb", ">"),
);
const escaped = text.map((content) =>
  /^<!|&/.test(content) ? content : content.replace(/[<&]|[^\t\n\r -\uD7FF]/g, ""),
);

const style = fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"', ' s="9"', " s='1'", ' s=""', ' s="1" s="2"');
const type = fc.constantFrom("", ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="x"');
const formula = fc.constantFrom("", "", "", "<f>A1</f>", "<f/>");

/** What may stand in a row: cells of every form at any place, and what is none. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(style, type, formula, number).map((of) => ["c", ...of] as const) },
  { weight: 2, arbitrary: escaped.map((content) => ["t", content] as const) },
  { weight: 2, arbitrary: fc.constantFrom(["empty"] as const, ["unplaced"] as const, ["shared"] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\n", "<!-- -->", "<x/>", "<x:c r='B2'/>").map((odd) => ["odd", odd] as const),
  },
);

function cellXml(what: readonly string[], address: string): string {
  const [kind, ...parts] = what;
  const [style = "", type = "", formula = "", value = ""] = parts;
  if (kind === "c") return `<c r="${address}"${style}${type}>${formula}<v>${value}</v></c>`;
  if (kind === "t") return `<c r="${address}" t="inlineStr"><is><t>${style}</t></is></c>`;
  if (kind === "empty") return `<c r="${address}" s="1"/>`;
  if (kind === "shared") return `<c r="${address}" t="s"><v>1</v></c>`;
  return kind === "unplaced" ? "<c><v>4</v></c>" : style;
}

const ROWS = ["<row>", '<row hidden="1">', '<row ht="0">', '<row spans="1:3" x="1>2">'];

test("whatever stands in a sheet is read cell by cell as tag by tag", async () => {
  const cell = fc.tuple(piece, fc.constantFrom("", "A", "B", "C", "Z", "AA", "XFD", "XFE", "b"));
  const row = fc.tuple(fc.constantFrom(...ROWS), fc.array(cell, { maxLength: 6 }), fc.boolean());
  const texts = fc.array(escaped, { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 4 }), texts, async (rows, shared) => {
      const sheet = rows.map(([tag, cells, isNumbered], i) => {
        const open = isNumbered ? tag.replace("<row", `<row r="${i + 1}"`) : tag;
        const xml = cells.map(([what, column], n) => cellXml(what, `${column || "ABCDEFGH".charAt(n)}${i + 1}`));
        return `${open}${xml.join("")}</row>`;
      });
      const strings = shared.map((content, n) =>
        n % 2 === 0 ? `<t>${content}</t>` : `<t xml:space="preserve">${content}</t>`,
      );
      const bytes = zip(
        packageParts(`<sheetData>${sheet.join("")}</sheetData>`, {
          "xl/sharedStrings.xml": `<sst>${strings.map((xml) => `<si>${xml}</si>`).join("")}</sst>`,
        }),
      );
      expect(await readAll(bytes)).toEqual(await readAll(unusual(bytes)!));
    }),
    { numRuns: 1000 },
  );
});

test("cells are whole wherever a piece of the file ends", async () => {
  const rows = Array.from({ length: 8_000 }, (_, i) => [
    i,
    `第${i}单位`,
    i / 8,
    null,
    i % 3 === 0 ? `${"长".repeat(i % 50)}` : 1,
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: "统计", rows }] });
  const read = await readAll(bytes);
  expect(read).toEqual(await readAll(unusual(bytes)!));
  expect(read).toMatchObject([{ values: rows.map((row) => row.map((value) => value ?? "")) }]);
});

test.each([
  ['<c r="B12" s="3" t="s"><v>7</v></c>', { columnNumber: 2, style: 3, isShared: true, value: 7 }],
  ['<c r="AA1" s="1" t="n"><v>-1.5</v></c>', { columnNumber: 27, style: 1, isShared: false, value: -1.5 }],
  ['<c r="A1"><v>123456789012345</v></c>', { columnNumber: 1, style: 0, isShared: false, value: 123456789012345 }],
  ['<c r="A1"><v>12345678901234567</v></c>', { columnNumber: 1, style: 0, isShared: false, value: 12345678901234568 }],
  ['<c r="A1" s="2"/>', { columnNumber: 1, style: 2, isShared: false, value: undefined }],
])("%s has the usual form", (xml, expected) => {
  const cell = new PlainCell();
  expect(cell.read(new TextEncoder().encode(`..${xml}..`), 2)).toBe(xml.length + 2);
  expect(cell).toMatchObject(expected);
});

test.each([
  '<c r="A1"><v>1234567890123456789012345678901</v></c>',
  '<c r="A1"><v>-0</v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1" t="s"><v>1.5</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" s="1" s="2"><v>1</v></c>',
  '<c r="A1"><f>B1</f><v>1</v></c>',
  '<c r="1"><v>1</v></c>',
  '<c r="A1"><v>1</v></c',
  '<c r="A1"',
])("%s has not", (xml) => {
  expect(new PlainCell().read(new TextEncoder().encode(xml), 0)).toBe(-1);
});

test.each([
  ['</row><row r="12">', { rowNumber: 12, others: "" }],
  ['</row><row r="3" spans="1:7" ht="15" x="a>b">', { rowNumber: 3, others: ' spans="1:7" ht="15" x="a>b"' }],
])("%s is the usual step to another row", (xml, expected) => {
  const row = new PlainRow();
  expect(row.read(new TextEncoder().encode(`..${xml}<c`), 2)).toBe(xml.length + 2);
  expect(row).toMatchObject(expected);
});

test.each([
  '</row><row r="0">',
  '</row><row r="12345678">',
  '</row><row r="1"/>',
  '</row><row r="1" spans="1:7"/>',
  '</row><row r="1" x=\'a"\'>',
  '</row><row r="1" x="水">',
  '</row><row r="1" spans="1:7"',
  '</row> <row r="1">',
])("%s is none", (xml) => {
  expect(new PlainRow().read(new TextEncoder().encode(xml), 0)).toBe(-1);
});
