import type { Finding, FindingKind } from "./finding";

/**
 * What a notice may say of findings of some kind, in the order in which it says it; the wording is that of published
 * notices. A kind that is no problem of the units has no sentence.
 */
const SENTENCES: readonly (readonly [FindingKind, string])[] = [
  ["log-no-reviewer", "个别单位报送信息时未添加审核人。"],
  ["log-late", "个别单位报送信息的时效性不强。"],
  ["log-same-title", "个别单位重复报送信息。"],
  ["absent-units", "个别单位未报送信息。"],
];

/** Sentences about problems (存在问题) that the findings suggest, each once; a person decides whether they stay. */
export function suggestProblems(findings: readonly Finding[]): string[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return SENTENCES.filter(([kind]) => kinds.has(kind)).map(([, sentence]) => sentence);
}
