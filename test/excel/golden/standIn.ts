import { type Answer, answerOf, type Ask, SHEET } from "../../../src/check/question";
import { INACTIVE } from "../../../src/check/inactive";
import { QUESTIONS, questionList } from "../../../src/check/questions";
import { associateOwn, ownMetadata } from "../../support/ownFunctions";
import { openExcel, type OpenOptions, type TestExcel } from "../../../excel-stand-in/open";
import type { InactiveCode } from "../../../excel-stand-in/requests/situation";

/** By the names of the questions. */
export type Answers = Readonly<Record<string, Answer>>;

/** The kinds of Excel that hand other things to functions. */
export type Kind = "desktop" | "web";

const KINDS: Readonly<Record<Kind, OpenOptions>> = {
  desktop: { emptyCell: 0, wholeColumns: "handed over" },
  web: { emptyCell: null, wholeColumns: "refused" },
};

/** What the emulated Excel answers to everything that a real one is asked. */
export function standInAnswers(kind: Kind): Promise<Answers> {
  return inExcelOf(kind, () => answersTo(QUESTIONS));
}

/** The same, while another workbook is in front. */
export function standInBehind(kind: Kind, code: InactiveCode): Promise<Answers> {
  return inExcelOf(kind, async ({ workbook, host }) => {
    workbook.addSheet(SHEET);
    host.situation.anotherInFront = code;
    return answersTo(INACTIVE);
  });
}

async function answersTo(questions: Readonly<Record<string, Ask>>): Promise<Answers> {
  const answers: Record<string, Answer> = {};
  for (const [name, ask] of questionList(questions)) answers[name] = await answerOf(ask);
  return answers;
}

async function inExcelOf<Result>(kind: Kind, work: (excel: TestExcel) => Promise<Result>): Promise<Result> {
  const excel = await openExcel({ functions: await ownMetadata(), ...KINDS[kind] });
  const uninstall = excel.install();
  try {
    await associateOwn(excel);
    return await work(excel);
  } finally {
    uninstall();
  }
}
