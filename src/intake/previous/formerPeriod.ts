import type { Scheme } from "../../bulletin/scheme";
import { dayText } from "../../cells/days";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { onlyPeriod, type Period, periodLabel } from "../period/period";

/** What may be done with a former bulletin that is hardly the last one: count this sheet without it, or carry it all the same. */
export const CARRY: readonly Answer[] = [{ as: "leave-out" }, { as: "accept" }];
/** Where figures are only missing between the two, it still is the last one. */
const CARRY_FIRST: readonly Answer[] = [{ as: "accept" }, { as: "leave-out" }];

/**
 * Asks whether a former bulletin is meant that does not end where this period begins: one of this very period counts twice,
 * and a later one knows what is still to come. Where scores add up within a year, also one of another year, one that
 * overlaps this period (1-3月 before 1-6月: its months would count twice), and one after which something is missing.
 *
 * @returns whether it is carried forward; until a person has answered it is
 */
export function askFormerPeriod(
  former: Period | undefined,
  now: Period | undefined,
  scheme: Scheme,
  inquiry: Inquiry,
): boolean {
  if (!former || !now) return true;
  if (isSamePeriod(former, now)) {
    const asked = question("sheet", ["former-period", former.text, now.text], CARRY);
    return inquiry.ask("previous-same-period", {}, { period: former.text }, asked)?.as !== "leave-out";
  }
  const kind = !isBefore(former, now)
    ? "previous-not-before"
    : carries(scheme)
      ? isOtherYear(former, now)
        ? "previous-other-year"
        : notAdjoining(former, now)
      : undefined;
  if (kind === undefined) return true;
  const said = { former: periodLabel(former), now: periodLabel(now) };
  const asked = question("sheet", [kind, said.former, said.now], kind === "previous-gap" ? CARRY_FIRST : CARRY);
  return inquiry.ask(kind, {}, said, asked)?.as !== "leave-out";
}

/** A month; of no longer periods as much may be missing without anything being forgotten. */
const LONGEST_PAUSE = 28;

/** Whether of two periods in their order the days overlap, or some are missing between them; weekends between weeks are not. */
function notAdjoining(former: Period, now: Period): "previous-overlaps" | "previous-gap" | undefined {
  const [a, b] = [daysOf(former, now), daysOf(now, former)];
  if (!a || !b || b.to < a.from) return undefined;
  if (b.from <= a.to) return "previous-overlaps";
  const shortest = Math.min(a.to - a.from + 1, b.to - b.from + 1, LONGEST_PAUSE);
  return b.from - a.to - 1 >= shortest ? "previous-gap" : undefined;
}

/** First and last day of a period; one without a year is in that of the other, or in any, where neither says it. */
function daysOf(period: Period, other: Period): { readonly from: number; readonly to: number } | undefined {
  const year = other.from === undefined ? ANY_YEAR : Number(dayText(other.from).slice(0, 4));
  const { from, to } = (period.from === undefined ? onlyPeriod(period.text, year) : period) ?? {};
  return from === undefined || to === undefined ? undefined : { from, to };
}

const ANY_YEAR = 2023;

function isSamePeriod(a: Period, b: Period): boolean {
  const areApart = a.from !== undefined && b.from !== undefined && a.from !== b.from;
  return !areApart && (a.text === b.text || (a.months !== undefined && a.months.join() === b.months?.join()));
}

/** Whether a period ends before another; where it is not known that it does not. */
function isBefore(former: Period, now: Period): boolean {
  if (former.to !== undefined && now.to !== undefined) return former.to < now.to;
  if (!former.months || !now.months) return true;
  return former.months[1] < now.months[1] || turnsYear(former, now);
}

function isOtherYear(former: Period, now: Period): boolean {
  if (former.to === undefined || now.to === undefined) return turnsYear(former, now);
  return dayText(former.to).slice(0, 4) !== dayText(now.to).slice(0, 4);
}

/** Whether one period ends with December and the other begins with January, in years that are not known. */
function turnsYear(former: Period, now: Period): boolean {
  return former.months?.[1] === 12 && now.months?.[0] === 1 && now.months[1] < 12;
}

/** Whether a scheme shows or ranks by what adds up over the periods. */
export function carries({ columns = [], groups, ranking }: Scheme): boolean {
  const shown = [...columns, ...groups.flatMap((group) => group.columns ?? [])].map(({ show }) => show);
  return [...shown, ...ranking.keys.map(({ by }) => by)].some((figure) => CARRIED.has(figure));
}

const CARRIED: ReadonlySet<string> = new Set(["accumulated", "previous", "submitted-total"]);
