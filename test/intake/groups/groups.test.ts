import { checkScheme } from "../../../src/bulletin/checkScheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { parseArea } from "../../../src/cells/address";
import { draw } from "../../support/draw";
import { after, buttons, find, grouped, HEADER, kinds, open, read, said, stops } from "../../support/intake";

const UNGROUPED = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
const MIXED = `${UNGROUPED}\n水利局|36|0\n公安局|25|1\n大河湾镇|12|0\n柴河镇|7|0`;
const RIGHT = ["市直各部门 水利局 36 0", "市直各部门 公安局 25 1", "各乡镇街道 大河湾镇 12 0", "各乡镇街道 柴河镇 7 0"];

describe("a title counts only if it names exactly one group and nothing contradicts it", () => {
  test.each([
    "扎兰屯市各部门、各乡镇2023年1-3月信息采用情况统计表",
    "扎兰屯市市直各部门、各乡镇街道信息采用情况统计表",
    "全市各部门信息采用情况统计表",
    "扎兰屯市政府部门网站信息采用情况统计表",
    "各乡镇、街道，市直各单位信息采用情况统计表",
  ])("%s", (title) => {
    const intake = read(`${title}\n${MIXED}`);
    expect(grouped(intake)).toEqual(RIGHT);
    expect(stops(intake)).toBe(false);
  });

  test("nor does a title over some rows that names two", () => {
    const intake = read(MIXED.replace(UNGROUPED, `${UNGROUPED}\n一、市直各部门和各乡镇街道||`));
    expect(grouped(intake)).toEqual(RIGHT);
    expect(kinds(intake)).not.toContain("group-conflict");
  });

  test("a title that is overruled is said with the units concerned", () => {
    expect(said(read(`全市各部门信息采用情况\n${MIXED}`), "title-overruled")).toContain("（大河湾镇、柴河镇）");
  });

  test.each([
    ["柴河镇党政办", "各乡镇街道"],
    ["蘑菇气镇党政综合办公室", "各乡镇街道"],
    ["中共卧牛河镇委员会", "各乡镇街道"],
    ["音河乡委", "各乡镇街道"],
    ["兴华街道党政办", "各乡镇街道"],
    ["城乡办", "市直各部门"],
    ["村镇建设委员会", "市直各部门"],
    ["柴河镇派出所", "市直各部门"],
    ["柴河镇（原哈多河镇）", "各乡镇街道"],
    ["蘑菇气镇党政办【新增】", "各乡镇街道"],
    ["教育局（大河湾镇）", "市直各部门"],
    ["柴河镇：", "各乡镇街道"],
    ["编办", "市直各部门"],
  ])("%s, without a title, belongs to %s", (unit, group) => {
    expect(grouped(read(`${UNGROUPED}\n水利局|36|0\n大河湾镇|12|0\n${unit}|7|0`))[2]).toBe(
      `${group} ${unit.replace("：", "")} 7 0`,
    );
  });

  test("a title of townships holds for farms, too", () => {
    const intake = read(`各乡镇街道信息采用情况\n${UNGROUPED}\n大河湾镇|12|0\n成吉思汗农场|7|0`);
    expect(intake.tallies.map(({ group }) => group)).toEqual(["各乡镇街道", "各乡镇街道"]);
  });

  test("a sheet's name that names a group does not move townships", () => {
    expect(grouped(read({ ...draw(MIXED), sheet: "部门" }))).toEqual(RIGHT);
  });

  test("a title of townships over bureaus alone is asked about", () => {
    const sheet = `各乡镇街道信息采用情况\n${UNGROUPED}\n水利局|36|0\n公安局|25|1`;
    expect(buttons(read(sheet), "group-conflict")).toEqual(["按单位名称归组", "以表的标题为准"]);
    const titled = after(sheet, "group-conflict", { as: "group-by", witness: "title" });
    expect(titled.tallies.map(({ group }) => group)).toEqual(["各乡镇街道", "各乡镇街道"]);
  });
});

describe("a farm, of which the name says little", () => {
  const farm = `${UNGROUPED}\n大河湾镇|12|0\n柴河镇|7|0\n绰尔河农场|5|0`;

  test("is asked about where the title that names its group does not hold for others", () => {
    const sheet = `各乡镇街道信息采用情况\n${UNGROUPED}\n水利局|36|0\n大河湾镇|12|0\n绰尔河农场|5|0`;
    expect(find(read(sheet), "group-conflict").units).toEqual(["绰尔河农场"]);
    expect(buttons(read(sheet), "group-conflict")).toEqual(["以表的标题为准", "按单位名称归组"]);
  });

  test("is asked about where the sheet's name speaks against a title that does not hold for others", () => {
    const grid = { ...draw(`2023年市直各部门信息采用情况\n${farm}`), sheet: "乡镇街道" };
    expect(find(read(grid), "group-conflict").units).toEqual(["绰尔河农场"]);
    expect(buttons(read(grid), "group-conflict")).toEqual(["以表的标题为准", "以工作表的名称为准"]);
  });

  test("goes by the sheet's name where the title names both groups", () => {
    const grid = { ...draw(`各部门、各乡镇信息采用情况\n${farm}`), sheet: "乡镇街道" };
    expect(grouped(read(grid)).at(-1)).toBe("各乡镇街道 绰尔河农场 5 0");
  });

  test("goes by the title where a banner holds for nobody else", () => {
    const sheet = `各乡镇街道信息采用情况\n${UNGROUPED}\n一、市直部门\n大河湾镇|12|0\n柴河镇|7|0\n绰尔河农场|5|0`;
    const named = after(sheet, "group-conflict", { as: "group-by", witness: "name" });
    expect(named.tallies.map(({ group }) => group)).toEqual(["各乡镇街道", "各乡镇街道", "各乡镇街道"]);
  });
});

test("a group column filled in only where a run begins is asked about as one, though a group comes twice", () => {
  const sheet = `${HEADER}\n水利局|市直部门|36|0\n公安局||25|1\n大河湾镇|乡镇街道|12|0\n柴河镇||7|0\n民政局|市直部门|26|0\n教育局||18|2`;
  expect(kinds(read(sheet))).toContain("group-typed-once");
  expect(grouped(after(sheet, "group-typed-once", { as: "accept" })).map((line) => line.split(" ")[0])).toEqual([
    "市直各部门",
    "市直各部门",
    "各乡镇街道",
    "各乡镇街道",
    "市直各部门",
    "市直各部门",
  ]);
});

test("units without any text in the group column can be grouped by their names", () => {
  const sheet = `${HEADER}\n水利局|市直部门|36|0\n公安局||25|1\n大河湾镇|乡镇街道|12|0\n柴河镇||7|0\n民政局|市直部门|26|0`;
  expect(buttons(read(sheet), "unknown-group").at(-1)).toBe("按单位名称归组");
  const named = after(sheet, "unknown-group", { as: "group-by", witness: "name" });
  expect(named.tallies.map(({ group }) => group)[3]).toBe("各乡镇街道");
});

describe("witnesses that contradict one another are one question", () => {
  const celled = `${HEADER}\n水利局|市直各部门|36|0\n大河湾镇|市直各部门|12|0\n柴河镇|市直各部门|7|0`;

  test("of the group column and the names", () => {
    const intake = read(celled);
    expect(open(intake)).toEqual([
      "工作表“统计表”有 2 个单位归哪一组说法不一：大河湾镇（类别列是市直各部门，单位名称是各乡镇街道）、柴河镇（类别列是市直各部门，单位名称是各乡镇街道）。请选定以哪个为准。",
    ]);
    expect(buttons(intake, "group-conflict")).toEqual(["以类别列为准", "按单位名称归组"]);
  });

  test.each([
    ["cell", ["市直各部门", "市直各部门", "市直各部门"]],
    ["name", ["市直各部门", "各乡镇街道", "各乡镇街道"]],
  ] as const)("and the answer holds for all of them: %s", (witness, groups) => {
    const intake = after(celled, "group-conflict", { as: "group-by", witness });
    expect(intake.tallies.map(({ group }) => group)).toEqual(groups);
    expect(stops(intake)).toBe(false);
  });

  test("of a banner and the names", () => {
    const merges = { merges: [parseArea("A2:C2")] };
    const sheet = draw(`${UNGROUPED}\n一、市直各部门||\n水利局|36|0\n大河湾镇|12|0`, merges);
    expect(find(read(sheet), "group-conflict").claims).toEqual([
      {
        unit: "大河湾镇",
        says: [
          { witness: "banner", group: "市直各部门" },
          { witness: "name", group: "各乡镇街道" },
        ],
      },
    ]);
  });

  test("of the roster and the group column", () => {
    const scheme = checkScheme({ ...zhalantun, roster: [{ unit: "水利局", group: "各乡镇街道" }] });
    const sheet = `${HEADER}\n水利局|市直各部门|36|0`;
    expect(buttons(read(sheet, { scheme }), "group-conflict")).toEqual(["以名录为准", "以类别列为准"]);
  });

  test("the roster goes before the name without a question", () => {
    const scheme = checkScheme({ ...zhalantun, roster: [{ unit: "大河湾镇", group: "市直各部门" }] });
    const intake = read(`${UNGROUPED}\n大河湾镇|12|0`, { scheme });
    expect([grouped(intake), stops(intake)]).toEqual([["市直各部门 大河湾镇 12 0"], false]);
  });

  test("what a clerk says of one unit goes before all witnesses, and is said", () => {
    const answers = { "group|大河湾镇": { as: "group", group: "各乡镇街道" } } as const;
    const intake = read(`${HEADER}\n水利局|市直各部门|36|0\n大河湾镇|各乡镇街道|12|0`, {
      answers: { "group|水利局": { as: "group", group: "各乡镇街道" }, ...answers },
    });
    expect(intake.tallies.map(({ group }) => group)).toEqual(["各乡镇街道", "各乡镇街道"]);
    expect(said(intake, "group-chosen")).toBe("“水利局”按您指定的归入“各乡镇街道”，表里看是“市直各部门”。");
  });
});

describe("a group column", () => {
  test("that is merged over its rows holds for all of them", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|36|0\n公安局||25|1\n大河湾镇|各乡镇街道|12|0\n柴河镇||7|0`, {
      merges: ["B2:B3", "B4:B5"].map(parseArea),
    });
    expect(grouped(read(grid))).toEqual(RIGHT);
    expect(kinds(read(grid))).toEqual([]);
  });

  const once = `${HEADER}\n开发区|市直各部门|36|0\n公安局||25|1\n大河湾镇|各乡镇街道|12|0\n农场||7|0`;

  test("that is filled in only where a group begins is asked about", () => {
    expect(open(read(once))).toEqual([
      "工作表“统计表”的“类别”只在每组第一行填了，下面 2 个单位是空的。请选定往下沿用，还是按单位名称归组。",
    ]);
    expect(buttons(read(once), "group-typed-once")).toEqual(["往下沿用", "按单位名称归组"]);
    expect(after(once, "group-typed-once", { as: "accept" }).tallies.map(({ group }) => group)).toEqual([
      "市直各部门",
      "市直各部门",
      "各乡镇街道",
      "各乡镇街道",
    ]);
    expect(
      after(once, "group-typed-once", { as: "group-by", witness: "name" }).tallies.map(({ group }) => group),
    ).toEqual(["市直各部门", "市直各部门", "各乡镇街道", "市直各部门"]);
  });
});

test("an unknown banner is said, and reading goes on by the names", () => {
  const sheet = `${UNGROUPED}\n一、党群系统||\n组织部|3|0\n二、垂直管理单位||\n税务局|9|0\n三、各乡镇街道||\n开发区|2|0`;
  const intake = read(sheet);
  expect(grouped(intake)).toEqual(["市直各部门 组织部 3 0", "市直各部门 税务局 9 0", "各乡镇街道 开发区 2 0"]);
  expect(kinds(intake).filter((kind) => kind === "unknown-banner")).toHaveLength(2);
  expect(stops(intake)).toBe(false);
});
