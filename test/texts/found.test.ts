import { checkScheme } from "../../src/bulletin/checkScheme";
import { checkFacts } from "../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../src/bulletin/notice/factsRefused";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { errors as en } from "../../src/texts/en/errors";
import { factsErrors as factsEn } from "../../src/texts/en/factsErrors";
import { errors as zh } from "../../src/texts/zh/errors";
import { factsErrors as factsZh } from "../../src/texts/zh/factsErrors";
import { WHOLE_FACTS } from "../bulletin/notice/wholeFacts";
import { WHOLE_SCHEME } from "../bulletin/wholeScheme";
import { all, type Json, put } from "../support/fields";

const WRONG: readonly Json[] = [null, true, Infinity, -Infinity, [], {}, { items: 3 }, [[1]]];
/** How a program writes what is no text. */
const UNREADABLE = /object|Infinity|NaN|null|undefined|[{}[\]]/;

/** Everything that is said when any field of the data holds any of these. */
function saidOf(whole: Json, check: (data: unknown) => unknown): Set<string> {
  const said = new Set<string>();
  for (const { path } of all(whole))
    for (const wrong of WRONG)
      try {
        check(put(whole, path, wrong));
      } catch (error) {
        if (error instanceof SchemeRefused) {
          said.add(zh.schemeProblem(error.reason));
          said.add(en.schemeProblem(error.reason));
        } else if (error instanceof FactsRefused) {
          said.add(factsZh["facts-refused"](error).replace(error.field, ""));
          said.add(factsEn["facts-refused"](error).replace(error.field, ""));
        } else throw error;
      }
  return said;
}

test.each([
  ["a scheme", WHOLE_SCHEME, checkScheme],
  ["a notice's facts", WHOLE_FACTS, checkFacts],
] as const)("what stands in %s instead of something else is said in plain words", (_, whole, check) => {
  const said = saidOf(whole as Json, check);
  expect(said.size).toBeGreaterThan(10);
  expect([...said].filter((text) => UNREADABLE.test(text))).toEqual([]);
});

test.each([
  [{ a: 1 }, "是一组项目，不是数", "is a set of fields, which is no number"],
  [[1], "是列表，不是数", "is a list, which is no number"],
  [null, "是空的，不是数", "is blank, which is no number"],
  ["长".repeat(60), `“${"长".repeat(20)}…”不是数`, `is “${"长".repeat(20)}…”, which is no number`],
  ["约20", "“约20”不是数", "is “约20”, which is no number"],
])("points that are %j", (found, chinese, english) => {
  expect(zh.schemeProblem({ problem: "not-a-number", found })).toBe(chinese);
  expect(en.schemeProblem({ problem: "not-a-number", found })).toBe(english);
});

test("a number with more digits than anybody can write is too large", () => {
  const refused = (): unknown => checkScheme(put(WHOLE_SCHEME as Json, ["channels", 0, "points"], Infinity));
  expect(refused).toThrow(SchemeRefused);
  expect(zh.schemeProblem({ problem: "too-large", found: Infinity, most: 100_000 })).toBe(
    "太大，最多 100000（负数最少 -100000）",
  );
});
