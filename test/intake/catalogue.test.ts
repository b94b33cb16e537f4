import { utils, write } from "@e965/xlsx";
import { answerTo } from "../../src/findings/question";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { type Finding, severity } from "../../src/findings/finding";
import { inquiry } from "../../src/findings/inquiry";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { parseArea } from "../../src/cells/address";
import type { Grid } from "../../src/cells/grid";
import { askOfTies, tellOfBulletin } from "../../src/generate/bulletinFindings";
import { WorkbookProtected } from "../../src/hosts/excel/excelErrors";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { SheetTooLarge } from "../../src/hosts/workbookErrors";
import { draw } from "../support/draw";
import { added, find, HEADER, read, stops, units } from "../support/intake";
import { answerText, errorText, findingText } from "../support/words";

/*
 * The catalogue of what clerks' workbooks bring, one test a row, in its order and in the words that a clerk reads. Each
 * row has more tests where the thing itself is tested.
 */

const ROW = "水利局|市直各部门|36|0";

/** What a clerk sees of a sheet: each finding with its gravity, its words and its buttons. */
function seen(grid: Grid | string, scheme: Scheme = zhalantun): string[] {
  return read(grid, { scheme }).findings.map(said);
}

function said(finding: Finding): string {
  const buttons = (finding.question?.answers ?? []).map((answer) =>
    answerText(answer, finding.kind, "zh", finding.places.length),
  );
  return [severity(finding), findingText(finding, "zh"), ...buttons.map((button) => `[${button}]`)].join(" ");
}

/** What is said of the bulletin that a sheet becomes. */
function saidOfBulletin(sheet: string, scheme: Scheme = zhalantun): string[] {
  const told = inquiry();
  const bulletin = makeBulletin(read(sheet, { scheme }).tallies, scheme, "");
  tellOfBulletin(bulletin, told);
  askOfTies(bulletin, told);
  return told.findings.map(said);
}

test("1 title and date rows above the header are passed over", () => {
  expect(units(read(`2023年统计\n制表日期：2023年4月13日\n${HEADER}\n${ROW}`))).toEqual(["水利局 36 0"]);
});

test("2 a header of merged rows is put together", () => {
  const merges = ["C1:D1", "A1:A2", "B1:B2"].map(parseArea);
  const grid = draw(`单位|类别|采用条数|\n||扎兰屯市政府网|呼伦贝尔市政府网\n${ROW}`, { merges });
  expect(units(read(grid))).toEqual(["水利局 36 0"]);
});

test("3 several tables on one sheet are read each by its own header", () => {
  const sheet = `（一）部门\n单位|扎兰屯市政府网|呼伦贝尔市政府网\n水利局|36|0\n（二）乡镇\n单位|扎兰屯市政府网\n大河湾镇|41`;
  expect(units(read(sheet))).toEqual(["水利局 36 0", "大河湾镇 41 0"]);
});

test("4 a merged unit cell stands for its rows only, which are listed", () => {
  const grid = draw(`${HEADER}\n${ROW}\n|市直各部门|1|0`, { merges: [parseArea("A2:A3")] });
  expect(seen(grid)[0]).toBe("look 工作表“统计表”A2：“水利局”合并了 2 行，这 2 行都算它的。");
});

test("5 sums are left out by name and by arithmetic, and serve as a check", () => {
  expect(seen(`${HEADER}\n${ROW}\n合 计||37|0`)[0]).toContain(
    "settle 工作表“统计表”C3：“合 计”一行对不上：“扎兰屯市政府网采用条数”写的是 37，各单位相加是 36",
  );
  const rows = `${ROW}\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0\n统建办|市直各部门|87|1`;
  expect(seen(`${HEADER}\n${rows}`)[0]).toContain("像是合计。请说明它是合计还是单位。 [是合计，不计] [是单位，照常计]");
});

test("6 blank rows are skipped, blank counts asked about once", () => {
  expect(seen(`${HEADER}\n\n水利局|市直各部门||0`)).toEqual([
    "settle 工作表“统计表”C3：“水利局”的条数没有填。请填上，或选定按 0 条计，或不计这一行。 [按 0 条计] [不计这一行]",
  ]);
});

test("7 full-width digits and blanks are read; circled digits are not", () => {
  expect(units(read(`${HEADER}\n水利局|市直各部门|１２|"　0 "`))).toEqual(["水利局 12 0"]);
  expect(seen(`${HEADER}\n水利局|市直各部门|①|0`)[0]).toContain("是“①”，看不出是多少条");
});

test("8 12条 is read; 约12, 12+3 and — are asked about", () => {
  expect(units(read(`${HEADER}\n水利局|市直各部门|12条|0`))).toEqual(["水利局 12 0"]);
  for (const [text, button] of [
    ["约12", "12"],
    ["12+3", "15"],
    ["—", "0"],
  ])
    expect(seen(`${HEADER}\n水利局|市直各部门|${text}|0`)[0]).toContain(`[按 ${button} 条计] [不计这一行]`);
});

test("9 a percentage in a count column is refused", () => {
  expect(seen(`${HEADER}\n水利局|市直各部门|57.10%|0`)[0]).toContain("是“57.10%”，看不出是多少条");
});

test("10 a formula error stops with its address; a number that looks like another is shown", () => {
  expect(seen(`${HEADER}\n水利局|市直各部门|#REF!|0`)[0]).toContain(
    "C2：“水利局”的“扎兰屯市政府网采用条数”公式出错，显示 #REF!",
  );
  const grid = draw(`${HEADER}\n水利局|市直各部门|3.04|0`, { shown: new Map([["C2", "3.0"]]) });
  expect(seen(grid)[0]).toContain("看上去和实际的值不一样：3.0（3.04）");
});

test("11 the own place before a name does not matter; another word is never merged", () => {
  expect(seen(`${HEADER}\n${ROW}\n扎兰屯市水利局|市直各部门|1|0`)[0]).toContain("“水利局”出现了 2 次（A2、A3）");
  expect(units(read(`${HEADER}\n${ROW}\n水务局|市直各部门|1|0`))).toHaveLength(2);
});

test("12 a unit in two rows is added up or kept once, as the clerk says", () => {
  expect(seen(`${HEADER}\n${ROW}\n水利局|市直各部门|1|0`)[0]).toContain("[相加] [只保留 A2 这一行] [只保留 A3 这一行]");
});

test("13 hidden rows count, and that can be changed", () => {
  const grid = draw(`${HEADER}\n${ROW}`, { hiddenRows: new Set([1]) });
  expect(seen(grid)).toEqual([
    "look 工作表“统计表”有 1 个单位的行被隐藏或筛掉了，仍然计算在内：水利局。 [都计] [只计看得见的行]",
  ]);
});

test("14 units of the roster that are missing are named", () => {
  const scheme = checkScheme({ ...zhalantun, roster: [{ unit: "水利局" }, { unit: "科协" }] });
  expect(saidOfBulletin(`${HEADER}\n${ROW}`, scheme)[0]).toBe(
    "look 名录里的科协在表里没有出现，按零报送列出。请核对。",
  );
});

test("15 a unit that the roster does not have stops", () => {
  const scheme = checkScheme({ ...zhalantun, roster: [{ unit: "水利局" }] });
  expect(seen(`${HEADER}\n${ROW}\n数据局|市直各部门|1|0`, scheme)[0]).toContain(
    "名录里没有“数据局”。请说明它是哪个单位，或归入哪一组，或不计。 [归入“市直各部门”] [归入“各乡镇街道”] [不计这个单位]",
  );
});

test("16 sheets of several months are added by unit", () => {
  const months = added({ 一月: `${ROW}\n公安局|市直各部门|1|0`, 二月: `公安局|市直各部门|2|0\n${ROW}` });
  expect(months.tallies.map(({ unit, counts }) => `${unit} ${counts[0]}`)).toEqual(["水利局 72", "公安局 3"]);
});

test("17 serial numbers and old ranks are not read as counts", () => {
  expect(units(read(`序号|排名|${HEADER}\n1|5|${ROW}`))).toEqual(["水利局 36 0"]);
});

test("18 ties are stated with the rule", () => {
  const sheet = `${HEADER}\n甲局|市直各部门|3|0\n乙局|市直各部门|3|0\n大河湾镇|各乡镇街道|1|0`;
  expect(saidOfBulletin(sheet)).toEqual([
    "look 市直各部门有 1 处得分和排序依据都相同：甲局、乙局（15 分，第 1—2 位）。先后暂按表中的顺序，请确认或调整，也可以并列。 [先后已确认] [名次并列]",
  ]);
});

test("19 remarks and signatures below are shown and not read", () => {
  expect(seen(`${HEADER}\n${ROW}\n注：1.采用一条计5分\n填表人：`)).toEqual([
    "info 工作表“统计表”A3：从“注：1.采用一条计5分”起的 2 行在表格之外，没有读。",
  ]);
});

/** A workbook of Excel 97-2003, which WPS keeps under the ending .et, too. */
const OLD_FORMAT = new Uint8Array(
  write(
    {
      SheetNames: ["统计表"],
      Sheets: { 统计表: utils.aoa_to_sheet([HEADER.split("|"), ["水利局", "市直各部门", 36, 0]]) },
    },
    { type: "array", bookType: "biff8" },
  ) as ArrayBuffer,
);

test.each([
  ["20 an .xls", "旧.xls", "老格式的 Excel 文件（.xls）"],
  ["22 an .et", "表.et", "WPS 表格文件（.et）"],
])("%s file is read and has to be compared once", async (_, name, format) => {
  const host = fileWorkbook(name, OLD_FORMAT, () => undefined);
  const intake = read((await host.look()).grid ?? (await host.read("统计表")));
  expect(units(intake)).toEqual(["水利局 36 0"]);
  expect(said(find(intake, "converted-file"))).toContain(format);
  expect(stops(intake)).toBe(true);
});

test.each([
  ["20 an .xls", "旧.xls", "旧版 Excel 97-2003 工作簿（.xls）"],
  ["22 an .et", "表.et", "WPS 表格（.et）"],
])("%s file that cannot be read is answered with what to do", async (_, name, format) => {
  const broken = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  const host = fileWorkbook(name, broken, () => undefined);
  const said = await host.look().then(
    () => "read",
    (error: unknown) => errorText(error, "zh"),
  );
  expect(said).toBe(
    `“${name}”是${format}，但里面的内容读不出来。请用 Excel 或 WPS 打开后另存为 .xlsx，再选另存的文件。`,
  );
});

test.each([
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("单位,条数\n水利局,36")]],
  ["UTF-8", [...new TextEncoder().encode("单位\t条数\n水利局\t36")]],
  [
    "GBK",
    [0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xcc, 0xf5, 0xca, 0xfd, 0x0a, 0xcb, 0xae, 0xc0, 0xfb, 0xbe, 0xd6, 0x2c, 0x33, 0x36],
  ],
])("21 a text file in %s is read", async (_, bytes) => {
  const host = fileWorkbook("四月.csv", new Uint8Array(bytes), () => undefined);
  expect((await host.read("四月")).values).toEqual([
    ["单位", "条数"],
    ["水利局", "36"],
  ]);
});

test("23 a protected workbook is explained (what happens in Excel: test/hosts/excel/limits.test.ts)", () => {
  expect(errorText(new WorkbookProtected("AccessDenied"), "zh")).toBe(
    "工作簿的结构受保护，不能添加或删除工作表。请在“审阅”里取消“保护工作簿”后重试。没有改动任何内容。",
  );
});

test("24 columns are known by their headings; scores that do not fit show that one was mistaken", () => {
  const rows = ["水利局|市直各部门|0|36|180", "公安局|市直各部门|1|25|135", "民政局|市直各部门|0|26|130"];
  expect(seen(`${HEADER}|得分\n${rows.join("\n")}`)[0]).toContain("多数得分对不上：可能列选错了");
});

test("25 a sheet that spans too much is refused in words", () => {
  expect(errorText(new SheetTooLarge("统计表"), "zh")).toBe(
    "工作表“统计表”的范围太大，多半是远处有零星内容。请删除表格以外的内容后重试。",
  );
});

test("every answer that a clerk can give is followed", () => {
  const { question } = find(read(`${HEADER}\n水利局|市直各部门|约12|0`), "doubtful-cells");
  for (const answer of question!.answers) expect(answerTo(question!, { [question!.id]: answer })).toEqual(answer);
});
