import type { Answer, Question } from "../bulletin/answer";
import { type Draft, readSource, type Source, type Wish } from "../generate/draft";
import { generate } from "../generate/generate";
import type { WorkbookHost } from "../hosts/workbook";
import type { Matter } from "../runtime/attention";
import { type Consent, NO_CONSENT, type Notice, noticeOf } from "./notice";
import { EMPTY, type PaneState, withAnswer, withoutAnswer, withoutSource, withSource, withWish } from "./paneState";
import { sameGrid } from "./sameGrid";

/** The pane without its looks: what it knows and what a clerk can do in it. No method throws; errors become notices. */
export interface Pane {
  /** The state now. */
  state(): PaneState;
  /** Calls `listener` after every change; the result stops that. */
  subscribe(listener: () => void): () => void;
  /** Reads a sheet, the usual one by default. Of several readings only the last one counts. */
  read(sheet?: string): Promise<void>;
  /** Reads the usual sheet, and keeps what the pane has said. */
  refresh(): Promise<void>;
  /** Shows what somebody else could not do, with its sheet. */
  attend(matter: Matter): Promise<void>;
  /** Chooses columns or the period, without reading again. */
  choose(wish: Partial<Wish>): void;
  answer(question: Question, answer: Answer): void;
  /** Takes an answer back. */
  withdraw(question: Question): void;
  /** Writes the sheets, unless work is going on or something must be settled. */
  generate(consent?: Consent): Promise<void>;
  /** Does something outside the pane; its error becomes a notice. */
  attempt(work: Promise<void>): Promise<void>;
  /** Takes all notices away. */
  dismiss(): void;
}

/** Opens a pane on a workbook; nothing is read yet. */
export function openPane(host: WorkbookHost): Pane {
  let state = EMPTY;
  let reading = 0;
  let writing = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const tell = (notice: Notice): void => set({ notices: [...state.notices, notice] });
  const change = (make: (state: PaneState) => PaneState): void => {
    if (state.work?.is === "writing") return; // what is being written must stay what is shown
    try {
      set(make(state));
    } catch (error) {
      tell({ is: "failed", error });
    }
  };

  const read = async (sheet: string | undefined, notices: readonly Notice[]): Promise<void> => {
    const own = ++reading;
    const isLast = (): boolean => own === reading;
    set({ notices: notices.filter(({ is }) => is !== "unread") });
    await writing;
    if (!isLast()) return;
    set({ work: { is: "reading", sheet } });
    try {
      const source = await readSource(host, sheet, (done) => {
        if (isLast()) set({ work: { is: "reading", sheet, done } });
      });
      if (isLast()) set({ ...withSource(state, source), work: undefined });
    } catch (error) {
      const sheets = await host.look().then(
        (view) => view.sheets,
        () => state.sheets,
      ); // so that another sheet can be chosen
      if (isLast()) set({ ...withoutSource(state, error), sheets, work: undefined });
    }
  };

  const write = async (source: Source, draft: Draft, consent: Consent): Promise<void> => {
    const progress = (done: number): void => set({ work: { is: "writing", done } });
    try {
      const now = await readSource(host, draft.sheet);
      if (!sameGrid(now.grid, source.grid)) {
        set({ ...withSource(state, now), notices: [{ is: "changed", sheet: draft.sheet }] });
        return;
      }
      tell({ is: "written", sheets: await generate(host, draft, { ...consent, progress }) });
    } catch (error) {
      tell(noticeOf(error, consent));
    } finally {
      set({ work: undefined });
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (sheet) => read(sheet, []),
    refresh: () => read(undefined, state.notices),
    attend: ({ sheet, problem }) => read(sheet, [...state.notices, noticeOf(problem, NO_CONSENT)]),
    choose: (wish) => change((before) => withWish(before, wish)),
    answer: (question, answer) => change((before) => withAnswer(before, question, answer)),
    withdraw: (question) => change((before) => withoutAnswer(before, question)),
    async generate(consent = NO_CONSENT) {
      const { source, draft, work } = state;
      if (work || !source || !draft?.bulletin) return;
      set({ work: { is: "writing" }, notices: [] });
      writing = write(source, draft, consent);
      await writing;
    },
    async attempt(work) {
      try {
        await work;
      } catch (error) {
        tell({ is: "failed", error });
      }
    },
    dismiss: () => set({ notices: [] }),
  };
}
