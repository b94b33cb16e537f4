import { ClerkError } from "../bulletin/clerkError";
import type { FactsProblem, FactsRefused } from "../bulletin/notice/factsRefused";
import type { SchemeProblem, SchemeRefused } from "../bulletin/schemeRefused";
import type { AnswersRefused } from "../generate/checkAnswers";
import type { NotSettled } from "../generate/notSettled";
import type { TextTooLong } from "../generate/textTooLong";
import type {
  CellBeingEdited,
  ForgetFailed,
  OtherWorkbookInFront,
  ReadFailed,
  SheetProtected,
  WorkbookProtected,
  WriteFailed,
} from "../hosts/excel/excelErrors";
import type { SheetTooLarge } from "../hosts/sheetTooLarge";
import type { Cancelled } from "../hosts/cancelled";
import type { NameTaken } from "../hosts/nameTaken";
import type { SheetNotFound } from "../hosts/sheetNotFound";
import type { SheetsRenamed } from "../hosts/sheetsRenamed";
import type { SheetsReplaced } from "../hosts/sheetsReplaced";
import type { UndoRefused } from "../hosts/undoRefused";
import type { Origin } from "../hosts/workbook";
import { excelSaid } from "./excelSaid";
import type { InEach, Language } from "./language";

/** Every error that a clerk may see wherever the tool runs; those of files are in fileErrors.ts. */
export type KnownError =
  | SchemeRefused
  | FactsRefused
  | AnswersRefused
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
  | OtherWorkbookInFront
  | CellBeingEdited
  | SheetTooLarge
  | Cancelled
  | UndoRefused;

/** What is said of each kind of error. */
export type ErrorWords<Known extends ClerkError> = {
  readonly [Kind in Known["kind"]]: InEach<(error: Extract<Known, { kind: Kind }>) => string>;
};

/** Words of errors that not every entry can meet, so that the others do not carry them. */
const further = new Map<string, InEach<(error: never) => string>>();

/** Makes further errors known to {@link errorText}. */
export function addErrorWords<Known extends ClerkError>(words: ErrorWords<Known>): void {
  for (const [kind, say] of Object.entries<InEach<(error: never) => string>>(words)) further.set(kind, say);
}

/** Says what happened and what to do next; for an error that nobody foresaw, what it said itself. */
export function errorText(error: unknown, language: Language): string {
  const words =
    error instanceof ClerkError ? (further.get(error.kind) ?? ERRORS[error.kind as KnownError["kind"]]) : undefined;
  if (!words) return UNKNOWN[language](error instanceof Error ? error.message : String(error));
  const say = words[language] as (error: unknown) => string;
  return say(error);
}

/** As much of a question's id as tells which one it is. */
function shortId(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

const UNKNOWN: InEach<(message: string) => string> = {
  zh: (message) =>
    `出了意外：${message}。不清楚做到了哪一步：如果正在生成，请先看一下附件是否已经写好。可以重试；仍然不行请把这句话告诉维护人员。`,
  en: (message) =>
    `Something unforeseen happened: ${message}. It is not known how far it came: if the bulletin was being made, look first whether the appendices are there. You may try again; if it stays, tell your administrator this sentence.`,
};

const ERRORS: ErrorWords<KnownError> = {
  "scheme-refused": {
    zh: ({ field, reason }) => `计分办法不能用：${field} ${problemZh(reason)}。请改好后再试。`,
    en: ({ field, reason }) => `The scheme cannot be used: ${field} ${problemEn(reason)}. Mend it and try again.`,
  },
  "facts-refused": {
    zh: ({ field, reason }) => `通报正文的资料不能用：${field} ${factsProblemZh(reason)}。请改好后再试。`,
    en: ({ field, reason }) =>
      `The facts of the notice cannot be used: ${field} ${factsProblemEn(reason)}. Mend it and try again.`,
  },
  "answers-refused": {
    zh: ({ id }) =>
      id === ""
        ? "处理办法的文件不能用：里面不是一张“问题编号: 处理办法”的清单。请按 --json 输出的问题编号和可选的处理办法重写，再试。"
        : `处理办法的文件不能用：“${shortId(id)}”的处理办法看不懂。请从 --json 输出的可选处理办法里照抄一个，再试。`,
    en: ({ id }) =>
      id === ""
        ? "The file of answers cannot be used: it is not a list of answers by the id of their question. Write it from the ids and answers that --json prints, and try again."
        : `The file of answers cannot be used: the answer to “${shortId(id)}” makes no sense. Copy one of the answers that --json prints for it, and try again.`,
  },
  "not-settled": {
    zh: ({ findings }) => `还有 ${findings} 项必须先处理，没有生成。`,
    en: ({ findings }) => `${findings} matters must be settled first; nothing was written.`,
  },
  "text-too-long": {
    zh: ({ sheet, cell, long }) =>
      `没有写入：${sheet}的 ${cell} 有 ${long.text.length} 个字（“${long.text.slice(0, 20)}…”），一格最多 ${long.most} 个。请在原表里改短，再生成。`,
    en: ({ sheet, cell, long }) =>
      `Nothing was written: ${cell} of ${sheet} would have ${long.text.length} signs (“${long.text.slice(0, 20)}…”), and a cell holds ${long.most} at most. Shorten it in the source and try again.`,
  },
  "sheet-not-found": {
    zh: ({ sheet, names }) => `没有名为“${sheet}”的工作表。现有：${names.join("、")}。请另选一张。`,
    en: ({ sheet, names }) => `There is no sheet “${sheet}”. There are: ${names.join(", ")}. Choose one of them.`,
  },
  "name-taken": {
    zh: ({ sheets }) => `已有您自己的工作表“${sheets.join("”“")}”，不会改动它。请选择另取名称，或先给它改名。`,
    en: ({ sheets }) =>
      `A sheet of your own is called “${sheets.join("”, “")}”; it will not be touched. Use another name, or rename it first.`,
  },
  "sheets-renamed": {
    zh: ({ sheets }) =>
      `以前生成的${sheets.map(({ was, is }) => `“${was}”已改名为“${is}”`).join("，")}。请选择保留还是一并替换。`,
    en: ({ sheets }) =>
      `Sheets made earlier have been renamed: ${sheets.map(({ was, is }) => `“${was}” to “${is}”`).join(", ")}. Keep them, or replace them too.`,
  },
  "sheets-replaced": {
    zh: ({ sheets, other }) => {
      const edited = sheets.filter(({ isEdited }) => isEdited).map(({ name }) => name);
      const names = `“${sheets.map(({ name }) => name).join("”“")}”`;
      const byHand = `“${edited.join("”“")}”生成以后有人改过，再生成会盖掉这些改动。`;
      if (!other) return byHand;
      return `现有的${names}是${originZh(other.was)}的，这次要写的是${originZh(other.now)}的。${edited.length > 0 ? byHand : ""}`;
    },
    en: ({ sheets, other }) => {
      const edited = sheets.filter(({ isEdited }) => isEdited).map(({ name }) => name);
      const names = `“${sheets.map(({ name }) => name).join("”, “")}”`;
      const byHand = `Somebody has edited “${edited.join("”, “")}” since; writing again would undo that.`;
      if (!other) return byHand;
      return `${names} now: ${originEn(other.was)}. To be written: ${originEn(other.now)}.${edited.length > 0 ? ` ${byHand}` : ""}`;
    },
  },
  "read-failed": {
    zh: ({ sheet, failure }) =>
      `${sheet === undefined ? "工作簿" : `工作表“${sheet}”`}没有读出来：${excelSaid(failure, "zh")}。没有改动任何内容。请重试。`,
    en: ({ sheet, failure }) =>
      `${sheet === undefined ? "The workbook" : `Sheet “${sheet}”`} could not be read: ${excelSaid(failure, "en")}. Nothing was changed. Try again.`,
  },
  "write-failed": {
    zh: ({ step, sheets, failure, leftovers, isUnknown }) =>
      `${STEPS.zh[step](sheets)}时出错：${excelSaid(failure, "zh")}。${isUnknown ? STANDS.zh.unknown : leftovers.length > 0 ? STANDS.zh.left(leftovers) : STANDS.zh[step]}`,
    en: ({ step, sheets, failure, leftovers, isUnknown }) =>
      `${STEPS.en[step](sheets)} failed: ${excelSaid(failure, "en")}. ${isUnknown ? STANDS.en.unknown : leftovers.length > 0 ? STANDS.en.left(leftovers) : STANDS.en[step]}`,
  },
  "forget-failed": {
    zh: ({ failure }) =>
      `清除记录时出错：${excelSaid(failure, "zh")}。可能只清除了一部分，您看得见的工作表没有改动。请再按一次“清除”，确认清除干净后再发送工作簿。`,
    en: ({ failure }) =>
      `Clearing the records failed: ${excelSaid(failure, "en")}. Perhaps only a part is gone; no sheet that you see was changed. Clear once more before you send the workbook on.`,
  },
  "other-workbook": {
    zh: () =>
      "现在最前面的是另一个工作簿，Excel 只改最前面的那个。请点一下本工作簿的窗口，再按一次。您自己的工作表没有改动。",
    en: () =>
      "Another workbook is in front, and Excel changes only that one. Click the window of this workbook and try again. No sheet of yours was changed.",
  },
  "sheet-protected": {
    zh: ({ sheets }) =>
      `工作表“${sheets.join("”“")}”受保护，不能重新生成。请在“审阅”里点“撤消工作表保护”后重试。没有改动任何内容。`,
    en: ({ sheets }) =>
      `Sheet “${sheets.join("”, “")}” is protected and cannot be made anew. Use Unprotect Sheet (Review tab) and try again. Nothing was changed.`,
  },
  "workbook-protected": {
    zh: () => "工作簿的结构受保护，不能添加或删除工作表。请在“审阅”里取消“保护工作簿”后重试。没有改动任何内容。",
    en: () =>
      "The structure of this workbook is protected, so no sheet can be added or deleted. Turn Protect Workbook off (Review tab) and try again. Nothing was changed.",
  },
  "cell-being-edited": {
    zh: () => "有单元格正在编辑。请按回车键结束编辑后重试。没有改动任何内容。",
    en: () => "A cell is being edited. Press Enter to finish, then try again. Nothing was changed.",
  },
  "sheet-too-large": {
    zh: ({ sheet }) => `工作表“${sheet}”的范围太大，多半是远处有零星内容。请删除表格以外的内容后重试。`,
    en: ({ sheet }) =>
      `Sheet “${sheet}” spans too many cells, mostly because something stands far from the table. Delete what is outside the table and try again.`,
  },
  cancelled: {
    zh: () => "已取消。没有写入任何内容。",
    en: () => "Cancelled. Nothing was written.",
  },
  "undo-refused": {
    zh: ({ changed, gone, taken }) =>
      `没有撤销，也没有改动任何内容：${[
        ...changed.map((sheet) => `“${sheet}”在生成之后有改动`),
        ...gone.map((sheet) => `“${sheet}”已被删除`),
        ...taken.map((sheet) => `要恢复的“${sheet}”与另一张工作表重名`),
      ].join("，")}。需要时请手工处理这些工作表。`,
    en: ({ changed, gone, taken }) =>
      `Nothing was undone and nothing was changed: ${[
        ...changed.map((sheet) => `“${sheet}” has been changed since`),
        ...gone.map((sheet) => `“${sheet}” has been deleted`),
        ...taken.map((sheet) => `another sheet bears the name “${sheet}”`),
      ].join(", ")}. Deal with these sheets by hand if needed.`,
  },
};

function originZh({ sheets, period }: Origin): string {
  return `“${sheets.join("”“")}”${period === "" ? "" : `（${period}）`}`;
}

function originEn({ sheets, period }: Origin): string {
  return `“${sheets.join("”, “")}”${period === "" ? "" : ` (${period})`}`;
}

const STEPS: InEach<Readonly<Record<WriteFailed["step"], (sheets: readonly string[]) => string>>> = {
  zh: {
    add: () => "添加工作表",
    fill: (sheets) => `写入“${sheets.join("”“")}”`,
    remember: () => "保存记录",
    undo: () => "撤回",
    recover: () => "清理上次没有写完的附件",
  },
  en: {
    add: () => "Adding the sheets",
    fill: (sheets) => `Writing “${sheets.join("”, “")}”`,
    remember: () => "Keeping the settings",
    undo: () => "Undoing",
    recover: () => "Clearing away an unfinished generation",
  },
};

/** How things stand after a failure: of each step, when all is known to be as before; else what is left, or that nobody knows. */
type Stands = Readonly<Record<"unknown" | WriteFailed["step"], string>> & {
  readonly left: (sheets: readonly string[]) => string;
};

const STANDS: InEach<Stands> = {
  zh: {
    add: "已全部撤回，其他工作表没有改动。请重试。",
    fill: "已全部撤回，其他工作表没有改动。请重试。",
    remember: "可能没有存进工作簿。工作表没有改动。请重试。",
    undo: "附件没有改动。请重试。",
    recover: "工作表没有改动。请重试。",
    left: (sheets) =>
      `没有写完的工作表“${sheets.join("”“")}”还没有清理掉，再生成一次会先清理，也可以手工删除。您自己的工作表没有改动。`,
    unknown: "不知道做到了哪一步。请看一下附件是否完整；再生成一次会先清理没有写完的部分。您自己的工作表没有改动。",
  },
  en: {
    add: "All of it was taken back and no other sheet was changed. Try again.",
    fill: "All of it was taken back and no other sheet was changed. Try again.",
    remember: "It may not have been stored in the workbook. No sheet was changed. Try again.",
    undo: "The appendices were not changed. Try again.",
    recover: "No sheet was changed. Try again.",
    left: (sheets) =>
      `The unfinished sheets “${sheets.join("”, “")}” are still there; the next generation clears them away, or delete them by hand. No sheet of yours was changed.`,
    unknown:
      "It is not known how far it came. Look whether the appendices are whole; the next generation first clears away what is unfinished. No sheet of yours was changed.",
  },
};

/** What is wrong with a field of a scheme, to stand after the field's name. */
export function schemeProblemText(reason: SchemeProblem, language: Language): string {
  return language === "zh" ? problemZh(reason) : problemEn(reason);
}

function problemZh(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "没有填";
    case "unknown-field":
      return "不是计分办法里的项目，可能写错了";
    case "not-text":
      return "应为文字";
    case "empty":
      return "不能为空";
    case "not-a-list":
      return "应为列表";
    case "not-an-object":
      return "应为一组项目";
    case "not-a-number":
      return `“${String(reason.found)}”不是数`;
    case "negative":
      return `是 ${String(reason.found)}，分值不能小于 0`;
    case "too-many-decimals":
      return `是 ${String(reason.found)}，最多四位小数`;
    case "twice":
      return `“${reason.name}”重复了`;
    case "unknown-channel":
      return `“${reason.name}”不在采用渠道里`;
    case "unknown-group":
      return `“${reason.name}”不在分组里`;
    case "unknown-name":
      return `“${reason.name}”在计分办法里没有定义`;
    case "not-whole":
      return `是 ${String(reason.found)}，应为整数`;
    case "not-a-day":
      return `“${String(reason.found)}”不是日期，应写成 2023-03-31 这样`;
    case "below-min":
      return `是 ${String(reason.found)}，比下限还小`;
    case "not-ascending":
      return `是 ${String(reason.found)}，应比上一档大（从小到大写）`;
    case "in-no-appendix":
      return `“${reason.name}”没有写进 appendices 的任何一个附件`;
    case "not-in-roster":
      return `“${reason.name}”不在名录里，请先写进 roster`;
    case "too-many":
      return `有 ${reason.found} 项，最多 ${reason.most} 项`;
    case "too-large":
      return `是 ${reason.found}，最多 ${reason.most}（负数最少 -${reason.most}）`;
    case "product":
      return `是 ${reason.found}，与分值 ${reason.points} 相乘后超过 ${reason.most} 或多于四位小数`;
    case "unknown-placeholder":
      return `里的 {${reason.name}} 不认识`;
    case "not-one-of":
      return `“${String(reason.found)}”不认识，应为 ${reason.allowed.join("、")} 之一`;
    case "newer-version":
      return `是 ${String(reason.found)}，本程序只认识第 1、2 版，请更新程序`;
  }
}

function problemEn(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "is missing";
    case "unknown-field":
      return "is no field of a scheme; perhaps it is misspelt";
    case "not-text":
      return "must be a text";
    case "empty":
      return "must not be empty";
    case "not-a-list":
      return "must be a list";
    case "not-an-object":
      return "must be a set of fields";
    case "not-a-number":
      return `is “${String(reason.found)}”, which is no number`;
    case "negative":
      return `is ${String(reason.found)}; points must not be below 0`;
    case "too-many-decimals":
      return `is ${String(reason.found)}; at most four decimals`;
    case "twice":
      return `“${reason.name}” stands there twice`;
    case "unknown-channel":
      return `“${reason.name}” is no channel of the scheme`;
    case "unknown-group":
      return `“${reason.name}” is no group of the scheme`;
    case "unknown-name":
      return `“${reason.name}” is not defined in the scheme`;
    case "not-whole":
      return `is ${String(reason.found)}; it must be a whole number`;
    case "not-a-day":
      return `is “${String(reason.found)}”, no day; write it like 2023-03-31`;
    case "below-min":
      return `is ${String(reason.found)}, below the minimum`;
    case "not-ascending":
      return `is ${String(reason.found)}; each band must begin higher than the one before`;
    case "in-no-appendix":
      return `“${reason.name}” stands in none of the appendices`;
    case "not-in-roster":
      return `“${reason.name}” is not in the roster; add it there first`;
    case "too-many":
      return `has ${reason.found} items; at most ${reason.most}`;
    case "too-large":
      return `is ${reason.found}; at most ${reason.most}, and no less than -${reason.most}`;
    case "product":
      return `is ${reason.found}, which times the points, ${reason.points}, is above ${reason.most} or has more than four decimals`;
    case "unknown-placeholder":
      return `has an unknown {${reason.name}}`;
    case "not-one-of":
      return `is “${String(reason.found)}”, not one of ${reason.allowed.join(", ")}`;
    case "newer-version":
      return `is ${String(reason.found)}; this program knows versions 1 and 2, please update it`;
  }
}

/** What is wrong with a field of the facts, as the end of a sentence that begins with the field. */
export function factsProblemText(reason: FactsProblem, language: Language): string {
  return language === "zh" ? factsProblemZh(reason) : factsProblemEn(reason);
}

function factsProblemZh(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "不是通报资料里的项目，可能写错了";
    case "not-a-count":
      return `“${String(reason.found)}”不是条数，应为不小于 0 的整数`;
    case "not-a-date":
      return `“${String(reason.found)}”不是日期，应写成 2023-04-13 这样`;
    case "not-true-or-false":
      return `“${String(reason.found)}”不认识，应为 true 或 false`;
    case "unknown-channel":
      return `里的“${reason.name}”不在采用渠道里，现有：${reason.known.join("、")}`;
    case "unknown-group":
      return `里的“${reason.name}”不在分组里，现有：${reason.known.join("、")}`;
    case "not-a-figure":
      return `“${String(reason.found)}”不是数，应为数字，最多四位小数`;
    case "unknown-placeholder":
      return (
        `里的 {${reason.name}}（第 ${reason.at} 个字起）不认识，` +
        (reason.nearest === undefined
          ? `可以用：${reason.known.map((name) => `{${name}}`).join(" ")}`
          : `最接近的是 {${reason.nearest}}`)
      );
    case "unknown-argument":
    case "unknown-value":
    case "needs-argument":
      return `里的 {${reason.placeholder}}（第 ${reason.at} 个字起）${wrongPlaceholderZh(reason)}`;
    case "not-in-table":
    case "not-given":
    case "empty-group":
    case "of-nothing":
    case "nobody":
      return `里的 {${reason.placeholder}}（第 ${reason.at} 个字起）没有数：${missingFigureZh(reason)}`;
    case "no-value":
      return `里的 {${reason.name}} 没有数或内容，请补上，或用 [ ] 把这一句括起来，没有时就不写`;
    case "unbalanced":
      return `里的 ${reason.sign} 没有配对`;
    case "sum-differs":
      return `是 ${reason.found}，各组相加是 ${reason.expected}，对不上`;
    case "table-differs":
      return `是 ${reason.found}，表里是 ${reason.expected}，对不上，请改成一致或删去这一项`;
    default:
      return problemZh(reason);
  }
}

type PlaceholderIs<Problem> = Extract<FactsProblem, { readonly problem: Problem }>;
type WrongPlaceholder = PlaceholderIs<"unknown-argument" | "unknown-value" | "needs-argument">;
type MissingFigure = PlaceholderIs<"not-in-table" | "not-given" | "empty-group" | "of-nothing" | "nobody">;

function wrongPlaceholderZh(reason: WrongPlaceholder): string {
  const { known } = reason;
  const allowed = known.length === 0 ? "" : `可以用：${known.join("、")}`;
  if (reason.problem === "needs-argument")
    return reason.argument === ""
      ? `要先写列哪些、算什么。${allowed}`
      : `要写明“${reason.argument}=”，否则不知道指哪一个。${allowed}`;
  const closest = reason.nearest === undefined ? "" : `最接近的是“${reason.nearest}”；`;
  return reason.problem === "unknown-argument"
    ? `里的“${reason.name}”用不上或不认识，${closest}${allowed}`
    : `里的“${reason.argument}=${reason.name}”没有，${closest}${allowed}`;
}

function missingFigureZh(reason: MissingFigure): string {
  switch (reason.problem) {
    case "not-in-table": {
      const { units } = reason;
      const some = units.length === 0 ? "" : `（${units.slice(0, 3).join("、")}${units.length > 3 ? " 等" : ""}没有）`;
      return `表里没有${reason.figure}${some}`;
    }
    case "not-given":
      return `没有填${reason.period}的“${reason.key}”`;
    case "empty-group":
      return `“${reason.group}”没有单位`;
    case "of-nothing":
      return `${reason.figure}是 0，不能作分母`;
    case "nobody":
      return "没有这样的单位";
  }
}

function wrongPlaceholderEn(reason: WrongPlaceholder): string {
  const { known } = reason;
  const allowed = known.length === 0 ? "" : `; there are ${known.join(", ")}`;
  if (reason.problem === "needs-argument")
    return reason.argument === ""
      ? `does not say of which units or figure it is${allowed}`
      : `has to say “${reason.argument}=”, for there are several${allowed}`;
  const closest = reason.nearest === undefined ? "" : `, perhaps “${reason.nearest}” is meant`;
  return reason.problem === "unknown-argument"
    ? `cannot have “${reason.name}”${closest}${allowed}`
    : `has “${reason.argument}=${reason.name}”, which there is not${closest}${allowed}`;
}

function missingFigureEn(reason: MissingFigure): string {
  switch (reason.problem) {
    case "not-in-table": {
      const { units } = reason;
      const some =
        units.length === 0 ? "" : ` (of ${units.slice(0, 3).join(", ")}${units.length > 3 ? " and more" : ""})`;
      return `the table does not say ${reason.figure}${some}`;
    }
    case "not-given":
      return `nobody has given “${reason.key}” of ${reason.period}`;
    case "empty-group":
      return `“${reason.group}” has no unit`;
    case "of-nothing":
      return `${reason.figure} is 0`;
    case "nobody":
      return "there is no such unit";
  }
}

function factsProblemEn(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "is no field of a notice's facts; perhaps it is misspelt";
    case "not-a-count":
      return `is “${String(reason.found)}”; it must be a whole number, 0 or more`;
    case "not-a-figure":
      return `is “${String(reason.found)}”; it must be a number of at most four decimals`;
    case "not-a-date":
      return `is “${String(reason.found)}”, which is no date such as 2023-04-13`;
    case "not-true-or-false":
      return `is “${String(reason.found)}”; it must be true or false`;
    case "unknown-channel":
      return `names “${reason.name}”, which is no channel of the scheme: ${reason.known.join(", ")}`;
    case "unknown-group":
      return `names “${reason.name}”, which is no group of the scheme: ${reason.known.join(", ")}`;
    case "unknown-placeholder":
      return (
        `holds {${reason.name}} (character ${reason.at}), which there is not; ` +
        (reason.nearest === undefined
          ? `there are ${reason.known.map((name) => `{${name}}`).join(" ")}`
          : `perhaps {${reason.nearest}} is meant`)
      );
    case "unknown-argument":
    case "unknown-value":
    case "needs-argument":
      return `holds {${reason.placeholder}} (character ${reason.at}), which ${wrongPlaceholderEn(reason)}`;
    case "not-in-table":
    case "not-given":
    case "empty-group":
    case "of-nothing":
    case "nobody":
      return `holds {${reason.placeholder}} (character ${reason.at}), for which there is no figure: ${missingFigureEn(reason)}`;
    case "no-value":
      return `has {${reason.name}}, of which nothing is known; give it, or put the sentence in [ ] so that it is left out`;
    case "unbalanced":
      return `has a ${reason.sign} without its partner`;
    case "sum-differs":
      return `is ${reason.found}, but the groups add up to ${reason.expected}`;
    case "table-differs":
      return `is ${reason.found}, but the table says ${reason.expected}; make them agree or leave it out`;
    default:
      return problemEn(reason);
  }
}
