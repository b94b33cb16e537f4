import type { Found, NamePair, Nothing, SeverityOf } from "./shapes";

/** Of the bulletin of the last period. */
export interface PreviousFindings {
  /** Nothing could be read from the former bulletin. */
  "previous-unreadable": {
    /** Which columns it lacks; none where there are only no rows under them. */
    readonly lacks: readonly ("unit" | "score")[];
  };
  /** Scores of the former bulletin that are no number, and all say the same. */
  "previous-doubtful": Found;
  /** Units of the former bulletin that are struck out, or whose scores are. */
  "previous-struck": Nothing;
  /** Units of the former bulletin in hidden rows; they were carried forward. */
  "previous-hidden-rows": Nothing;
  /** The former bulletin has scores of its own period alone, which is not the first of its year, and scores add up. */
  "previous-not-accumulated": { readonly former: string };
  /** A unit that stands more than once in the former bulletin, with different figures. */
  "previous-twice": { readonly scores: readonly number[] };
  /** The sheet was last counted with a former bulletin, and is now without. */
  "former-forgotten": { readonly former: string };
  /** The former bulletin is of the same period as this one. */
  "previous-same-period": { readonly period: string };
  /** The former bulletin is of a later period than this one, or ends with it. */
  "previous-not-before": { readonly former: string; readonly now: string };
  /** The former bulletin is of another year, and scores add up within one. */
  "previous-other-year": { readonly former: string; readonly now: string };
  /** The former bulletin shares days with this one, and scores add up: those days would count twice. */
  "previous-overlaps": { readonly former: string; readonly now: string };
  /** Between the former bulletin and this one something is missing, and scores add up. */
  "previous-gap": { readonly former: string; readonly now: string };
  /** The former bulletin has none of the units of this one. */
  "previous-other-units": { readonly former: readonly string[]; readonly now: readonly string[] };
  /** Units that the former bulletin does not have. */
  "new-since-previous": Nothing;
  /** Units of the former bulletin that this one lacks. */
  "gone-since-previous": Nothing;
  /** A unit that has come and one of the former bulletin that is gone may be one office. */
  "previous-renamed": NamePair;
  /** Many such units. */
  "previous-names": { readonly pairs: readonly NamePair[] };
}

/** How grave each of them is. */
export const PREVIOUS_SEVERITY: SeverityOf<PreviousFindings> = {
  "previous-unreadable": "settle",
  "previous-doubtful": "settle",
  "previous-struck": "settle",
  "previous-hidden-rows": "look",
  "previous-not-accumulated": "settle",
  "previous-twice": "settle",
  "former-forgotten": "settle",
  "previous-same-period": "settle",
  "previous-not-before": "settle",
  "previous-other-year": "settle",
  "previous-overlaps": "settle",
  "previous-gap": "settle",
  "previous-other-units": "settle",
  "new-since-previous": "look",
  "gone-since-previous": "look",
  "previous-renamed": "settle",
  "previous-names": "settle",
};
