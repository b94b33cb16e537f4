import { ClerkError } from "../bulletin/clerkError";
import type { FactsProblem, FactsRefused } from "../bulletin/notice/factsRefused";
import type { SchemeProblem, SchemeRefused } from "../bulletin/schemeRefused";
import type { AnswersRefused } from "../generate/checkAnswers";
import type { SettingsRefused } from "../generate/officeSettings";
import type { NotSettled } from "../generate/notSettled";
import type { TextTooLong } from "../generate/textTooLong";
import type {
  CellBeingEdited,
  ForgetFailed,
  NothingSelected,
  OtherWorkbookInFront,
  ReadFailed,
  SheetProtected,
  WorkbookProtected,
  WriteFailed,
} from "../hosts/excel/excelErrors";
import type {
  NameTaken,
  SheetNotFound,
  SheetsRenamed,
  SheetsReplaced,
  SheetTooLarge,
  UndoRefused,
} from "../hosts/workbookErrors";
import type { Cancelled } from "../hosts/cancelled";
import type {
  FileDamaged,
  FileEmpty,
  FileEncrypted,
  FileNotSheets,
  FileTooLarge,
  FileUnreadable,
  OldFormat,
  TextUndecodable,
} from "../hosts/file/fileErrors";

/** Every error that a clerk may see wherever the tool runs. */
export type KnownError =
  | SchemeRefused
  | FactsRefused
  | SettingsRefused
  | NotSettled
  | TextTooLong
  | SheetNotFound
  | NameTaken
  | SheetsRenamed
  | SheetsReplaced
  | ReadFailed
  | WriteFailed
  | ForgetFailed
  | WorkbookProtected
  | SheetProtected
  | NothingSelected
  | OtherWorkbookInFront
  | CellBeingEdited
  | SheetTooLarge
  | Cancelled
  | UndoRefused;

/** Errors of files, which the add-in cannot meet: its workbook is open already. */
export type FileError =
  FileDamaged | FileEmpty | FileEncrypted | FileNotSheets | FileTooLarge | FileUnreadable | OldFormat | TextUndecodable;

/** What is said of each kind of error: what happened and what to do next. */
export type ErrorWords<Error extends ClerkError> = {
  readonly [Kind in Error["kind"]]: (error: Extract<Error, { kind: Kind }>) => string;
};

/** All that is said of errors, in one language. */
export interface ErrorTexts {
  readonly known: ErrorWords<KnownError>;
  /** Only those who open files have them. */
  readonly files?: ErrorWords<FileError>;
  /** What is wrong with facts in detail; only those who make the text of a notice have it. */
  readonly facts?: ErrorWords<FactsRefused>;
  /** Only those who take a file of answers have them. */
  readonly answers?: ErrorWords<AnswersRefused>;
  /** Of an error that nobody foresaw, with what it said itself. */
  readonly unforeseen: (message: string) => string;
  /** What is wrong with a field of a scheme, to stand after the field's name. */
  readonly schemeProblem: (reason: SchemeProblem) => string;
}

/** Says what happened and what to do next; for an error that nobody foresaw, what it said itself. */
export function errorText(error: unknown, { known, files, facts, answers, unforeseen }: ErrorTexts): string {
  const words = { ...known, ...files, ...facts, ...answers } as Readonly<
    Record<string, ((error: unknown) => string) | undefined>
  >;
  const say = error instanceof ClerkError ? words[error.kind] : undefined;
  return say ? say(error) : unforeseen(error instanceof Error ? error.message : String(error));
}

/** As much of a question's id as tells which one it is. */
export function shortId(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

type PlaceholderIs<Problem> = Extract<FactsProblem, { readonly problem: Problem }>;

/** A placeholder of a notice that asks for something wrongly. */
export type WrongPlaceholder = PlaceholderIs<"unknown-argument" | "unknown-value" | "needs-argument">;

/** A placeholder of a notice for which there is no figure. */
export type MissingFigure = PlaceholderIs<"not-in-table" | "not-given" | "empty-group" | "of-nothing" | "nobody">;
