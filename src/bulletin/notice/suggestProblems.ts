import type { Finding, FindingKind } from "../finding";

/** What a notice may say of findings of some kind; kinds that are no problem of the units have no sentence. */
const SENTENCES: Readonly<Partial<Record<FindingKind, string>>> = {
  "absent-units": "个别单位未报送信息。",
};

/** Sentences about problems (存在问题) that the findings suggest, each once and in the order of the findings. */
export function suggestProblems(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ kind }) => SENTENCES[kind] ?? []))];
}
