import type { Remark, Undo } from "../hosts/workbook";

/** What has become of a click on a ribbon button, for a person to see in the pane. */
export type Matter =
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
export interface Attention {
  /** Hands a matter to the pane, or keeps the last one until there is a pane. */
  ask(matter: Matter): void;
  /** Gives every matter to `listener`, one that waited first; the result stops that. */
  listen(listener: (matter: Matter) => void): () => void;
}

export function attentionChannel(): Attention {
  const listeners = new Set<(matter: Matter) => void>();
  let waiting: Matter | undefined;
  return {
    ask(matter) {
      if (listeners.size === 0) waiting = matter; // an older one is about what has been done again since
      for (const listener of listeners) listener(matter);
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
