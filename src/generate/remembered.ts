import type { Memory } from "./memory";

/** What the fields of a memory are to a clerk. */
export type Remembered = "scheme" | "source" | "period" | "answers" | "looks" | "facts";

const REMEMBERED: Readonly<Record<keyof Memory, Remembered>> = {
  scheme: "scheme",
  sheet: "source",
  more: "source",
  byMonth: "source",
  former: "source",
  range: "source",
  period: "period",
  answers: "answers",
  unitAnswers: "answers",
  fonts: "looks",
  facts: "facts",
  factsPeriod: "facts",
  noticeSheet: "looks",
};

/** What a memory holds, whatever its shape: nothing that stood in a workbook may go unnamed. */
export function rememberedIn(memory: unknown): readonly Remembered[] {
  const filled = Object.entries(memory ?? {}).filter(([, value]) => !isEmpty(value));
  const names = filled.flatMap(([name]) => (Object.hasOwn(REMEMBERED, name) ? REMEMBERED[name as keyof Memory] : []));
  return [...new Set(names)];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}
