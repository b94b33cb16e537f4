import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, buttons, HEADER, kinds, open, read, said, texts, units } from "../../support/intake";

const { place: _, ...unplaced } = zhalantun;

describe("names", () => {
  test("are freed from serial numbers, seals and footnote marks, and that is said once", () => {
    const intake = read(`${HEADER}\n1.水利局|市直各部门|36|0\n公安局（盖章）|市直各部门|25|1\n民政局*|市直各部门|26|0`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
    expect(texts(intake)).toEqual([
      "工作表“统计表”有 3 个单位名称去掉了序号、盖章、注号或看不见的字符：1.水利局 → 水利局、公安局（盖章） → 公安局、民政局* → 民政局。请核对。",
    ]);
  });

  test("are freed from signs that nobody sees, which are told by their numbers", () => {
    const intake = read(`${HEADER}\n\u001b水利\u202e局|市直各部门|36|0\n公安局|市直各部门|25|1`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1"]);
    expect(texts(intake)).toEqual([
      "工作表“统计表”有 1 个单位名称去掉了序号、盖章、注号或看不见的字符：<U+001B>水利<U+202E>局 → 水利局。请核对。",
    ]);
  });

  test("tell their group without them", () => {
    const intake = read("单位|扎兰屯市政府网采用条数\n1、柴河镇（盖章）|7\n2、大河湾镇*|12");
    expect(intake.tallies.map(({ unit, group }) => [unit, group])).toEqual([
      ["柴河镇", "各乡镇街道"],
      ["大河湾镇", "各乡镇街道"],
    ]);
  });

  const alike = `${HEADER}\n市水利局|市直各部门|30|0\n水利局|市直各部门|6|0`;

  test("市水利局 and 水利局 on one sheet are asked about", () => {
    expect(open(read(alike))).toEqual(["工作表“统计表”里有“市水利局”，也有“水利局”，像是同一个单位。请说明是不是。"]);
    expect(buttons(read(alike), "similar-units")).toEqual(["就是“市水利局”", "是两个单位"]);
    expect(units(after(alike, "similar-units", { as: "accept" }))).toHaveLength(2);
    expect(kinds(after(alike, "similar-units", { as: "same", unit: "市水利局" }))).toContain("duplicate-unit");
  });

  test.each([
    ["卫健委", "卫生健康委员会"],
    ["宣传部", "市委宣传部"],
    ["市委办", "市委办公室"],
    ["法院", "人民法院"],
    ["团市委", "共青团扎兰屯市委员会"],
    ["气象局", "乌兰浩特市气象局"],
    ["柴河", "柴河镇"],
  ])("%s and %s on one sheet are asked about", (short, long) => {
    const sheet = `${HEADER}\n${short}|市直各部门|30|0\n公安局|市直各部门|25|1\n${long}|市直各部门|6|0`;
    expect(open(read(sheet, { scheme: unplaced }))).toContain(
      `工作表“统计表”里有“${short}”，也有“${long}”，像是同一个单位。请说明是不是。`,
    );
  });

  test("a bureau of the city beside those of several districts is another one", () => {
    const names = ["教育局", "海拉尔区教育局", "满洲里市教育局", "公安局", "海拉尔区公安局"];
    const sheet = `${HEADER}\n${names.map((name, n) => `${name}|市直各部门|${n + 3}|0`).join("\n")}`;
    expect(kinds(read(sheet))).not.toContain("similar-units");
    expect(units(read(sheet))).toHaveLength(5);
  });

  test("水务局 and 水利局 on one sheet count as two, and that is said", () => {
    const intake = read(`${HEADER}\n水务局|市直各部门|30|0\n水利局|市直各部门|6|0`);
    expect(units(intake)).toHaveLength(2);
    expect(said(intake, "alike-units")).toContain("水务局和水利局");
  });
});
