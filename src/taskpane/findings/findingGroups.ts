import { type Finding, isSettled, type Severity, severity } from "../../findings/finding";

/** What the pane calls a list of findings: by how grave they are, and what has been dealt with apart. */
export type FindingList = Severity | "done";

const ORDER: readonly FindingList[] = ["settle", "look", "info", "done"];

/** Findings that are shown together. */
export interface FindingGroup {
  readonly list: FindingList;
  readonly findings: readonly Finding[];
}

/** The findings that nobody has dealt with yet, the gravest first, and then the others. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  return ORDER.map((list) => ({ list, findings: findings.filter((finding) => listOf(finding) === list) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** In which list a finding stands. */
export function listOf(finding: Finding): FindingList {
  return isSettled(finding) ? "done" : severity(finding);
}
