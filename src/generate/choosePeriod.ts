import { dayText } from "../cells/days";
import { placeholders } from "../bulletin/heading";
import type { Scheme } from "../bulletin/scheme";
import type { Grid } from "../cells/grid";
import type { Step } from "../cells/step";
import { inquiry, type Inquiry } from "../findings/inquiry";
import { type Answer, question } from "../findings/question";
import { tellKept } from "../findings/tellKept";
import type { Intake } from "../intake/intake";
import { areForPeriods } from "../intake/columns/columnsOfPeriod";
import { findHeaders, type Header } from "../intake/columns/header";
import { isLog } from "../intake/log/logHeader";
import {
  joinPeriods,
  onlyPeriod,
  overlap,
  periodLabel,
  type Period,
  periodOfName,
  samePeriod,
  sheetPeriod,
} from "../intake/period/period";
import type { Memory } from "./memory";

/** What is said of a sheet's period: where it was found and what is in doubt, the doubts alone, or nothing, for it is typed. */
export type SaysPeriod = "all" | "doubts" | "nothing";

/**
 * The period of one sheet: its titles and its headings are witnesses, and its name where that speaks of quite another time.
 * Where they speak of several, a person says; until then it is the first.
 */
export function periodOfSheet(
  sheet: string,
  { title, headings }: Intake["periods"],
  inquiry: Inquiry,
  says: SaysPeriod,
): Period | undefined {
  const named = periodOfName(sheet);
  // headings of several months are columns beside one another (1月, 2月, 3月), not the period of the sheet
  const ofColumns = headings.filter((period, n) => headings.findIndex((other) => samePeriod(period, other)) === n);
  const own = ofColumns.length === 1 ? ofColumns : [];
  const written = [...title, ...own];
  // a sheet called 3月 may hold 1-3月; one called 4月 with the title of March is last month's
  const contradicts = named !== undefined && !written.some((period) => overlap(period, named));
  const witnesses = contradicts ? [...written, named] : written;
  const different = witnesses.filter((period, n) => witnesses.findIndex((other) => samePeriod(period, other)) === n);
  const [first, second] = different;
  if (!first || says === "nothing") return first;
  if (!second) {
    if (says === "all" && title.length === 0 && own.length === 0)
      inquiry.tell("period-from-name", { sheet }, { period: first.text });
    else if (says === "all" && first.until !== undefined)
      inquiry.tell("period-until", { sheet }, { period: first.text, found: first.until });
    return first;
  }
  const together = joinPeriods(different);
  const periods = periodLabels(different);
  const offered = [
    ...different.map((period, n) => ({ period, label: periods[n]! })),
    ...(together ? [{ period: together, label: together.text }] : []),
  ];
  const asked = question(
    "sheet",
    ["period", sheet, ...periods],
    offered.map(({ label }): Answer => ({ as: "period", period: label })),
  );
  const answer = inquiry.ask("period-doubtful", { sheet }, { periods }, asked);
  return offered.find(({ label }) => answer?.as === "period" && label === answer.period)?.period ?? first;
}

/** The year of what is printed, where the sheet says it of the same period and the print does not. */
export function yearOf(printed: string, found: Period | undefined): { readonly year?: number } {
  const { from, to } = found ?? {};
  if (from === undefined || to === undefined || /\d{4}/.test(printed)) return {};
  const typed = periodOfName(printed);
  const [first, last] = [from, to].map((day) => Number(dayText(day).slice(0, 4)));
  return found && typed && samePeriod(typed, found) && first === last ? { year: first! } : {};
}

/** The period that is printed, with its days where they are known: with the year of the sheet where the print has none. */
export function meantPeriod(printed: string, found: Period | undefined): Period | undefined {
  if (found?.text === printed) return found;
  return onlyPeriod(printed, found?.from === undefined ? undefined : Number(dayText(found.from).slice(0, 4)));
}

/** What tells periods from one another: their texts, with the year where only that does, such as 2022年12月 and 2023年12月. */
export function periodLabels(periods: readonly Period[]): string[] {
  return periods.map(({ text, from }) => {
    const isAlone = periods.filter((other) => other.text === text).length === 1;
    return isAlone || from === undefined ? text : `${dayText(from).slice(0, 4)}年${text}`;
  });
}

/**
 * The period as typed for this sheet last time, where it will hold again for a log, whose items are counted by it, or for a table
 * with columns for several periods. Of these alone it matters before anything is read.
 */
export function rememberedPeriod(grid: Grid, scheme: Scheme, { sheet, period: last }: Memory): string | undefined {
  const header = last && sheet === grid.sheet ? (isLog(grid, scheme) ?? headerForPeriods(grid, scheme)) : undefined;
  if (!header || !last) return undefined;
  const found = periodOfSheet(grid.sheet, sheetPeriod(grid, header), inquiry(), "nothing");
  return last.title === found?.text ? last.typed : undefined;
}

/** The header of a table that has columns for several periods: only then what was typed matters to its reading. */
export function headerForPeriods(grid: Grid, scheme: Scheme): Header | undefined {
  const [header] = findHeaders(grid, scheme);
  return header && areForPeriods(header) ? header : undefined;
}

/**
 * The period as printed: as asked for; else as typed for this sheet last time, unless its title has changed; else as found.
 *
 * @param isRead whether any unit was: of a sheet that could not be read nothing is said of its period
 */
export function choosePeriod(
  own: Period | undefined,
  typed: string | undefined,
  sheet: string,
  {
    scheme,
    memory,
    inquiry,
    step,
    isRead,
  }: {
    readonly scheme: Scheme;
    readonly memory: Memory;
    readonly inquiry: Inquiry;
    readonly step: Step;
    readonly isRead: boolean;
  },
): string {
  const telling = { inquiry, step };
  const found = own?.text;
  if (typed !== undefined) {
    const meant = onlyPeriod(typed);
    // of a typed 2022年1-3月 the year tells where a title says 2023
    if (meant && own && !overlap(meant, own)) {
      const written = meant.from === undefined ? own.text : periodLabel(own);
      tellKept(telling, "period-typed", { sheet }, { period: typed, found: written });
    }
    return typed;
  }
  const { period: last } = memory;
  if (last && memory.sheet === sheet && last.title === found) {
    tellKept(telling, "period-remembered", { sheet }, { period: last.typed });
    return last.typed;
  }
  if (found !== undefined) {
    if (!inquiry.findings.some(({ kind }) => kind === "period-from-name" || kind === "period-until"))
      tellKept(telling, "period-from-title", { sheet }, { period: found });
    return found;
  }
  const isPrinted = placeholders(Object.values(scheme.headings).join("")).includes("period");
  if (isPrinted && isRead) tellKept(telling, "no-period", { sheet }, {});
  return "";
}
