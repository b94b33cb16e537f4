import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type FindingKind, unsettled } from "../../findings/finding";
import type { Draft } from "../../generate/draft";
import type { PaneState } from "./pane/paneState";

/** The parts of the pane that open and close, from top to bottom. */
export type PanelName = "source" | "first" | "check" | "preview" | "settings" | "help";

/** Which parts stand open. */
export type OpenPanels = Readonly<Record<PanelName, boolean>>;

/** Which parts have something in them that the clerk needs to see. */
export type NeededPanels = Partial<OpenPanels>;

export const ALL_CLOSED: OpenPanels = {
  source: false,
  first: false,
  check: false,
  preview: false,
  settings: false,
  help: false,
};

/** Opens what has come to be needed; nothing closes by itself, for that would take away what somebody is looking at. */
export function openNeeded(open: OpenPanels, before: NeededPanels, now: NeededPanels): OpenPanels {
  const names = Object.keys(open) as PanelName[];
  const opened = names.filter((name) => now[name] && !before[name] && !open[name]);
  return opened.length === 0 ? open : { ...open, ...Object.fromEntries(opened.map((name) => [name, true])) };
}

/** Findings that are settled where the sheet, its range and its columns are chosen. */
const ABOUT_SOURCE: readonly FindingKind[] = [
  "no-header",
  "transposed",
  "sites-down",
  "log-lacks-column",
  "too-many-units",
  "bad-range",
  "missing-column",
  "ambiguous-column",
  "column-twice",
];

/**
 * Whether nobody has chosen a scheme and no ready one fits. unknown: nothing can be counted before somebody does. part: some
 * columns are those of the usual one.
 */
export function lacksScheme(draft: Draft | undefined): "unknown" | "part" | undefined {
  const open = draft ? unsettled(draft.findings) : [];
  if (open.some(({ kind }) => kind === "scheme-unknown")) return "unknown";
  return open.some((finding) => finding.kind === "scheme-taken" && finding.fits === "part") ? "part" : undefined;
}

/** Which parts of the pane a clerk has to see: those with an open question, and the preview as soon as there is one. */
export function neededPanels({ draft, messages }: PaneState): NeededPanels {
  if (!draft) return { source: messages.some(({ is }) => is === "unread") };
  return {
    source: unsettled(draft.findings).some(({ kind }) => ABOUT_SOURCE.includes(kind)),
    first: lacksScheme(draft) !== undefined,
    check: unsettled(draft.findings).length > 0 && lacksScheme(draft) !== "unknown",
    preview: draft.sets.length > 0,
  };
}

/** Which panels stand open: as the clerk left them, and those that come to be needed. */
export function usePanels(needed: NeededPanels): {
  readonly open: OpenPanels;
  readonly turn: (name: PanelName, open: boolean) => void;
} {
  const [open, setOpen] = useState(ALL_CLOSED);
  const before = useRef<NeededPanels>({});
  useLayoutEffect(() => {
    const last = before.current;
    before.current = needed;
    setOpen((now) => openNeeded(now, last, needed));
  }, [needed.source, needed.first, needed.check, needed.preview]);
  return { open, turn: (name, to) => setOpen((now) => ({ ...now, [name]: to })) };
}
