import fc from "fast-check";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { SHOWN, type ColumnSpec, type Shown } from "../../src/bulletin/columnSpec";
import { sum } from "../../src/bulletin/decimal";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { zhalantun } from "../../src/gallery/zhalantun";
import { appendices } from "../../src/layout/appendix";
import { NO_FIGURES } from "../support/noFigures";

const [own, upper] = zhalantun.channels as [Scheme["channels"][number], Scheme["channels"][number]];
const NAMES = { channel: upper.name, tier: "市", adjustment: "错情", part: "采用得分", "": "" };

/** One column of every kind, headed by the name of the kind. */
const columns = (Object.keys(SHOWN) as Shown[]).map((show) => {
  const argument = SHOWN[show];
  return {
    show,
    heading: show,
    ...(argument !== "" && { [argument]: NAMES[argument] }),
    ...(["grade", "by-sheet"].includes(show) && { of: { figure: "score" } }),
    ...(show === "grade" && { grades: [{ from: 6, text: "达标" }] }),
    ...(show === "score" && { decimals: 1 }),
  } as ColumnSpec;
});

const scheme: Scheme = {
  ...zhalantun,
  channels: [
    { ...own, tier: "本级", points: 0.1 },
    { ...upper, tier: "市", points: 0.2 },
  ],
  submitted: { points: 0.5 },
  adjustments: [
    { name: "错情", aliases: [], kind: "penalty", points: 0.3 },
    { name: "批示", aliases: [], kind: "bonus" },
  ],
  parts: [{ name: "采用得分", of: "adopted", each: 0.25, limits: { max: 3 } }],
  roster: [{ unit: "单位0", ranked: false }],
  columns,
  totalRow: true,
};

const tally = fc.record({
  group: fc.constantFrom(...zhalantun.groups.map(({ name }) => name)),
  counts: fc.tuple(fc.nat(50), fc.nat(9)),
  submitted: fc.nat(99),
  adjustments: fc.tuple(
    fc.nat(3),
    fc.nat(30).map((tenths) => tenths / 10),
  ),
  previous: fc.option(
    fc.record({ score: fc.nat(900), last: fc.nat(90), submitted: fc.nat(400), rank: fc.integer({ min: 1, max: 9 }) }),
    {
      nil: undefined,
    },
  ),
});
const tallies = fc
  .array(tally, { minLength: 1, maxLength: 20 })
  .map((all) =>
    all.map(({ previous, ...one }, i): Tally => ({ ...one, unit: `单位${i}`, ...(previous && { previous }) })),
  );

test("under every column of figures stands the sum of what the column shows", () => {
  fc.assert(
    fc.property(tallies, fc.constantFrom<NonNullable<Scheme["zero"]>>("0", "", "—"), (all, zero) => {
      for (const { parts, sums } of appendices(makeBulletin(all, { ...scheme, zero }, ""))) {
        const rows = parts.flatMap((part) => part.rows);
        columns.forEach(({ show }, j) => {
          const added = sum(rows.map(({ cells }) => (typeof cells[j] === "number" ? cells[j] : 0)));
          // of those that nobody knows for some unit there is no sum
          const isKnown = show !== "score-change" || rows.every(({ cells }) => cells[j] !== "" || zero === "");
          if (!NO_FIGURES.includes(show) && isKnown && sums[j] !== "")
            expect([show, sums[j]]).toEqual([show, added === 0 && zero !== "0" ? zero : added]);
        });
      }
    }),
  );
});

test("the sum of 累计报送 and 累计得分 holds what was before this period", () => {
  const two: Tally[] = [
    { unit: "甲局", group: "市直各部门", counts: [1, 0], submitted: 10, previous: { score: 50, submitted: 60 } },
    { unit: "乙局", group: "市直各部门", counts: [2, 0], submitted: 0, previous: { score: 40, submitted: 70 } },
  ];
  const cumulative: Scheme["columns"] = [
    { show: "unit", heading: "单位" },
    { show: "submitted-total", heading: "累计报送" },
    { show: "accumulated", heading: "累计得分" },
  ];
  const [appendix] = appendices(makeBulletin(two, { ...zhalantun, columns: cumulative }, ""));
  expect(appendix!.parts[0]!.rows.map(({ cells }) => cells)).toEqual([
    ["乙局", 70, 50],
    ["甲局", 70, 55],
  ]);
  expect(appendix!.sums).toEqual(["合计", 140, 105]);
});

test("the rate of the sums is that of all items, not the sum of the rates", () => {
  const rate: Scheme["columns"] = [
    { show: "unit", heading: "单位" },
    { show: "rate", heading: "采用率" },
  ];
  const two: Tally[] = [
    { unit: "甲局", group: "市直各部门", counts: [1, 0], submitted: 1 },
    { unit: "乙局", group: "市直各部门", counts: [0, 0], submitted: 3 },
  ];
  expect(appendices(makeBulletin(two, { ...zhalantun, columns: rate }, ""))[0]!.sums).toEqual(["合计", "25.0%"]);
});

test("a column that not all units have a figure for has no sum", () => {
  const submitted: Scheme["columns"] = [
    { show: "unit", heading: "单位" },
    { show: "submitted", heading: "报送" },
  ];
  const two: Tally[] = [
    { unit: "甲局", group: "市直各部门", counts: [1, 0], submitted: 1 },
    { unit: "乙局", group: "市直各部门", counts: [0, 0] },
  ];
  expect(appendices(makeBulletin(two, { ...zhalantun, columns: submitted }, ""))[0]!.sums).toEqual(["合计", ""]);
});
