import { type Grid, plainGrid } from "../../src/cells/grid";
import { reproduced } from "../../src/texts/learn";
import { learnt, lesson } from "./learnt";

describe("points under the names of the sites alone, without any counts", () => {
  const sheet = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): Grid =>
    plainGrid("附件", [["采用情况"], ["单位", ...headings, "总分"], ...rows]);
  const POINTS = sheet(
    ["县政府网", "市政府网"],
    [
      ["水利局", 15, 20, 35],
      ["公安局", 10, 20, 30],
      ["民政局", 5, 10, 15],
      ["审计局", 10, 0, 10],
    ],
  );

  test("are asked about: items of one point each would give them, too", () => {
    const { open, lessons } = learnt([POINTS]);
    expect(open).toContainEqual({ about: "points", name: "县政府网", why: "multiples", of: 5 });
    expect(open).toContainEqual({ about: "points", name: "市政府网", why: "multiples", of: 10 });
    expect(lessons.filter(({ about }) => about === "points")).toEqual([]);
  });

  test("and are points of items as soon as somebody says what one gives", () => {
    const made = learnt([POINTS], [], { points: { 县政府网: 5, 市政府网: 10 } });
    expect(made.scheme.channels).toMatchObject([
      { name: "县政府网", points: 5 },
      { name: "市政府网", points: 10 },
    ]);
    expect(made.tallies.map(({ counts }) => counts)).toEqual([
      [3, 2],
      [2, 2],
      [1, 1],
      [2, 0],
    ]);
    expect(made.scheme.columns).toMatchObject([
      { show: "unit" },
      { show: "channel-score", channel: "县政府网", heading: "县政府网" },
      { show: "channel-score", channel: "市政府网", heading: "市政府网" },
      { show: "score" },
    ]);
    expect(reproduced(made.own.rows)).toBe(4);
  });

  test("so are columns that are called points: a count of items would be taken for points next month", () => {
    const rows = [
      ["水利局", 15, 4.5, 19.5],
      ["公安局", 10, 1.5, 11.5],
      ["民政局", 5, 3, 8],
    ];
    const headed = sheet(["县政府网得分", "市政府网得分"], rows);
    expect(learnt([headed]).open).toContainEqual({ about: "points", name: "市政府网", why: "multiples", of: 1.5 });
    expect(lesson(learnt([headed]), "typed")).toEqual([]);
    const made = learnt([headed], [], { points: { 县政府网: 5, 市政府网: 1.5 } });
    expect(made.scheme.channels).toMatchObject([{ points: 5 }, { points: 1.5 }]);
    expect(made.tallies.map(({ counts }) => counts)).toEqual([
      [3, 3],
      [2, 1],
      [1, 2],
    ]);
    expect(reproduced(made.own.rows)).toBe(3);
    const typed = learnt([headed], [], { points: { 县政府网: 1, 市政府网: 1 } });
    expect(typed.scheme.adjustments).toMatchObject([{ name: "县政府网", kind: "bonus" }, { name: "市政府网" }]);
    expect(reproduced(typed.own.rows)).toBe(3);
  });

  test("and are counts where somebody says one point", () => {
    const made = learnt([POINTS], [], { points: { 县政府网: 1, 市政府网: 1 } });
    expect(made.tallies[0]?.counts).toEqual([15, 20]);
    expect(reproduced(made.own.rows)).toBe(4);
  });

  test.each([
    ["where the headings speak of counts", ["县政府网采用条数", "市政府网（条）"], 5],
    ["where the figures are no multiples", ["县政府网", "市政府网"], 1],
  ])("nothing is asked %s", (_, headings, by) => {
    const rows = [3, 4, 7].map((n, i): (string | number)[] => [`单位${i}局`, n * by, by, n * by + by]);
    expect(learnt([sheet(headings, rows)]).open.filter(({ about }) => about === "points")).toEqual([]);
  });
});

test("a site without an item of anybody, whose column is blank, is a site of which nobody knows what it gives", () => {
  const rows = [
    ["水利局", 3, "", "", "", 15],
    ["公安局", 2, "", "", "", 10],
    ["民政局", 1, "", "", "", 5],
  ];
  const headings = ["单位", "县政府网", "省政府网", "领导批示", "公众号链接", "总分"];
  const { open } = learnt([plainGrid("附件", [["采用情况"], headings, ...rows])]);
  expect(open.filter(({ about }) => about === "points")).toEqual([
    { about: "points", name: "省政府网", why: "no-items" },
    { about: "points", name: "领导批示", why: "no-items" },
  ]);
  expect(open).toContainEqual({ about: "column", heading: "公众号链接" });
});
