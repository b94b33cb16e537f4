import { type Grid, plainGrid } from "../../src/cells/grid";
import type { LearntScheme } from "../../src/generate/learnScheme";
import { mustBeSaid } from "../../src/intake/learn/lesson";
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

describe("points alone, few or small as they are,", () => {
  const sheet = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): Grid =>
    plainGrid("附件", [["采用情况"], ["单位", ...headings, "总分"], ...rows]);
  const asked = (made: LearntScheme): unknown =>
    made.open.flatMap((point) =>
      point.about === "points" ? [[point.name, "of" in point ? point.of : point.why]] : [],
    );
  const HALVES = sheet(
    ["县政府网得分", "市政府网"],
    [
      ["水利局", 1, 1.5, 2.5],
      ["公安局", 3, 0.5, 3.5],
      ["民政局", 2, 1, 3],
    ],
  );

  test("are asked about where every channel would be worth one point", () => {
    const made = learnt([
      sheet(
        ["县政府网"],
        [
          ["水利局", 4, 4],
          ["公安局", 2, 2],
          ["民政局", 2, 2],
        ],
      ),
    ]);
    expect(asked(made)).toEqual([["县政府网", 2]]);
    const said = learnt(
      [
        sheet(
          ["县政府网"],
          [
            ["水利局", 4, 4],
            ["公安局", 2, 2],
          ],
        ),
      ],
      [],
      { points: { 县政府网: 2 } },
    );
    expect(said.tallies.map(({ counts }) => counts)).toEqual([[2], [1]]);
    expect(asked(said)).toEqual([]);
  });

  test("are asked about where an item gives less than one, and with them all other sites", () => {
    expect(asked(learnt([HALVES]))).toEqual([
      ["县政府网", 1],
      ["市政府网", 0.5],
    ]);
    const made = learnt([HALVES], [], { points: { 县政府网: 1, 市政府网: 0.5 } });
    expect(asked(made)).toEqual([]);
    expect(made.scheme.channels).toMatchObject([{ name: "市政府网", points: 0.5 }]);
    expect(reproduced(made.own.rows)).toBe(3);
  });

  test("are still asked about where what is said gives no whole items", () => {
    const made = learnt([HALVES], [], { points: { 县政府网: 1, 市政府网: 2 } });
    expect(made.open).toContainEqual({ about: "points", name: "市政府网", why: "multiples", of: 0.5, said: 2 });
    expect(mustBeSaid(made.open)).toBe(true);
  });

  test("are not asked about where a sum calls them items, or another site is worth more", () => {
    const summed = plainGrid("附件", [
      ["采用情况"],
      ["单位", "县政府网", "市政府网", "采用合计", "得分"],
      ["水利局", 4, 2, 6, 6],
      ["公安局", 2, 0, 2, 2],
    ]);
    expect(asked(learnt([summed]))).toEqual([]);
    const rows = [
      ["水利局", 4, 1, 9],
      ["公安局", 2, 2, 12],
      ["民政局", 2, 3, 17],
    ];
    expect(asked(learnt([sheet(["县政府网", "市政府网"], rows)]))).toEqual([]);
  });

  test("are told by the counts, where these are at hand", () => {
    const counts = plainGrid("4月", [
      ["单位", "县政府网采用条数", "市政府网采用条数"],
      ["民政局", 2, 2],
      ["水利局", 1, 3],
      ["公安局", 3, 1],
    ]);
    const made = learnt([HALVES], [counts]);
    expect(asked(made)).toEqual([]);
    expect(made.scheme.channels).toMatchObject([
      { name: "县政府网", points: 1 },
      { name: "市政府网", points: 0.5 },
    ]);
    expect(reproduced(made.fromCounts!.rows)).toBe(3);
  });
});

describe("rounded totals", () => {
  const COUNTS = [3, 1, 4, 0, 5, 2, 6, 7, 2, 9];
  const rows = (more: (n: number) => readonly number[], total: (n: number, i: number) => number): Grid =>
    plainGrid("附件", [
      ["采用情况"],
      ["单位", ...(more(0).length > 0 ? ["报送条数"] : []), "市网采用", "得分"],
      ...COUNTS.map((n, i) => [`第${i + 1}局`, ...more(i), n, Math.floor(total(n, i) + 0.5 + 1e-9)]),
    ]);

  test("of which everybody has a part give the points and the base", () => {
    const made = learnt([
      rows(
        () => [],
        (n) => 20 + n * 1.4,
      ),
    ]);
    expect(made.scheme.channels).toMatchObject([{ points: 1.4 }]);
    expect(made.scheme.parts).toEqual([{ name: "基础分", base: 20 }]);
    expect(made.scheme.rounding).toEqual({ decimals: 0, mode: "half-up" });
    expect(reproduced(made.own.rows)).toBe(COUNTS.length);
  });

  test("with points for what was submitted give both", () => {
    const submitted = (i: number): number => 20 - COUNTS[(i + 3) % COUNTS.length]!;
    const made = learnt([
      rows(
        (i) => [submitted(i)],
        (n, i) => n * 3 + submitted(i) * 0.5,
      ),
    ]);
    expect(made.scheme.channels).toMatchObject([{ points: 3 }]);
    expect(made.scheme.submitted).toEqual({ points: 0.5 });
    expect(reproduced(made.own.rows)).toBe(COUNTS.length);
  });
});

test("a rounding of which nothing shows the way is left open", () => {
  const rows = [1, 3, 6, 8, 10, 11, 13, 15].map((n) => [`第${n}局`, n, Math.floor(n * 1.4)]);
  const made = learnt([plainGrid("附件", [["采用情况"], ["单位", "市网采用", "得分"], ...rows])]);
  expect(made.scheme.channels).toMatchObject([{ points: 1.4 }]);
  expect(made.open).toContainEqual({ about: "rounding", mode: "half-up", others: ["down"] });
});

describe("shared items and points of either sign", () => {
  const table = (headings: readonly string[], ...rows: (string | number)[][]): Grid =>
    plainGrid("附件", [["采用情况"], ["单位", ...headings], ...rows]);

  test("a half of an item is counted as one where its heading says that items are counted", () => {
    const made = learnt([
      table(["县政府网采用条数", "得分"], ["水利局", 2.5, 12.5], ["公安局", 1, 5], ["民政局", 0.5, 2.5]),
    ]);
    expect(made.scheme.channels).toMatchObject([{ name: "县政府网", points: 5 }]);
    expect(made.scheme.counts).toBe("decimal");
    expect(reproduced(made.own.rows)).toBe(3);
    const figures = table(
      ["县政府网人均条数", "县政府网采用条数", "得分"],
      ["水利局", 0.25, 1, 5],
      ["公安局", 0.5, 2, 10],
    );
    expect(learnt([figures]).scheme).not.toHaveProperty("counts");
  });

  test("points alone of half items are divided into them", () => {
    const points = table(["县政府网得分", "总分"], ["水利局", 125, 125], ["公安局", 50, 50], ["民政局", 75, 75]);
    const made = learnt([points], [], { points: { 县政府网: 50 } });
    expect(made.tallies.map(({ counts }) => counts)).toEqual([[2.5], [1], [1.5]]);
    expect(made.scheme.counts).toBe("decimal");
  });

  test("加减分 are points as they are typed, added or taken away", () => {
    const made = learnt([
      table(["县政府网采用条数", "加减分", "得分"], ["水利局", 3, -2, 13], ["公安局", 2, 4, 14], ["民政局", 1, 0, 5]),
    ]);
    expect(made.scheme.channels).toMatchObject([{ points: 5 }]);
    expect(made.scheme.adjustments).toEqual([{ name: "加减分", aliases: [], kind: "bonus" }]);
    expect(reproduced(made.own.rows)).toBe(3);
  });
});

test("points of which no row is a witness, and which one row contradicts, are asked about", () => {
  const table = plainGrid("附件", [
    ["采用情况"],
    ["单位", "市网采用", "省网采用", "得分"],
    ["水利局", 1, 1, 7],
    ["公安局", 2, 1, 9],
    ["民政局", 1, 2, 99],
  ]);
  expect(learnt([table]).open).toContainEqual({ about: "points", name: "市网", why: "no-fit" });
});

describe("points that no figure shows", () => {
  const table = (...notes: string[]): Grid =>
    plainGrid("附件", [
      ["采用情况"],
      ["单位", "县政府网采用条数", "错情", "领导批示", "得分"],
      ["水利局", 3, 0, 0, 15],
      ["公安局", 2, 0, 0, 10],
      ["民政局", 1, 0, 0, 5],
      ...notes.map((note) => [note]),
    ]);
  const asked = ({ open }: LearntScheme): unknown => open.filter(({ about }) => about === "points");

  test("for what takes points away are taken away, whatever sign somebody gives them", () => {
    for (const points of [2, -2]) {
      const made = learnt([table()], [], { points: { 错情: points, 领导批示: 8 } });
      expect(made.scheme.adjustments).toMatchObject([
        { name: "错情", kind: "penalty", points: 2 },
        { name: "领导批示", kind: "bonus", points: 8 },
      ]);
    }
  });

  test("are those that the note says, which is told", () => {
    const made = learnt([table("注：县政府网采用一条计5分，错情每次扣2分，领导批示每次加8分")]);
    expect(asked(made)).toEqual([]);
    expect(made.scheme.adjustments).toMatchObject([
      { kind: "penalty", points: 2 },
      { kind: "bonus", points: 8 },
    ]);
    expect(lesson(made, "words")).toEqual([
      { name: "错情", points: 2, text: "错情每次扣2分", rows: 1 },
      { name: "领导批示", points: 8, text: "领导批示每次加8分", rows: 1 },
    ]);
  });

  test("go by what somebody says rather than by the note", () => {
    const made = learnt([table("注：错情每次扣2分，领导批示每次加8分")], [], { points: { 错情: 3 } });
    expect(made.scheme.adjustments).toMatchObject([{ points: 3 }, { points: 8 }]);
    expect(asked(learnt([table("注：错情每次扣2分")]))).toMatchObject([{ name: "领导批示" }]);
  });

  test("of items whose points stand there alone give the items", () => {
    const points = plainGrid("附件", [
      ["采用情况"],
      ["单位", "县政府网", "总分"],
      ["水利局", 15, 15],
      ["公安局", 10, 10],
      ["注：县政府网采用一条计5分"],
    ]);
    expect(learnt([points]).tallies.map(({ counts }) => counts)).toEqual([[3], [2]]);
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
