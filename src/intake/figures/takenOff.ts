import { sumItems } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { cellIn } from "../../cells/grid";
import { type Answer, question, sameAnswer } from "../../findings/question";
import { isCalledTakenOff } from "../columns/calledTakenOff";
import { REVIEWED } from "../columns/channelColumns";
import { type Column, type Columns, countsOf } from "../columns/columns";
import { placeIn } from "../reading";
import { countIn } from "../rows/relatedRows";
import { readCount } from "./count";
import { rowsOf, type SourceUnit } from "../sourceUnit";
import type { TableReading } from "../table";

/** A column of items to take off, and the positions of the channels whose counts it may be in. */
interface TakenOff {
  readonly column: Column;
  readonly channels: readonly number[];
}

/** What a unit's count of a channel is when some items are taken off it. */
interface Less {
  readonly unit: SourceUnit;
  readonly channel: number;
  readonly off: number;
  readonly left: number;
}

/**
 * A table beside whose counts stands how many items are taken off them (剔除条数, 其中重复): only a person knows whether the counts
 * are those before or after that.
 *
 * @returns the table with the counts that are left, once a person has said that they have to be taken off
 */
export function withoutTakenOff(table: TableReading): TableReading {
  const { columns, reading, units } = table;
  const { grid, inquiry } = reading;
  const all = columnsTakenOff(columns, reading.scheme).filter((each) => lessItems(table, [each]).length > 0);
  const open = all.filter((each) => !isTakenAlready(table, each));
  const [first] = open;
  if (!first) return table;
  const sure = columns.down !== undefined || open.every(({ channels: [, another] }) => another === undefined);
  const choices = sure
    ? [{ answer: { as: "as-proposed" } as const, less: lessItems(table, open) }]
    : first.channels.map((channel) => ({
        answer: { as: "name", name: columns.channels[channel]!.name } as const,
        less: lessItems(table, takenFrom(open, channel)),
      }));
  const possible = choices.filter(({ less }) => less.every(({ left }) => left >= 0));
  const labels = open.map(({ column }) => column.label);
  const shown = possible[0]?.less ?? choices[0]!.less;
  const asked = question(
    "sheet",
    ["taken-off", grid.sheet, ...labels, ...shown.map(({ unit, off, left }) => `${unit.unit} ${off} ${left}`)],
    [...possible.map(({ answer }): Answer => answer), { as: "accept" }],
  );
  const about = {
    places: shown.map(({ unit }) => placeIn(grid, unit.i, first.column.j)),
    units: [...new Set(shown.map(({ unit }) => unit.unit))],
  };
  const items = shown.map(({ unit, off, left }) => ({ unit: unit.unit, count: sumItems([left, off]), off, left }));
  const given = inquiry.ask("items-taken-off", about, { columns: labels, items, sure }, asked);
  const chosen = given && possible.find(({ answer }) => sameAnswer(answer, given));
  return chosen ? { ...table, units: withLess(units, chosen.less) } : table;
}

/** The same columns where those that may be in several channels' counts are in those of one. */
function takenFrom(all: readonly TakenOff[], channel: number): TakenOff[] {
  return all.map((each) => (each.channels.includes(channel) ? { ...each, channels: [channel] } : each));
}

function withLess(units: readonly SourceUnit[], less: readonly Less[]): SourceUnit[] {
  const leftOf = new Map(less.map(({ unit, channel, left }) => [`${unit.i} ${channel}`, left]));
  return units.map((unit) => ({
    ...unit,
    counts: unit.counts.map((count, n) => leftOf.get(`${unit.i} ${n}`) ?? count),
  }));
}

/** What the units have left of which something is taken off. */
function lessItems(table: TableReading, all: readonly TakenOff[]): Less[] {
  return table.units.flatMap((unit) =>
    unit.counts.flatMap((count, channel) => {
      const own = all.filter(({ channels }) => channels.includes(channel));
      const off = sumItems(own.flatMap(({ column }) => rowsOf(unit, channel).map((i) => itemsIn(table, i, column))));
      return off === 0 ? [] : [{ unit, channel, off, left: sumItems([count, -off]) }];
    }),
  );
}

/** Some write what is taken off with a minus, some in words: 有2条. */
function itemsIn({ reading: { grid, scheme } }: TableReading, i: number, { j }: Column): number {
  const cell = cellIn(grid, i, j);
  if (typeof cell === "number") return Math.abs(cell);
  const read = readCount(cell, scheme.counts === "decimal");
  const [proposed = 0] = read.is === "unreadable" ? read.suggestions : [];
  return read.is === "count" ? read.count : proposed;
}

/** The columns of items to take off; none where one says what is left: of that and the counts a person chooses. */
function columnsTakenOff({ all, channels, down, unit }: Columns, scheme: Scheme): TakenOff[] {
  const counts = channels.map(countsOf);
  const used = new Set(counts.flat());
  if (all.some((column) => column !== unit && !isCalledTakenOff(column, scheme) && REVIEWED.test(column.label)))
    return [];
  const having = [...channels.keys()].filter((n) => counts[n]!.length > 0);
  const isOff = (column: Column | undefined): boolean =>
    column !== undefined && !used.has(column) && isCalledTakenOff(column, scheme);
  const headed = all.filter(({ lowest }) => lowest !== "");
  const first = headed.findIndex(isOff);
  const isBehindAll = headed.slice(first).every((column) => !used.has(column));
  let before: Column | undefined;
  return headed.flatMap((column, n): TakenOff[] => {
    if (!isOff(column)) {
      before = column;
      return [];
    }
    if (before?.role.is === "submitted" || headed[n + 1]?.role.is === "submitted") return [];
    const { role } = column;
    const named = having.filter((channel) => "channel" in role && role.channel === channel);
    const beside = having.filter((channel) => before && counts[channel]!.includes(before));
    const own = down || isBehindAll || beside.length === 0 ? having : beside;
    return [{ column, channels: named.length > 0 ? named : own }];
  });
}

/** Whether another column holds in each row what is counted and what is taken off together: then that was taken off already. */
function isTakenAlready({ columns, reading, units }: TableReading, { column, channels }: TakenOff): boolean {
  const { grid, scheme } = reading;
  const counted = channels.flatMap((n) => countsOf(columns.channels[n]!));
  const others = columns.all.filter((each) => each !== column && !counted.includes(each));
  const isBefore = ({ j }: Column): boolean =>
    units.every(({ i }) => {
      const parts = [...counted, column].map((each) => countIn(grid, i, each.j, scheme));
      return countIn(grid, i, j, scheme) === sumItems(parts);
    });
  return units.length > 1 && others.some(isBefore);
}
