import { enumerated } from "../../src/bulletin/enumerated";

test.each<[readonly string[], string]>([
  [["甲局", "乙镇"], "甲局、乙镇"],
  [["甲局、乙局", "丙镇"], "甲局、乙局；丙镇"],
  [["B2 甲局 3，应为 5", "B3 乙局 1，应为 2"], "B2 甲局 3，应为 5；B3 乙局 1，应为 2"],
  [["甲局（缺1月、2月）", "乙镇"], "甲局（缺1月、2月）、乙镇"],
  [["《甲、乙管理办法》（国办函〔2019〕1号）", "《丙》"], "《甲、乙管理办法》（国办函〔2019〕1号）、《丙》"],
  [["各乡镇、街道"], "各乡镇、街道"],
  [[], ""],
])("%j is listed as %s", (items, text) => {
  expect(enumerated(items)).toBe(text);
});

test("between semicolons, the comma tells apart what has a pause", () => {
  expect(enumerated(["部门2条", "各乡镇、街道3条"], "，")).toBe("部门2条，各乡镇、街道3条");
});
