import type { Adjustment, Channel } from "../../bulletin/scheme";
import { columnName } from "../../cells/address";
import { cellIn, columnIn, type Grid, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { ColumnNeed } from "../../findings/finding";
import { type Question, question } from "../../findings/question";
import { type Candidates, columnTaker } from "./columnChoice";
import { ofPeriod, withAccumulated } from "./columnsOfPeriod";
import { type Header, isFigure, type SitesTurned } from "./header";
import { type Role, saysItems, saysOther } from "./headingRole";
import { kindIn } from "./kindIn";
import { onlyPeriod, periodOfName } from "../period/period";
import type { Reading } from "../reading";
import { isCalledSum, sumColumn } from "./sumColumn";
import { titledChannel } from "./titledChannel";

/** One column of a table. */
export interface Column {
  /** Position in the rows of the grid. */
  readonly j: number;
  /** Its heading; with its letter where two headings are equal; only the letter where it has none. */
  readonly label: string;
  /** The texts of its heading over the lowest, and that; "" where it has one text or none. */
  readonly over: string;
  readonly lowest: string;
  readonly role: Role;
  /** Whether all words of its heading are explained. */
  readonly certain: boolean;
  readonly hidden: boolean;
  /** Of a site's column that was turned, the position of that of all sites. */
  readonly of?: number;
}

/** A channel and its columns: its counts, and old scores that only serve as a check. */
export interface ChannelColumns extends Channel {
  readonly count: Column | undefined;
  /** Further columns of its counts, which a person has added up. */
  readonly added: readonly Column[];
  /** The columns that the column of counts sums up. */
  readonly parts: readonly Column[];
  readonly score: Column | undefined;
  /** The question which column it is, where no column is certain; asked when somebody needs the channel. */
  readonly missing?: Question;
}

/** An adjustment and its column; a missing one counts as 0. */
export interface AdjustmentColumn extends Adjustment {
  readonly column: Column | undefined;
}

/** The columns of a table by what they hold. */
export interface Columns {
  readonly all: readonly Column[];
  readonly unit: Column;
  readonly group: Column | undefined;
  readonly submitted: Column | undefined;
  /** One for each channel of the scheme, in its order. */
  readonly channels: readonly ChannelColumns[];
  /** One for each adjustment of the scheme, in its order. */
  readonly adjustments: readonly AdjustmentColumn[];
  readonly remark: Column | undefined;
  /** Old total scores and the old adoption rate, only to check. */
  readonly totals: readonly Column[];
  readonly rate: Column | undefined;
  /** Of a table of which the sites stood down a column: what its rows are, and the columns of sums over all sites. */
  readonly down?: SitesTurned;
  readonly wholes: readonly Column[];
  /** What a person may choose columns for, and what is chosen. */
  readonly fields: readonly ColumnField[];
}

/** The choice of one column. */
export interface ColumnField {
  readonly need: ColumnNeed;
  readonly question: Question;
  /** Label of the column in use; null where there is none; undefined where a person has to say. */
  readonly chosen: string | null | undefined;
  /** Labels of the columns that are added up, the chosen one among them. */
  readonly added?: readonly string[];
}

/**
 * Finds the columns of a table by one rule: of what is needed, one certain column is taken, none or several are asked
 * about, and an answer that was given goes before all of that.
 */
export function findColumns(reading: Reading, header: Header, title: string): Columns {
  const { grid, scheme, inquiry } = reading;
  const all = columnsUnder(grid, header);
  const titled = channelByTitle(reading, all, title);
  const period = onlyPeriod(reading.period ?? title) ?? periodOfName(grid.sheet);
  const { take, fields } = columnTaker(reading, header, all);
  const having = (fits: (role: Role) => boolean): Column[] => all.filter(({ role }) => fits(role));
  const split = (columns: readonly Column[]): Candidates => ({
    certain: columns.filter(({ certain }) => certain),
    possible: columns.filter(({ certain }) => !certain),
  });

  const unit = take({ is: "unit", name: "" }, unitCandidates(reading, header, all), true) ?? all[0];
  if (!unit) throw new RangeError("a header without a column");
  const group = take({ is: "group", name: "" }, split(having(({ is }) => is === "group")), false);
  const submitted = take(
    { is: "submitted", name: "" },
    split(having(({ is }) => is === "submitted")),
    scheme.submitted !== undefined,
  );
  const asked: Column[] = [];
  const channels = scheme.channels.map((channel, position): ChannelColumns => {
    const { name } = channel;
    const own = having((role) => role.is === "count" && role.channel === position);
    const nobodys = having((role) => role.is === "count" && role.channel === undefined);
    const found =
      titled?.position === position
        ? { certain: [titled.column], possible: [] }
        : split(own.length === 0 && scheme.channels.length === 1 ? nobodys : own);
    const parted = withParts(withoutOthers(found), channel, ({ j }) => hasCounts(grid, header, j));
    const ofOwn = ofPeriod(
      parted.certain.filter(({ hidden }) => !hidden),
      period,
    );
    const others = having((role) => role.is === "other" && role.channel === position);
    const several = ofOwn
      ? { ...parted, certain: [ofOwn] }
      : { ...parted, certain: withAccumulated(parted.certain, others, period) };
    const whole = several.certain.length > 1 ? sumColumn(reading, header, several.certain) : undefined;
    const candidates = whole ? { certain: [whole.sum], possible: whole.parts } : sumsFirst(several);
    const need: ColumnNeed = { is: "count", name };
    const fallback = candidates.possible.length === 0 ? [...nobodys, ...others] : [];
    const count = take(need, { ...candidates, possible: [...candidates.possible, ...fallback] }, "later", period);
    const besides = count && scoresBeside(all).find(({ j }) => j === count.j + 1);
    const field = fields.find((each) => each.need.is === "count" && each.need.name === name);
    if (field && field.chosen === undefined) for (const column of candidates.certain) asked.push(column);
    const added = all.filter((column) => column !== count && field?.added?.includes(column.label));
    const parts = whole && count === whole.sum ? whole.parts : [];
    if (count && parts.length > 0)
      inquiry.tell(
        "sum-column",
        { sheet: grid.sheet },
        { column: count.label, parts: parts.map(({ label }) => label) },
      );
    return {
      ...channel,
      count,
      added,
      parts,
      score: only(having((role) => role.is === "score" && role.channel === position)) ?? besides,
      // a table that is about one site has no columns of the others
      ...(field?.chosen === undefined &&
        candidates.certain.length === 0 &&
        titled === undefined &&
        field && { missing: field.question }),
    };
  });
  const adjustments = (scheme.adjustments ?? []).map((adjustment, position): AdjustmentColumn => {
    const { name } = adjustment;
    const found = having((role) => role.is === "adjustment" && role.adjustment === position);
    const column = take({ is: "adjustment", name }, split(found), false);
    if (!column && found.length === 0)
      inquiry.tell("no-adjustment-column", { sheet: grid.sheet }, { adjustment: name });
    return { ...adjustment, column };
  });
  const totals = having((role) => role.is === "score" && role.channel === undefined);
  const columns: Columns = {
    all,
    ...(header.down && { down: header.down }),
    wholes: wholesOf(all, channels),
    unit,
    group,
    submitted,
    channels,
    adjustments,
    remark: having(({ is }) => is === "remark")[0],
    totals: totals.filter((column) => !channels.some(({ score }) => score === column)),
    rate: only(having(({ is }) => is === "rate")),
    fields,
  };
  tellOfOthers(reading, header, columns, asked);
  return columns;
}

/** The channel that the title or the sheet's name means by the only column of counts, which names none; that is told. */
function channelByTitle(
  { grid, scheme, inquiry }: Reading,
  all: readonly Column[],
  title: string,
): { readonly position: number; readonly column: Column } | undefined {
  const counts = all.filter(({ role }) => role.is === "count");
  const [only, another] = counts.filter(({ hidden }) => !hidden);
  if (scheme.channels.length < 2 || !only || another || !isOfAllItems(only)) return undefined;
  if (counts.some(({ role }) => role.is === "count" && role.channel !== undefined)) return undefined;
  const position = titledChannel(title, grid.sheet, scheme);
  if (position === undefined) return undefined;
  const { name } = scheme.channels[position]!;
  inquiry.tell("channel-by-title", { sheet: grid.sheet }, { channel: name, column: only.label });
  return { position, column: only };
}

/** Whether a heading of counts says nothing else: 采用条数, 条数. */
function isOfAllItems({ certain, lowest, over }: Column): boolean {
  return certain || (over === "" && /^([条篇件次]?数量?|[条篇件])$/.test(plainText(lowest)));
}

/** Of the columns of a site (报送条数/扎兰屯市政府网, 采用条数/扎兰屯市政府网) those of its adopted items, where there are any. */
function withoutOthers({ certain, possible }: Candidates): Candidates {
  const adopted = certain.filter(({ over }) => !saysOther(over));
  return adopted.length === 0 ? { certain, possible } : { certain: adopted, possible };
}

/** Of several columns of counts that of sums is the likeliest, even where it is not the sum of the others. */
function sumsFirst({ certain, possible }: Candidates): Candidates {
  return { certain: [...certain.filter(isCalledSum), ...certain.filter((column) => !isCalledSum(column))], possible };
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

/** Whether two kinds are parts of one whole; 政务信息 is the whole unless the other is information of another kind. */
function areKinds(one: string, other: string): boolean {
  if (one === "" || other === "" || one === other) return false;
  return one !== "政务信息" || other.endsWith("信息");
}

/** Columns of scores without a site that are all called the same: each is that of the counts beside it (条, 得分, 条, 得分). */
function scoresBeside(all: readonly Column[]): readonly Column[] {
  const scores = all.filter(({ role }) => role.is === "score" && role.channel === undefined);
  return scores.filter((column) => scores.some((other) => other !== column && other.lowest === column.lowest));
}

/** The columns of counts of a channel: one, or all that a person has added up. */
export function countsOf({ count, added }: Pick<ChannelColumns, "count" | "added">): readonly Column[] {
  return count ? [count, ...added] : [];
}

/** The columns of sums over all sites, where those of all channels were turned from the same. */
function wholesOf(all: readonly Column[], channels: readonly ChannelColumns[]): readonly Column[] {
  const positions = channels.map((channel) => countsOf(channel).map(({ of }) => of));
  const [first = []] = positions;
  const areSame = positions.every((own) => own.join() === first.join() && !own.includes(undefined));
  return areSame ? all.filter(({ j }) => first.includes(j)) : [];
}

/** The columns of counts, of submitted items and of adjustments: all that figures are read from. */
export function figureColumns({ channels, submitted, adjustments }: Columns): Column[] {
  const all = [...channels.flatMap(countsOf), submitted, ...adjustments.map(({ column }) => column)];
  return all.filter((column) => column !== undefined);
}

function columnsUnder(grid: Grid, { headings }: Header): Column[] {
  const texts = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of headings) (texts.has(text) ? repeated : texts).add(text);
  return headings.map(({ j, text, levels, role, rest, of }) => {
    const letter = columnName(columnIn(grid, j));
    return {
      j,
      over: levels.slice(0, -1).join("/"),
      lowest: levels.at(-1) ?? "",
      label: text === "" ? `${letter}列` : repeated.has(text) ? `${text}（${letter}列）` : text,
      role,
      certain: rest === "",
      hidden: grid.hiddenColumns.has(grid.column + j),
      ...(of !== undefined && { of }),
    };
  });
}

/**
 * Columns that may hold the units: the scheme's own heading before 单位 and the like, those before persons and parents; of
 * several equal ones the only one whose texts all differ; without any, columns of texts that differ, to be confirmed.
 */
function unitCandidates({ grid }: Reading, header: Header, all: readonly Column[]): Candidates {
  const rank = ({ role }: Column): number => (role.is === "unit" ? role.rank : -1);
  const best = all.reduce((most, column) => Math.max(most, rank(column)), -1);
  if (best < 0) return { certain: [], possible: all.filter(({ j }) => distinctTexts(grid, header, j)) };
  const named = all.filter((column) => rank(column) === best);
  const distinct = named.length > 1 ? named.filter(({ j }) => distinctTexts(grid, header, j)) : named;
  return { certain: distinct.length === 1 ? distinct : named, possible: [] };
}

/** Whether a column holds texts that (nearly) all differ. */
function distinctTexts(grid: Grid, { last }: Header, j: number): boolean {
  const texts = new Set<string>();
  let filled = 0;
  for (let i = last + 1; i < grid.values.length; i++) {
    const value = cellIn(grid, i, j);
    if (typeof value !== "string" || isBlank(value) || isFigure(value)) continue;
    filled++;
    texts.add(plainText(value));
  }
  const rows = grid.values.length - last - 1;
  return filled >= 2 && filled * 3 >= rows && texts.size >= filled * 0.9;
}

/**
 * Says which columns were not used though they may matter, and which hidden ones were.
 *
 * @param asked those of which a person has still to say which one is used
 */
function tellOfOthers({ grid, inquiry }: Reading, header: Header, columns: Columns, asked: readonly Column[]): void {
  const { all, unit, group, channels, totals, rate, remark } = columns;
  const about = { sheet: grid.sheet };
  const read = [unit, ...(group ? [group] : []), ...figureColumns(columns)];
  for (const column of new Set(read.filter((each, n) => read.indexOf(each) < n)))
    inquiry.tell("column-twice", about, { column: column.label });
  const hidden = read.filter((column) => column.hidden);
  if (hidden.length > 0) inquiry.tell("hidden-columns", about, { columns: hidden.map(({ label }) => label) });
  const besides = channels.flatMap(({ score, parts }) => [score, ...parts]);
  const used = new Set([...read, ...totals, rate, remark, ...besides, ...asked]);
  const idle = all.filter((column) => !used.has(column) && mayMatter(column) && hasCounts(grid, header, column.j));
  const points = idle.filter(({ role }) => role.is === "points");
  if (points.length > 0) {
    const labels = points.map(({ label }) => label);
    inquiry.ask(
      "unknown-points",
      about,
      { columns: labels },
      question("sheet", ["points", ...labels], [{ as: "accept" }]),
    );
  }
  const others = idle.filter(({ role }) => role.is !== "points");
  if (others.length > 0) inquiry.tell("unused-columns", about, { columns: others.map(({ label }) => label) });
}

/** Whether a column could hold what the scheme does not know, or is named like a channel of it. */
function mayMatter({ role }: Column): boolean {
  if (role.is === "other") return role.channel !== undefined;
  return role.is === "unknown" || role.is === "count" || role.is === "points" || role.is === "submitted";
}

function only(columns: readonly Column[]): Column | undefined {
  const visible = columns.filter(({ hidden }) => !hidden);
  return visible.length === 1 ? visible[0] : columns.length === 1 ? columns[0] : undefined;
}

function hasCounts(grid: Grid, { last }: Header, j: number): boolean {
  return grid.values.some((_, i) => {
    const cell = cellIn(grid, i, j);
    return i > last && isFigure(cell) && cell !== 0 && cell !== "0";
  });
}
