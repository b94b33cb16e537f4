import type { Argument, Problem } from "../../functions/problem";
import { sizes } from "../sizes";

const NAMES: Readonly<Record<Argument, string>> = {
  own: "the own site's count",
  upper: "the upper site's count",
  ownPoints: "the own site's points",
  upperPoints: "the upper site's points",
  count: "the count",
  points: "the points",
  score: "the score",
  scores: "the scores",
  style: "the style",
};

/** Why a custom function gives no value, what was found and what to do. */
export function functionProblem(problem: Problem): string {
  switch (problem.problem) {
    case "negative-count":
      return `Negative: ${NAMES[problem.argument]} is "${problem.found}". Give a whole number from 0 up.`;
    case "fraction":
      return `Not whole: ${NAMES[problem.argument]} is "${problem.found}". Give a whole number from 0 up.`;
    case "truth-value":
      return `A truth value: ${NAMES[problem.argument]} is "${problem.found}". Give a number of items.`;
    case "no-count":
      return `Not a count: ${NAMES[problem.argument]} is "${problem.found}". Give a whole number from 0 up.`;
    case "no-points":
      return `0 or blank: ${NAMES[problem.argument]}. Give a number above 0, or leave the argument out for the usual points.`;
    case "bad-points":
      return `Unusable: ${NAMES[problem.argument]} "${problem.found}". Give a number above 0, at most 100000, with at most four decimals.`;
    case "no-score":
      return `Not a score: row ${problem.row} of ${NAMES[problem.argument]} is "${problem.found}". Give a number, or leave the heading out.`;
    case "sizes":
      return `The arguments differ in size (${sizes(problem, "rows", "columns")}). Select equally many rows, or a single cell.`;
    case "not-listed":
      return `${problem.found} is not among the scores to rank. Check the second argument; it usually needs $ signs.`;
    case "unknown-style":
      return `Unknown style "${problem.found}". Use ordinal, competition or dense, or 1, 2 or 3.`;
  }
}
