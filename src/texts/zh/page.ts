import { enumerated } from "../../bulletin/enumerated";
import type { ErrorTexts, ErrorWords, FileError } from "../errors";
import type { FindingTexts } from "../findings";
import type { LearnTexts } from "../learn";
import type { CheckTexts } from "./check";
import { errors } from "./errors";
import type { FirstSchemeTexts } from "./firstScheme";
import type { FormerTexts } from "./former";
import type { HelpTexts } from "./help";
import { notice } from "./notice";
import type { NoticeFormTexts } from "./noticeForm";
import type { OfficeTexts } from "./office";
import { offline } from "./offline";
import { pane } from "./pane";
import type { ScoreLineTexts } from "./scoreLines";
import type { SourceSheetTexts } from "./sourceSheet";
import type { SchemeFormTexts } from "./schemeForm";

/** Everything that the pane and the page without Excel say, in Chinese; other languages say the same. */
export const page = {
  /** For the page's lang attribute. */
  tag: "zh-CN",
  /** Names in a row. */
  list: (names: readonly string[]): string => enumerated(names),
  pane,
  notice,
  /** The form of the notice, which few open. */
  noticeForm: async (): Promise<NoticeFormTexts> => (await import("./noticeForm")).noticeForm,
  /** What 检查本机 Excel says, which hardly anybody opens. */
  check: async (): Promise<CheckTexts> => (await import("./check")).check,
  errors: errors as ErrorTexts,
  /** The words of 上期. */
  former: async (): Promise<FormerTexts> => (await import("./former")).former,
  /** The sheet beside the pane, where there is no Excel that shows it. */
  sourceSheet: async (): Promise<SourceSheetTexts> => (await import("./sourceSheet")).sourceSheet,
  /** What a score is made of. */
  scoreLines: async (): Promise<ScoreLineTexts> => (await import("./scoreLines")).scoreLines,
  /** What is said of files, which those meet who open one. */
  fileErrors: async (): Promise<ErrorWords<FileError>> => (await import("./fileErrors")).fileErrors,
  /** What is said of findings, which comes with the first sheet. */
  findings: async (): Promise<FindingTexts> => (await import("./findings")).findings,
  /** The help, which few open. */
  help: async (): Promise<HelpTexts> => (await import("./help")).help,
  /** The first use by an office, and schemes from elsewhere. */
  firstScheme: async (): Promise<FirstSchemeTexts> => (await import("./firstScheme")).firstScheme,
  /** An office's settings, kept and taken along. */
  office: async (): Promise<OfficeTexts> => (await import("./office")).office,
  /** What is said of a scheme that was learnt. */
  learn: async (): Promise<LearnTexts> => (await import("./learn")).learn,
  /** The scheme's form. */
  schemeForm: async (): Promise<SchemeFormTexts> => (await import("./schemeForm")).schemeForm,
  offline,
};

export type Texts = typeof page;
