import { twoLevels } from "../../../src/gallery/twoLevels";
import { find, kinds, open, read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

describe("a table of counts with a column of titles is a table", () => {
  test.each(["主要采用信息标题", "代表性信息标题", "重点稿件名称（标题）", "信息标题"])("%s", (title) => {
    const made = read(
      `单位|${title}|${OWN}采用条数|${UPPER}采用条数\n水利局|春灌开始|12|3\n公安局|反诈宣传|9|1\n合计||21|4`,
    );
    expect(units(made)).toEqual(["水利局 12 3", "公安局 9 1"]);
    expect(open(made)).toEqual([]);
  });

  test("with small counts, where the titles are said to be some of them", () => {
    const made = read(`单位|${OWN}|${UPPER}|代表性信息标题\n水利局|1|0|春灌\n公安局|2||反诈\n民政局|0|0|`);
    expect(units(made)).toEqual(["水利局 1 0", "公安局 2 0", "民政局 0 0"]);
  });

  test("with cells that are no plain counts", () => {
    const made = read(`单位|代表性信息标题|${OWN}|${UPPER}\n水利局|春灌|约12|—\n公安局|反诈|9|无`);
    expect(kinds(made)).toContain("doubtful-cells");
  });

  test("with one column of counts", () => {
    const made = read("单位|采用条数|主要采用信息标题\n水利局|12|春灌开始\n公安局|9|反诈宣传", { scheme: twoLevels });
    expect(kinds(made)).not.toContain("log-unknown-name");
  });
});

test.each([
  ["a unit stands twice", `甲|水利局|2|\n乙|水利局|3|\n丙|公安局|2|`],
  ["there is a mark", `甲|水利局|√|\n乙|公安局|2|2`],
  ["nearly all are 1", `甲|水利局|1|1\n乙|公安局|2|1\n丙|教育局|1|`],
  ["there are days", `甲|水利局|46095|46096\n乙|公安局|46034|`],
  ["there is no number", `甲|水利局||\n乙|公安局||`],
])("a log is one where %s", (_, rows) => {
  expect(units(read(`标题|报送单位|${OWN}|${UPPER}\n${rows}`))[0]).toMatch(/ [12]$/);
});

test.each([
  ["信息题目|信息来源", "春灌开始|水利局"],
  ["内容|部门", "全市春灌工作开始|水利局"],
  ["工作动态|报送部门", "全市春灌工作开始|水利局"],
  ["文章标题|供稿", "春灌开始|水利局"],
  ["稿件题目|科室", "春灌开始|水利局"],
])("a log is one under %s", (headings, cells) => {
  expect(units(read(`${headings}|${OWN}|${UPPER}\n${cells}|√|\n${cells}二||√`))).toEqual([
    "水利局 1 0 1",
    "水利局二 0 1 1",
  ]);
});

test("a table of kinds of items is none, though one is called 动态", () => {
  const made = read(`单位|要闻|动态|${OWN}采用条数|${UPPER}采用条数\n水利局|1|2|3|0\n公安局|2|0|2|1`);
  expect(units(made)).toEqual(["水利局 3 0", "公安局 2 1"]);
});

describe("a table of counts beside a log is not read, and told", () => {
  const rows = ["春灌|水利局|√|", "抗旱|水利局|√|√", "反诈|公安局|√|", "小结|公安局||", "巡逻|公安局||"];
  const beside = [`单位|${OWN}|${UPPER}|得分`, "水利局|2|1|20", "公安局|1|0|5", "合计|3|1|25"];
  const sheet = (from: number, apart = "||"): string => {
    const lines = ["2023年1-3月台账|||", `标题|报送单位|${OWN}|${UPPER}`, ...rows];
    return lines
      .map((line, n) => line + (beside[n - from] === undefined ? "" : `${apart}${beside[n - from]!}`))
      .join("\n");
  };

  test.each([
    ["from the same row on", 1, "F2"],
    ["from a row of an item on", 3, "F4"],
  ])("%s", (_, from, cell) => {
    const made = read(sheet(from));
    expect(units(made)).toEqual(["水利局 2 1 2", "公安局 1 0 3"]);
    expect(find(made, "rows-cut")).toMatchObject({ places: [{ cell }], found: "单位", rows: 4 });
    expect(open(made)).toEqual([]);
  });
});
