import { throwKnown, failureOf, inExcel } from "../hosts/excel/request";
import { SETTING } from "../hosts/excel/stored";
import { type Environment, environment } from "./environment";
import { type Answer, answerOf, type Ask, SHEET } from "./question";
import { INACTIVE } from "./inactive";
import { QUESTIONS, questionList } from "./questions";

/** The answers of one Excel. */
export interface Recording {
  /** Which Excel it was, such as `Excel PC 16.0.17928.20114 zh-CN`. */
  readonly excel: string;
  /** The day. */
  readonly recorded: string;
  readonly environment: Environment;
  /** Ids of the workbook's sheets by name, now and when this workbook was examined before: another session, if it was saved. */
  readonly ids: { readonly now: Ids; readonly before?: Ids };
  /** By the names of the questions. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What only a person can tell, or do. */
  readonly byHand?: ByHand;
}

export type Ids = Readonly<Record<string, string>>;

/** What became of what the clerk did; absent where nothing was done. */
export interface ByHand {
  readonly clipboard?: "copied" | "refused";
  readonly download?: "no" | "yes";
  readonly file?: "read" | "unreadable";
}

/** The workbook has something in it, so that nothing is asked of it. */
export class NotBlank extends Error {
  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
  }
}

/** What we remember in a workbook that was examined. */
const CHECKED = "adoption-bulletin-check";

/** A blank workbook has hardly more sheets. */
const MOST_SHEETS = 12;

/**
 * Asks everything of the Excel that is open. It needs a workbook in which there is nothing, adds sheets of its own and
 * takes them away again. Another workbook cannot be made for that: what Excel.createWorkbook opens is out of the add-in's
 * reach, and comes to the front, where it keeps Excel from serving this one.
 *
 * @param progress told how much is done, 0 to 1
 * @throws NotBlank, before anything is touched; OtherWorkbookInFront, CellBeingEdited
 */
export async function examine(progress: (done: number) => void): Promise<Recording> {
  const ids = await lookAround();
  const around = environment();
  const answers = await ask(QUESTIONS, progress).finally(clear);
  return {
    excel: `Excel ${around.platform} ${around.version} ${around.language}`,
    recorded: new Date().toISOString().slice(0, 10),
    environment: around,
    ids,
    answers,
  };
}

/**
 * Asks what Excel does while another workbook is in front.
 *
 * @param ready waits until the clerk has brought one to the front
 */
export async function examineBehind(ready: () => Promise<void>): Promise<Recording["answers"]> {
  await lookAround();
  await inExcel(async ({ workbook, sync }) => {
    workbook.worksheets.add(SHEET);
    await workbook.context.sync();
    return sync;
  });
  try {
    await ready();
    return await ask(INACTIVE, () => undefined);
  } finally {
    await clear();
  }
}

async function ask(
  questions: Readonly<Record<string, Ask>>,
  progress: (done: number) => void,
): Promise<Recording["answers"]> {
  const answers: Record<string, Answer> = {};
  const list = questionList(questions);
  for (const [i, [name, one]] of list.entries()) {
    progress(i / list.length);
    answers[name] = await answerOf(one);
  }
  return answers;
}

/** Makes sure that there is nothing in the workbook, and compares the ids of its sheets with those of the time before. */
async function lookAround(): Promise<Recording["ids"]> {
  try {
    return await inExcel(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load("items/id,items/name");
      const ours = settings.getItemOrNullObject(SETTING);
      const kept = settings.getItemOrNullObject(CHECKED);
      kept.load("value");
      await context.sync();
      const { items } = worksheets;
      const used = items.slice(0, MOST_SHEETS).map((sheet) => sheet.getUsedRangeOrNullObject());
      await context.sync();
      const full = items.filter((_, i) => i >= MOST_SHEETS || !used[i]!.isNullObject).map(({ name }) => name);
      if (full.length > 0 || !ours.isNullObject) throw new NotBlank(full);
      const now = Object.fromEntries(items.map(({ name, id }) => [name, id]));
      settings.add(CHECKED, now);
      await context.sync();
      return { now, ...(!kept.isNullObject && { before: kept.value as Ids }) };
    });
  } catch (error) {
    throwKnown(failureOf(error));
    throw error;
  }
}

/** Takes away what was added; what cannot be taken away stays in a workbook that holds nothing else. */
async function clear(): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name.startsWith(SHEET)) sheet.delete();
    for (const name of names.items) if (name.name.startsWith("_adoption_bulletin")) name.delete();
    await context.sync();
  }).catch(() => undefined);
}
