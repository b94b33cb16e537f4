/** Something that the add-in asks of Excel, with the answer as JSON. */
export interface Operation {
  readonly name: string;
  run(context: Excel.RequestContext): Promise<unknown>;
}

/** What Excel answered: a value, or an error with what programs can see of it. */
export type Answer =
  | { readonly is: "value"; readonly value: unknown }
  | { readonly is: "error"; readonly code: string; readonly message: string; readonly location: string | undefined };

/** The answers of one Excel, by the names of the operations. */
export interface Recording {
  /** Which Excel it was, such as `Excel PC 16.0.17928.20114 zh-CN`. */
  readonly excel: string;
  readonly recorded: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

interface LibraryError extends Error {
  readonly code?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Runs the operations one after the other, each in a request of its own. */
export async function answersTo(operations: readonly Operation[]): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const { name, run } of operations) answers[name] = await answerTo(run);
  return answers;
}

async function answerTo(run: Operation["run"]): Promise<Answer> {
  try {
    const value: unknown = await Excel.run((context) => run(context));
    return { is: "value", value: JSON.parse(JSON.stringify(value ?? null)) };
  } catch (error) {
    const { code, message, debugInfo } = error as LibraryError;
    return { is: "error", code: code ?? "", message, location: debugInfo?.errorLocation };
  }
}
