import type { Answers } from "../../src/findings/question";
import type { FindingOf } from "../../src/findings/finding";
import { type Draft, makeDraft } from "../../src/generate/draft";
import type { Source } from "../../src/generate/source";
import { draw } from "../support/draw";

const HEADER = "单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
const TIED = `${HEADER}\n甲局|市直各部门|5|0\n乙局|市直各部门|5|0\n丙局|市直各部门|9|0\n丁局|市直各部门|5|0\n大河湾镇|各乡镇街道|4|0\n卧牛河镇|各乡镇街道|4|0`;

function drafted(text: string, answers: Answers = {}, memory: Source["memory"] = {}): Draft {
  const grid = { ...draw(text), sheet: "统计表" };
  const sheets = [{ name: "统计表", visible: true, ours: false }];
  return makeDraft({ view: { sheets, active: "统计表", memory: undefined }, memory, grid }, { answers });
}

const tiesOf = ({ findings }: Draft): FindingOf<"tied-units">[] =>
  findings.flatMap((finding) => (finding.kind === "tied-units" ? [finding] : []));
const ranking = ({ bulletin }: Draft, group = 0): string[] =>
  bulletin!.groups[group]!.units.map(({ unit, rank }) => `${rank} ${unit}`);

test("ties are asked about once for each group", () => {
  expect(tiesOf(drafted(TIED)).map(({ group, ties }) => [group, ties.map(({ units }) => units)])).toEqual([
    ["市直各部门", [["甲局", "乙局", "丁局"]]],
    ["各乡镇街道", [["大河湾镇", "卧牛河镇"]]],
  ]);
});

test("thousands of tied units are one question for each group", () => {
  const named = (i: number): string => `${String.fromCodePoint(0x4e00 + i, 0x6400 + i, 0x7800 + i)}中心`;
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `${named(i)}|${i % 2 ? "市直各部门" : "各乡镇街道"}|${((i * 7919) % 47) + 3}|0`,
  );
  const draft = drafted([HEADER, ...rows].join("\n"));
  expect(draft.findings.filter(({ question }) => question).map(({ kind }) => kind)).toEqual([
    "tied-units",
    "tied-units",
  ]);
});

test("an order that was confirmed holds and is not asked for again", () => {
  const [asked] = tiesOf(drafted(TIED));
  const answers: Answers = { [asked!.question!.id]: { as: "order", units: ["丁局", "甲局", "乙局"] } };
  const draft = drafted(TIED, answers);
  expect(ranking(draft)).toEqual(["1 丙局", "2 丁局", "3 甲局", "4 乙局"]);
  expect(ranking(draft, 1)).toEqual(["1 大河湾镇", "2 卧牛河镇"]);
  expect(tiesOf(draft)[0]!.answer).toEqual({ as: "order", units: ["丁局", "甲局", "乙局"] });
  expect(ranking(drafted(TIED, {}, draft.memory))).toEqual(ranking(draft));
});

test("they may share their rank", () => {
  const [asked] = tiesOf(drafted(TIED));
  expect(ranking(drafted(TIED, { [asked!.question!.id]: { as: "share" } }))).toEqual([
    "1 丙局",
    "2 甲局",
    "2 乙局",
    "2 丁局",
  ]);
});

test("an order of other units is no answer", () => {
  const [asked] = tiesOf(drafted(TIED));
  const draft = drafted(TIED, { [asked!.question!.id]: { as: "order", units: ["丙局", "甲局", "乙局"] } });
  expect(ranking(draft)).toEqual(["1 丙局", "2 甲局", "3 乙局", "4 丁局"]);
});

test("a decision lapses when another unit joins the tie", () => {
  const [asked] = tiesOf(drafted(TIED));
  const answers: Answers = { [asked!.question!.id]: { as: "share" } };
  expect(tiesOf(drafted(`${TIED}\n戊局|市直各部门|5|0`, answers))[0]!.answer).toBeUndefined();
});

test("a decision waits while something else must be settled first", () => {
  const [asked] = tiesOf(drafted(TIED));
  const answers: Answers = { [asked!.question!.id]: { as: "share" } };
  const waiting = drafted(`${TIED}\n戊局|市直各部门|约3|0`, answers);
  expect(waiting.bulletin).toBeUndefined();
  expect(waiting.findings.map(({ kind }) => kind)).not.toContain("answers-unused");
  expect(waiting.memory.answers).toMatchObject(answers);
});
