import { withoutTrailingZeros } from "../../src/cells/trailingZeros";

test.each([
  ["10", "1"],
  ["100", "1"],
  ["", ""],
  ["000", ""],
  ["0501", "0501"],
  ["05010", "0501"],
])("of %j %j is left", (digits, left) => {
  expect(withoutTrailingZeros(digits)).toBe(left);
});
