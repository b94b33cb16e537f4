import type { Problem } from "../../src/functions/problem";
import type { Language } from "../../src/texts/language";
import { LANGUAGES } from "../../src/texts/languages";

const say = (problem: Problem, language: Language): string => LANGUAGES[language].functionProblem(problem);

const problems: Problem[] = [
  { problem: "negative-count", argument: "own", found: "-1" },
  { problem: "fraction", argument: "upper", found: "1.5" },
  { problem: "truth-value", argument: "count", found: "true" },
  { problem: "no-count", argument: "own", found: "约12" },
  { problem: "no-points", argument: "points" },
  { problem: "bad-points", argument: "ownPoints", found: "五分" },
  { problem: "no-score", argument: "scores", row: 3, found: "得分" },
  {
    problem: "sizes",
    sizes: [
      { rows: 3, columns: 1 },
      { rows: 2, columns: 1 },
    ],
  },
  { problem: "not-listed", found: "41" },
  { problem: "unknown-style", found: "none" },
];

test.each(problems)("says in both languages what was found: $problem", (problem) => {
  const found = "found" in problem ? problem.found : "sizes" in problem ? "3" : "0";
  for (const language of ["zh", "en"] as const) expect(say(problem, language)).toContain(found);
  expect(say(problem, "zh")).toMatch(/。$/);
  expect(say(problem, "en").replaceAll(found, "")).not.toMatch(/[\u4e00-\u9fff]/);
});

test("names the argument, the text and what to do", () => {
  expect(say(problems[3]!, "zh")).toBe("本市采用条数“约12”看不出是多少条，请改为整数。");
});
