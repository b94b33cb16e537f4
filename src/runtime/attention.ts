/** Something that a ribbon button could not do by itself, for a person to look at in the pane. */
export interface Matter {
  /** The sheet that it is about, where that is known. */
  readonly sheet: string | undefined;
  /** What stopped the button, as it was thrown. */
  readonly problem: unknown;
}

/** Leads from the ribbon buttons to the pane, which knows nothing of them, nor they of it. */
export interface Attention {
  /** Hands a matter to the pane, or keeps it until there is one. */
  ask(matter: Matter): void;
  /** Gives every matter to `listener`, those that waited first; the result stops that. */
  listen(listener: (matter: Matter) => void): () => void;
}

export function attentionChannel(): Attention {
  const listeners = new Set<(matter: Matter) => void>();
  let waiting: Matter[] = [];
  return {
    ask(matter) {
      if (listeners.size === 0) waiting.push(matter);
      for (const listener of listeners) listener(matter);
    },
    listen(listener) {
      listeners.add(listener);
      const kept = waiting;
      waiting = [];
      kept.forEach(listener);
      return () => listeners.delete(listener);
    },
  };
}
