import type { Stepwise } from "../../../cells/stepwise";
import type { Answer, Answers, Question } from "../../../findings/question";
import type { Draft, Drafter } from "../../../generate/draft";
import type { DraftRequest } from "../../../generate/draftRequest";
import type { Source } from "../../../generate/source";
import { SheetNotFound } from "../../../hosts/workbookErrors";
import type { SheetView } from "../../../hosts/workbook";
import type { Message } from "./message";
import { sourceSheets } from "./sourceSheets";

/** Everything that the pane shows, as one value that is replaced with every change. */
export interface PaneState {
  /** The sheets of the workbook as last seen. */
  readonly sheets: readonly SheetView[];
  /** Name of the sheet in view as last seen. */
  readonly active: string | undefined;
  /** Whether the clerk has named the sheet to read. */
  readonly named: boolean;
  /** The sheet as last read; undefined before that and when it could not be read. */
  readonly source: Source | undefined;
  /** Names of the sheets that could not be read, though they may be there; the next reading tries them again. */
  readonly wanted: readonly string[] | undefined;
  /** What makes drafts; it is loaded while the first sheet is read. */
  readonly make: Drafter | undefined;
  /** What the clerk has chosen here. */
  readonly request: DraftRequest;
  /** Ids of the questions whose remembered answers the clerk has taken back. */
  readonly withdrawn: readonly string[];
  /** What `source` and `request` make. */
  readonly draft: Draft | undefined;
  /** What is going on. */
  readonly work: Work | undefined;
  readonly messages: readonly Message[];
}

export interface Work {
  readonly is: "reading" | "drafting" | "writing" | "undoing" | "forgetting";
  /** Names of the sheets that are being read, the first one first; undefined for the usual ones. */
  readonly sheets?: readonly string[] | undefined;
  /** 0 to 1; undefined where that is not known. */
  readonly done?: number;
  /** Whether it was stopped while Excel still owes an answer. */
  readonly stopping?: boolean;
}

/** Rows of which a draft is made in less than a tenth of a second. */
const LONG = 2000;

/** The pane before the first sheet is read. */
export const EMPTY: PaneState = {
  sheets: [],
  active: undefined,
  named: false,
  source: undefined,
  wanted: undefined,
  make: undefined,
  request: {},
  withdrawn: [],
  draft: undefined,
  work: undefined,
  messages: [],
};

/** A sheet was read. Another sheet than before gets its own range, period and last period; the answers stay. */
export function withSource(state: PaneState, source: Source, make: Drafter): PaneState {
  const { sheet } = source.grid;
  const { period: _, range: __, former: ___, ...kept } = state.request;
  const request = state.request.sheet === sheet ? state.request : { ...kept, sheet };
  const { sheets, active } = source.view;
  return { ...state, sheets, active, source, make, wanted: undefined, request };
}

/** Names of the sheets that are being read, else of those that are shown or could not be; undefined for the usual ones. */
export function sheetsRead(state: PaneState): readonly string[] | undefined {
  return state.work?.sheets ?? sheetsShown(state);
}

/** Names of the sheets that are shown, or that could not be. */
export function sheetsShown({ source, wanted }: PaneState): readonly string[] | undefined {
  return source ? sourceSheets(source) : wanted;
}

/** The draft of what was read and chosen; what was said about the draft before may no longer hold. */
export function drafted(state: PaneState): PaneState {
  const draft = drafting(state, (make, source) => make.draft(source, state.request));
  return draft ? { ...state, draft } : state;
}

/** The long part of making the same draft, to be done in steps before it. */
export function* draftedAhead(state: PaneState): Stepwise<void> {
  yield* drafting(state, (make, source) => make.ahead(source, state.request)) ?? [];
}

/** The sheet could not be read; what was chosen waits for the next reading. */
export function withoutSource(state: PaneState, error: unknown, sheets: readonly string[] | undefined): PaneState {
  const messages: readonly Message[] = [...state.messages, { is: "unread", error }];
  const wanted = error instanceof SheetNotFound ? undefined : sheets;
  return { ...state, source: undefined, wanted, draft: undefined, messages };
}

/** The clerk has chosen something, which is not drafted yet; what was said about the draft before no longer holds. */
export function withRequest(state: PaneState, request: Partial<DraftRequest>): PaneState {
  return { ...state, request: { ...state.request, ...request }, messages: [] };
}

/** Whether nothing can be chosen meanwhile: what is being written must stay what is shown. */
export function isBusy(work: Work | undefined): boolean {
  return work !== undefined && work.is !== "reading" && work.is !== "drafting";
}

/** Whether so much was read that a draft takes longer than a person waits without a word. */
export function isLong({ source }: PaneState): boolean {
  const grids = source ? [source.grid, ...(source.more ?? [])] : [];
  return grids.reduce((rows, { values }) => rows + values.length, 0) > LONG;
}

/** The clerk has answered a question. */
export function withAnswer(state: PaneState, { id }: Question, answer: Answer): PaneState {
  return withRequest(state, { answers: { ...state.request.answers, [id]: answer } });
}

/** The clerk has taken an answer back, be it from now or remembered. */
export function withoutAnswer(state: PaneState, { id }: Question): PaneState {
  const withdrawn = [...state.withdrawn, id];
  const { answers, unitAnswers } = state.request;
  return withRequest({ ...state, withdrawn }, { answers: omit(answers, [id]), unitAnswers: omit(unitAnswers, [id]) });
}

/** Does something with what makes drafts and what they are made of, where a sheet was read. */
function drafting<Made>(state: PaneState, work: (make: Drafter, source: Source) => Made): Made | undefined {
  const { source, make, withdrawn } = state;
  if (!source || !make) return undefined;
  const { memory: last } = source;
  const memory = {
    ...last,
    answers: omit(last.answers, withdrawn),
    unitAnswers: omit(last.unitAnswers, withdrawn),
  };
  return work(make, { ...source, memory });
}

function omit(answers: Answers | undefined, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers ?? {}).filter(([id]) => !ids.includes(id)));
}
