import type { Argument, ColumnSpec, FigureRef } from "./columnSpec";
import type { FigureName } from "./figures";
import type { Part, Together, Veto } from "./part";
import type { RateFormat } from "./rate";
import type { Rounding } from "./decimal";

/**
 * A scheme (计分办法): everything about a bulletin that differs from office to office, as plain JSON data. What is
 * optional was added later or is not needed by every office; a scheme without it means the same as ever.
 */
export interface Scheme {
  /** Format of this data; 2 has parts and what goes with them. A file of either is read. */
  readonly version: 1 | 2;
  /** What the office calls it, such as 扎兰屯市政务信息采用计分办法. */
  readonly name: string;
  /** Name of the place, such as 扎兰屯市: units with and without it before their name are the same. */
  readonly place?: string;
  readonly channels: readonly Channel[];
  /** Points for submitting (报送), beside those for adoption. */
  readonly submitted?: SubmittedRule;
  /** 加分 and 扣分 outside the channels. */
  readonly adjustments?: readonly Adjustment[];
  /** Whatever else gives or takes points, each by what it measures; a part may build on those above it. */
  readonly parts?: readonly Part[];
  /** Limits of several channels, adjustments and parts together. */
  readonly together?: readonly Together[];
  /** 一票否决; the first that holds counts. */
  readonly vetoes?: readonly Veto[];
  /** How several sheets that are added are scored: all together (the default), or each by itself. */
  readonly per?: "whole" | "sheet";
  /** What a blank cell of counts means, where the office writes zero as nothing; otherwise it is asked about. */
  readonly blank?: "zero";
  /** Whether a cell of counts may hold parts of an item (0.5 where two units share it); otherwise they are asked about. */
  readonly counts?: "whole" | "decimal";
  readonly groups: readonly Group[];
  /** The units that should appear (名录), in the office's order. */
  readonly roster?: readonly RosterEntry[];
  /** What becomes of units of the roster that the source lacks: zero rows, a list of their own (the default), or nothing. */
  readonly missing?: "zero" | "list" | "ignore";
  /** Limits of the total score of a period; a floor of 0 is 扣完为止. */
  readonly limits?: Limits;
  /** How scores are rounded; without it they are exact. */
  readonly rounding?: Rounding;
  readonly ranking: Ranking;
  readonly headings: Headings;
  /** The appendices, where they are not one for each group; every group stands in one of them. */
  readonly appendices?: readonly AppendixSpec[];
  /** The columns of every appendix in their order; without it rank, unit, count and score of each channel, total. */
  readonly columns?: readonly ColumnSpec[];
  /** How the adoption rate is shown; without it 12.5%. */
  readonly rate?: RateFormat;
  /** What a figure of zero looks like in an appendix: 0 (the default), nothing, or a dash. */
  readonly zero?: "0" | "" | "—";
  /** Whether an appendix ends with a row of sums (合计). */
  readonly totalRow?: boolean;
  /** A chart beside each table of units; without it there is none. */
  readonly chart?: ChartSpec;
  /** Lists beside the tables. */
  readonly lists?: Lists;
  /** What a log (台账) is checked for. */
  readonly log?: LogRules;
}

/** A channel (采用渠道): a site or publication that adopts items. */
export interface Channel {
  /** Unique in its scheme; also the word by which a count column is recognised. */
  readonly name: string;
  /** Further words by which a column heading names this channel. */
  readonly aliases: readonly string[];
  /** The site or publication whose column, or name, stands in a log, where this channel is only for some kinds of its items. */
  readonly site?: string;
  /** The kinds of items (单篇, 综合, 图片) that it is for, as the log's column of kinds writes them; without them, for all others. */
  readonly kinds?: readonly string[];
  /** Level of government (本级, 市, 省, 国家), for subtotals. */
  readonly tier?: string;
  /** Points for one adopted item; zero or more, at most four decimals. */
  readonly points: number;
  /** Multiplies the points, such as 2 for items passed on to the province. */
  readonly multiplier?: number;
  /** Limits of what this channel can contribute in a period. */
  readonly limits?: Limits;
}

/** The least and the most that a score can be. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** Points for submitted items: so many each, a task for the period, or both. */
export interface SubmittedRule {
  /** Points for each submitted item. */
  readonly points?: number;
  readonly task?: Task;
  /** Limits of all that submitting can contribute. */
  readonly limits?: Limits;
}

/** A number of items that every unit has to submit in a period. */
export interface Task {
  /** How many; a group or a unit of the roster can have a number of its own. */
  readonly items: number;
  /** Points for reaching it. */
  readonly reached?: number;
  /** Points for missing it, mostly negative. */
  readonly missed?: number;
  /** Points for each item short of it, mostly negative. */
  readonly perShort?: number;
  /** Points for each item over it. */
  readonly perOver?: number;
}

/** 加分 or 扣分: points outside the channels, for instance 批示, 约稿, 错情, 迟报. */
export interface Adjustment {
  /** Unique in its scheme; also the word by which its column is recognised. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** bonus: points as typed, or for each item. penalty: they are taken away. figure: only for parts to measure. */
  readonly kind: "bonus" | "penalty" | "figure";
  /** Points for each item; absent when the column itself holds points. */
  readonly points?: number;
  readonly limits?: Limits;
}

/** A group (分组): units that are ranked together and get one appendix. */
export interface Group {
  /** Unique in its scheme; also the text that a group column, a block title or a sheet's name holds. */
  readonly name: string;
  /** Further texts for it. */
  readonly aliases?: readonly string[];
  /** Title of its appendix, such as 市直各部门信息采用情况统计表; {period} stands for the period. */
  readonly title: string;
  /** Names of the channels that are shown and scored for this group, in the order of the columns. */
  readonly channels: readonly string[];
  /** What this appendix's headings call a channel, where that is not the channel's name. */
  readonly channelLabels?: Readonly<Record<string, string>>;
  /** Endings that tell a member by its name (镇, 乡, 街道); the one group without any takes all other units. */
  readonly unitEndings?: readonly string[];
  /** Items that its units have to submit, where that is not the scheme's number. */
  readonly task?: number;
  /** The columns of its appendix, where they are not the scheme's. */
  readonly columns?: readonly ColumnSpec[];
  /** Remark (注) under the table; {channel name} stands for that channel's points. */
  readonly note?: string;
}

/** An appendix that shows one group, or several: one below the other under their names, or ranked together. */
export interface AppendixSpec {
  /** {period} stands for the period. */
  readonly title: string;
  /** Names of its groups in their order. */
  readonly groups: readonly string[];
  /** Whether the units of its groups are ranked together in one table (a column of groups, 类别, tells them apart). */
  readonly mixed?: boolean;
  /** What has a row of its own: each unit (the default), or each item of a log, under its unit. */
  readonly rows?: "units" | "items";
  /** Whether it has a column for each unit and a row for what are columns elsewhere (单位横排). */
  readonly across?: boolean;
  /** Shows only units of which a figure is at least so much, or below so much: a list of those that nothing was adopted of. */
  readonly only?: Only;
  /** Its columns, where they are not the scheme's. */
  readonly columns?: readonly ColumnSpec[];
  /** Its chart, where that is not the scheme's. */
  readonly chart?: ChartSpec;
  /** Remark (注) under the table; {channel name} stands for that channel's points. */
  readonly note?: string;
}

/** Bars beside a table, one bar for each unit and figure, from the top down as in the table. */
export interface ChartSpec {
  /** The figures that are drawn, each of which is a column of the table; the score by default. */
  readonly of?: readonly FigureRef[];
  /** Only so many of the first ranks, and those that share the last of these. */
  readonly first?: number;
}

/** Which units an appendix shows. */
export interface Only {
  readonly of: FigureRef;
  readonly atLeast?: number;
  readonly below?: number;
}

/** A unit of the roster. */
export interface RosterEntry {
  readonly unit: string;
  /** Other spellings of the same unit (水务局 for 水利局), which somebody has confirmed. */
  readonly aliases?: readonly string[];
  /** Name of its group; without it the group is found as for any other unit. */
  readonly group?: string;
  /** false for units that are listed but not ranked (不参与排名). */
  readonly ranked?: boolean;
  /** Items that it has to submit, where that is not its group's number. */
  readonly task?: number;
}

/** How a group's units are put in order and numbered. */
export interface Ranking {
  readonly style: RankStyle;
  /** What decides the ranks, the first key first, each from high to low. */
  readonly keys: readonly RankKey[];
  /** What orders units of one rank without parting their ranks, as in 9, 9, 11; then the order of the input. */
  readonly within?: readonly RankKey[];
  /** In which order the units stand: by rank (the default), as in the roster, or as in the input. */
  readonly order?: "rank" | "roster" | "input";
}

/** Ranks of four units, two of them equal: ordinal 1 2 3 4, competition 1 2 2 4, dense 1 2 2 3, or no ranks at all. */
export type RankStyle = "ordinal" | "competition" | "dense" | "none";

/**
 * What puts units in order: a figure that a column can show, the adoption rate, or the order of the roster. A penalty's
 * points (adjustment-score) are negative, so that a small one comes before a big one.
 */
export type RankKey = RankKeys[keyof RankKeys];

type RankKeys = {
  readonly [Kind in Exclude<FigureName, "penalty" | "score-change">]: { readonly by: Kind } & {
    readonly [Name in Argument<Kind>]: string;
  };
} & {
  readonly rate: { readonly by: "rate" };
  /** Earlier in the roster first; who is not in it comes last. */
  readonly roster: { readonly by: "roster" };
};

/** Heading texts of an appendix without columns of its own; {channel} stands for the channel's label, {period} for the period. */
export interface Headings {
  readonly rank: string;
  readonly unit: string;
  readonly count: string;
  readonly score: string;
  readonly total: string;
  /** Stands over units that are not ranked; 不参与排名 by default. */
  readonly unranked?: string;
  /** Names the row of sums; 合计 by default. */
  readonly sum?: string;
}

/** Lists beside the tables. */
export interface Lists {
  /** How many of the best of each group are named. */
  readonly best?: number;
  /** How many of the last of each group are named. */
  readonly last?: number;
}

/** How the items of a log are counted, and what they are checked for. */
export interface LogRules {
  /**
   * each: an item counts in every channel that adopted it (the default). highest: once, in the one that gives most. tier:
   * once for each level of government (tier), in that channel of it that gives most; a channel without a level counts.
   */
  readonly count?: "each" | "highest" | "tier";
  /** In how many of these channels an item counts at the most (取最高两级计分), those that give most; without it, in all of them. */
  readonly most?: 2 | 3 | 4 | 5;
  /** What each of several units of one item gets: its equal part, the whole item, or the part that stands behind its name. */
  readonly joint?: "equal" | "full" | "written";
  /** Heading of the column of kinds, where it is none of 类型, 类别, 体裁, 形式. */
  readonly kindColumn?: string;
  /** An item submitted later than so many days after its event is late. */
  readonly lateAfterDays?: number;
  /** First and last day of the period, as 2023-01-01. */
  readonly from?: string;
  readonly to?: string;
}

/** Where `name` stands among the channels of the scheme, or -1. */
export function channelIndex(scheme: Scheme, name: string): number {
  return scheme.channels.findIndex((channel) => channel.name === name);
}

/** The positions of a group's channels among the scheme's, in the order in which the group shows them. */
export function groupChannels(scheme: Scheme, group: Group): number[] {
  return group.channels.map((name) => channelIndex(scheme, name));
}

/** The tiers of the scheme's channels, each once, in their order. */
export function tiers(scheme: Scheme): string[] {
  return [...new Set(scheme.channels.flatMap(({ tier }) => (tier === undefined ? [] : [tier])))];
}
