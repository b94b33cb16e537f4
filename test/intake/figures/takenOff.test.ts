import { after, buttons, find, kinds, open, read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网采用条数";
const UPPER = "呼伦贝尔市政府网采用条数";

/** Three units with what is taken off between the sites, or behind both. */
const between = (heading: string, off: readonly (number | string)[] = [2, 0, 1]): string =>
  `单位|${OWN}|${heading}|${UPPER}\n水利局|36|${off[0]}|0\n公安局|25|${off[1]}|1\n民政局|26|${off[2]}|0`;
const behind = (more = "", rest: readonly string[] = ["", "", ""]): string =>
  `单位|${OWN}|${UPPER}|剔除条数${more}\n水利局|36|1|2${rest[0]}\n公安局|25|3|0${rest[1]}\n民政局|26|0|1${rest[2]}`;
const KIND = "items-taken-off";

test.each(["剔除条数", "其中：重复", "重复条数", "核减（条）", "无效条数", "撤稿数", "审核剔除"])(
  "%s beside the counts of a site may be taken off them, or was already",
  (heading) => {
    const found = read(between(heading));
    expect([open(found).length, kinds(found).includes("unused-columns")]).toEqual([1, false]);
    expect(find(found, KIND).items).toEqual([
      { unit: "水利局", count: 36, off: 2, left: 34 },
      { unit: "民政局", count: 26, off: 1, left: 25 },
    ]);
    expect(buttons(found, KIND)).toEqual(["还没有减，减去再计", "不用减，照条数计"]);
    const less = after(between(heading), KIND, { as: "as-proposed" });
    expect([open(less), units(less)]).toEqual([[], ["水利局 34 0", "公安局 25 1", "民政局 25 0"]]);
    const whole = after(between(heading), KIND, { as: "accept" });
    expect([open(whole), units(whole)]).toEqual([[], ["水利局 36 0", "公安局 25 1", "民政局 26 0"]]);
  },
);

test("what is written with a minus is taken off, too, and more than there is cannot be", () => {
  const minus = after(between("剔除条数", [-2, 0, -1]), KIND, { as: "as-proposed" });
  expect(units(minus)).toEqual(["水利局 34 0", "公安局 25 1", "民政局 25 0"]);
  expect(find(read(between("剔除条数", [40, 0, 1])), KIND).question?.answers).toEqual([{ as: "accept" }]);
});

test("a site's own heading over it says off which counts it is taken", () => {
  const text = `单位|${OWN}|${UPPER}|呼伦贝尔市政府网剔除条数\n水利局|36|3|2\n公安局|25|1|0\n民政局|26|0|0`;
  expect(units(after(text, KIND, { as: "as-proposed" }))).toEqual(["水利局 36 1", "公安局 25 1", "民政局 26 0"]);
});

test("behind the counts of both sites it may be taken off either, as far as these have so many", () => {
  expect(buttons(read(behind()), KIND)).toEqual(["从“扎兰屯市政府网”的条数里减", "不用减，照条数计"]);
  const text = behind().replace("36|1|2", "36|4|2").replace("26|0|1", "26|1|1");
  const less = after(text, KIND, { as: "name", name: "呼伦贝尔市政府网" });
  expect(units(less)).toEqual(["水利局 36 2", "公安局 25 3", "民政局 26 0"]);
});

test("totals are of the counts before that", () => {
  const text = `${between("剔除条数")}\n合计|87|3|1`;
  const less = after(text, KIND, { as: "as-proposed" });
  expect([open(less), units(less)]).toEqual([[], ["水利局 34 0", "公安局 25 1", "民政局 25 0"]]);
});

test("nothing is asked where all is 0, where it was taken off already, or may be of what was handed in", () => {
  const taken = ["|38", "|25", "|27"];
  const calm = [
    between("剔除条数", [0, "", 0]),
    between("扣除分值"),
    between("重复率"),
    behind("|报送条数", ["|60", "|60", "|60"]),
    `单位|${OWN}|剔除条数|初步采用\n水利局|36|2${taken[0]}\n公安局|25|0${taken[1]}\n民政局|26|1${taken[2]}`,
  ];
  for (const text of calm) expect(kinds(read(text))).not.toContain(KIND);
});

test("old scores are held against the counts once it is known which these are", () => {
  const text = `单位|${OWN}|剔除条数|${UPPER}|得分\n水利局|36|2|0|170\n公安局|25|0|1|135\n民政局|26|1|0|125`;
  expect(kinds(read(text))).not.toContain("score-differs");
  expect(open(after(text, KIND, { as: "as-proposed" }))).toEqual([]);
  expect(find(after(text, KIND, { as: "accept" }), "score-differs").differences).toHaveLength(2);
});

test("what is taken off may be said in words", () => {
  expect(find(read(between("剔除条数", ["有2条", "", "1条"])), KIND).items.map(({ off }) => off)).toEqual([2, 1]);
});
