import { TextUndecodable } from "../../../src/hosts/file/fileErrors";
import { readActive } from "./read";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 单位,采用条数 / 水利局,36 / 公安局,25 in GBK. */
const gbk = Buffer.from("b5a5cebb2cb2c9d3c3ccf5cafd0d0acbaec0fbbed62c33360d0ab9abb0b2bed62c3235", "hex");

/** A text as a file of the encoding holds it, with the mark of UTF-16. */
function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return utf8(text);
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  const codes = gbkCodes();
  return Uint8Array.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

/** The two bytes of each sign that GBK has beside ASCII, as the decoder reads them. */
function gbkCodes(): Map<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++)
      codes.set(new TextDecoder("gbk").decode(Uint8Array.of(first, second)), [first, second]);
  return codes;
}

const rows = [
  ["单位", "采用条数"],
  ["水利局", "36"],
  ["公安局", "25"],
];

test("the only sheet has the file's name without its ending", async () => {
  expect((await readActive("2023年.一季度.csv", utf8("a,b"))).sheet).toBe("2023年.一季度");
});

test.each<[string, string, readonly number[], number?, string?]>([
  ["most rows have a number cut in two", "财政局,1,234,0\n公安局,2,345,1\n水利局,36,0", [3, 4]],
  ["all rows have, under a title of two cells", "附表,2023年\n财政局,1,234,0\n公安局,2,345,1", [4, 5], 1],
  ["one has two numbers cut in two", "财政局,1,234,1,000\n公安局,2,345,1\n水利局,1,036条,0", [3, 4, 5]],
  ["a remark stands behind", "财政局,1,234,0,先进\n公安局,2,345,1,\n水利局,36,0,", [3, 4], 0, ",备注"],
  ["no number is cut, though all have three digits", "财政局,123,234\n公安局,112,345", []],
  ["all rows end with a comma but the headings", "财政局,1,234,\n公安局,2,345,\n水利局,36,0,", []],
])("where %s, the rows with more cells than the others are told", async (_, body, wide, at = 0, more = "") => {
  const lines = `2023年统计\n单位,政府网,省网${more}\n${body}\n`.split("\n");
  const text = (at === 1 ? [lines[0], lines[2], lines[1], ...lines.slice(3)] : lines).join("\n");
  const { faults } = await readActive("a.csv", utf8(text));
  expect(faults.map((fault) => "row" in fault && fault.row)).toEqual(wide);
});

test("a GBK file is read", async () => {
  expect((await readActive("a.csv", gbk)).values).toEqual(rows);
});

test("a UTF-8 file without a mark is read", async () => {
  expect((await readActive("a.csv", utf8("单位,采用条数\n水利局,36\n公安局,25\n"))).values).toEqual(rows);
});

test("the mark before a UTF-8 text is no part of the first cell", async () => {
  expect((await readActive("a.csv", utf8("\ufeff单位,采用条数\r\n水利局,36\r\n公安局,25"))).values).toEqual(rows);
});

test("what Excel saves as Unicode text is read", async () => {
  const bytes = Buffer.from("\ufeff单位\t采用条数\r\n水利局\t36\r\n公安局\t25\r\n", "utf16le");
  expect((await readActive("a.txt", bytes)).values).toEqual(rows);
});

test("a character that only GB 18030 has is read", async () => {
  const bytes = Buffer.from("8230ad38cff2", "hex");
  expect((await readActive("a.txt", bytes)).values).toEqual([["㙦向"]]);
});

describe.each(["utf-8", "utf-16le", "gb18030"])("a text of more than one piece in %s", (encoding) => {
  // in UTF-16 a sign beyond the first 65,536 takes four bytes; GBK has none of them
  const sign = encoding === "utf-16le" ? "𠮷" : "第";

  test.each([0, 1, 2, 3])("is read whole behind %i letters, whatever sign is cut in two", async (letters) => {
    const text = "a".repeat(letters) + `${sign.repeat(300)}\n`.repeat(encoding === "gb18030" ? 1800 : 1200);
    const { values } = await readActive("长.csv", encoded(text, encoding));
    expect(values.map(([cell]) => `${String(cell)}\n`).join("") === text).toBe(true);
  });
});

test("a long text that is broken far down is none", async () => {
  const bytes = Buffer.concat([utf8("水利局,36\n".repeat(100_000)), Buffer.from("ff", "hex")]);
  await expect(readActive("长.csv", bytes)).rejects.toThrow(TextUndecodable);
});

test.each([
  ["comma", ","],
  ["tab", "\t"],
  ["semicolon", ";"],
  ["full-width comma", "，"],
])("a %s between the cells is found", async (_, delimiter) => {
  const text = rows.map((row) => row.join(delimiter)).join("\n");
  expect((await readActive("a.txt", utf8(text))).values).toEqual(rows);
});

test("commas inside the cells of a table with tabs do not cut them", async () => {
  const grid = await readActive("a.txt", utf8("标题,来源\t条数\n简报,一期\t3\n简报,二期\t4"));
  expect(grid.values).toEqual([
    ["标题,来源", "条数"],
    ["简报,一期", "3"],
    ["简报,二期", "4"],
  ]);
});

test("a title above the table does not decide about the delimiter", async () => {
  const grid = await readActive("a.csv", utf8("统计表，一季度，全市，合计\n单位,条数\n水利局,36\n"));
  expect(grid.values).toEqual([
    ["统计表，一季度，全市，合计", ""],
    ["单位", "条数"],
    ["水利局", "36"],
  ]);
});

test("quotes keep delimiters, line breaks and quotes inside a cell", async () => {
  const grid = await readActive("a.csv", utf8('单位,备注\n"水利局,原水务局","第一行\n""第二行"""\n'));
  expect(grid.values).toEqual([
    ["单位", "备注"],
    ["水利局,原水务局", '第一行\n"第二行"'],
  ]);
});

test("numbers stay the texts that they are", async () => {
  expect((await readActive("a.csv", utf8("１２,007,12条,-1,=1+1"))).values).toEqual([
    ["１２", "007", "12条", "-1", "=1+1"],
  ]);
});

test("blank rows in the middle stay, those at the end do not", async () => {
  expect((await readActive("a.csv", utf8("a,b\n\n1,2\n,\n\n"))).values).toEqual([
    ["a", "b"],
    ["", ""],
    ["1", "2"],
  ]);
});

test("a text of one column has one column", async () => {
  expect((await readActive("a.txt", utf8("水利局\n公安局"))).values).toEqual([["水利局"], ["公安局"]]);
});

test("the delimiter of a text longer than the sample is found by whole rows", async () => {
  const text = Array.from({ length: 3000 }, (_, i) => `单位${i};${i}`).join("\n");
  const { values } = await readActive("a.csv", utf8(text));
  expect([values.length, values[2999]]).toEqual([3000, ["单位2999", "2999"]]);
});

test.each<[string, string, readonly unknown[]]>([
  ["a comma inside a number cuts it in two", "财政局,1,234,0", [{ fault: "wide-row", row: 3, text: "财政局,1,234,0" }]],
  [
    "a number stands further right than any heading",
    "财政局,9,0,,5",
    [{ fault: "wide-row", row: 3, text: "财政局,9,0,,5" }],
  ],
  ["a remark stands there", "财政局,9,0,补报", []],
  ["nothing stands there", "财政局,9,0,,", []],
  ["a row of signatures is longer", "填报人：张三,审核人：李四,,13900000000,2023", []],
  [
    "a comma in a title moves the day out of its column",
    "水利局,先进,典型,2023/3/1",
    [{ fault: "wide-row", row: 3, text: "水利局,先进,典型,2023/3/1" }],
  ],
  ["a remark with a comma in it ends with no number", "财政局,9,0,2023年新增", []],
])("where %s, that is a fault or none", async (_, row, faults) => {
  const text = `单位,扎兰屯市政府网,呼伦贝尔市政府网\n水利局,36,0\n${row}\n公安局,25,1\n`;
  expect((await readActive("a.csv", utf8(text))).faults).toEqual(faults);
});
