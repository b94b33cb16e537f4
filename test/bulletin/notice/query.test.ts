import fc from "fast-check";
import { makeBulletin } from "../../../src/bulletin/bulletin";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";
import { nearest } from "../../../src/bulletin/notice/nearest";
import { PlaceholderWrong } from "../../../src/bulletin/notice/query/placeholderWrong";
import { readQuery } from "../../../src/bulletin/notice/query/query";
import type { Scheme } from "../../../src/bulletin/scheme";

/*
 * Random tables are held against arithmetic of its own, which knows rows and nothing of bulletins: whole numbers, sums by
 * hand, rounding by comparing twice the rest with the divisor.
 */

interface Row {
  readonly unit: string;
  readonly group: "甲" | "乙";
  readonly submitted: number;
  readonly own: number;
  readonly upper: number;
}

const SCHEME: Scheme = checkScheme({
  version: 2,
  name: "例",
  channels: [
    { name: "市网", points: 1 },
    { name: "省网", points: 3 },
  ],
  groups: ["甲", "乙"].map((name) => ({ name, title: name, channels: ["市网", "省网"] })),
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
});

const rows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom("甲" as const, "乙" as const),
      submitted: fc.nat(9),
      own: fc.nat(6),
      upper: fc.nat(2),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((all) => all.map((row, i): Row => ({ ...row, unit: `单位${String.fromCodePoint(0x4e00 + i)}` })));

/** The text of one template; undefined where a figure is missing. */
function say(all: readonly Row[], template: string, facts: object = {}, scheme = SCHEME): string | undefined {
  try {
    return filled(all, template, facts, scheme);
  } catch (error) {
    if (error instanceof FactsRefused) return undefined;
    throw error;
  }
}

/** The same; throws FactsRefused where a figure is missing. */
function filled(all: readonly Row[], template: string, facts: object, scheme = SCHEME): string | undefined {
  const tallies = all.map(({ unit, group, submitted, own, upper }) => ({
    unit,
    group,
    submitted,
    counts: [own, upper],
  }));
  const checked = checkFacts({ version: 1, ...facts, sections: [{ paragraphs: [template] }] });
  return makeNotice(makeBulletin(tallies, scheme, ""), checked, []).paragraphs[0]?.text;
}

function added(all: readonly Row[], of: (row: Row) => number): number {
  let sum = 0;
  for (const row of all) sum += of(row);
  return sum;
}

/** part/whole × 100 to one decimal, half up, without a fraction: long division digit by digit. */
function percent(part: number, whole: number): string {
  let tenths = 0;
  while ((tenths + 1) * whole <= part * 1000) tenths++;
  if (2 * (part * 1000 - tenths * whole) >= whole) tenths++;
  return `${Math.trunc(tenths / 10)}.${tenths % 10}%`;
}

const of = (all: readonly Row[], group: string): Row[] => all.filter((row) => row.group === group);

test("sums, shares and rates of random tables agree with arithmetic of its own", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const [first, second] = [of(all, "甲"), of(all, "乙")];
      const submitted = added(all, (row) => row.submitted);
      const own = added(all, (row) => row.own);
      const both = (row: Row): number => row.own + row.upper;
      expect(say(all, "{报送}/{采用:渠道=市网}/{采用:渠道=全部}")).toBe(`${submitted}/${own}/${added(all, both)}`);
      expect(say(all, "{采用:组=甲,渠道=全部}")).toBe(first.length === 0 ? undefined : String(added(first, both)));
      expect(say(all, "{得分:组=乙}")).toBe(
        second.length === 0 ? undefined : String(added(second, (row) => row.own + 3 * row.upper)),
      );
      expect(say(all, "{采用率:渠道=市网}")).toBe(submitted === 0 ? undefined : percent(own, submitted));
      expect(say(all, "{占比:采用,渠道=市网,组=甲}")).toBe(
        first.length === 0 || own === 0
          ? undefined
          : percent(
              added(first, (row) => row.own),
              own,
            ),
      );
      expect(say(all, "{单位数:零报送}")).toBe(String(all.filter((row) => row.submitted === 0).length));
      expect(say(all, "{占比:零采用}")).toBe(percent(all.filter((row) => both(row) === 0).length, all.length));
      expect(say(all, "{采用:渠道=省网,最多}")).toBe(String(Math.max(...all.map((row) => row.upper))));
    }),
    { numRuns: 150 },
  );
});

test("a list of the first names nobody below its border, everybody at it, and each with its own figure", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (all, count) => {
      const sorted = all.map(({ own }) => own).sort((a, b) => b - a);
      const border = sorted[Math.min(count, all.length) - 1]!;
      const expected = all.filter(({ own }) => own > 0 && own >= border);
      const text = say(all, `{列出:前${count},按=采用,渠道=市网,带条数,间=|}`);
      if (expected.length === 0) return expect(text).toBeUndefined();
      const runs = text!.split("|").map((run) => /^(.*?)(各)?(\d+)条$/.exec(run)!);
      const named = runs.flatMap(([, units, each, figure]) => {
        const names = units!.split("、");
        expect(names.length > 1).toBe(each !== undefined);
        return names.map((unit) => ({ unit, own: Number(figure) }));
      });
      expect(runs.map(([, , , figure]) => Number(figure))).toEqual(
        [...new Set(expected.map(({ own }) => own))].sort((a, b) => b - a),
      );
      const told = named.map(({ unit, own }) => `${unit} ${own}`).sort();
      expect(told).toEqual(expected.map(({ unit, own }) => `${unit} ${own}`).sort());
    }),
    { numRuns: 150 },
  );
});

test("the last are the first of the table turned round, with those who have nothing", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (all, count) => {
      const sorted = all.map(({ submitted }) => submitted).sort((a, b) => a - b);
      const border = sorted[Math.min(count, all.length) - 1]!;
      const expected = all.filter(({ submitted }) => submitted <= border).map(({ unit }) => unit);
      expect(say(all, `{列出:后${count},按=报送}`)!.split("、").sort()).toEqual(expected.sort());
    }),
    { numRuns: 100 },
  );
});

test("a change is the difference, in items and in per cent", () => {
  fc.assert(
    fc.property(rows, fc.nat(80), (all, before) => {
      const now = added(all, (row) => row.submitted);
      const facts = { previous: { period: "上月", submitted: before } };
      const word = now > before ? "较上月增加" : "较上月减少";
      expect(say(all, "{增减:报送}", facts)).toBe(now === before ? "与上月持平" : `${word}${Math.abs(now - before)}条`);
      const share = before === 0 ? undefined : percent(Math.abs(now - before), before).replace(".0%", "%");
      expect(say(all, "{增减:报送,百分比,只写增减}", facts)).toBe(
        share === undefined ? undefined : now === before ? "持平" : `${now > before ? "增长" : "下降"}${share}`,
      );
    }),
    { numRuns: 150 },
  );
});

test("any text between braces is answered or refused by name, and never breaks the program", () => {
  const piece = fc.constantFrom(
    ..."采用,报送,列出,单位数,占比,增减,采用率,得分,件数,前3,后2,零报送,按,比,组,渠道,甲,市网,上期,带条数,平均,小数,1,≥,=,:,，,“,”,、, ,x".split(
      ",",
    ),
    ",",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), rows, (pieces, all) => {
      const typed = pieces.join("").replace(/[{}]/g, "");
      try {
        const text = say(all, `{${typed}}`);
        expect(text ?? "").not.toMatch(/NaN|undefined|Infinity|\[object/);
      } catch (error) {
        expect(error).toBeInstanceOf(FactsRefused);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a figure of another period is found however its group is written, and added up from its groups", () => {
  const all: Row[] = [
    { unit: "一", group: "甲", submitted: 4, own: 2, upper: 0 },
    { unit: "二", group: "乙", submitted: 6, own: 3, upper: 1 },
  ];
  const facts = {
    names: { groups: { 甲: "部门" } },
    previous: { period: "上月", figures: { "采用:渠道=市网,组=甲": 1, "采用:组=乙,渠道=市网": 2 } },
  };
  expect(say(all, "{增减:采用,组=部门,渠道=市网}", facts)).toBe("较上月增加1条");
  expect(say(all, "{增减:采用,渠道=本级}", facts)).toBe("较上月增加2条");
  expect(say(all, "{增减:采用,渠道=省网}", facts)).toBeUndefined();
  expect(say(all, "{增减:采用,组=甲,渠道=全部}", facts)).toBeUndefined();
});

test.each<[string, object]>([
  ["采用:组", { problem: "unknown-argument", name: "组", nearest: "组=" }],
  ["采用:平均数", { problem: "unknown-argument", nearest: "平均" }],
  ["采用:期=上个月", { problem: "unknown-value", argument: "期", nearest: "上期" }],
  ["采用:小数=3", { problem: "unknown-value", known: ["0", "1", "2"] }],
  ["采用:组=", { problem: "needs-argument", argument: "组" }],
  ["采用率:平均", { problem: "unknown-argument", name: "平均" }],
  ["占比:采用率", { problem: "unknown-argument", name: "采用率", nearest: "采用" }],
  ["列出", { problem: "needs-argument", argument: "" }],
  ["列出:按=采用", { problem: "needs-argument" }],
  ["列出:前0", { problem: "unknown-argument", name: "前0" }],
  ["增减", { problem: "needs-argument" }],
  ["单位数:前3", { problem: "unknown-argument", name: "前3" }],
  ["报送:期=上期,平均", { problem: "unknown-argument", name: "平均" }],
])("{%s} is refused where it is read", (typed, reason) => {
  let refused: unknown;
  try {
    readQuery(typed);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(PlaceholderWrong);
  expect((refused as PlaceholderWrong).reason).toMatchObject(reason);
});

test.each([
  ["采用：组＝甲，渠道＝市网", { name: "adopted", keys: { group: "甲", channel: "市网" } }],
  [
    'list:first 3,by=submitted,withItems,between="，"',
    { name: "list", subject: { is: "first", count: 3 }, keys: { by: "submitted", between: "，" } },
  ],
  [
    "列出:采用>=10,间=分号",
    { subject: { is: "compared", figure: "adopted", how: "≥", to: 10 }, keys: { between: "；" } },
  ],
  ["采用:组=“甲，乙”", { keys: { group: "甲，乙" } }],
])("{%s} is read", (typed, query) => {
  expect(readQuery(typed)).toMatchObject(query);
});

test.each([
  ["采用数", "采用总数"],
  ["时间", "时段"],
  ["xyz", undefined],
])("the nearest to %s is %s", (typed, found) => {
  expect(nearest(typed, ["时段", "采用", "采用总数", "报送"])).toBe(found);
});

test("units whose names have a pause of their own are told apart by semicolons, unless a sign is asked for", () => {
  const all = ["教育局、体育局", "水利局"].map((unit): Row => ({ unit, group: "甲", submitted: 0, own: 0, upper: 0 }));
  expect(say(all, "{列出:零报送}")).toBe("教育局、体育局；水利局");
  expect(say(all, "{列出:零报送,间=逗号}")).toBe("教育局、体育局，水利局");
});

test("a rate of a period in which nothing was submitted is no rate that somebody forgot to type", () => {
  const all: Row[] = [{ unit: "一", group: "甲", submitted: 4, own: 2, upper: 0 }];
  const previous = { period: "上月", submitted: 0, adopted: 0 };
  expect(() => filled(all, "{增减:采用率,渠道=本级}", { previous })).toThrow(
    expect.objectContaining({
      reason: expect.objectContaining({ problem: "of-nothing", figure: "上月报送" }) as object,
    }) as Error,
  );
});
