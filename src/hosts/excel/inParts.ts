import type { Area } from "../../cells/area";
import { inExcel } from "./request";

/** A question about a part of a sheet; what it returns is to be called after the next sync. */
export type Question<Answer> = (range: Excel.Range) => () => Answer;

/** Where a sheet is asked in parts after a failure, so many requests at most. */
const MOST_REQUESTS = 64;

/** Asks for the whole area, then for its halves, and so on; undefined when a part that cannot be halved fails as well. */
export async function inParts<Answer>(
  sheet: string,
  area: Area,
  ask: Question<Answer>,
  split: (area: Area) => readonly Area[],
): Promise<Answer[] | undefined> {
  const answers: Answer[] = [];
  const open = [area];
  for (let requests = 0; open.length > 0; requests++) {
    if (requests === MOST_REQUESTS) return undefined;
    const part = open.shift()!;
    try {
      answers.push(await askOne(sheet, part, ask));
    } catch {
      const halves = split(part);
      if (halves.length < 2) return undefined;
      for (const half of [...halves].reverse()) open.unshift(half); // in the order of the rows
    }
  }
  return answers;
}

/** Asks one thing about a part of a sheet, in a request of its own. */
export function askOne<Answer>(sheet: string, part: Area, ask: Question<Answer>): Promise<Answer> {
  return inExcel(async (context) => {
    const { row, column, rows, columns } = part;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const answer = ask(range);
    await context.sync();
    return answer();
  });
}

/** The upper and the lower half; one area where there is only one row. */
export function splitRows(area: Area): Area[] {
  const half = Math.ceil(area.rows / 2);
  const rest = area.rows - half;
  return rest === 0
    ? [area]
    : [
        { ...area, rows: half },
        { ...area, row: area.row + half, rows: rest },
      ];
}
