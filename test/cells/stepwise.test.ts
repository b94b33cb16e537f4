import { atOnce, eachOf, oneByOne, type Stepwise } from "../../src/cells/stepwise";

function steps(work: Stepwise<unknown>): number {
  let n = 1;
  while (!work.next().done) n++;
  return n;
}

test("each entry of a list is dealt with in its order, some hundreds as one step", () => {
  const list = Array.from({ length: 2100 }, (_, i) => i);
  expect(atOnce(eachOf(list, (entry, n) => [entry, n]))).toEqual(list.map((i) => [i, i]));
  expect(atOnce(eachOf([], String))).toEqual([]);
  expect([0, 1, 499, 500, 2100].map((n) => steps(eachOf(list.slice(0, n), String)))).toEqual([1, 1, 1, 2, 5]);
});

test("long work for each of several things has its own steps and one after each", () => {
  const work = (): Stepwise<string[]> =>
    oneByOne(["甲", "乙"], function* (entry, n) {
      yield;
      return `${entry}${n}`;
    });
  expect(atOnce(work())).toEqual(["甲0", "乙1"]);
  expect(steps(work())).toBe(5);
});
