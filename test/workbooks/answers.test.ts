import { readFileSync } from "node:fs";
import { SMALL_RECORD } from "../intake/smallSheets";
import { MESSY_RECORD } from "../messy/recordedBooks";
import { RECORD } from "./cases";

/** The questions of a record, each as what stands before its answers, and these. */
function questions(file: string): [string, readonly unknown[]][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line): [string, readonly unknown[]][] => {
      const [, question = "", answers] = /^(.*) \| (\{"answers":.*\})$/.exec(line) ?? [];
      return answers === undefined ? [] : [[question, (JSON.parse(answers) as { answers: unknown[] }).answers]];
    });
}

test.each([SMALL_RECORD, MESSY_RECORD, RECORD])("no question offers one answer twice: %s", (file) => {
  const all = questions(file);
  expect(all.length).toBeGreaterThan(100);
  const twice = all.filter(([, answers]) => new Set(answers.map((each) => JSON.stringify(each))).size < answers.length);
  expect(twice).toEqual([]);
});
