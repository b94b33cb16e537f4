import type { Stepwise } from "../../../cells/stepwise";
import type { Answer, Question } from "../../../findings/question";
import type { Draft, Drafter } from "../../../generate/draft";
import type { DraftRequest } from "../../../generate/draftRequest";
import type { Former } from "../../../generate/former";
import { readSource, type Source, withOthers } from "../../../generate/source";
import type { Selection } from "../../../hosts/excel/selection";
import { Cancelled, orCancelled } from "../../../hosts/cancelled";
import { afterOthers, inSlices } from "../../../hosts/inSlices";
import type { Forgotten, Remark, Undo, WorkbookHost } from "../../../hosts/workbook";
import type { RibbonResult } from "../../../runtime/handoff";
import { type Consent, NO_CONSENT, type Message, messageOf, messagesOf } from "./message";
import {
  drafted,
  draftedAhead,
  EMPTY,
  isBusy,
  isLong,
  type PaneState,
  withAnswer,
  withoutAnswer,
  withoutSource,
  withSource,
  withRequest,
  sheetsRead,
  sheetsShown,
} from "./paneState";
import { sameSource, sourceSheets } from "./sourceSheets";
import { type WorkbookChange, classifyChange } from "./workbookChange";

/** The pane without its looks: what it knows and what a clerk can do in it. No method throws; errors become messages. */
export interface Pane {
  /** The state now. */
  state(): PaneState;
  /** Calls `listener` after every change; the result stops that. */
  subscribe(listener: () => void): () => void;
  /** Reads sheets, the usual ones by default. Of several readings only the last one counts. */
  read(sheets?: readonly string[]): Promise<void>;
  /** Reads the same sheets again, also those that could not be read. */
  readAgain(): Promise<void>;
  /** Reads the same sheets again or the usual ones, and keeps what the pane has said. */
  refresh(): Promise<void>;
  /** Somebody has changed the workbook: looks again after a short pause, and keeps what the clerk has done here. */
  workbookChanged(sheet?: string): void;
  /** Shows what has become of a click on the ribbon: what was written, or what stopped it, with its sheet. */
  showResult(result: RibbonResult): Promise<void>;
  /** Reads the last period's bulletin and counts with it. */
  carry(former: Promise<Former>): Promise<void>;
  /** Reads only this area, and its sheet if another one is shown. */
  narrow(selecting: Promise<Selection>): Promise<void>;
  /** Chooses columns, the period, the scheme …, without reading again; the draft of a long sheet is there when it ends. */
  choose(request: Partial<DraftRequest>): Promise<void>;
  answer(question: Question, answer: Answer): void;
  /** Takes an answer back. */
  withdraw(question: Question): void;
  /** Writes the sheets, unless work is going on or something must be settled. */
  generate(consent?: Consent): Promise<void>;
  /** Takes back what was written. */
  undo(undo: Undo): Promise<void>;
  /** Stops the work that is going on; it leaves nothing. */
  cancel(): void;
  /** Forgets the scheme that was chosen or is remembered, so that the headings say which is taken. */
  forgetScheme(): Promise<void>;
  /**
   * Takes all away that is kept in the workbook, and begins anew with the same sheets.
   *
   * @returns what that was; undefined where it failed, which is a notice
   */
  forget(): Promise<Forgotten | undefined>;
  /** Does something outside the pane; its error, or that it was stopped, becomes a message. */
  attempt(work: Promise<void>): Promise<void>;
  /** Takes all messages away. */
  dismiss(): void;
}

/** How long the pane waits, in milliseconds. */
export interface Pauses {
  /** After a change to the workbook before it is read again: somebody is typing. */
  readonly changed: number;
  /** After a change in the pane before it is remembered in the workbook. */
  readonly chosen: number;
  /** So long it does something without saying so: a letter is to show within 50. */
  readonly moment: number;
}

const USUAL: Pauses = { changed: 700, chosen: 1000, moment: 20 };

/**
 * Opens a pane on a workbook; nothing is read yet.
 *
 * @param pauses others than the usual ones are for tests
 */
export function openPane(host: WorkbookHost, pauses: Partial<Pauses> = {}): Pane {
  const { changed, chosen, moment }: Pauses = { ...USUAL, ...pauses };
  let state = EMPTY;
  let reading = 0;
  let writing = Promise.resolve();
  let cancelling = new AbortController();
  const listeners = new Set<() => void>();

  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const tell = (message: Message): void => set({ messages: [...state.messages, message] });
  const begin = (): AbortSignal => {
    cancelling.abort(); // a reading that is no longer the last one
    cancelling = new AbortController();
    return cancelling.signal;
  };

  let drafting: Drafter | undefined;
  const loadDrafter = async (): Promise<Drafter> => {
    const { drafter } = await import("../../../generate/draft");
    return (drafting ??= drafter());
  };

  const remember: Later = afterPause(chosen, async () => {
    if (state.work) return remember();
    // what is remembered is a convenience; with the next generation it is remembered all the same
    if (state.draft) await host.remember(state.draft.memory).catch(() => undefined);
  });
  /** What the draft that is shown was made of, where more has been chosen since: to this it goes back when that is stopped. */
  let shown: Pick<PaneState, "request" | "withdrawn"> | undefined;
  /** Shows a draft of all that is chosen. */
  const show = (change: PaneState): void => {
    shown = undefined;
    set(change);
  };
  const change = async (make: (state: PaneState) => PaneState): Promise<void> => {
    if (isBusy(state.work)) return;
    try {
      const next = make(state);
      if (state.work?.is === "reading" || !isLong(next)) show(drafted(next));
      else await draftInSlices(next);
      remember();
    } catch (error) {
      tell({ is: "failed", error });
    }
  };
  const draftInSlices = async (next: PaneState): Promise<void> => {
    const signal = begin(); // one of what was chosen before is no longer wanted
    const own = ++reading;
    shown ??= { request: state.request, withdrawn: state.withdrawn };
    const ahead = draftedAhead(next);
    let made = next;
    try {
      if (isReadAnew(next, state) || !doneWithin(ahead, moment)) {
        set({ ...next, work: { is: "drafting" } });
        await afterOthers(); // what was typed is seen first
        await inSlices(ahead, signal);
        made = state;
      }
      if (own === reading) show({ ...drafted(made), work: undefined });
    } catch (error) {
      if (own !== reading) return; // whoever came after this one makes a draft of all that is chosen
      show({ ...state, ...shown, work: undefined });
      if (!(error instanceof Cancelled)) throw error;
      tell({ is: "cancelled" });
    }
  };

  const read = async (
    sheets: readonly string[] | undefined,
    messages: readonly Message[],
    say: (now: Source) => Message | undefined = () => undefined,
  ): Promise<void> => {
    const own = ++reading;
    const isLast = (): boolean => own === reading;
    set({ messages: messages.filter(({ is }) => is !== "unread") });
    await writing;
    if (!isLast()) return;
    set({ work: { is: "reading", sheets } });
    try {
      const progress = (done: number): void => {
        if (isLast()) set({ work: { is: "reading", sheets, done } });
      };
      const signal = begin();
      const loaded = loadDrafter();
      const reads = readSource(host, sheets, progress, signal).then((own) => withOthers(host, own));
      const source = await orCancelled(reads, signal);
      const make = await loaded;
      await afterOthers(); // what was read and loaded has kept the page busy
      if (!isLast()) return;
      await inSlices(draftedAhead(withSource(state, source, make)), signal);
      if (!isLast()) return;
      const said = say(source);
      show({ ...drafted(withSource(state, source, make)), work: undefined });
      if (said) tell(said);
    } catch (error) {
      if (error instanceof Cancelled) {
        if (isLast()) show({ ...state, ...shown, work: undefined, messages: [...state.messages, { is: "cancelled" }] });
        return;
      }
      const listed = await host.look().then(
        (view) => view.sheets,
        () => state.sheets,
      ); // so that another sheet can be chosen
      if (isLast())
        show({ ...withoutSource(state, error, sheets ?? sheetsRead(state)), sheets: listed, work: undefined });
    }
  };

  const write = async (source: Source, draft: Draft, consent: Consent): Promise<void> => {
    const signal = begin();
    const progress = (done: number): void => set({ work: { ...state.work, is: "writing", done } });
    let undo: Undo | undefined;
    try {
      const now = await orCancelled(readSource(host, sourceSheets(source), undefined, signal), signal);
      if (!sameSource(now, source)) {
        set({
          ...drafted(withSource(state, now, await loadDrafter())),
          messages: [{ is: "changed", sheet: draft.sheet }],
        });
        return;
      }
      const keepUndo = (way: Undo): void => void (undo = way);
      const remarks: Remark[] = [];
      const remark = (one: Remark): void => void remarks.push(one);
      const { generate } = await import("../../../generate/generate");
      const sheets = await generate(host, draft, { ...consent, progress, signal, keepUndo, remark });
      messagesOf({ sheets, ...(undo && { undo }), remarks }).forEach(tell);
    } catch (error) {
      tell(messageOf(error, consent));
    } finally {
      set({ work: undefined });
    }
  };

  const takeBack = async (undo: Undo): Promise<void> => {
    try {
      set({ messages: [{ is: "undone", ...(await undo()) }] });
    } catch (error) {
      tell({ is: "failed", error });
    } finally {
      set({ work: undefined });
    }
  };

  const forget = async (forgetting: () => Promise<Forgotten>): Promise<Forgotten | undefined> => {
    const sheets = sheetsRead(state);
    try {
      const forgotten = await forgetting();
      remember.cancel(); // or it would all be there again
      set({ ...EMPTY, sheets: state.sheets, active: state.active });
      await read(sheets, []); // what is said of it stays in view then
      return forgotten;
    } catch (error) {
      set({ work: undefined });
      tell({ is: "failed", error });
      return undefined;
    }
  };

  const follow = async (change: WorkbookChange): Promise<void> => {
    const kept = state.messages.filter(({ is }) => is !== "reread" && is !== "renamed");
    switch (change.is) {
      case "list":
        set({ sheets: change.view.sheets, active: change.view.active });
        return;
      case "sheets": {
        const before = state.source;
        return read(change.sheets, kept, (now) =>
          !before || sameSource(now, before) ? undefined : { is: "reread", sheet: now.grid.sheet },
        );
      }
      case "renamed": {
        const { was, now } = change;
        const sheets = sheetsRead(state)?.map((sheet) => (sheet === was ? now : sheet));
        set({ request: { ...state.request, ...(sheets?.[0] !== undefined && { sheet: sheets[0] }) } });
        return read(sheets, kept, () => change);
      }
      case "gone":
        return read(undefined, kept, () => change);
    }
  };
  const readNamed = (sheets: readonly string[] | undefined): Promise<void> => {
    set({ named: sheets !== undefined });
    return read(sheets, []);
  };
  let cellsChanged = false;
  const lookAgain: Later = afterPause(changed, async () => {
    if (state.work) return lookAgain();
    const view = await host.look().catch(() => undefined); // the next reading says what is wrong
    if (!view) return;
    if (state.work) return lookAgain(); // what was begun meanwhile may be a reading of other sheets
    const cells = cellsChanged;
    cellsChanged = false;
    await follow(classifyChange(state, view, cells));
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (sheets) => readNamed(sheets),
    readAgain: () => readNamed(sheetsRead(state)),
    refresh: () => read(state.named ? sheetsRead(state) : undefined, state.messages),
    workbookChanged(sheet) {
      const isOther = (names: readonly string[] | undefined): boolean =>
        sheet !== undefined && names?.includes(sheet) === false;
      if (isOther(sheetsRead(state)) && isOther(sheetsShown(state))) return;
      cellsChanged ||= sheet !== undefined;
      lookAgain();
    },
    showResult(result) {
      if (result.is === "written") return read(state.named ? sheetsRead(state) : undefined, messagesOf(result));
      const { sheet, problem } = result;
      return read(sheet === undefined ? undefined : [sheet], [messageOf(problem, NO_CONSENT)]);
    },
    async carry(reading) {
      const before = state.source;
      await reading.then(
        async (former) => {
          // of another sheet that was chosen meanwhile it is not the last period
          if (state.source?.grid.sheet === before?.grid.sheet) await change((now) => withRequest(now, { former }));
        },
        (error: unknown) => tell({ is: "failed", error }),
      );
    },
    async narrow(selecting) {
      try {
        const { sheet, area } = await selecting;
        if (state.source?.grid.sheet !== sheet) await readNamed([sheet]);
        if (state.source?.grid.sheet === sheet) await change((now) => withRequest(now, { range: area }));
      } catch (error) {
        tell({ is: "failed", error });
      }
    },
    choose: (request) => change((before) => withRequest(before, request)),
    answer: (question, answer) => void change((before) => withAnswer(before, question, answer)),
    withdraw: (question) => void change((before) => withoutAnswer(before, question)),
    async generate(consent = NO_CONSENT) {
      const { source, draft, work } = state;
      if (work || !source || !draft?.sets.length) return;
      set({ work: { is: "writing" }, messages: [] });
      writing = write(source, draft, consent);
      await writing;
    },
    async undo(undo) {
      if (state.work) return;
      set({ work: { is: "undoing" } });
      writing = takeBack(undo);
      await writing;
    },
    cancel() {
      cancelling.abort();
      // what was sent must be answered before anything can be taken back
      if (state.work?.is === "writing") set({ work: { ...state.work, stopping: true } });
    },
    async forgetScheme() {
      const { scheme: _, ...request } = state.request;
      set({ request });
      remember.cancel(); // or it would be there again
      await unrememberScheme(host).then(
        () => read(state.named ? sheetsRead(state) : undefined, []),
        (error: unknown) => tell({ is: "failed", error }),
      );
    },
    async forget() {
      if (state.work || !host.forget) return undefined;
      set({ work: { is: "forgetting" }, messages: [] });
      return forget(host.forget);
    },
    async attempt(work) {
      try {
        await work;
      } catch (error) {
        tell(error instanceof Cancelled ? { is: "cancelled" } : { is: "failed", error });
      }
    },
    dismiss: () => set({ messages: [] }),
  };
}

/** Whether a draft begins with the reading of all rows: that of a long sheet is not done within a moment. */
function isReadAnew({ request }: PaneState, { request: before }: PaneState): boolean {
  return request.scheme !== before.scheme || request.range !== before.range;
}

/** Whether work was done within so many milliseconds; what is left of it goes on from there. */
function doneWithin(work: Stepwise<void>, milliseconds: number): boolean {
  for (const end = performance.now() + milliseconds; performance.now() < end;) if (work.next().done) return true;
  return false;
}

/** Asks for work that is done later. */
interface Later {
  (): void;
  /** Takes back what was asked for and not yet begun. */
  cancel(): void;
}

/** `work` done once, `milliseconds` after it was last asked for. */
function afterPause(milliseconds: number, work: () => Promise<void> | void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const later = (): void => {
    cancel();
    timer = setTimeout(() => void work(), milliseconds);
  };
  return Object.assign(later, { cancel });
}

/** Takes the scheme out of what the workbook remembers and leaves the rest. */
async function unrememberScheme(host: WorkbookHost): Promise<void> {
  const { memory } = await host.look();
  const { scheme: _, ...rest } = (memory ?? {}) as { scheme?: unknown };
  await host.remember(rest);
}
