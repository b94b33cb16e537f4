import { inExcel } from "../hosts/excel/request";

/** What is asked of Excel; the answer is JSON. One may prepare the next, so their order counts. */
export type Ask = (context: Excel.RequestContext) => Promise<unknown>;

/** What Excel answered: a value, or an error with what programs can see of it. */
export type Answer =
  | { readonly is: "value"; readonly value: unknown }
  | { readonly is: "error"; readonly code: string; readonly message: string; readonly location: string | undefined };

interface LibraryError extends Error {
  readonly code?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Asks one question, in requests of its own; never fails. */
export async function answerOf(ask: Ask): Promise<Answer> {
  try {
    const value: unknown = await inExcel(ask);
    return { is: "value", value: JSON.parse(JSON.stringify(value ?? null)) };
  } catch (error) {
    const { code, message, debugInfo } = error as LibraryError;
    return { is: "error", code: code ?? "", message, location: debugInfo?.errorLocation };
  }
}

/** The names of all sheets that the questions add begin with this. */
export const SHEET = "检查本机";
/** A sheet with a blank in its name, and one for what needs a fresh one. */
export const OTHER = `${SHEET} 2`;
export const THIRD = `${SHEET} 四`;

/** The sheet that most questions work on. */
export function sheetOf({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem(SHEET);
}

/** An object with these properties, after a request. */
export async function loaded<T extends OfficeExtension.ClientObject & { load(names: string): unknown }>(
  object: T,
  names: string,
): Promise<T> {
  object.load(names);
  await object.context.sync();
  return object;
}

/** Prepares a range and reads it back. */
export function onRange(address: string, names: string, prepare: (range: Excel.Range) => void): Ask {
  return async (context) => {
    const range = sheetOf(context).getRange(address);
    prepare(range);
    await context.sync();
    return (await loaded(range, names)).toJSON();
  };
}

/** Asks only whether something is done. */
export function bare(queue: (context: Excel.RequestContext) => unknown): Ask {
  return async (context) => {
    queue(context);
    await context.sync();
    return "done";
  };
}
