import { find, kinds, read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

describe("names in one column", () => {
  const sheet = (cell: string): string => `标题|报送单位|采用情况\n甲|水利局|${cell}`;

  test.each([
    [OWN, "1 0"],
    ["扎兰屯市政府门户网站", "1 0"],
    [UPPER, "0 1"],
    [`${OWN}、${UPPER}`, "1 1"],
    [`${OWN}，${UPPER}`, "1 1"],
    [`${OWN};${UPPER}`, "1 1"],
    [`${OWN}${UPPER}`, "1 1"],
    [`${OWN}、${OWN}`, "1 0"],
    [`${OWN}2023年3月5日`, "1 0"],
    [`${OWN}（首页）`, "1 0"],
    ["2023.3.5", "0 0"],
    ["否", "0 0"],
    [`未被${OWN}采用`, "0 0"],
    ["两家均未采用", "0 0"],
    ["两网均采用", "1 1"],
    [`${OWN}：是，${UPPER}：否`, "1 0"],
    [`${OWN}√ ${UPPER}×`, "1 0"],
    [`√${OWN} ×${UPPER}`, "1 0"],
    [`×${OWN}√${UPPER}`, "0 1"],
    [`${OWN}√${UPPER}√`, "1 1"],
    [`${OWN}采用1篇${UPPER}采用1篇`, "1 1"],
    [`☑${OWN} ☐${UPPER}`, "1 0"],
    [`□${OWN} ■${UPPER}`, "0 1"],
    [`${OWN}□ ${UPPER}☑`, "0 1"],
    [`☑${OWN} ☑${UPPER}`, "1 1"],
    [`☐${OWN} ☐${UPPER}`, "0 0"],
    ["", "0 0"],
  ])("%s names what adopted the item: %s", (cell, counts) => {
    const intake = read(sheet(cell));
    expect(units(intake)).toEqual([`水利局 ${counts} 1`]);
    expect(kinds(intake)).not.toContain("log-unknown-name");
  });

  test.each([
    `${OWN}2次`,
    `${OWN}×2`,
    `拟${OWN}`,
    `${OWN}退稿`,
    `${OWN}(已撤稿)`,
    `${OWN}(待发)`,
    `${OWN}(弃用)`,
    `${OWN}(见第2条)`,
    `${OWN}采用两次`,
    `${OWN}抖音号`,
    `${OWN}2`,
    `报${OWN}`,
    `上报${OWN}`,
    `推荐给${OWN}`,
    `已推送${OWN}`,
    `邻${OWN}`,
    `其他${OWN}`,
    "新华社",
  ])("%s is more than a name, or none, and is asked about", (cell) => {
    const { column, found, cells, places, question } = find(read(sheet(cell)), "log-unknown-name");
    expect({ column, found, cells, places }).toEqual({
      column: "采用情况",
      found: cell,
      cells: 1,
      places: [{ sheet: "统计表", cell: "C2" }],
    });
    expect(question?.answers).toEqual([
      { as: "name", name: OWN },
      { as: "name", name: UPPER },
      { as: "count", value: 0 },
    ]);
  });
});

test("a column of other places' sites is none of a site with that name", () => {
  const intake = read(`标题|报送单位|邻${OWN}|${UPPER}\n甲|水利局|√|\n乙|公安局||√`);
  expect(kinds(intake)).toContain("missing-column");
  expect(units(intake)).toEqual(["水利局 0 0 1", "公安局 0 1 1"]);
});
