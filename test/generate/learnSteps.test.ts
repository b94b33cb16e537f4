import { jest } from "@jest/globals";
import { plainGrid } from "../../src/cells/grid";
import { atOnce, type Stepwise } from "../../src/cells/stepwise";
import { learningScheme, learnScheme } from "../../src/generate/learnScheme";
import { Cancelled } from "../../src/hosts/cancelled";
import { inSlices } from "../../src/hosts/inSlices";
import { firstSheet } from "../../src/intake/learn/firstSheet";

/** A published table of so many units, and the counts that it was made from. */
function tables(units: number) {
  const items = Array.from({ length: units }, (_, i) => [`第${i}单位`, (units - i) * 2, i % 3] as const);
  const rows = items.map(([unit, county, city], i) => [i + 1, unit, county, city, county * 3 + city]);
  return {
    published: plainGrid("附件", [
      ["某县2023年2月信息采用情况"],
      ["名次", "单位", "县网采用条数", "市网采用条数", "总得分"],
      ...rows,
    ]),
    counts: plainGrid("2月", [
      ["2023年2月"],
      ["单位", "县网采用条数", "市网采用条数"],
      ...items.map((row) => [...row]),
    ]),
  };
}

const { published, counts } = tables(1500);
const learning = () => learningScheme([published], [counts]);

function stepsOf(work: Stepwise<unknown>): number {
  let steps = 1;
  while (!work.next().done) steps++;
  return steps;
}

test("a scheme is learnt from a long table in many steps, and is the same as at once", async () => {
  const learnt = learnScheme([published], [counts]);
  expect(learnt).toMatchObject({ fromCounts: { unsettled: 0 } });
  expect(learnt!.scheme.channels.map(({ name, points }) => [name, points])).toEqual([
    ["县网", 3],
    ["市网", 1],
  ]);
  expect(await inSlices(learning())).toEqual(learnt);
  const { published: few, counts: fewCounts } = tables(10);
  expect(stepsOf(learning())).toBeGreaterThan(stepsOf(learningScheme([few], [fewCounts])) + 20);
});

test("the learning of a scheme ends between two of its steps when it is stopped", async () => {
  const working = new AbortController();
  const now = jest.spyOn(Date, "now");
  let time = 0;
  now.mockImplementation(() => (time += 1000)); // each step takes longer than a slice
  let steps = 0;
  const work = learning();
  const counted = (function* (): Stepwise<unknown> {
    for (; !work.next().done; yield) if (++steps === 40) working.abort();
    return undefined;
  })();
  await expect(inSlices(counted, working.signal)).rejects.toBeInstanceOf(Cancelled);
  now.mockRestore();
  expect(steps).toBe(40);
});

test("a long sheet that no scheme is known for is looked at in many steps", () => {
  const { counts: few } = tables(10);
  expect(atOnce(firstSheet([counts]))!.columns.map(({ name }) => name)).toEqual(["县网", "市网"]);
  expect(stepsOf(firstSheet([counts]))).toBeGreaterThan(stepsOf(firstSheet([few])) + 5);
});
