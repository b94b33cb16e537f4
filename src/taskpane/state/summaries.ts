import { sum } from "../../bulletin/decimal";
import { isSettled, severity, unsettled } from "../../findings/finding";
import { sheetName } from "../../hosts/sheetName";
import type { Draft } from "../../generate/draft";
import type { PaneTexts } from "../../texts/zh/pane";
import type { PanelName } from "./panels";

/** What each closed part of the pane says in one line. */
export function summaries(draft: Draft | undefined, texts: PaneTexts): Readonly<Record<PanelName, string>> {
  if (!draft) return { source: "", first: "", check: "", preview: "", settings: "", help: "" };
  const { sheet, tables, period, findings, sets, scheme } = draft;
  const appendices = sets.flatMap(({ label, appendices: own }) =>
    own.map(({ name, units }) => ({ name: sheetName(name, label), units })),
  );
  const look = findings.filter((finding) => severity(finding) === "look" && !isSettled(finding)).length;
  const units = sum(tables.map(({ rows }) => rows.units - rows.together));
  return {
    source: tables.length > 0 ? texts.sourceSummary(sheet, units, period) : sheet,
    check: texts.findingsSummary(unsettled(findings).length, look),
    preview: appendices.length > 0 ? texts.previewSummary(appendices) : "",
    first: "",
    settings: texts.settingsSummary(scheme.channels),
    help: "",
  };
}
