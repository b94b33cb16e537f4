import { plainGrid } from "../../../src/cells/grid";
import { type SaidPoints, saidPoints } from "../../../src/intake/learn/saidPoints";
import { beginForm, readForm } from "../../../src/taskpane/scheme/first/firstForm";
import { made, ranked, sheetOf, table } from "./firstUse";

const NAMES = ["县政府网", "市政府网", "省政府网", "要情快报", "错情", "扎兰屯市政府网"];
const said = (...lines: string[]): SaidPoints =>
  saidPoints(
    [
      plainGrid(
        "表",
        lines.map((line) => [line]),
      ),
    ],
    NAMES,
  );
const each = (...lines: string[]): Record<string, number> =>
  Object.fromEntries([...said(...lines).each].map(([name, { points }]) => [name, points]));

test.each([
  ["注：1.各单位上报信息县政府网采用一条计5分，市政府网采用一条计10分。", { 县政府网: 5, 市政府网: 10 }],
  ["说明：县政府网每条2分、市政府网每条5分；要情快报采用1条得3分", { 县政府网: 2, 市政府网: 5, 要情快报: 3 }],
  ["县政府网、市政府网采用一条计5分，错情一次扣1分", { 县政府网: 5, 市政府网: 5, 错情: 1 }],
  ["计分办法：扎兰屯市采用1条计0.5分，省政府网10分", { 扎兰屯市政府网: 0.5, 省政府网: 10 }],
])("%s: what an item gives is said", (line, points) => {
  expect(each(line)).toEqual(points);
});

test.each([
  ["a full mark", ["县政府网满分20分"]],
  ["a task", ["县政府网任务5条，每少1条扣2分"]],
  ["two figures for one site", ["县政府网每条2分", "县政府网每条4分"]],
  ["another site that begins alike", ["县政府网首页每条4分"]],
  ["minutes", ["县政府网每条5分钟内更新"]],
])("%s says nothing of it", (_, lines) => {
  expect(each(...lines)).toEqual({});
});

test("a base, the most and the full mark are told apart", () => {
  const { base, most, full } = said("注：基础分60分，总分不超过100分。", "考核满分120分");
  expect([base?.points, most?.points, full?.points]).toEqual([60, 100, 120]);
  expect(said("县政府网每条2分，最高不超过20分")).not.toHaveProperty("most");
  expect(said("总分100分封顶").most?.points).toBe(100);
});

const SHEET = table(
  ["4月信息采用情况"],
  ["单位", "县政府网采用条数", "市政府网采用条数"],
  ["水利局", 3, 1],
  ["公安局", 9, 2],
  ["民政局", 1, 0],
  ["注：县政府网采用一条计5分，市政府网采用一条计10分；基础分20分，总分80分封顶"],
);

test("the form of a first scheme begins with what the sheet says, and makes it part of the scheme", () => {
  const form = beginForm(sheetOf(SHEET));
  expect(form.columns.map(({ points }) => points)).toEqual(["5", "10"]);
  expect(form.said.map(({ what, isUsed }) => [what, isUsed])).toEqual([
    ["base", true],
    ["most", true],
  ]);
  expect(ranked(made(SHEET, {}))).toEqual({ 各单位: ["公安局 80", "水利局 45", "民政局 25"] });
  const plain = made(SHEET, {}, (begun) => ({ ...begun, said: begun.said.map((one) => ({ ...one, isUsed: false })) }));
  expect(ranked(plain)).toEqual({ 各单位: ["公安局 65", "水利局 25", "民政局 5"] });
});

test("a full mark is a limit only where somebody says so", () => {
  const form = beginForm(
    sheetOf(table(["单位", "县政府网采用条数"], ["水利局", 3], ["公安局", 2], ["考核满分100分，县政府网每条5分"])),
  );
  expect(readForm(form)).not.toHaveProperty("most");
  const ticked = { ...form, said: form.said.map((one) => ({ ...one, isUsed: true })) };
  expect(readForm(ticked)).toMatchObject({ most: 100 });
});
