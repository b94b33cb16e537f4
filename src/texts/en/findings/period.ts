import type { FindingWords } from "../../findings";
import { list } from "./phrases";

/** Of the period. */
export const period = {
  "period-from-title": ({ sheet, period }) => `The period “${period}” is taken from the title of sheet “${sheet}”.`,
  "period-from-name": ({ sheet, period }) =>
    `The title names no period; “${period}” is taken from the sheet’s name “${sheet}”. Please check.`,
  "period-until": ({ sheet, period, found }) =>
    `Sheet “${sheet}” says only “${found}” and not since when; the period is taken to be “${period}”. Type it if it does not begin with the year.`,
  "period-doubtful": ({ sheet, periods }) =>
    `Sheet “${sheet}” speaks of different periods: ${list(periods)}. Choose one.`,
  "period-remembered": ({ sheet, period }) =>
    `The period “${period}” was typed for sheet “${sheet}” last time. Change it if it differs now.`,
  "period-typed": ({ sheet, period, found }) =>
    `The period typed is “${period}”, but sheet “${sheet}” says “${found}”. The one typed was used; change it if it is wrong.`,
  "no-period": ({ sheet }) =>
    `The title of sheet “${sheet}” names no period, so headings go without one. Type it if needed, such as 1-3月.`,
} satisfies Partial<FindingWords>;
