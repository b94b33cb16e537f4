import type { WorkbookHost } from "../../../hosts/workbook";
import type { Message } from "./message";
import { EMPTY, type PaneState } from "./paneState";

/** What all that the pane does has in common: its workbook, its state, and which work is the last one. */
export interface Desk {
  readonly host: WorkbookHost;
  /** The state now. */
  state(): PaneState;
  /** Calls `listener` after every change; the result stops that. */
  subscribe(listener: () => void): () => void;
  set(change: Partial<PaneState>): void;
  /** Adds a message; a failure takes the place of the one before, after which somebody has tried again. */
  tell(message: Message): void;
  /** Takes the turn to show a draft; the result tells whether nobody has taken it since. */
  takeTurn(): () => boolean;
  /** Begins work that can be stopped; what was going on before is no longer wanted. */
  begin(): AbortSignal;
  /** Stops the work that is going on. */
  cancel(): void;
  /** Shows a draft of all that is chosen. */
  show(state: PaneState): void;
  /** Before a draft is made that takes its time: to what is shown now the pane goes back when that is stopped. */
  keepShown(): void;
  /** The state with what the draft was made of that is shown. */
  asShown(): PaneState;
}

/** A desk on a workbook; nothing is read yet. */
export function openDesk(host: WorkbookHost): Desk {
  let state = EMPTY;
  let turn = 0;
  let cancelling = new AbortController();
  /** What the draft that is shown was made of, where more has been chosen since. */
  let shown: Pick<PaneState, "request" | "withdrawn"> | undefined;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    host,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    tell(message) {
      const others = state.messages.filter(({ is }) => is !== "failed" || message.is !== "failed");
      set({ messages: [...others, message] });
    },
    takeTurn() {
      const own = ++turn;
      return () => own === turn;
    },
    begin() {
      cancelling.abort();
      cancelling = new AbortController();
      return cancelling.signal;
    },
    cancel: () => cancelling.abort(),
    show(next) {
      shown = undefined;
      set(next);
    },
    keepShown: () => void (shown ??= { request: state.request, withdrawn: state.withdrawn }),
    asShown: () => ({ ...state, ...shown }),
  };
}
