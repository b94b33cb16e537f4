import type { Scheme } from "../../../src/bulletin/scheme";
import { rosterKey } from "../../../src/bulletin/unitKey";
import type { Finding } from "../../../src/findings/finding";
import { inquiry as begin } from "../../../src/findings/inquiry";
import type { Answers } from "../../../src/findings/question";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { askFormerPeriod } from "../../../src/intake/previous/formerPeriod";
import { periodsIn } from "../../../src/intake/period/period";
import { readStandings, tellChanges } from "../../../src/intake/previous/previous";
import { draw } from "../../support/draw";
import { texts } from "../../support/intake";

test.each([
  ["2023年1-3月", "2023年第一季度", true],
  ["1-3月", "2023年1-3月", true],
  ["3月6日至12日", "3月6日至12日", true],
  ["2022年1-3月", "2023年1-3月", false],
  ["2023年1-3月", "2023年4-6月", false],
  ["3月6日至12日", "3月13日至19日", false],
])("a former bulletin of %s beside one of %s is asked about: %j", (former, now, asked) => {
  const inquiry = begin();
  askFormerPeriod(periodsIn(former)[0], periodsIn(now)[0], zhalantun, inquiry);
  expect(inquiry.findings.map(({ kind }) => kind)).toEqual(asked ? ["previous-same-period"] : []);
});

describe("a former bulletin that is of no earlier period", () => {
  const adding: Scheme = { ...zhalantun, columns: [{ show: "accumulated", heading: "累计得分" }] };
  const asked = (former: string, now: string, scheme: Scheme): unknown => {
    const inquiry = begin();
    askFormerPeriod(periodsIn(former)[0], periodsIn(now)[0], scheme, inquiry);
    return inquiry.findings[0]?.kind;
  };

  test.each([
    ["2023年4月", "2023年3月", "previous-not-before", "previous-not-before"],
    ["2024年1月", "2023年12月", "previous-not-before", "previous-not-before"],
    ["2023年1-6月", "2023年4-6月", "previous-not-before", "previous-not-before"],
    ["4月", "3月", "previous-not-before", "previous-not-before"],
    ["2023年7月1日至10月9日", "2023年9月1日至30日", "previous-not-before", "previous-not-before"],
    ["2022年12月", "2023年1月", undefined, "previous-other-year"],
    ["12月", "1月", undefined, "previous-other-year"],
    ["第四季度", "第一季度", undefined, "previous-other-year"],
    ["2022年4月", "2023年5月", undefined, "previous-other-year"],
    // the months of the former bulletin are in this one, too
    ["2023年1-3月", "2023年1-6月", undefined, "previous-overlaps"],
    ["第一季度", "2023年上半年", undefined, "previous-overlaps"],
    ["2023年1至3月份", "前6个月", undefined, "previous-overlaps"],
    ["2023年1月", "2023年1-3月", undefined, "previous-overlaps"],
    ["2023年1-2月", "2023年2月1日至3月9日", undefined, "previous-overlaps"],
    ["3月6日至12日", "3月10日至16日", undefined, "previous-overlaps"],
    // a month, or a week, is missing between them
    ["1月", "4月", undefined, "previous-gap"],
    ["2023年1-2月", "2023年4月", undefined, "previous-gap"],
    ["2023年第一季度", "7月", undefined, "previous-gap"],
    ["1-3月", "2023年7月1日至10月9日", undefined, "previous-gap"],
    ["3月6日至10日", "3月20日至24日", undefined, "previous-gap"],
    // one goes on where the other ends
    ["2023年1-3月", "2023年4月", undefined, undefined],
    ["2023年1至3月份", "2023年4-6月", undefined, undefined],
    ["一季度", "第二季度", undefined, undefined],
    ["2023年上半年", "2023年三季度", undefined, undefined],
    ["2023年1月26日至2月25日", "2023年2月26日至3月25日", undefined, undefined],
    ["2023年1-6月", "2023年7月3日至10月9日", undefined, undefined],
    ["3月6日至10日", "3月13日至17日", undefined, undefined],
    ["2023年3月", "4月", undefined, undefined],
    ["3月6日至12日", "3月13日至19日", undefined, undefined],
  ])("%s before %s: %j, and where scores add up %j", (former, now, plain, accumulated) => {
    expect([asked(former, now, zhalantun), asked(former, now, adding)]).toEqual([plain, accumulated]);
  });

  test("is named beside this one", () => {
    const said = (former: string, now: string): string[] => {
      const inquiry = begin();
      askFormerPeriod(periodsIn(former)[0], periodsIn(now)[0], adding, inquiry);
      return texts(inquiry);
    };
    expect(said("2023年4月", "2023年3月")).toEqual([
      "上期的表是“2023年4月”的，不在本期“2023年3月”之前。请检查选的文件和时段，或选定带不带上期。",
    ]);
    expect(said("2022年12月", "2023年1月")).toEqual([
      "上期的表是“2022年12月”的，与本期“2023年1月”不在同一年，得分会跨年累计。请检查选的文件，或选定带不带上期。",
    ]);
  });
});

test("a former bulletin without any of this one's units is asked about", () => {
  const inquiry = begin();
  const standings = new Map([["公安局", { unit: "公安局", score: 5 }]]);
  tellChanges([{ unit: "水利局", group: "市直各部门", counts: [1, 0] }], standings, zhalantun, inquiry);
  expect(texts(inquiry)).toEqual([
    "上期的表里没有一个本期的单位（上期：公安局；本期：水利局）。请检查选的文件，或选定带不带上期。",
  ]);
  expect(inquiry.findings[0]?.question?.answers).toEqual([{ as: "leave-out" }, { as: "accept" }]);
});

test.each([
  ["单位|采用条数\n水利局|3", ["score"], "“得分”一列"],
  ["排名|名字|得分\n1|水利局|5", ["unit"], "“单位”一列"],
  ["甲|乙\n1|2", ["unit", "score"], "“单位”和“得分”两列"],
  ["单位|扎兰屯市政府网采用得分\n水利局|5", ["score"], "“得分”一列"],
  ["单位|得分\n合计|5", [], "有得分的单位"],
])("of a former bulletin %j is missing %j", (text, lacks, named) => {
  const inquiry = begin();
  readStandings([draw(text)], zhalantun, inquiry);
  expect(inquiry.findings).toMatchObject([{ kind: "previous-unreadable", lacks }]);
  expect(texts(inquiry)).toEqual([`上期的附件里没有找到${named}，上期累计无法带入。请检查选的文件。`]);
});

test.each([
  ["list", ["水利局", "公安局"], ["公安局"]],
  ["zero", ["水利局"], ["公安局"]],
  ["zero", ["水利局", "公安局"], undefined],
] as const)("where missing units count as %s and the roster has %j, gone are %j", (missing, roster, gone) => {
  const scheme = { ...zhalantun, missing, roster: roster.map((unit) => ({ unit, group: "市直各部门", aliases: [] })) };
  const standings = new Map(["水利局", "公安局"].map((unit) => [rosterKey(unit, scheme), { unit, score: 5 }]));
  const inquiry = begin();
  tellChanges([{ unit: "水利局", group: "市直各部门", counts: [1, 0] }], standings, scheme, inquiry);
  expect(inquiry.findings.map(({ kind, units }) => [kind, units])).toEqual(gone ? [["gone-since-previous", gone]] : []);
});

test("that a former bulletin is of this period can be accepted, until one of both is another", () => {
  const ask = (former: string, answers: Answers): Finding | undefined => {
    const inquiry = begin(answers);
    askFormerPeriod(periodsIn(former)[0], periodsIn("2023年第一季度")[0], zhalantun, inquiry);
    return inquiry.findings[0];
  };
  const { question } = ask("2023年1-3月", {})!;
  expect(question).toMatchObject({ scope: "sheet", answers: [{ as: "leave-out" }, { as: "accept" }], anyCount: false });
  const given: Answers = { [question!.id]: { as: "accept" } };
  expect(ask("2023年1-3月", given)?.answer).toEqual({ as: "accept" });
  expect(ask("2023年第一季度", given)?.answer).toBeUndefined();
});

test("units that come and go are told, and nothing where there was no former bulletin", () => {
  const tallies = ["水利局", "教育局"].map((unit) => ({ unit, group: "市直各部门", counts: [1, 0] }));
  const changes = (units: readonly string[]): unknown[] => {
    const inquiry = begin();
    tellChanges(tallies, new Map(units.map((unit) => [unit, { unit, score: 5 }])), zhalantun, inquiry);
    return inquiry.findings.map(({ kind, units: about }) => [kind, about]);
  };
  expect(changes(["水利局", "公安局"])).toEqual([
    ["gone-since-previous", ["公安局"]],
    ["new-since-previous", ["教育局"]],
  ]);
  expect(changes(["水利局", "教育局"])).toEqual([]);
  expect(changes([])).toEqual([]);
});
