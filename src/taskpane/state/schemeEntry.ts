/** What a finding offers to enter into the scheme: a column of points, or a group that the sheet has and the scheme lacks. */
export type SchemeEntry =
  | { readonly enter: "adjustment"; readonly column: string; readonly kind: "bonus" | "penalty" }
  | { readonly enter: "group"; readonly group: string };
