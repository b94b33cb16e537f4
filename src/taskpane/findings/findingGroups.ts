import { type Finding, type Severity, severity } from "../../findings/finding";

const ORDER: readonly Severity[] = ["settle", "look", "info"];

/** Findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings by severity, the gravest first; among equals those that have been answered come last. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  return ORDER.map((each) => {
    const found = findings.filter((finding) => severity(finding) === each);
    const [open, answered] = [found.filter(({ answer }) => !answer), found.filter(({ answer }) => answer)];
    return { severity: each, findings: [...open, ...answered] };
  }).filter((group) => group.findings.length > 0);
}
