import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, inNewFolder } from "./cli/command";

/*
 * Rules of other offices from a clerk's workbook to the table: the scheme says the rule, and the result is what its text and
 * the workbook give when they are worked out by hand.
 */

const FOLDER = join(import.meta.dirname, "fixtures/offices");
const file = (name: string): string => join(FOLDER, name);

/** What --json prints, as far as it is looked at here. */
interface Report {
  readonly groups: readonly {
    readonly group: { readonly name: string };
    readonly units: readonly { readonly unit: string; readonly rank: number; readonly score: number }[];
  }[];
  readonly appendices: readonly {
    readonly parts: readonly { readonly rows: readonly { readonly cells: unknown[] }[] }[];
  }[];
  readonly findings: readonly { readonly kind: string; readonly severity: string; readonly text: string }[];
}

inNewFolder();

/** Runs the command on a workbook with a scheme of the same office. */
async function report(workbook: string, scheme: string, ...more: string[]): Promise<Report> {
  const words = [file(workbook), "--scheme", file(`${scheme}.scheme.json`), "--out", "o.xlsx", "--json", ...more];
  const { code, out, err } = await command(...words);
  expect({ code, err: code === 0 ? "" : err + out }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Report;
}

function ranking({ groups }: Report): [number, string, number][] {
  return groups.flatMap(({ units }) =>
    units.map(({ rank, unit, score }): [number, string, number] => [rank, unit, score]),
  );
}

/** Every row of the appendices, cell by cell. */
function rows({ appendices }: Report): unknown[][] {
  return appendices.flatMap(({ parts }) => parts.flatMap((part) => part.rows.map(({ cells }) => cells)));
}

test("n01 四川国土: five typed parts, ranks 9, 9, 11 and who of the two stands first: all 21 published rows", async () => {
  const published = JSON.parse(readFileSync(file("n01.expected.json"), "utf8")) as unknown[][];
  expect(rows(await report("n01.xlsx", "n01"))).toEqual(published);
});

test("n03 常山: ten points for eight items, each month by itself, a month and the quarter", async () => {
  expect(ranking(await report("n03.xlsx", "n03"))).toEqual([
    [1, "辉埠镇", 290],
    [2, "球川镇", 120],
    [3, "芳村镇", 110],
    [4, "天马街道", 80],
  ]);
  expect(rows(await report("n03.xlsx", "n03", "--sheet", "*", "--force"))).toEqual([
    [1, "球川镇", 20, 695],
    [2, "辉埠镇", 20, 535],
    [3, "天马街道", 30, 405],
    [4, "芳村镇", 20, 380],
  ]);
});

test("n08 人社: twice the points that are short, bad news make −10 of everything", async () => {
  expect(ranking(await report("n08.csv", "n08"))).toEqual([
    [1, "甲科", 12],
    [2, "乙科", -2],
    [3, "丙科", -10],
  ]);
});

test("n14 质监: half items of joint work", async () => {
  expect(ranking(await report("n14.xlsx", "n14"))).toEqual([
    [1, "办公室", 125],
    [2, "质量科", 50],
    [3, "标准科", 25],
  ]);
});

test("n16 天台: points by the share of a task that differs by unit and channel", async () => {
  expect(ranking(await report("n16.csv", "n16"))).toEqual([
    [1, "城西", 100],
    [2, "城东", 77.78],
    [3, "平桥", 75],
    [4, "白鹤", 21.43],
  ]);
});

test("n18 钟楼: a base of 6, a rate below 30 % takes one, down to 0; who has less than 6 did not reach it", async () => {
  expect(rows(await report("n18.xlsx", "n18"))).toEqual([
    [1, "政务服务中心", 70, "达标"],
    [2, "综合科", 53, "达标"],
    [3, "投资服务科", 12, "达标"],
    [4, "社会事务科", 0, "不达标"],
  ]);
});

test("n22 南昌: two rows of headings, the year so far from the last table, ranked by it", async () => {
  const made = await report("n22.xlsx", "n22", "--previous", file("n22p.xlsx"));
  expect(rows(made).map((cells) => [cells[0], ...cells.slice(-4)])).toEqual([
    ["市财政局", 252, 250, 502, 1],
    ["市公安局", 215, 120, 335, 2],
    ["市教育局", 135, 80, 215, 3],
    ["市发改委", 110, 100, 210, 4],
  ]);
});

test.each([["n24.xlsx"], ["n24o.xlsx"]])(
  "n24 上虞: 17 channels in two rows of headings, 30 points for the task (%s)",
  async (book) => {
    const made = await report(book, "n24");
    expect(rows(made)).toEqual([
      [1, "办公室", 30, 544],
      [2, "企业发展科", 30, 488],
      [3, "行政许可科", 30, 460],
      [4, "经济运行科", 30, 365],
      [5, "资源节约与综合利用科", 30, 204.5],
    ]);
    expect(made.findings.filter(({ kind }) => kind.startsWith("score"))).toEqual([]);
  },
);

test("n25 突发事件: ● for how an item was used, 批示 by level, one unit over several rows; nothing odd is told", async () => {
  const made = await report("n25.xlsx", "n25");
  expect(ranking(made)).toEqual([
    [1, "甲县", 37],
    [2, "乙县", 13],
    [3, "丙县", 1],
  ]);
  expect(made.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  // the published layout: one row an item, the unit and its scores over all of its rows
  expect(made.appendices[1]!.parts[0]!.rows.map(({ cells }) => cells)).toEqual([
    ["甲县", "某地火灾", "●", "", "", "", "", "", "●", "", "●", 32, 37, 37],
    ["", "某路车祸", "", "●", "", "", "", "", "", "", "", 5, "", ""],
    ["乙县", "暴雨", "", "", "●", "", "", "", "", "●", "", 13, 13, 13],
    ["丙县", "学校食堂", "", "", "", "●", "", "", "", "", "", 1, 1, 1],
  ]);
});

test("n28 县住建局: points of both signs typed for tasks", async () => {
  expect(ranking(await report("n28.xlsx", "n28"))).toEqual([
    [1, "甲股", 95],
    [2, "乙股", 59],
    [3, "丙股", -21],
  ]);
});

test("n30 镇江开发区: an item counts once, by the channel that gives most", async () => {
  expect(ranking(await report("n30.xlsx", "n30"))).toEqual([
    [1, "水利局", 5],
    [2, "农业局", 4],
    [3, "教育局", 3],
  ]);
});

test("n31 高校网站群: a task for each group; the clerk's own scores are found right", async () => {
  const made = await report("n31.xlsx", "n31");
  expect(ranking(made)).toEqual([
    [1, "教务处", 122],
    [2, "科研处", 120],
    [3, "人事处", 12],
    [4, "财务处", 5],
    [1, "理学院", 145],
    [2, "医学院", 140],
    [3, "工学院", 38],
    [4, "文法学院", 30],
  ]);
  expect(made.findings.filter(({ kind }) => kind.startsWith("score"))).toEqual([]);
});
