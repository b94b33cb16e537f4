import { unsettled } from "../../findings/finding";
import { columnFields } from "./columnFields";
import type { NeededPanels } from "./panels";
import type { PaneState } from "./paneState";

/** Which parts of the pane a clerk has to see: those with an open question, and the preview as soon as there is one. */
export function neededPanels({ draft, notices }: PaneState): NeededPanels {
  if (!draft) return { source: notices.some(({ is }) => is === "unread") };
  return {
    source: !draft.table || columnFields(draft).some(({ chosen }) => chosen === undefined),
    check: unsettled(draft.findings).length > 0,
    preview: draft.bulletin !== undefined,
  };
}
