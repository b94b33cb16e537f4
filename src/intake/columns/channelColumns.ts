import type { Channel } from "../../bulletin/scheme";
import type { ColumnNeed } from "../../findings/finding";
import type { Period } from "../period/period";
import type { Reading } from "../reading";
import { byCertainty, type Candidates, type columnTaker, hasCounts, onlySeen } from "./columnChoice";
import type { ChannelColumns, Column } from "./columns";
import { isAccumulated, ofPeriod, withAccumulated } from "./columnsOfPeriod";
import type { Header } from "./header";
import { type Role, saysItems, saysOther } from "./headingRole";
import { kindIn } from "./kindIn";
import { isCalledSum, sumColumn } from "./sumColumn";
import type { channelByTitle } from "./titledChannel";

/** Among what the columns of channels are found. */
interface Among {
  readonly reading: Reading;
  readonly header: Header;
  readonly all: readonly Column[];
  readonly titled: ReturnType<typeof channelByTitle>;
  /** That of the sheet. */
  readonly period: Period | undefined;
  /** The title over the table. */
  readonly title: string;
}

/**
 * Finds the columns of all channels of the scheme.
 *
 * @returns also those of which a person has still to say which one is used
 */
export function channelColumns(
  among: Among,
  take: ReturnType<typeof columnTaker>["take"],
  fields: ReturnType<typeof columnTaker>["fields"],
): { readonly channels: readonly ChannelColumns[]; readonly asked: readonly Column[] } {
  const { reading, all, titled, period } = among;
  const { grid, scheme, inquiry } = reading;
  const asked: Column[] = [];
  const channels = scheme.channels.map((channel, position): ChannelColumns => {
    const need: ColumnNeed = { is: "count", name: channel.name };
    const { whole, ...candidates } = candidatesFor(channel, position, among);
    const count = take(need, candidates, "later", period);
    const field = fields.find((each) => each.need.is === "count" && each.need.name === channel.name);
    const isOpen = field !== undefined && field.chosen === undefined;
    if (isOpen) for (const column of candidates.certain) asked.push(column);
    const parts = whole && count === whole.sum ? whole.parts : [];
    if (count && parts.length > 0) {
      const labels = parts.map(({ label }) => label);
      inquiry.tell("sum-column", { sheet: grid.sheet }, { column: count.label, parts: labels });
    }
    // a table that is about one site has no columns of the others
    const isMissing = isOpen && candidates.certain.length === 0 && titled === undefined;
    return {
      ...channel,
      count,
      added: all.filter((column) => column !== count && field?.added?.includes(column.label)),
      parts,
      // scores that a person says are the counts are no second witness beside themselves
      score: onlySeen(scoresOf(all, position).filter((column) => column !== count)) ?? scoreBeside(all, count),
      ...(isMissing && { missing: field.question }),
    };
  });
  return { channels, asked };
}

/** The columns that may hold the counts of a channel, and the one that sums up others, where there is such a one. */
function candidatesFor(
  channel: Channel,
  position: number,
  { reading, header, all, titled, period, title }: Among,
): Candidates & { readonly whole: ReturnType<typeof sumColumn> } {
  const having = (fits: (role: Role) => boolean): Column[] => all.filter(({ role }) => fits(role));
  const own = having((role) => role.is === "count" && role.channel === position);
  const nobodys = having((role) => role.is === "count" && role.channel === undefined);
  const others = having((role) => role.is === "other" && role.channel === position);
  const isOnly = own.length === 0 && reading.scheme.channels.length === 1;
  const found =
    titled?.position === position ? { certain: [titled.column], possible: [] } : byCertainty(isOnly ? nobodys : own);
  const isFilled = ({ j }: Column): boolean => hasCounts(reading.grid, header, j);
  const parted = withReviewed(withParts(withoutOthers(found), channel, isFilled), isFilled);
  const ofOwn = ofPeriod(
    parted.certain.filter(({ hidden }) => !hidden),
    period,
    reading.period ?? title,
  );
  const several = ofOwn
    ? { ...parted, certain: [ofOwn] }
    : { ...parted, certain: withAccumulated(parted.certain, others, period) };
  const besides = [...others, ...own.filter(({ over }) => saysOther(over))].filter(
    (column) => !several.certain.includes(column),
  );
  const whole = several.certain.length > 1 ? wholeOf(reading, header, several.certain, besides) : undefined;
  const { certain, possible } = whole
    ? { certain: [whole.sum], possible: whole.parts }
    : likeliestFirst(likeliestFirst(several, isReviewed), isCalledSum);
  const further = [...nobodys, ...others, ...(certain.length === 0 ? scoresOf(all, position) : [])];
  return { certain, possible: possible.length > 0 ? possible : further, whole };
}

/** The column that sums up those of a site; 累计 is one where it is no more than these. */
function wholeOf(
  reading: Reading,
  header: Header,
  certain: readonly Column[],
  others: readonly Column[],
): ReturnType<typeof sumColumn> {
  const accumulated = others.filter((column) => isAccumulated(column) && !column.hidden);
  return sumColumn(reading, header, certain) ?? sumColumn(reading, header, [...certain, ...accumulated]);
}

function scoresOf(all: readonly Column[], channel: number): Column[] {
  return all.filter(({ role }) => role.is === "score" && role.channel === channel);
}

/** Of the columns of a site (报送条数/扎兰屯市政府网, 采用条数/扎兰屯市政府网) those of its adopted items, where there are any. */
function withoutOthers({ certain, possible }: Candidates): Candidates {
  const adopted = certain.filter(({ over }) => !saysOther(over));
  return adopted.length === 0 ? { certain, possible } : { certain: adopted, possible };
}

/** Of several columns of counts those of sums are the likeliest, even where they are not the sums of the others, and those looked through. */
function likeliestFirst({ certain, possible }: Candidates, is: (column: Column) => boolean): Candidates {
  return { certain: [...certain.filter(is), ...certain.filter((column) => !is(column))], possible };
}

function isReviewed({ lowest }: Column): boolean {
  return REVIEWED.test(lowest);
}

/**
 * Of columns under one heading (扎兰屯市政府网) none is certain that is called as the parts beside it are: 政务动态 beside
 * 部门动态, 动态信息条数 beside 公开信息条数; one that only says 采用条数 or 合计 is.
 */
function withParts(
  { certain, possible }: Candidates,
  channel: Channel,
  isFilled: (column: Column) => boolean,
): Candidates {
  const isBeside = (one: Column, other: Column): boolean =>
    one.over === other.over &&
    ((one.over !== "" && !saysItems(one.lowest)) ||
      areKinds(kindIn(one.lowest, channel), kindIn(other.lowest, channel)));
  const parts = possible.filter((other) => certain.some((one) => isBeside(one, other)) && isFilled(other));
  return { certain: [...certain, ...parts], possible: possible.filter((column) => !parts.includes(column)) };
}

/** What calls counts those that were left when somebody had looked them through: 净采用, 有效采用, 最终采用条数, 核定条数. */
export const REVIEWED = /净|有效|最[终后]|核[定实准]|认定|审定|扣[除减]?后|[核剔][减除]后|去重|[计记]分的?[条篇件]数/;

/** A column of counts is not certain beside another of the same site that says that it is what was left of them. */
function withReviewed({ certain, possible }: Candidates, isFilled: (column: Column) => boolean): Candidates {
  const [only, another] = certain;
  if (!only || another || REVIEWED.test(only.label)) return { certain, possible };
  const reviewed = possible.filter((column) => REVIEWED.test(column.lowest) && !column.hidden && isFilled(column));
  const others = possible.filter((column) => !reviewed.includes(column));
  // of two that are certain a hidden one would not be asked about
  if (only.hidden && reviewed.length > 0) return { certain: [], possible: [...reviewed, only, ...others] };
  return { certain: [...reviewed, only], possible: others };
}

/** Whether two kinds are parts of one whole; 政务信息 is the whole unless the other is information of another kind. */
function areKinds(one: string, other: string): boolean {
  if (one === "" || other === "" || one === other) return false;
  return one !== "政务信息" || other.endsWith("信息");
}

/** The column right of the counts, where scores without a site that are all called the same stand beside counts (条, 得分, 条, 得分). */
function scoreBeside(all: readonly Column[], count: Column | undefined): Column | undefined {
  const scores = all.filter(({ role }) => role.is === "score" && role.channel === undefined);
  const beside = scores.find(({ j }) => count !== undefined && j === count.j + 1);
  return scores.some((other) => other !== beside && other.lowest === beside?.lowest) ? beside : undefined;
}
