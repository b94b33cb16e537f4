import { rosterKey } from "../../src/bulletin/unitKey";
import { inquiry as begin } from "../../src/findings/inquiry";
import { zhalantun } from "../../src/gallery/zhalantun";
import { periodsIn } from "../../src/intake/period";
import { askSamePeriod, tellChanges } from "../../src/intake/previous";

test.each([
  ["2023年1-3月", "2023年第一季度", true],
  ["1-3月", "2023年1-3月", true],
  ["3月6日至12日", "3月6日至12日", true],
  ["2022年1-3月", "2023年1-3月", false],
  ["2023年1-3月", "2023年4-6月", false],
  ["3月6日至12日", "3月13日至19日", false],
])("a former bulletin of %s beside one of %s is asked about: %j", (former, now, asked) => {
  const inquiry = begin();
  askSamePeriod(periodsIn(former)[0], periodsIn(now)[0], inquiry);
  expect(inquiry.findings.map(({ kind }) => kind)).toEqual(asked ? ["previous-same-period"] : []);
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
