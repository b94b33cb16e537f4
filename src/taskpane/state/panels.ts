/** The parts of the pane that open and close, from top to bottom. */
export type PanelName = "source" | "check" | "preview" | "settings" | "help";

/** Which parts stand open. */
export type OpenPanels = Readonly<Record<PanelName, boolean>>;

/** Which parts have something in them that the clerk needs to see. */
export type NeededPanels = Partial<OpenPanels>;

export const ALL_CLOSED: OpenPanels = { source: false, check: false, preview: false, settings: false, help: false };

/** Opens what has come to be needed; nothing closes by itself, for that would take away what somebody is looking at. */
export function openNeeded(open: OpenPanels, before: NeededPanels, now: NeededPanels): OpenPanels {
  const names = Object.keys(open) as PanelName[];
  const opened = names.filter((name) => now[name] && !before[name] && !open[name]);
  return opened.length === 0 ? open : { ...open, ...Object.fromEntries(opened.map((name) => [name, true])) };
}
