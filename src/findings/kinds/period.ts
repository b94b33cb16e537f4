import type { Nothing, SeverityOf } from "./shapes";

/** Of the period. */
export interface PeriodFindings {
  /** The period was taken from the sheet's titles, or from its name. */
  "period-from-title": { readonly period: string };
  "period-from-name": { readonly period: string };
  /** Only the end of the period is written: it was taken to begin with the year. */
  "period-until": { readonly period: string; readonly found: string };
  /** The sheet speaks of several periods. */
  "period-doubtful": { readonly periods: readonly string[] };
  /** The period is the one that was typed for this sheet last time. */
  "period-remembered": { readonly period: string };
  /** The period that was typed and the one that the sheet speaks of have no day in common. */
  "period-typed": { readonly period: string; readonly found: string };
  /** No period is known though the headings speak of one. */
  "no-period": Nothing;
}

/** How grave each of them is. */
export const PERIOD_SEVERITY: SeverityOf<PeriodFindings> = {
  "period-from-title": "info",
  "period-from-name": "look",
  "period-until": "look",
  "period-doubtful": "settle",
  "period-remembered": "look",
  "period-typed": "look",
  "no-period": "look",
};
