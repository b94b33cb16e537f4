import { measuredKinds } from "../../bulletin/measures";
import type { Adjustment, Channel } from "../../bulletin/scheme";
import { columnName } from "../../cells/address";
import { cellIn, columnIn, type Grid, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { ColumnNeed } from "../../findings/finding";
import { type Question, question } from "../../findings/question";
import { channelColumns } from "./channelColumns";
import { byCertainty, type Candidates, columnTaker, hasCounts, onlySeen } from "./columnChoice";
import { type Header, isFigure, type SitesTurned } from "./header";
import { isCalledTakenOff } from "./calledTakenOff";
import { kindsDown } from "./kindsDown";
import type { Role } from "./headingRole";
import { onlyPeriod, periodOfName } from "../period/period";
import type { Reading } from "../reading";
import { siteSums } from "./sumColumn";
import { channelByTitle } from "./titledChannel";

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

/** What says of a column beside points that items are counted in it. */
const COUNTS_ITEMS = /[条篇件次]数|[(（][条篇件次][)）]/;

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
  /** Of which kind of items each row of a unit is, where it has a row for each. */
  readonly kinds?: Column;
  /** What all sites adopted together, to check what each did. */
  readonly sums: readonly Column[];
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
  const own = withoutSummary(grid, header, all);
  const titled = channelByTitle(reading, own, title);
  const period = onlyPeriod(reading.period ?? title) ?? periodOfName(grid.sheet);
  const { take, fields } = columnTaker(reading, header, all);
  const having = (fits: (role: Role) => boolean): Column[] => own.filter(({ role }) => fits(role));

  const unit = take({ is: "unit", name: "" }, unitCandidates(reading, header, all), true) ?? all[0];
  if (!unit) throw new RangeError("a header without a column");
  const kinds = kindsDown(grid, header, all, unit, scheme);
  const ofGroups = having(({ is }) => is === "group").filter((column) => column !== kinds);
  const group = take({ is: "group", name: "" }, byCertainty(ofGroups), false);
  const submitted = take(
    { is: "submitted", name: "" },
    byCertainty(having(({ is }) => is === "submitted")),
    scheme.submitted !== undefined,
  );
  const { channels, asked } = channelColumns({ reading, header, all: own, titled, period, title }, take, fields);
  const adjustments = (scheme.adjustments ?? []).map((adjustment, position): AdjustmentColumn => {
    const { name } = adjustment;
    const found = having((role) => role.is === "adjustment" && role.adjustment === position);
    const column = take({ is: "adjustment", name }, byCertainty(found), false);
    if (!column && found.length === 0)
      inquiry.tell("no-adjustment-column", { sheet: grid.sheet }, { adjustment: name });
    return { ...adjustment, column: column && holdsPoints(reading, adjustment, column) ? column : undefined };
  });
  const measured = measuredKinds(scheme);
  if (measured.length > 0) inquiry.tell("no-kinds", { sheet: grid.sheet }, { kinds: measured });
  const totals = having((role) => role.is === "score" && role.channel === undefined);
  const columns: Columns = {
    all,
    ...(header.down && { down: header.down }),
    wholes: wholesOf(all, channels),
    sums: header.down
      ? all.filter(({ j }) => header.down!.sums.includes(j))
      : siteSums(reading, header, all, channels.flatMap(countsOf)),
    unit,
    ...(kinds && { kinds }),
    group,
    submitted,
    channels,
    adjustments,
    remark: having(({ is }) => is === "remark")[0],
    totals: totals.filter((column) => !channels.some(({ score }) => score === column)),
    rate: onlySeen(having(({ is }) => is === "rate")),
    fields,
  };
  tellOfOthers(reading, header, columns, asked);
  return columns;
}

/** The columns without those that stand behind an empty one, and in a few rows only: these are of a table of its own, without units. */
function withoutSummary(grid: Grid, { last }: Header, all: readonly Column[]): readonly Column[] {
  const filled = ({ j }: Column): number =>
    grid.values.reduce((count, _, i) => (i > last && !isBlank(cellIn(grid, i, j)) ? count + 1 : count), 0);
  const rows = grid.values.length - last - 1;
  const first = all.findIndex(({ lowest }) => lowest !== "");
  const empty = all.findIndex((column, n) => n > first && column.lowest === "" && filled(column) === 0);
  if (first < 0 || empty < 0) return all;
  // the only counts of a site are the table's wherever they stand
  const before = new Set(all.slice(0, empty).flatMap((column) => siteOf(column) ?? []));
  const isOnly = (column: Column): boolean => siteOf(column) !== undefined && !before.has(siteOf(column)!);
  return all.filter((column, n) => n <= empty || isOnly(column) || filled(column) * 2 >= rows);
}

function siteOf({ role }: Column): number | undefined {
  return role.is === "count" ? role.channel : undefined;
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

/**
 * Whether a column may be that of an adjustment. Points as somebody typed them do not stand under 错情次数: items would be
 * taken for points without a word.
 */
function holdsPoints({ grid, inquiry }: Reading, { name, kind, points }: Adjustment, { label }: Column): boolean {
  if (points !== undefined || kind === "figure" || !COUNTS_ITEMS.test(label.replace(name, ""))) return true;
  const asked = question(
    "sheet",
    ["items-for-points", grid.sheet, name, label],
    [{ as: "accept" }, { as: "leave-out" }],
  );
  const about = { sheet: grid.sheet };
  return inquiry.ask("items-for-points", about, { adjustment: name, column: label }, asked)?.as !== "leave-out";
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
  if (best < 0) {
    const possible = all.filter(({ j }) => distinctTexts(grid, header, j));
    // the only names of a table are those of the units, where no heading says that they are something else
    const isOnly = possible.length === 1 && header.headings[possible[0]!.j]?.text === "";
    return { certain: isOnly ? possible : [], possible };
  }
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
function tellOfOthers(
  { grid, scheme, inquiry }: Reading,
  header: Header,
  columns: Columns,
  asked: readonly Column[],
): void {
  const { all, unit, group, channels, totals, sums, rate, remark } = columns;
  const about = { sheet: grid.sheet };
  const read = [unit, ...(group ? [group] : []), ...figureColumns(columns)];
  for (const column of new Set(read.filter((each, n) => read.indexOf(each) < n)))
    inquiry.tell("column-twice", about, { column: column.label });
  const hidden = read.filter((column) => column.hidden);
  if (hidden.length > 0) inquiry.tell("hidden-columns", about, { columns: hidden.map(({ label }) => label) });
  const besides = channels.flatMap(({ score, parts }) => [score, ...parts]);
  const used = new Set([...read, ...totals, ...sums, rate, remark, ...besides, ...asked]);
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
  // what may be taken off the counts is asked about, or a column beside it says what is left; of items handed in it is neither
  const isAccounted = (column: Column): boolean => columns.submitted === undefined && isCalledTakenOff(column, scheme);
  const others = idle.filter((column) => column.role.is !== "points" && !isAccounted(column));
  if (others.length > 0) inquiry.tell("unused-columns", about, { columns: others.map(({ label }) => label) });
}

/** A part of what stands beside it, which may not be meant to count: 其中：转载. */
const OF_WHICH = /^其中/;

/** Whether a column could hold what the scheme does not know, or is named like a channel of it. */
function mayMatter({ role, lowest }: Column): boolean {
  if (role.is === "other") return role.channel !== undefined || OF_WHICH.test(plainText(lowest));
  return role.is === "unknown" || role.is === "count" || role.is === "points" || role.is === "submitted";
}
