import { after, HEADER, kinds, open, read, said, stops } from "../../support/intake";

describe("old scores", () => {
  const header =
    "单位|类别|扎兰屯市政府网采用条数|扎兰屯市政府网采用得分|呼伦贝尔市政府网采用条数|呼伦贝尔市政府网采用得分|1-3月得分";

  test("that agree are passed over", () => {
    expect(read(`${header}\n公安局|市直各部门|25|125|1|10|135`).findings).toEqual([]);
  });

  test("that disagree with the counts are shown and not used", () => {
    const intake = read(`${header}\n公安局|市直各部门|25|125|1|10|145\n水利局|市直各部门|36|180|0|0|180`);
    expect(said(intake, "score-differs")).toBe(
      "工作表“统计表”的“1-3月得分”有 1 处与条数不符（G2 公安局 145，应为 135）。得分按条数重新计算，表里原来的得分不用。请核对条数。",
    );
    expect(stops(intake)).toBe(false);
  });

  test("that mostly disagree stop: the columns may be mistaken", () => {
    const rows = ["水利局|市直各部门|0|0|36|0|180", "公安局|市直各部门|1|0|25|0|135", "民政局|市直各部门|0|0|26|0|130"];
    const sheet = `单位|类别|扎兰屯市政府网采用条数|备注|呼伦贝尔市政府网采用条数|说明|得分\n${rows.join("\n")}`;
    expect(said(read(sheet), "scores-mostly-differ")).toContain("多数得分对不上");
    expect(stops(read(sheet))).toBe(true);
    expect(stops(after(sheet, "scores-mostly-differ", { as: "accept" }))).toBe(false);
  });

  test("that are no numbers are mentioned", () => {
    expect(said(read(`${header}\n公安局|市直各部门|25|125|1|10|优秀`), "unreadable-score")).toContain(
      "有 1 格不是分数（G2 公安局“优秀”）",
    );
  });
});

test("two old scores that differ are told, three of three are asked about", () => {
  const scored = (...rows: string[]): string => `${HEADER}|扎兰屯市政府网得分\n${rows.join("\n")}`;
  const [first, second, third] = [
    "水利局|市直各部门|36|0|185",
    "公安局|市直各部门|25|1|130",
    "民政局|市直各部门|26|0|137",
  ];
  expect(kinds(read(scored(first!, second!)))).toEqual(["score-differs"]);
  expect(kinds(read(scored(first!, second!, third!)))).toEqual(["scores-mostly-differ"]);
});

test("an old score that is what a count with its digits in another order gives stops, with both", () => {
  const sheet = (count: number, score: number): string =>
    `${HEADER}|得分\n水利局|市直各部门|${count}|2|${score}\n公安局|市直各部门|24|0|120\n民政局|市直各部门|17|3|115`;
  expect(open(read(sheet(13, 175)))).toEqual([
    "工作表“统计表”C2：“水利局”的“扎兰屯市政府网采用条数”读作 13，但表里的得分是 175，正好是 31 条的分。请核对这一格；如果 13 没有错，可以继续。",
  ]);
  expect(open(read(sheet(13, 90)))).toEqual([]);
});
