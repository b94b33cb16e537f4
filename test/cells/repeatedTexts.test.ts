import fc from "fast-check";
import { repeatedTexts } from "../../src/cells/repeatedTexts";

test("of any texts those are found that stand there more than once", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "a", ""), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const again = texts.filter((each, i) => texts.indexOf(each) !== i);
      expect(repeatedTexts(texts)).toEqual(new Set(again));
    }),
  );
});

test("different texts with the same hash are not the same", () => {
  // both have the FNV-1a hash 0x5e4daa9d
  const [first, second] = ["costarring", "liquid"];
  expect(repeatedTexts([first, second])).toEqual(new Set());
  expect(repeatedTexts([first, second, first])).toEqual(new Set([first]));
});
