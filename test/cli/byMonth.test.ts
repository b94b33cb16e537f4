import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { readAll } from "../hosts/file/read";
import { command, inNewFolder } from "./command";

inNewFolder();

const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const month = (name: string, a: number | string, b: number) => ({
  name,
  rows: [HEADER, ["水利局", "市直各部门", a, 0], ["公安局", "市直各部门", 5, 0], ["大河湾镇", "各乡镇街道", b, 0]],
});

async function quarter(...sheets: Parameters<typeof month>[]): Promise<string> {
  writeFileSync("季.xlsx", await writeXlsx({ sheets: sheets.map((each) => month(...each)) }));
  return "季.xlsx";
}

const months = (): Promise<string> => quarter(["1月", 3, 1], ["2月", 8, 4], ["3月", 6, 2]);

test("--by-month gives a set for each month, in one workbook", async () => {
  const { code, out } = await command(await months(), "--sheet", "*", "--by-month", "--out", "o.xlsx");
  expect(code).toBe(0);
  expect(out).toContain("已读取工作表“1月”，时段：1月、2月、3月");
  expect(out.match(/【\d月】\n/g)).toEqual(["【1月】\n", "【2月】\n", "【3月】\n"]);
  expect(out.match(/总计：.*/g)).toEqual([
    "总计：3 个单位，扎兰屯市政府网采用 9 条，呼伦贝尔市政府网采用 0 条，共 45 分",
    "总计：3 个单位，扎兰屯市政府网采用 17 条，呼伦贝尔市政府网采用 0 条，共 85 分",
    "总计：3 个单位，扎兰屯市政府网采用 13 条，呼伦贝尔市政府网采用 0 条，共 65 分",
  ]);
  const sheets = await readAll("o.xlsx", readFileSync("o.xlsx"));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...["附件1（1月）", "附件2（1月）", "附件1（2月）", "附件2（2月）", "附件1（3月）", "附件2（3月）"],
  ]);
  expect(sheets.map(({ values }) => [values[0]![0], values[3]![1]])).toEqual([
    ...[
      ["附件1", "公安局"],
      ["附件2", "大河湾镇"],
    ],
    ...[
      ["附件1", "水利局"],
      ["附件2", "大河湾镇"],
    ],
    ...[
      ["附件1", "水利局"],
      ["附件2", "大河湾镇"],
    ],
  ]);
});

test("several workbooks, too, each with the month in its name", async () => {
  const rows = (count: number): string => `${HEADER.join()}\n水利局,市直各部门,${count},0\n大河湾镇,各乡镇街道,1,0\n`;
  writeFileSync("1月.csv", rows(3));
  writeFileSync("2月.csv", rows(4));
  const { code, out } = await command("1月.csv", "2月.csv", "--by-month", "--out", "o.xlsx", "--json");
  const { sets, groups, appendices } = JSON.parse(out) as Record<string, unknown>;
  expect([code, groups, appendices]).toEqual([0, null, null]);
  expect(sets).toMatchObject([
    { period: "1月", totals: { counts: [4, 0] } },
    { period: "2月", totals: { counts: [5, 0] } },
  ]);
});

test("an open question in one month leaves nothing written, and names the month", async () => {
  const path = await quarter(["1月", 3, 1], ["2月", "约8", 4]);
  const { code, out } = await command(path, "--sheet", "*", "--by-month", "--out", "o.xlsx");
  expect([code, existsSync("o.xlsx")]).toEqual([1, false]);
  expect(out).toContain("- 【2月】工作表“2月”C2：“水利局”");
});

test.each([
  ["--period", "1月"],
  ["--previous", "上期.xlsx"],
  ["--docx", "通报.docx"],
  ["--facts", "资料.json"],
])("what is about one period is refused beside it: %s", async (option, value) => {
  const { code, err } = await command(await months(), "--sheet", "*", "--by-month", option, value);
  expect([code, err]).toEqual([2, expect.stringContaining(`看不懂：--by-month ${option}`)]);
});

test("without it the sheets are added up, and --json has no sets", async () => {
  const { out } = await command(await months(), "--sheet", "*", "--period", "1-3月", "--out", "o.xlsx", "--json");
  expect(JSON.parse(out)).toMatchObject({ sets: null, totals: { counts: [39, 0] } });
});
