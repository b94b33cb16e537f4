import { type Answers } from "../../../src/findings/question";
import { added, type Added, answered, buttons, kinds, open, texts, units } from "../../support/intake";

const TOWNS = ["柴河", "成吉思汗", "大河湾", "蘑菇气"];

/** Townships by their whole names in one month, without 镇 in the next one. */
const SHEETS = {
  一月: `水利局|市直各部门|3|0\n${TOWNS.map((town, n) => `${town}镇|各乡镇街道|${n + 1}|0`).join("\n")}`,
  二月: `水利局|市直各部门|7|0\n${TOWNS.map((town) => `${town}|各乡镇街道|1|0`).join("\n")}`,
};

const SUMMED = ["水利局 10 0", "柴河镇 2 0", "成吉思汗镇 3 0", "大河湾镇 4 0", "蘑菇气镇 5 0"];

describe("many names that are alike in one way, on two sheets,", () => {
  const asked = added(SHEETS);

  test("are one question with every pair", () => {
    expect(open(asked)).toEqual([
      "有 4 对名称像是同一个单位：“一月”的柴河镇和“二月”的柴河、“一月”的成吉思汗镇和“二月”的成吉思汗、“一月”的大河湾镇和“二月”的大河湾、“一月”的蘑菇气镇和“二月”的蘑菇气。请说明是不是。",
    ]);
    expect(buttons(asked, "similar-names")).toEqual(["每一对都是同一个单位", "每一对都是两个单位", "一对一对地说明"]);
  });

  test("are of one unit each, or of two, as the clerk says", () => {
    const one = added(SHEETS, answered(asked, "similar-names", { as: "as-proposed" }));
    expect([units(one), open(one)]).toEqual([SUMMED, []]);
    const two = added(SHEETS, answered(asked, "similar-names", { as: "accept" }));
    expect([units(two).length, open(two)]).toEqual([9, []]);
  });

  test("are asked about pair by pair where the clerk wants that", () => {
    const apart = added(SHEETS, answered(asked, "similar-names", { as: "apart" }));
    expect(kinds(apart).filter((kind) => kind === "similar-units")).toHaveLength(4);
    expect(units(apart)).toHaveLength(9);
  });

  test("are asked about one by one where a name is like two others", () => {
    const third = added({ ...SHEETS, 三月: "柴河乡|各乡镇街道|1|0\n水利局|市直各部门|4|0" });
    expect(kinds(third)).not.toContain("similar-names");
  });
});

test("many names that are alike on one sheet are one question, too, and their rows another one", () => {
  const twice = { 一月: `${SHEETS.一月}\n${TOWNS.map((town) => `${town}|各乡镇街道|1|0`).join("\n")}` };
  const asked = added(twice);
  expect(texts(asked, "similar-names")).toEqual([
    "工作表“一月”里有 4 对名称像是同一个单位：柴河镇和柴河、成吉思汗镇和成吉思汗、大河湾镇和大河湾、蘑菇气镇和蘑菇气。请说明是不是。",
  ]);
  const same = added(twice, answered(asked, "similar-names", { as: "as-proposed" }));
  expect(kinds(same)).toContain("duplicate-units");
});

describe("many units that two sheets put into different groups", () => {
  const sheets = {
    ...SHEETS,
    二月: `水利局|市直各部门|7|0\n${TOWNS.map((town) => `${town}|市直各部门|1|2`).join("\n")}`,
  };
  const answers: Answers = answered(added(sheets), "similar-names", { as: "as-proposed" });
  const asked = added(sheets, answers);
  const inGroup = (group: string): Added =>
    added(sheets, { ...answers, ...answered(asked, "groups-differ", { as: "group", group }) });

  test("are one question", () => {
    expect(open(asked)).toEqual([
      "有 4 个单位在几张表里归入了不同的组（各乡镇街道、市直各部门）：柴河镇、成吉思汗镇、大河湾镇、蘑菇气镇。请选定都归入哪一组；不是都归一组的，请一个一个地选。",
    ]);
    const apart = added(sheets, { ...answers, ...answered(asked, "groups-differ", { as: "apart" }) });
    expect(kinds(apart).filter((kind) => kind === "group-differs")).toHaveLength(4);
  });

  test("are in the group that the clerk says", () => {
    const departments = inGroup("市直各部门");
    expect([departments.tallies.map(({ group }) => group), open(departments)]).toEqual([
      Array(5).fill("市直各部门"),
      [],
    ]);
  });

  test("are asked about figures that this group does not score, with their cells", () => {
    expect(open(inGroup("各乡镇街道"))).toEqual([
      "工作表“二月”：“各乡镇街道”有 4 个单位填了呼伦贝尔市政府网采用条数（D3 柴河 2 条、D4 成吉思汗 2 条、D5 大河湾 2 条、D6 蘑菇气 2 条），但“各乡镇街道”的附件不列也不计这个渠道。请修改计分办法，或确认不计。",
    ]);
  });
});
