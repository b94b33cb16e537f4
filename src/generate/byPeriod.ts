import type { Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";
import { overlap, type Period, samePeriod } from "../intake/period/period";
import { periodLabels } from "./choosePeriod";
import type { SheetRead } from "./readSheets";

/** The sheets of one period, which are added up. */
export interface PeriodSheets {
  /** The period as it tells this set from the others, such as 1月, or 2022年12月 beside 2023年12月; "" for the only one. */
  readonly label: string;
  readonly sheets: readonly SheetRead[];
}

/** The sheets of one period, before it is known what others there are. */
interface Part {
  readonly period: Period;
  readonly sheets: SheetRead[];
}

/**
 * Parts sheets by their periods, the earliest first, and tells which sheet went where. A sheet without a period stops all;
 * a period that holds others, such as that of a sheet with their sums, is asked about, for it may have been chosen by
 * mistake.
 */
export function byPeriod(sheets: readonly SheetRead[], inquiry: Inquiry): readonly PeriodSheets[] {
  const read = sheets.filter(({ tallies }) => tallies.length > 0); // of the others it is said that nothing was found
  const undated = read.filter(({ period }) => period === undefined).map(({ name }) => name);
  if (undated.length > 0) inquiry.tell("sheets-without-period", { sheet: undated[0]! }, { names: undated });
  const parts = inTime(partsOf(read));
  const labels = periodLabels(parts.map(({ period }) => period));
  const wanted = parts.map(({ period, sheets: own }, n) => {
    const within = parts.flatMap((other, i) => (holds(period, other.period) ? labels[i]! : []));
    if (within.length === 0) return true;
    const asked = question(
      "sheet",
      ["set-holds-others", labels[n]!, ...within],
      [{ as: "leave-out" }, { as: "accept" }],
    );
    const about = { sheet: own[0]!.name };
    const data = { period: labels[n]!, others: within };
    return inquiry.ask("set-holds-others", about, data, asked)?.as !== "leave-out";
  });
  const left = parts.flatMap(({ sheets: own }, n) => (wanted[n] ? { label: labels[n]!, sheets: own } : []));
  if (left.length < 2) return left.map((part) => ({ ...part, label: "" }));
  const sets = left.map(({ label, sheets: own }) => ({ period: label, sheets: own.map(({ name }) => name) }));
  inquiry.tell("set-for-each-period", { sheet: sheets[0]!.name }, { sets });
  return left;
}

function partsOf(sheets: readonly SheetRead[]): readonly Part[] {
  const parts: Part[] = [];
  for (const sheet of sheets) {
    const { period } = sheet;
    if (!period) continue;
    const part = parts.find((each) => samePeriod(each.period, period));
    if (part) part.sheets.push(sheet);
    else parts.push({ period, sheets: [sheet] });
  }
  return parts;
}

/** What ends first comes first, and a month before the quarter that ends with it; as the sheets stand where that is not known. */
function inTime(parts: readonly Part[]): readonly Part[] {
  const days = ({ from, to }: Period): number => (to ?? NaN) - (from ?? NaN) / 1e6;
  const ofYear = ({ months }: Period): number => (months ? months[1] - months[0] / 100 : NaN);
  for (const time of [days, ofYear])
    if (parts.every(({ period }) => Number.isFinite(time(period))))
      return [...parts].sort((a, b) => time(a.period) - time(b.period));
  return parts;
}

/** Whether a period shares days with another, shorter one. */
function holds(period: Period, other: Period): boolean {
  return period !== other && overlap(period, other) && length(period) > length(other);
}

function length({ from, to, months }: Period): number {
  if (from !== undefined && to !== undefined) return to - from;
  return months ? (months[1] - months[0] + 1) * 30 : 0;
}
