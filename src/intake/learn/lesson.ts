import type { Rounding } from "../../bulletin/decimal";
import type { RankKey, RankStyle, Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import type { Standings } from "../previous/previous";
import type { SensedColumn, SensedTable } from "./senses";

/**
 * One thing that a published table says of the scheme. `rows` is how many of its rows say so: what one row says alone
 * is as weak as it sounds, and nothing that no row says is a lesson.
 */
export type Lesson = LessonAbout & { readonly rows: number };

type LessonAbout =
  /** `units` are ranked together. */
  | { readonly about: "group"; readonly name: string }
  /** Members of a group are told by the endings of their names, by what the counts call the group, or by a list. */
  | { readonly about: "members"; readonly group: string; readonly by: "endings" | "category" | "roster" }
  /** An item gives so many points. `checked`: further rows agree than those that were needed to find the figure. */
  | { readonly about: "points"; readonly name: string; readonly points: number; readonly checked: boolean }
  /** What an item gives as words on the sheet say, where no row shows it. */
  | { readonly about: "words"; readonly name: string; readonly points: number; readonly text: string }
  /** The column itself holds points that are added (加分) or taken away (扣分). */
  | { readonly about: "typed"; readonly name: string; readonly kind: "bonus" | "penalty" }
  | { readonly about: "submitted"; readonly points: number; readonly checked: boolean }
  | { readonly about: "base"; readonly points: number; readonly checked: boolean }
  | ({ readonly about: "rounding" } & Rounding)
  /** Two names of one channel: the counts of all units agree. */
  | { readonly about: "same-channel"; readonly name: string; readonly label: string }
  /** Units that are equal by the first keys show it. */
  | { readonly about: "rank-style"; readonly style: RankStyle }
  /** So many neighbours are told apart, or kept in order, by this key. */
  | { readonly about: "rank-key"; readonly key: RankKey; readonly within: boolean }
  /** The table keeps an order of its own. */
  | { readonly about: "fixed-order" }
  | { readonly about: "rate"; readonly decimals: number }
  | { readonly about: "zero"; readonly zero: "" | "—" }
  | { readonly about: "unranked"; readonly units: readonly string[] }
  | { readonly about: "sums" };

/** What the table leaves open. */
export type OpenPoint =
  /** Nobody can know what an item gives: nothing is saved before somebody has said it. */
  | {
      readonly about: "points";
      readonly name: string;
      readonly why: "no-items" | "too-few-rows" | "no-fit" | "no-difference";
    }
  /**
   * Figures that are all multiples `of` a number: points of items that nobody printed, rather than counts or points by hand.
   * `said`: what somebody said that an item gives, of which they are no multiples.
   */
  | {
      readonly about: "points";
      readonly name: string;
      readonly why: "multiples";
      readonly of: number;
      readonly said?: number;
    }
  /** Totals are rounded, and another way of it gives as many of them. */
  | { readonly about: "rounding"; readonly mode: Rounding["mode"]; readonly others: readonly Rounding["mode"][] }
  /** Two tables name channels alike; without the counts nobody can know whether they are one. */
  | { readonly about: "same-channel"; readonly name: string; readonly label: string }
  /** Nobody is equal: nothing shows how equal units would be numbered. */
  | { readonly about: "rank-style" }
  /** Nothing shows whether a rank is skipped after equal ones. */
  | { readonly about: "rank-gap" }
  /** Another key would put the units into the same order. */
  | { readonly about: "rank-key"; readonly key: RankKey; readonly others: readonly RankKey[] }
  /** Units of one rank are equal by these, too: nothing shows whether they would share it otherwise. */
  | { readonly about: "rank-shared"; readonly others: readonly RankKey[] }
  /** No figure puts the units into the order of their ranks. */
  | { readonly about: "no-key"; readonly group: string }
  /** Nothing tells which group a unit of another name belongs to. */
  | { readonly about: "members" }
  /** A column that no appendix of ours can show. */
  | { readonly about: "column"; readonly heading: string }
  /** A year that stands in the title and will be printed as it is. */
  | { readonly about: "year"; readonly text: string }
  /** A further table with the same units, which was left aside. */
  | { readonly about: "repeated"; readonly title: string; readonly sheet: string }
  /** Units whose rows are struck out; nothing was learnt from them. */
  | { readonly about: "struck"; readonly units: readonly string[] }
  /** Units whose rows are hidden or filtered away; nothing was learnt from them. */
  | { readonly about: "hidden"; readonly units: readonly string[] }
  /** Columns that are hidden; nothing was learnt from them. */
  | { readonly about: "hidden-columns"; readonly headings: readonly string[] }
  /** Units without figures that stand under words of their own, below the table. */
  | { readonly about: "names"; readonly caption: string; readonly units: readonly string[] }
  /** Rows of sums inside the table, which no appendix of ours has. */
  | { readonly about: "subtotals"; readonly rows: number };

/** What a person has said to that. */
export interface Said {
  /** Points for each item, by the name of a channel or an adjustment. */
  readonly points?: Readonly<Record<string, number>>;
  /** The channel that another name means, by that name. */
  readonly same?: Readonly<Record<string, string>>;
}

/** A scheme that was learnt, and how sure that is. */
export interface Learnt {
  readonly scheme: Scheme;
  readonly lessons: readonly Lesson[];
  readonly open: readonly OpenPoint[];
  readonly tables: readonly LearntTable[];
  /** What the published rows themselves say was counted. */
  readonly tallies: readonly Tally[];
  readonly standings: Standings;
  readonly period: string;
}

/** A table with what each of its columns shows. */
export interface LearntTable {
  readonly table: SensedTable;
  /** Names of its groups, one for each of its parts; units that are not ranked are in the group of the part before. */
  readonly groups: readonly string[];
  /** Those of its columns that the learnt appendix shows, in their order. */
  readonly shown: readonly SensedColumn[];
}

/** Whether nothing may be saved before somebody has said more. */
export function mustBeSaid(open: readonly OpenPoint[]): boolean {
  return open.some(({ about }) => about === "points");
}
