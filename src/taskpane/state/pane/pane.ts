import type { Answer, Question } from "../../../findings/question";
import type { Drafter } from "../../../generate/draft";
import type { DraftRequest } from "../../../generate/draftRequest";
import type { Former } from "../../../generate/former";
import { Cancelled } from "../../../hosts/cancelled";
import type { Selection } from "../../../hosts/excel/selection";
import type { Forgotten, Undo, WorkbookHost } from "../../../hosts/workbook";
import type { RibbonResult } from "../../../runtime/handoff";
import { openDesk } from "./desk";
import { change } from "./drafting";
import { follower } from "./following";
import { afterPause, type Later } from "./later";
import { type Consent, type Message, messageOf, messagesOf, NO_CONSENT } from "./message";
import { EMPTY, type PaneState, sheetsRead, sheetsShown, withAnswer, withoutAnswer, withRequest } from "./paneState";
import { read, type Reading } from "./reading";
import { takeBack, write } from "./writing";

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
  const desk = openDesk(host);
  const { state, set, tell } = desk;
  const loadDrafter = draftersOnce();
  let writing = Promise.resolve();
  const readSheets = (reading: Reading): Promise<void> => read(desk, reading, loadDrafter, () => writing);
  /** The sheets that somebody has named, or the usual ones, again. */
  const readAnew = (messages: readonly Message[]): Promise<void> =>
    readSheets({ sheets: state().named ? sheetsRead(state()) : undefined, messages });
  const readNamed = (sheets: readonly string[] | undefined): Promise<void> => {
    set({ named: sheets !== undefined });
    return readSheets({ sheets, messages: [] });
  };
  const remember: Later = afterPause(chosen, async () => {
    const { work, draft } = state();
    if (work) return remember();
    // what is remembered is a convenience; with the next generation it is remembered all the same
    if (draft) await host.remember(draft.memory).catch(() => undefined);
  });
  const choose = async (make: (state: PaneState) => PaneState): Promise<void> => {
    if (await change(desk, make, moment)) remember();
  };
  const lookAgain = follower(desk, changed, readSheets);

  return {
    state,
    subscribe: desk.subscribe,
    read: readNamed,
    readAgain: () => readNamed(sheetsRead(state())),
    refresh: () => readAnew(state().messages),
    workbookChanged(sheet) {
      const isOther = (names: readonly string[] | undefined): boolean =>
        sheet !== undefined && names?.includes(sheet) === false;
      if (isOther(sheetsRead(state())) && isOther(sheetsShown(state()))) return;
      lookAgain(sheet !== undefined);
    },
    showResult(result) {
      if (result.is === "written") return readAnew(messagesOf(result));
      const { sheet, problem } = result;
      const messages = [messageOf(problem, NO_CONSENT)];
      return readSheets({ sheets: sheet === undefined ? undefined : [sheet], messages });
    },
    async carry(reading) {
      const before = state().source;
      await reading.then(
        async (former) => {
          // of another sheet that was chosen meanwhile it is not the last period
          if (state().source?.grid.sheet === before?.grid.sheet) await choose((now) => withRequest(now, { former }));
        },
        (error: unknown) => tell({ is: "failed", error }),
      );
    },
    async narrow(selecting) {
      try {
        const { sheet, area } = await selecting;
        if (state().source?.grid.sheet !== sheet) await readNamed([sheet]);
        if (state().source?.grid.sheet === sheet) await choose((now) => withRequest(now, { range: area }));
      } catch (error) {
        tell({ is: "failed", error });
      }
    },
    choose: (request) => choose((before) => withRequest(before, request)),
    answer: (question, answer) => void choose((before) => withAnswer(before, question, answer)),
    withdraw: (question) => void choose((before) => withoutAnswer(before, question)),
    async generate(consent = NO_CONSENT) {
      const { source, draft, work } = state();
      if (work || !source || !draft?.sets.length) return;
      set({ work: { is: "writing" }, messages: [] });
      writing = write(desk, source, draft, consent, loadDrafter);
      await writing;
    },
    async undo(undo) {
      if (state().work) return;
      set({ work: { is: "undoing" } });
      writing = takeBack(desk, undo);
      await writing;
    },
    cancel() {
      desk.cancel();
      const { work } = state();
      // what was sent must be answered before anything can be taken back
      if (work?.is === "writing") set({ work: { ...work, stopping: true } });
    },
    async forgetScheme() {
      const { scheme: _, ...request } = state().request;
      set({ request });
      remember.cancel(); // or it would be there again
      await unrememberScheme(host).then(
        () => readAnew([]),
        (error: unknown) => tell({ is: "failed", error }),
      );
    },
    async forget() {
      if (state().work || !host.forget) return undefined;
      const sheets = sheetsRead(state());
      set({ work: { is: "forgetting" }, messages: [] });
      try {
        const forgotten = await host.forget();
        remember.cancel(); // or it would all be there again
        set({ ...EMPTY, sheets: state().sheets, active: state().active });
        await readSheets({ sheets, messages: [] }); // what is said of it stays in view then
        return forgotten;
      } catch (error) {
        set({ work: undefined });
        tell({ is: "failed", error });
        return undefined;
      }
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

/** Loads what makes drafts when one is wanted, and goes on with the same one, which knows what it has made. */
function draftersOnce(): () => Promise<Drafter> {
  let drafting: Drafter | undefined;
  return async () => {
    const { drafter } = await import("../../../generate/draft");
    return (drafting ??= drafter());
  };
}

/** Takes the scheme out of what the workbook remembers and leaves the rest. */
async function unrememberScheme(host: WorkbookHost): Promise<void> {
  const { memory } = await host.look();
  const { scheme: _, ...rest } = (memory ?? {}) as { scheme?: unknown };
  await host.remember(rest);
}
