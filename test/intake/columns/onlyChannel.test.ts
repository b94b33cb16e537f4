import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, answered, find, kinds, open, read, units } from "../../support/intake";

const [own] = zhalantun.channels;
const scheme: Scheme = {
  ...zhalantun,
  channels: [own!],
  groups: zhalantun.groups.map((group) => ({ ...group, channels: [own!.name] })),
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
};
const TITLE = "2023年1-3月信息采用情况";

describe("of a scheme with one site", () => {
  test.each(["条数", "篇数", "数量", "条"])("the column %s counts what the title says that it adopted", (heading) => {
    const sheet = `${TITLE}\n单位|${heading}\n水利局|36\n公安局|25`;
    const found = read(sheet, { scheme });
    expect([open(found), units(found)]).toEqual([[], ["水利局 36", "公安局 25"]]);
    expect(kinds(found)).toContain("channel-by-title");
  });

  test("it does not where the title says nothing of it, or items were handed in as well", () => {
    for (const sheet of [
      "2023年1-3月信息统计\n单位|条数\n水利局|36\n公安局|25",
      `${TITLE}\n单位|报送条数|条数\n水利局|40|36\n公安局|30|25`,
    ])
      expect(kinds(read(sheet, { scheme }))).toContain("missing-column");
  });

  test.each([
    ["months", "1月|2月|3月", ["1月", "2月", "3月"]],
    ["kinds", "图文条数|视频条数|专报条数", ["图文条数", "视频条数", "专报条数"]],
  ])("%s without the site's name may be added up", (_, headings, labels) => {
    const sheet = `${TITLE}\n单位|${headings}\n水利局|10|12|14\n公安局|5|10|11`;
    const answers = answered(read(sheet, { scheme }), "missing-column", { as: "columns", headings: labels });
    const found = read(sheet, { scheme, answers });
    expect([open(found), units(found)]).toEqual([[], ["水利局 36", "公安局 26"]]);
  });
});

test("of several sites a month is no part of one", () => {
  const sheet = `${TITLE}\n单位|1月|2月|3月\n水利局|10|12|14\n公安局|5|10|11`;
  const { question } = find(read(sheet), "missing-column");
  expect(question?.answers.some(({ as }) => as === "columns")).toBe(false);
  expect(after(sheet, "missing-column", { as: "column", heading: null }).findings).not.toEqual([]);
});
