import type { Remark, Undo } from "../hosts/workbook";

/** What has become of a click on a ribbon button, for a person to see in the pane. */
export type RibbonResult =
  /** It stopped: `problem` as it was thrown, with the sheet that it is about, where that is known. */
  | { readonly is: "stopped"; readonly sheet: string | undefined; readonly problem: unknown }
  /** It wrote sheets; `undo` is there where they can be taken back. */
  | {
      readonly is: "written";
      readonly sheets: readonly string[];
      readonly undo?: Undo;
      readonly remarks: readonly Remark[];
    };

/** Leads from the ribbon buttons to the pane, which knows nothing of them, nor they of it. */
export interface Handoff {
  /** Hands a result to the pane, or keeps the last one until there is a pane. */
  give(result: RibbonResult): void;
  /** Gives every result to `listener`, one that waited first; what is returned stops that. */
  listen(listener: (result: RibbonResult) => void): () => void;
}

export function handoffChannel(): Handoff {
  const listeners = new Set<(result: RibbonResult) => void>();
  let waiting: RibbonResult | undefined;
  return {
    give(result) {
      if (listeners.size === 0) waiting = result; // an older one is about what has been done again since
      for (const listener of listeners) listener(result);
    },
    listen(listener) {
      listeners.add(listener);
      const kept = waiting;
      waiting = undefined;
      if (kept) listener(kept);
      return () => listeners.delete(listener);
    },
  };
}
