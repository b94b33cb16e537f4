import type { NamePair, Nothing, SeverityOf } from "./shapes";

/** Units that tie, from position `first` of their group's table, counted from 1, in their present order. */
export interface TiedUnits {
  readonly first: number;
  readonly score: number;
  readonly units: readonly string[];
}

/** Of units and their names. */
export interface UnitsFindings {
  /** One unit's cell is merged over several rows. */
  "merged-unit": { readonly rows: number };
  /** A merged cell covers the name of another unit. */
  "covered-unit": { readonly found: string };
  /** Units whose cells are struck out or raised in part, of which Excel does not tell the part; whether one is struck out. */
  "marked-names": { readonly names: readonly string[]; readonly struck: boolean };
  /** Titles and headings that are so, read as a whole. */
  "marked-headings": { readonly found: readonly string[] };
  /** A row has counts and no unit. */
  "no-unit-name": { readonly found: string };
  /** Serial numbers, seals and footnote marks that were taken off units' names. */
  "names-cleaned": { readonly names: readonly { readonly found: string; readonly name: string }[] };
  /** A unit that the roster does not have. */
  "not-in-roster": { readonly similar: readonly string[] };
  /** Two names that may be the same unit. */
  "similar-units": { readonly unit: string; readonly other: string; readonly otherSheet: string };
  /** Pairs of names that may be one unit each, alike in one way: of one sheet, or with the sheet on which each stands alone. */
  "similar-names": {
    readonly pairs: readonly (NamePair & { readonly sheet?: string; readonly otherSheet?: string })[];
  };
  /** Pairs of names on one sheet that are alike and are taken for two units. */
  "alike-units": { readonly pairs: readonly (readonly [string, string])[] };
  /** A cell that names several units, as they are written in each. */
  "several-units": { readonly found: readonly string[] };
  /** One unit stands in several rows; `identical`: with equal figures, so it was probably pasted twice. */
  "duplicate-unit": {
    readonly identical: boolean;
    /** The site of these rows, where each row is of one. */
    readonly of?: string;
    /** The counts of each row, by its cell. */
    readonly rows: readonly { readonly cell: string; readonly counts: readonly number[] }[];
  };
  /** Many units stand in several rows, asked about together. */
  "duplicate-units": { readonly identical: boolean; readonly kinds?: readonly string[] };
  /** Units of the roster that the source lacks; `asZero`: they stand in the table with zeros. */
  "absent-units": { readonly asZero: boolean };
  /** Neither the roster nor its name tells the group of a unit that the source lacks. */
  "absent-group": Nothing;
  /** Units of one group that no order key tells apart: a person decides their order, once for all of them. */
  "tied-units": {
    readonly group: string;
    readonly ties: readonly TiedUnits[];
    /** Whether the scheme lets them share one rank. */
    readonly shared: boolean;
  };
  /** An appendix has a row for each item, and what was read is no log. */
  "no-items": Nothing;
  /** A group without any unit; it gets no appendix. */
  "empty-group": { readonly group: string };
  /** Units that a part of the score gives nothing, since the column that it divides or multiplies by has no number for them. */
  "part-without-number": { readonly part: string; readonly column: string };
  /** Units of which several added sheets say the same number by which a part divides, so that it counts several times. */
  "part-number-added": { readonly part: string; readonly column: string };
}

/** How grave each of them is. */
export const UNITS_SEVERITY: SeverityOf<UnitsFindings> = {
  "merged-unit": "look",
  "covered-unit": "settle",
  "marked-names": "settle",
  "marked-headings": "look",
  "no-unit-name": "settle",
  "names-cleaned": "look",
  "not-in-roster": "settle",
  "similar-units": "settle",
  "similar-names": "settle",
  "alike-units": "look",
  "several-units": "settle",
  "duplicate-unit": "settle",
  "duplicate-units": "settle",
  "absent-units": "look",
  "absent-group": "settle",
  "tied-units": "look",
  "no-items": "look",
  "empty-group": "look",
  "part-without-number": "look",
  "part-number-added": "look",
};
