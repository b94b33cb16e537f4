import fc from "fast-check";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { zhalantun } from "../../src/gallery/zhalantun";
import type { Answers } from "../../src/findings/question";
import { AnswersRefused, checkAnswers, usableAnswers } from "../../src/generate/checkAnswers";
import { makeDraft } from "../../src/generate/draft";
import { checkMemory } from "../../src/generate/memory";
import { draw } from "../support/draw";
import { HEADER } from "../support/intake";

const SHEET = draw(`2023年1-3月统计\n${HEADER}\n水利局|市直各部门|约36|\n水 利局|甲类|25|1\n大河湾镇||41|2\n合计||5|0`);

/** Ids of what the sheet asks, which memory from outside may answer with anything. */
const IDS = draft({}).findings.flatMap(({ question }) => (question ? [question.id] : []));

const oddAnswer = fc.oneof(
  fc.anything(),
  fc.record(
    {
      as: fc.oneof(
        fc.constantFrom("count", "as-proposed", "zero", "leave-out", "keep", "group", "group-by", "same", "column"),
        fc.anything(),
      ),
      value: fc.anything(),
      cell: fc.oneof(fc.constantFrom("A3", "A4"), fc.anything()),
      group: fc.oneof(fc.constantFrom("市直各部门", "没有的组"), fc.anything()),
      heading: fc.oneof(fc.constantFrom(null, "单位", "没有的列"), fc.anything()),
      unit: fc.anything(),
      witness: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const oddAnswers = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.oneof(fc.constantFrom(...IDS), fc.string()), oddAnswer, { maxKeys: 6 }),
);

const oddMemory = fc.oneof(
  fc.anything(),
  fc.record(
    {
      scheme: fc.oneof(fc.constant(zhalantun), fc.anything()),
      sheet: fc.oneof(fc.constant("统计表"), fc.anything()),
      more: fc.anything(),
      range: fc.oneof(fc.constantFrom("A1:D3", "C1:D9", "ZZ99:A1", "第三行"), fc.anything()),
      period: fc.oneof(fc.record({ typed: fc.anything(), title: fc.anything() }), fc.anything()),
      answers: oddAnswers,
      unitAnswers: oddAnswers,
      fonts: fc.oneof(fc.constantFrom("windows", "toString", "__proto__"), fc.anything()),
      facts: fc.anything(),
      factsPeriod: fc.anything(),
      noticeSheet: fc.anything(),
      columns: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

function draft(data: unknown): ReturnType<typeof makeDraft> {
  const view = { sheets: [], active: SHEET.sheet, memory: data };
  return makeDraft({ view, memory: checkMemory(data), grid: SHEET }, {});
}

test("whatever a workbook remembers, a draft is made of it, or its scheme is refused", () => {
  expect(IDS.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(oddMemory, (data) => {
      try {
        draft(data);
      } catch (error) {
        expect(error).toBeInstanceOf(SchemeRefused);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("whatever a file of answers holds, it is a list of answers, or is refused with the one that is none", () => {
  fc.assert(
    fc.property(oddAnswers, (data) => {
      try {
        expect(checkAnswers(data)).toEqual(usableAnswers(data));
      } catch (error) {
        expect(error).toBeInstanceOf(AnswersRefused);
        if (error instanceof AnswersRefused && error.id !== "")
          expect(Object.keys(usableAnswers(data))).not.toContain(error.id);
      }
    }),
    { numRuns: 1_000 },
  );
});

test.each<[unknown, string]>([
  [null, ""],
  [undefined, ""],
  [[], ""],
  ["count", ""],
  [{ a: null }, "a"],
  [{ a: [] }, "a"],
  [{ a: { as: "zero" }, b: {} }, "b"],
  [{ a: { as: "toString" } }, "a"],
  [{ a: { as: "count" } }, "a"],
  [{ a: { as: "count", value: -1 } }, "a"],
  [{ a: { as: "count", value: 1.5 } }, "a"],
  [{ a: { as: "count", value: "3" } }, "a"],
  [{ a: { as: "count", value: 3, cell: "A1" } }, "a"],
  [{ a: { as: "column", heading: 3 } }, "a"],
  [{ a: { as: "columns", headings: ["1月", 2] } }, "a"],
  [{ a: { as: "group-by", witness: "me" } }, "a"],
])("%j is refused", (data, id) => {
  expect(() => checkAnswers(data)).toThrow(new AnswersRefused(id));
});

test("the keys of an answer may stand in any order", () => {
  const answers: Answers = {
    a: { value: 36, as: "count" },
    b: { heading: null, as: "column" },
    c: { as: "columns", headings: ["1月", "2月"] },
  };
  expect(checkAnswers(answers)).toEqual(answers);
});

test("of remembered answers those that are none are forgotten, and the others hold", () => {
  const zero = { as: "zero" } as const;
  expect(checkMemory({ answers: { a: null, b: zero, c: { as: "x" } }, unitAnswers: [zero] })).toEqual({
    answers: { b: zero },
  });
});
