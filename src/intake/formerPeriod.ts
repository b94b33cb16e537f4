import type { Scheme } from "../bulletin/scheme";
import { dayText } from "../cells/days";
import type { Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";
import { type Period, periodLabel } from "./period";

/**
 * Asks whether a former bulletin is meant that is none of an earlier period: one of this very period counts twice, and a later
 * one knows what is still to come. Where scores add up within a year, one of another year is asked about, too.
 */
export function askFormerPeriod(
  former: Period | undefined,
  now: Period | undefined,
  scheme: Scheme,
  inquiry: Inquiry,
): void {
  if (!former || !now) return;
  if (isSamePeriod(former, now)) {
    const asked = question("sheet", ["former-period", former.text, now.text], [{ as: "accept" }]);
    inquiry.ask("previous-same-period", {}, { period: former.text }, asked);
    return;
  }
  const kind = !isBefore(former, now)
    ? "previous-not-before"
    : carries(scheme) && isOtherYear(former, now)
      ? "previous-other-year"
      : undefined;
  if (kind === undefined) return;
  const said = { former: periodLabel(former), now: periodLabel(now) };
  inquiry.ask(kind, {}, said, question("sheet", [kind, said.former, said.now], [{ as: "accept" }]));
}

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
function carries({ columns = [], groups, ranking }: Scheme): boolean {
  const shown = [...columns, ...groups.flatMap((group) => group.columns ?? [])].map(({ show }) => show);
  return [...shown, ...ranking.keys.map(({ by }) => by)].some((figure) => CARRIED.has(figure));
}

const CARRIED: ReadonlySet<string> = new Set(["accumulated", "previous", "submitted-total"]);
