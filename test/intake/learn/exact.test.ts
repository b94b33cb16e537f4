import fc from "fast-check";
import { nearest, solve } from "../../../src/intake/learn/exact";

const equations = (...rows: readonly (readonly number[])[]): Parameters<typeof solve>[0] =>
  rows.map((row) => ({ coefficients: row.slice(0, -1), target: row.at(-1)! }));

test("two unknowns come out of two equations, and a third one confirms them", () => {
  const { values, holds, needed } = solve(equations([3, 1, 25], [0, 2, 20], [4, 0, 20]), 2);
  expect(values).toEqual([5, 10]);
  expect(holds).toEqual([true, true, true]);
  expect(needed).toBe(2);
});

test("what no equation has stays open, and so does what only a sum is known of", () => {
  expect(solve(equations([2, 0, 10], [1, 0, 5]), 2).values).toEqual([5, undefined]);
  expect(solve(equations([1, 1, 10], [2, 2, 20]), 2).values).toEqual([undefined, undefined]);
});

test("one equation that contradicts all others is the one that does not hold, wherever it stands", () => {
  const right = [
    [1, 0, 5],
    [2, 1, 20],
    [3, 1, 25],
    [0, 3, 30],
  ];
  for (let at = 0; at <= right.length; at++) {
    const all = [...right.slice(0, at), [4, 1, 99], ...right.slice(at)];
    const { values, holds } = solve(equations(...all), 2);
    expect(values).toEqual([5, 10]);
    expect(holds.indexOf(false)).toBe(at);
  }
});

test("decimals are exact, and points of more decimals than a scheme has are none", () => {
  expect(solve(equations([3, 0.3], [7, 0.7]), 1).values).toEqual([0.1]);
  expect(solve(equations([3, 1], [6, 2]), 1).holds).toEqual([false, false]);
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
        const all = rows.map((row) => {
          const coefficients = row.slice(0, p.length);
          return { coefficients, target: coefficients.reduce((sum, count, i) => sum + count * p[i]!, 0) };
        });
        const { values, holds } = solve(all, p.length);
        expect(holds.every(Boolean)).toBe(true);
        values.forEach((value, i) => expect([undefined, p[i]]).toContain(value));
      },
    ),
  );
});

test("the nearest solution is that of least squares", () => {
  const found = nearest(equations([1, 0, 2], [1, 1, 3], [1, 2, 5]), 2)!;
  expect(found[0]).toBeCloseTo(11 / 6);
  expect(found[1]).toBeCloseTo(1.5);
  expect(nearest(equations([1, 1, 2], [2, 2, 4]), 2)).toBeUndefined();
});
