import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, buttons, HEADER, kinds, read, said, stops } from "../../support/intake";

describe("groups", () => {
  const ungrouped = `
单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数
水利局|36|0
大河湾镇|41|0
洼堤乡|16|0
向阳街道|18|0
铁东街道办事处|12|0
成吉思汗镇人民政府|14|0
团市委|8|0`;

  test("without a group column the ending of the name decides, and the clerk is told", () => {
    const intake = read(ungrouped);
    expect(intake.tallies.map(({ group }) => group)).toEqual([
      "市直各部门",
      "各乡镇街道",
      "各乡镇街道",
      "各乡镇街道",
      "各乡镇街道",
      "各乡镇街道",
      "市直各部门",
    ]);
    expect(said(intake, "groups-by-name")).toBe(
      "工作表“统计表”没有类别一列，已按单位名称分组：市直各部门 2 个，各乡镇街道 5 个。请核对。",
    );
    expect(stops(intake)).toBe(false);
  });

  test("the clerk may put any unit elsewhere", () => {
    const intake = read(ungrouped, { answers: { "group|团市委": { as: "group", group: "各乡镇街道" } } });
    expect(intake.tallies.at(-1)).toMatchObject({ unit: "团市委", group: "各乡镇街道" });
  });

  test("a name that tells nothing is shown", () => {
    const intake = read(`${ungrouped}\n成吉思汗农场|3|0`);
    expect(said(intake, "group-unsure")).toContain("“成吉思汗农场”从名称上不好判断归哪一组，现在归入“市直各部门”");
    expect(buttons(intake, "group-unsure")).toEqual(["归入“市直各部门”", "归入“各乡镇街道”"]);
  });

  test("a name that fits no group is not called a category, where the sheet has none", () => {
    const groups = zhalantun.groups.map(({ unitEndings: _, ...group }) => group);
    const intake = read("单位|扎兰屯市政府网采用条数\n水利局|36", { scheme: { ...zhalantun, groups } });
    expect(said(intake, "unknown-group")).toBe(
      "工作表“统计表”A2：表里没有“水利局”的类别，名称也不合计分办法里任何一组的“名称结尾”。请选定归入哪一组；同类单位多的，请在计分办法的“分组与附件”里填上名称结尾。",
    );
  });

  const strange = `${HEADER}\n水利局|甲类|36|0\n公安局|甲类|25|1\n大河湾镇|各乡镇街道|41|0`;

  test("an unknown text in the group column is asked about once", () => {
    const intake = read(strange);
    expect(said(intake, "unknown-group")).toBe(
      "工作表“统计表”A2：类别“甲类”不在计分办法的分组里，涉及水利局、公安局。请选定归入哪一组。",
    );
    expect(stops(intake)).toBe(true);
  });

  test("and holds for all units that have it", () => {
    const intake = after(strange, "unknown-group", { as: "group", group: "市直各部门" });
    expect(intake.tallies.map(({ group }) => group)).toEqual(["市直各部门", "市直各部门", "各乡镇街道"]);
    expect(stops(intake)).toBe(false);
  });

  test("a blank group cell is asked about", () => {
    expect(said(read(`${HEADER}\n水利局||36|0\n公安局|市直各部门|25|1`), "unknown-group")).toContain(
      "没有填类别，涉及水利局",
    );
  });

  test("a group column that is blank throughout is as good as none", () => {
    const intake = read(`${HEADER}\n水利局||36|0\n大河湾镇||41|0`);
    expect(intake.tallies.map(({ group }) => group)).toEqual(["市直各部门", "各乡镇街道"]);
    expect(kinds(intake)).toEqual(["groups-by-name"]);
  });

  test("blanks inside a group's name do not matter", () => {
    expect(read(`${HEADER}\n水利局| 市直 各部门|36|0`).findings).toEqual([]);
  });

  test("items that the group does not score stop", () => {
    const intake = read(`${HEADER}\n大河湾镇|各乡镇街道|41|2`);
    expect(said(intake, "unscored-count")).toBe(
      "工作表“统计表”：“各乡镇街道”有 1 个单位填了呼伦贝尔市政府网采用条数（D2 大河湾镇 2 条），但“各乡镇街道”的附件不列也不计这个渠道。请修改计分办法，或确认不计。",
    );
    expect(stops(intake)).toBe(true);
    expect(stops(after(`${HEADER}\n大河湾镇|各乡镇街道|41|2`, "unscored-count", { as: "accept" }))).toBe(false);
  });
});
