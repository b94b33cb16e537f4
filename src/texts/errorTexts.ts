import { ClerkError } from "../bulletin/clerkError";
import type { FactsProblem, FactsRefused } from "../bulletin/notice/factsRefused";
import type { SchemeProblem, SchemeRefused } from "../bulletin/schemeRefused";
import type { NotSettled } from "../generate/notSettled";
import type { CellBeingEdited, ReadFailed, WorkbookProtected, WriteFailed } from "../hosts/excel/excelErrors";
import type { FileDamaged } from "../hosts/file/fileDamaged";
import type { FileEmpty } from "../hosts/file/fileEmpty";
import type { FileEncrypted } from "../hosts/file/fileEncrypted";
import type { FileNotSheets } from "../hosts/file/fileNotSheets";
import type { FileUnreadable } from "../hosts/file/fileUnreadable";
import type { FileTooLarge } from "../hosts/file/fileTooLarge";
import type { OldFormat } from "../hosts/file/oldFormat";
import type { SheetTooLarge } from "../hosts/sheetTooLarge";
import type { TextUndecodable } from "../hosts/file/textUndecodable";
import type { Cancelled } from "../hosts/cancelled";
import type { NameTaken } from "../hosts/nameTaken";
import type { SheetNotFound } from "../hosts/sheetNotFound";
import type { SheetsRenamed } from "../hosts/sheetsRenamed";
import type { UndoRefused } from "../hosts/undoRefused";

/** Every error that a clerk may see. */
export type KnownError =
  | SchemeRefused
  | FactsRefused
  | NotSettled
  | SheetNotFound
  | NameTaken
  | SheetsRenamed
  | ReadFailed
  | WriteFailed
  | WorkbookProtected
  | CellBeingEdited
  | FileDamaged
  | FileEmpty
  | FileEncrypted
  | FileNotSheets
  | FileTooLarge
  | FileUnreadable
  | OldFormat
  | SheetTooLarge
  | TextUndecodable
  | Cancelled
  | UndoRefused;

type ErrorOf<Kind extends KnownError["kind"]> = Extract<KnownError, { kind: Kind }>;

/** What is said of errors in one language; a kind without words does not compile. */
export interface ErrorTexts {
  /** For an error that nobody foresaw, with what it said itself. */
  readonly unknown: (message: string) => string;
  readonly kinds: { readonly [Kind in KnownError["kind"]]: (error: ErrorOf<Kind>) => string };
  /** What is wrong with a field of a scheme, to stand after the field's name. */
  readonly schemeProblem: (reason: SchemeProblem) => string;
  /** What is wrong with a field of the facts, as the end of a sentence that begins with the field. */
  readonly factsProblem: (reason: FactsProblem) => string;
}

/** Says what happened and what to do next. */
export function errorIn(error: unknown, texts: ErrorTexts): string {
  if (!(error instanceof ClerkError)) return texts.unknown(error instanceof Error ? error.message : String(error));
  const say = texts.kinds[error.kind as KnownError["kind"]] as (error: ClerkError) => string;
  return say(error);
}
