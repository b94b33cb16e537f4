import { SheetsReplaced } from "../workbookErrors";
import type { Origin } from "../workbook";
import { askContent, takeContent } from "./content";
import type { OurSheet, WorkbookSnapshot } from "./inspect";
import { fold, freeName } from "./plan";
import { failureOf, inExcel, throwKnown } from "./request";

/** A sheet's name has no more signs, and some of them not at all. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Sheets of ours that would be lost, and the names under which they can be kept. */
export interface AtStake {
  readonly sheets: readonly { readonly ours: OurSheet; readonly isEdited: boolean; readonly as: string }[];
  /** What they were made from and what is to be written now, where that differs. */
  readonly other: SheetsReplaced["other"];
}

/**
 * Which of the sheets that are replaced hold more than can be made again: all of them when they were made from another
 * sheet or for another period, else those whose cells somebody has changed. Needs one request where sheets are replaced.
 *
 * @throws CellBeingEdited, OtherWorkbookInFront
 */
export async function atStake(
  replaced: readonly OurSheet[],
  { sheets, stored }: Pick<WorkbookSnapshot, "sheets" | "stored">,
  now: Origin | undefined,
): Promise<AtStake> {
  const { origin: was } = stored;
  const other = was && now && !sameOrigin(was, now) ? { was, now } : undefined;
  const contents = replaced.length > 0 ? await contentsOf(replaced) : [];
  const used = new Set(sheets.map(({ name }) => fold(name)));
  const label = other && other.was.period !== other.now.period ? other.was.period || "原" : "原";
  const found = replaced.map((ours, i) => ({
    ours,
    isEdited: ours.content !== undefined && ours.content !== contents[i],
  }));
  return {
    other,
    sheets: found
      .filter(({ ours, isEdited }) => !ours.isIdle && (other !== undefined || isEdited))
      .map((one) => {
        const as = freeName(keptName(one.ours.sheet.name, label), used);
        used.add(fold(as));
        return { ...one, as };
      }),
  };
}

/** The question about what is at stake. */
export function askToReplace({ sheets, other }: AtStake): SheetsReplaced {
  return new SheetsReplaced(
    sheets.map(({ ours, isEdited, as }) => ({ name: ours.sheet.name, isEdited, as })),
    other,
  );
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.period === b.period && a.sheets.join("\n") === b.sheets.join("\n");
}

/** 附件1（1月）, as far as Excel takes it for a name. */
function keptName(name: string, label: string): string {
  return `${`${name}（${label.replace(FORBIDDEN, "-")}`.slice(0, LONGEST - " (2)".length - 1)}）`;
}

/** What the sheets hold; what cannot be read counts as changed. */
async function contentsOf(sheets: readonly OurSheet[]): Promise<(string | undefined)[]> {
  try {
    return await inExcel(async (context) => {
      const asked = sheets.map(({ sheet }) => askContent(context.workbook.worksheets.getItem(sheet.id)));
      await context.sync();
      return asked.map(takeContent);
    });
  } catch (error) {
    throwKnown(failureOf(error));
    return sheets.map(() => undefined);
  }
}
