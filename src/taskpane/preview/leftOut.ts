import type { Answer } from "../../findings/question";
import type { Finding } from "../../findings/finding";

/** Something that the sheet has and the appendices have not, or not as it stands there, as the clerk settled it. */
export interface LeftOut {
  /** Whom it is about: units, or what was found instead of one. */
  readonly who: readonly string[];
  readonly finding: Finding;
  readonly answer: Answer;
}

/** Answers by which rows, or some of their items, do not go into the appendices. */
const LEAVING: readonly Answer["as"][] = ["leave-out", "keep", "same", "add"];

/** What is left out or put together, and why: every finding that was answered so. */
export function leftOut(findings: readonly Finding[]): LeftOut[] {
  return findings.flatMap((finding) => {
    const { answer } = finding;
    const leaves = answer && (LEAVING.includes(answer.as) || finding.kind === "unscored-count");
    return leaves ? [{ who: whose(finding), finding, answer }] : [];
  });
}

function whose(finding: Finding): readonly string[] {
  return finding.units.length > 0 ? finding.units : finding.places.map(({ cell }) => cell);
}
