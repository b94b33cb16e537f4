import { inquiry } from "../../src/findings/inquiry";
import { question } from "../../src/findings/question";
import type { Answers } from "../../src/findings/question";
import { twoLevels } from "../../src/gallery/twoLevels";
import { zhalantun } from "../../src/gallery/zhalantun";
import { type Draft, drafter, makeDraft } from "../../src/generate/draft";
import type { DraftRequest } from "../../src/generate/draftRequest";
import { keptSteps, Paused } from "../../src/generate/keptSteps";
import type { Source } from "../../src/generate/source";
import { sourceOf } from "../messy/judge";
import { messyBook } from "../messy/messyBook";
import { random, type Random } from "../messy/random";
import { draw } from "../support/draw";

/** What a clerk may do next in a pane that shows this draft. */
function changed(request: DraftRequest, draft: Draft, source: Random): DraftRequest {
  const asked = draft.findings.flatMap(({ question }) => question ?? []);
  const { id, answers } = asked.length > 0 ? source.pick(asked) : { id: "", answers: [] };
  const { [id]: _, ...others } = request.answers ?? {};
  const { period: __, ...untyped } = request;
  return source.pick([
    { ...request, period: source.pick(["", "第三季度", "1-3月"]) },
    untyped,
    { ...request, answers: answers.length > 0 ? { ...others, [id]: source.pick(answers) } : others },
    { ...request, answers: others },
    { ...request, scheme: source.pick([zhalantun, twoLevels, { ...zhalantun, totalRow: true }]) },
    { ...request, byMonth: source.chance(50) },
    { ...request, range: source.pick(["", "A1:Z9", "甲"]) },
    { ...request, fonts: source.pick(["gb2312", "windows"] as const) },
  ]);
}

test("a draft is the same whatever drafts were made before it", () => {
  let kept = 0;
  for (let seed = 1; seed <= 8; seed++) {
    const dice = random(seed);
    const sources = [sourceOf(messyBook(seed)), sourceOf(messyBook(seed + 1))];
    // a month beside another one, with the bulletin of a third
    const several: Source = { ...sources[0]!, more: [{ ...sources[1]!.grid, sheet: "4月" }] };
    const all = [...sources, several, { ...several, others: [sources[1]!.grid], previous: [sources[0]!.grid] }];
    const { draft: make, ahead } = drafter();
    let request: DraftRequest = { scheme: zhalantun };
    let before: Draft | undefined;
    for (let step = 0; step < 12; step++) {
      const source =
        dice.chance(20) || !before ? dice.pick(all) : (all.find(({ grid }) => grid.sheet === before?.sheet) ?? all[0]!);
      // some of them in steps, which a page may leave in the middle
      const isStopped = dice.chance(30);
      if (isStopped || dice.chance(50)) for (const _ of ahead(source, request)) if (isStopped && dice.chance(20)) break;
      const draft = make(source, request);
      expect(draft).toEqual(makeDraft(source, request));
      expect([...ahead(source, request)]).toEqual([]);
      if (before && draft.tables === before.tables) kept++;
      before = draft;
      request = changed(request, draft, dice);
    }
  }
  expect(kept).toBeGreaterThan(20);
});

test("ties are ranked as they were decided, one group after the other, whatever stood there before", () => {
  const rows = [
    "甲局|市直各部门|5",
    "乙局|市直各部门|5",
    "丙局|市直各部门|9",
    "甲镇|各乡镇街道|4",
    "乙镇|各乡镇街道|4",
  ];
  const grid = draw(
    `单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n${rows.map((row) => `${row}|0`).join("\n")}`,
  );
  const source: Source = { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid };
  const dice = random(1);
  const { draft: make, ahead } = drafter();
  const asked = make(source, { scheme: zhalantun }).findings.flatMap(({ question: each }) => each ?? []);
  expect(asked).toHaveLength(2);
  const seen = new Set<string>();
  for (let n = 0; n < 40; n++) {
    const given = asked.map(({ id, anyOrder = [] }): Answers => {
      const orders = [anyOrder, [...anyOrder].reverse()].map((units): Answers => ({ [id]: { as: "order", units } }));
      return dice.pick([{}, { [id]: { as: "share" } }, ...orders]);
    });
    const answers = Object.assign({}, ...given) as Answers;
    const request = { scheme: zhalantun, answers };
    if (dice.chance(50)) for (const _ of ahead(source, request));
    const draft = make(source, request);
    expect(draft).toEqual(makeDraft(source, request));
    seen.add(JSON.stringify(draft.bulletin!.groups.map(({ units }) => units.map(({ unit, rank }) => [unit, rank]))));
  }
  expect(seen.size).toBeGreaterThan(6);
});

describe("what depends on the period alone is made anew for a letter of it", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `第${i}局|市直各部门|${90 - i}|0`).join("\n");
  const grid = draw(`2023年1-3月统计\n单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n${rows}`);
  const source: Source = { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid };

  test("neither cells are read nor rows made again", () => {
    const { draft: make } = drafter();
    const drafts = [undefined, "第", "第三", "第三季度", ""].map((period) =>
      make(source, period === undefined ? {} : { period }),
    );
    const [first, ...others] = drafts as [Draft, ...Draft[]];
    expect(drafts.map(({ appendices }) => appendices[0]!.title)).toEqual(
      ["1-3月", "第", "第三", "第三季度", ""].map((period) => makeDraft(source, { period }).appendices[0]!.title),
    );
    for (const { tables, bulletin, appendices } of others) {
      expect(tables).toBe(first.tables);
      expect(bulletin!.groups).toBe(first.bulletin!.groups);
      expect(appendices[0]!.parts).toBe(first.appendices[0]!.parts);
    }
  });

  test("what the notice says leaves all that is shown of it as it was", () => {
    const { draft: make } = drafter();
    const hidden: Source = {
      ...source,
      view: { sheets: [], active: grid.sheet, activeHidden: "甲", memory: undefined },
    };
    const said = ["", "甲", "乙"].map((remark) =>
      make(hidden, { facts: { version: 1, remark }, factsPeriod: "1-3月" }),
    );
    const [first, ...others] = said as [Draft, ...Draft[]];
    expect(first.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["scheme-fits", "period-from-title", "hidden-in-view"]),
    );
    for (const { memory, findings, sets } of others) {
      expect(memory).not.toEqual(first.memory);
      expect(findings).toHaveLength(first.findings.length);
      findings.forEach((finding, i) => expect(finding).toBe(first.findings[i]));
      expect(sets[0]).toBe(first.sets[0]);
    }
  });

  test("a draft that was made ahead in steps is there at once", () => {
    const { draft: make, ahead } = drafter();
    const steps = [...ahead(source, {})].length;
    const [first, again] = [make(source, {}), make(source, {})];
    expect(steps).toBeGreaterThan(3);
    expect(again.tables).toBe(first.tables);
    expect(again.appendices[0]!.parts).toBe(first.appendices[0]!.parts);
    expect([...ahead(source, {})]).toEqual([]);
  });

  test("another scheme has everything read again", () => {
    const { draft: make } = drafter();
    const [first, second] = [zhalantun, { ...zhalantun }].map((scheme) => make(source, { scheme }));
    expect(second!.tables).not.toBe(first!.tables);
  });
});

describe("a step", () => {
  const asked = question("sheet", ["甲"], [{ as: "accept" }, { as: "leave-out" }]);
  const GIVEN: readonly Answers[] = [{}, { 甲: { as: "accept" } }, { 甲: { as: "accept" }, 乙: { as: "accept" } }, {}];

  test("is done again when an answer that it has asked for has changed, and no other one", () => {
    const kept = keptSteps();
    const done: (string | undefined)[] = [];
    const told = GIVEN.map((answers) => {
      const doubts = inquiry(answers);
      const found = kept.begin(doubts)("甲", [], () => {
        const answer = doubts.ask("no-units", { sheet: "甲" }, {}, asked)?.as;
        done.push(answer);
        return answer;
      });
      return { found, findings: doubts.findings.map(({ answer }) => answer?.as), unused: doubts.unused() };
    });
    expect(done).toEqual([undefined, "accept", undefined]);
    expect(told).toEqual([
      { found: undefined, findings: [undefined], unused: [] },
      { found: "accept", findings: ["accept"], unused: [] },
      { found: "accept", findings: ["accept"], unused: ["乙"] },
      { found: undefined, findings: [undefined], unused: [] },
    ]);
  });

  test("that was done before a pause is not done again, nor what a draft before has left", () => {
    const kept = keptSteps();
    const done: string[] = [];
    const begin = (pausing: boolean, names: readonly string[]): void => {
      const step = kept.begin(inquiry(), pausing);
      for (const name of names) step(name, [], () => done.push(name));
    };
    begin(false, ["甲", "丙"]);
    expect(() => begin(true, ["甲", "乙", "丙"])).toThrow(Paused);
    begin(true, ["甲", "乙", "丙"]);
    expect(done).toEqual(["甲", "丙", "乙"]);
  });

  test("that a draft did not need is forgotten", () => {
    const kept = keptSteps();
    let times = 0;
    for (const isNeeded of [true, false, true, true]) {
      const step = kept.begin(inquiry());
      if (isNeeded) step("甲", [], () => times++);
    }
    expect(times).toBe(2);
  });
});
