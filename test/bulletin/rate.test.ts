import { compareRates, rateText } from "../../src/bulletin/rate";

const half = { adopted: 1, submitted: 2 };

test.each<[string, { adopted: number; submitted: number | undefined }, number]>([
  ["a higher rate of fewer items", { adopted: 2, submitted: 3 }, -1],
  ["the same rate of more items", { adopted: 50, submitted: 100 }, 0],
  ["a lower rate of more items", { adopted: 49, submitted: 100 }, 1],
  ["nothing submitted", { adopted: 0, submitted: 0 }, 1],
  ["nothing known to be submitted", { adopted: 3, submitted: undefined }, 1],
])("%s beside one half", (_, rate, order) => {
  expect(Math.sign(compareRates(rate, half))).toBe(order);
  expect(Math.sign(compareRates(half, rate)) + order).toBe(0);
});

test("units that submitted nothing are equal", () => {
  expect(compareRates({ adopted: 0, submitted: 0 }, { adopted: 0, submitted: undefined }) + 0).toBe(0);
});

test.each([
  [1, 8, "12.5%"],
  [1, 16, "6.3%"],
  [1, 3, "33.3%"],
  [2, 3, "66.7%"],
  [7, 2000, "0.4%"],
  [1, 2, "50.0%"],
])("%d of %d are %s, halves rounded up", (adopted, submitted, text) => {
  expect(rateText(adopted, submitted)).toBe(text);
});
