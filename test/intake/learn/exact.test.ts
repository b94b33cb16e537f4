import { atOnce } from "../../../src/cells/stepwise";
import fc from "fast-check";
import { type Equation, nearest, solve } from "../../../src/intake/learn/exact";

/** Equations of the unknowns 0, 1, 2 …: their coefficients and, last, the target. */
const equations = (...rows: readonly (readonly number[])[]): Equation<number>[] =>
  rows.map((row) => ({ terms: new Map(row.slice(0, -1).entries()), target: row.at(-1)! }));

test("two unknowns come out of two equations, and a third one confirms them", () => {
  const all = equations([3, 1, 25], [0, 2, 20], [4, 0, 20]);
  const { values, holding, needed } = atOnce(solve(all));
  expect(values).toEqual(new Map([5, 10].entries()));
  expect(holding).toEqual(all);
  expect(needed).toBe(2);
});

test("what no equation has stays open, and so does what only a sum is known of", () => {
  expect(atOnce(solve(equations([2, 0, 10], [1, 0, 5]))).values).toEqual(new Map([[0, 5]]));
  expect(atOnce(solve(equations([1, 1, 10], [2, 2, 20]))).values).toEqual(new Map());
  expect(atOnce(solve([]))).toEqual({ values: new Map(), holding: [], needed: 0 });
});

test("one equation that contradicts all others is the one that does not hold, wherever it stands", () => {
  const right = [
    [1, 0, 5],
    [2, 1, 20],
    [3, 1, 25],
    [0, 3, 30],
  ];
  for (let at = 0; at <= right.length; at++) {
    const all = equations(...right.slice(0, at), [4, 1, 99], ...right.slice(at));
    const { values, holding } = atOnce(solve(all));
    expect(values).toEqual(new Map([5, 10].entries()));
    expect(holding).toEqual(all.filter((_, n) => n !== at));
  }
});

test("decimals are exact, and points of more decimals than a scheme has are none", () => {
  expect(atOnce(solve(equations([3, 0.3], [7, 0.7]))).values).toEqual(new Map([[0, 0.1]]));
  expect(atOnce(solve(equations([3, 1], [6, 2])))).toEqual({ values: new Map(), holding: [], needed: 1 });
});

test("whatever the points are, enough rows give them back", () => {
  const points = fc.array(
    fc.integer({ min: 0, max: 400 }).map((value) => value / 4),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(
      points,
      fc.array(fc.array(fc.nat(30), { minLength: 5, maxLength: 5 }), { maxLength: 20 }),
      (p, rows) => {
        const all = equations(
          ...rows.map((row) => [...row.slice(0, p.length), p.reduce((sum, each, i) => sum + each * row[i]!, 0)]),
        );
        const { values, holding } = atOnce(solve(all));
        expect(holding).toEqual(all);
        values.forEach((value, i) => expect(value).toBe(p[i]));
      },
    ),
  );
});

test("the nearest solution is that of least squares", () => {
  const found = nearest(equations([1, 0, 2], [1, 1, 3], [1, 2, 5]), [0, 1])!;
  expect(found.get(0)).toBeCloseTo(11 / 6);
  expect(found.get(1)).toBeCloseTo(1.5);
  expect(nearest(equations([1, 1, 2], [2, 2, 4]), [0, 1])).toBeUndefined();
});
