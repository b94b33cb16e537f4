import { CELLS } from "./cells";
import { EXCHANGE } from "./exchange";
import { FUNCTIONS } from "./functions";
import type { INACTIVE } from "./inactive";
import { LOOKS } from "./looks";
import { PAGES } from "./pages";
import type { Ask } from "./question";
import { LAST, SHEETS } from "./sheets";
import { STORED } from "./stored";

/** Everything that is asked of an Excel, by name, in an order in which one thing prepares the next. */
export const QUESTIONS = { ...SHEETS, ...CELLS, ...LOOKS, ...PAGES, ...STORED, ...EXCHANGE, ...FUNCTIONS, ...LAST };

/** The name of a question, under which its answer is kept. */
export type QuestionName = keyof typeof QUESTIONS | keyof typeof INACTIVE;

/** What is asked only to know it: whatever the answer is, the program does without. */
export const IDLE: readonly QuestionName[] = [
  "a sheet is added",
  "a name that is taken, but for its case",
  "a range whose sheet has gone",
  "a sheet that is very well hidden is copied",
  "a formula in a cell for texts",
  "a date in a cell that has a format",
  "an array of another size",
  "a formula with a mistake",
  "addresses on sheets with signs and blanks in their names",
  "the active cell of a selection",
  "a line that is given only a colour",
  "a cell without a look",
  "the height of a row after its own is taken away",
  "merged cells after their formats are cleared",
  "visible cells around hidden rows",
  "visible cells of a protected sheet",
  "a format on a protected sheet",
  "the page of a new sheet",
  "a hidden name of a sheet",
  "a name twice",
  "a name for a text without an equals sign",
  "a name with a comment of more than 255 characters",
  "what a copy of a sheet brings along",
  "merged cells that are not taken apart before others are pasted over them",
  "which sheet is in view after rows of another are frozen, and the scale of a sheet that is not",
  "what a function gets of a whole column",
];

/** The questions as a list. */
export function questionList(questions: Readonly<Record<string, Ask>>): readonly (readonly [QuestionName, Ask])[] {
  return Object.entries(questions) as [QuestionName, Ask][];
}
