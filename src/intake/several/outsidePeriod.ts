import type { Inquiry } from "../../findings/inquiry";
import { question } from "../../findings/question";
import type { NamedTallies } from "./accumulate";
import { overlap, type Period, periodLabel } from "../period/period";

/**
 * Sheets of months that are not in the period that a person has typed, beside others that are: whether they are added is asked,
 * since either they were chosen by mistake or the period is another. Where none is in it, it only is called otherwise.
 *
 * @returns the sheets that are added
 */
export function withinPeriod(
  sheets: readonly NamedTallies[],
  meant: Period | undefined,
  inquiry: Inquiry,
): readonly NamedTallies[] {
  const outside = sheets.filter(({ period }) => meant && period && !overlap(meant, period));
  if (!meant || outside.length === 0 || outside.length === sheets.length) return sheets;
  const names = outside.map(({ name }) => name);
  const asked = question(
    "sheet",
    ["sheets-outside", periodLabel(meant), ...names],
    [{ as: "leave-out" }, { as: "accept" }],
  );
  const answer = inquiry.ask("sheets-outside-period", { sheet: names[0]! }, { period: meant.text, names }, asked);
  return answer?.as === "leave-out" ? sheets.filter((sheet) => !outside.includes(sheet)) : sheets;
}
