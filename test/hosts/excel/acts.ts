import type { TestExcel } from "../../../excel-stand-in/open";

/** What somebody, or Excel, may do just before a request. */
export type Act = (excel: TestExcel) => void;

/** What anybody may do while the pane is at work, whatever it does. */
export const ACTS: Readonly<Record<string, Act>> = {
  "another workbook comes to the front": ({ host }) => (host.situation.anotherInFront = "InvalidSelection"),
  "another workbook comes to the front, and Excel says only that it failed": ({ host }) =>
    (host.situation.anotherInFront = "GeneralException"),
  "a cell begins to be edited for a while": ({ user }) => {
    user.startEditing();
    setTimeout(() => user.endEditing(), 20);
  },
  "a co-author renames 附件1": (excel) => ifThere(excel, "附件1", () => excel.user.renameSheet("附件1", "定稿")),
  "a co-author deletes 附件1": (excel) => ifThere(excel, "附件1", () => excel.user.deleteSheet("附件1")),
  "a co-author makes a sheet 附件2": (excel) => makeTheirs(excel, "附件2"),
  "a co-author protects 附件2": (excel) => ifThere(excel, "附件2", () => excel.user.protectSheet("附件2")),
  "a co-author protects the workbook": ({ user }) => user.protectWorkbook(),
  "a co-author deletes a sheet of no concern, which Excel on the web takes amiss": ({ fail, traffic }) =>
    fail.at({ request: traffic.requests.length + 1, code: "InvalidRequestContext" }),
  "the workbook is closed": ({ fail }) => fail.from({ request: 1 }),
  "the page is reloaded": ({ fail }) => (fail.isDead = true),
};

/** Makes a sheet that is somebody else's, unless one of that name is there. */
function makeTheirs({ workbook }: TestExcel, name: string): void {
  if (!workbook.findSheet(name)) workbook.addSheet(name).put(0, 0, { kind: "value", value: "我的" });
}

function ifThere({ workbook }: TestExcel, sheet: string, act: () => void): void {
  if (workbook.findSheet(sheet)) act();
}

/** Puts right what an act has brought about, but for what a co-author did to sheets. */
export function calm({ host, fail, user }: TestExcel): void {
  host.situation.anotherInFront = undefined;
  fail.never();
  user.unprotectWorkbook();
  for (const sheet of host.workbook.sheets) sheet.protection = undefined;
}

/** How work ended: "done", what is said of its failure, or "no answer" when the page that asked is gone. */
export async function ending(
  { fail }: TestExcel,
  work: Promise<unknown>,
  say: (error: unknown) => string,
): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const gone = new Promise<string>((resolve) => {
    timer = setInterval(() => fail.isDead && resolve("no answer"), 5);
  });
  try {
    return await Promise.race([work.then(() => "done", say), gone]);
  } finally {
    clearInterval(timer);
  }
}

/** All that a sheet's cells hold, as one text. */
export function cellsOf({ workbook }: TestExcel, name: string): string {
  const sheet = workbook.sheet(name);
  const used = sheet.usedArea(true);
  if (!used) return "";
  const cell = (i: number, j: number): unknown => sheet.value(used.row + i, used.column + j);
  return JSON.stringify(
    Array.from({ length: used.rows }, (_, i) => Array.from({ length: used.columns }, (_, j) => cell(i, j))),
  );
}
