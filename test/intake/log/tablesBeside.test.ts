import { kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";
const LOG = [
  "序号|标题|单位|采用网站",
  `1|春灌开始|水利局|${OWN}`,
  `2|反诈宣传|公安局|${OWN}、${UPPER}`,
  `3|夜间巡逻|公安局|${OWN}`,
  `4|清雪|水利局|${OWN}`,
];
const TABLES = {
  counts: [`单位|${OWN}|${UPPER}`, "水利局|2|0", "公安局|2|1"],
  pivot: [`行标签|${OWN}|${UPPER}|总计`, "水利局|2||2", "公安局|2|1|3", "总计|4|1|5"],
  numbers: ["行标签|计数项:标题", "水利局|2", "公安局|2"],
  few: ["单位|条数", "水利局|2", "公安局|2"],
  ranks: [`排名|单位|${OWN}|得分`, "1|公安局|2|20", "2|水利局|2|10"],
};
const RIGHT = ["水利局 2 2 0", "公安局 2 2 1"];

/** The log and a table beside it, which begins so many rows further down, behind an empty column. */
function beside(table: readonly string[], { shift = 0, isLeft = false } = {}): string {
  const [up, down] = [Math.max(0, -shift), Math.max(0, shift)];
  const log = [...Array.from({ length: up }, () => ""), ...LOG];
  const other = [...Array.from({ length: down }, () => ""), ...table];
  const wide = (rows: readonly string[], n: number): string => {
    const width = rows.reduce((most, row) => Math.max(most, row.split("|").length), 0);
    const cells = (rows[n] ?? "").split("|");
    return Array.from({ length: width }, (_, j) => cells[j] ?? "").join("|");
  };
  return Array.from({ length: Math.max(log.length, other.length) }, (_, n) =>
    (isLeft ? [other, log] : [log, other]).map((rows) => wide(rows, n)).join("||"),
  ).join("\n");
}

describe.each(Object.entries(TABLES))("a table of counts beside a log: %s", (_, table) => {
  test.each([0, 1, 3, -1])("to its right, its headings %i rows below those of the log, is not read", (shift) => {
    const intake = read(beside(table, { shift }));
    expect(counts(intake)).toEqual(RIGHT);
    expect(open(intake)).toEqual([]);
    expect(said(intake, "rows-cut")).toMatch(/没有读/);
  });

  test("to its left is not read either", () => {
    const intake = read(beside(table, { isLeft: true }));
    expect(counts(intake)).toEqual(RIGHT);
    expect(kinds(intake)).toContain("rows-cut");
  });
});

test("columns of a log behind an empty one are its own", () => {
  const sheet = `序号|标题|单位||${OWN}|${UPPER}\n1|春灌开始|水利局||1|\n2|反诈宣传|公安局||1|1`;
  expect(counts(read(sheet))).toEqual(["水利局 1 1 0", "公安局 1 1 1"]);
});
