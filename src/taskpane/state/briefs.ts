import { sum } from "../../bulletin/decimal";
import { isSettled, severity, unsettled } from "../../findings/finding";
import type { Draft } from "../../generate/draft";
import type { PaneTexts } from "../../texts/zh/pane";
import type { PanelName } from "./panels";

/** What each closed part of the pane says in one line. */
export function briefs(draft: Draft | undefined, texts: PaneTexts): Readonly<Record<PanelName, string>> {
  if (!draft) return { source: "", first: "", check: "", preview: "", settings: "", help: "" };
  const { sheet, tables, period, findings, appendices, scheme } = draft;
  const look = findings.filter((finding) => severity(finding) === "look" && !isSettled(finding)).length;
  return {
    source: tables.length > 0 ? texts.sourceBrief(sheet, sum(tables.map(({ rows }) => rows.units)), period) : sheet,
    check: texts.findingsBrief(unsettled(findings).length, look),
    preview: appendices.length > 0 ? texts.previewBrief(appendices) : "",
    first: "",
    settings: texts.settingsBrief(scheme.channels),
    help: "",
  };
}
