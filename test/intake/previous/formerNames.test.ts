import type { Tally } from "../../../src/bulletin/tally";
import { unitKey } from "../../../src/bulletin/unitKey";
import { type Finding } from "../../../src/findings/finding";
import { inquiry } from "../../../src/findings/inquiry";
import type { Answers } from "../../../src/findings/question";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { withNamesOfNow } from "../../../src/intake/previous/formerNames";
import type { Standings } from "../../../src/intake/previous/previous";

function carried(
  former: readonly string[],
  now: readonly string[],
  answers: Answers = {},
): { readonly standings: Standings; readonly findings: readonly Finding[] } {
  const tallies = now.map((unit): Tally => ({ unit, group: "市直各部门", counts: [1, 0] }));
  const scores = former.map((unit, n) => [unitKey(unit), { unit, score: 10 * (n + 1) }] as const);
  const asked = inquiry(answers);
  return { standings: withNamesOfNow(tallies, new Map(scores), zhalantun, asked), findings: asked.findings };
}

const names = ({ findings }: { readonly findings: readonly Finding[] }): string[] =>
  findings.flatMap((finding) => (finding.kind === "previous-renamed" ? [`${finding.other} → ${finding.unit}`] : []));

test.each([
  ["卫健委", "卫生健康委员会"],
  ["水务局", "水利局"],
  ["宣传部", "市委宣传部"],
  ["柴河镇", "柴河镇人民政府"],
])("what %s has accumulated goes to %s, once the clerk has said that they are one", (before, after) => {
  const asked = carried(["公安局", before], ["公安局", after]);
  expect(names(asked)).toEqual([`${before} → ${after}`]);
  expect(asked.standings.has(unitKey(before))).toBe(true);
  const question = asked.findings[0]!.question!;
  const same = carried(["公安局", before], ["公安局", after], { [question.id]: { as: "same", unit: after } });
  expect(same.standings.get(unitKey(after))).toEqual({ unit: after, score: 20 });
  expect(same.standings.has(unitKey(before))).toBe(false);
  const two = carried(["公安局", before], ["公安局", after], { [question.id]: { as: "accept" } });
  expect(two.standings.has(unitKey(after))).toBe(false);
});

test.each([
  ["both names are still there", ["公安局", "水务局"], ["公安局", "水务局", "水利局"]],
  ["nothing is alike", ["公安局", "水务局"], ["公安局", "教育局"]],
  ["only one sign is another", ["公安局", "民政局"], ["公安局", "财政局"]],
  ["it may be one of two", ["公安局", "水务局"], ["公安局", "水利局", "市水利局"]],
  ["no unit is the same", ["水务局"], ["水利局"]],
])("nothing is asked where %s", (_, former, now) => {
  const asked = carried(former, now);
  expect(names(asked)).toEqual([]);
  expect(asked.standings.size).toBe(former.length);
});

test("many units that have another name in the same way are one question", () => {
  const [before, after] = [
    ["水利局", "柴河", "成吉思汗", "大河湾", "蘑菇气"],
    ["水利局", "柴河镇", "成吉思汗镇", "大河湾镇", "蘑菇气镇"],
  ];
  const asked = carried(before, after);
  expect(asked.findings).toMatchObject([{ kind: "previous-names", units: after.slice(1) }]);
  const { id } = asked.findings[0]!.question!;
  const same = carried(before, after, { [id]: { as: "as-proposed" } });
  expect([...same.standings.values()].map(({ unit, score }) => `${unit} ${score}`)).toEqual([
    "水利局 10",
    "柴河镇 20",
    "成吉思汗镇 30",
    "大河湾镇 40",
    "蘑菇气镇 50",
  ]);
  const apart = carried(before, after, { [id]: { as: "apart" } });
  expect(names(apart)).toEqual(["柴河 → 柴河镇", "成吉思汗 → 成吉思汗镇", "大河湾 → 大河湾镇", "蘑菇气 → 蘑菇气镇"]);
});
