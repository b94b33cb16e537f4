import { sheetName } from "../sheetName";
import { SheetsReplaced } from "../workbookErrors";
import type { Origin } from "../workbook";
import { askContent, takeContent } from "./content";
import type { OurSheet, WorkbookSnapshot } from "./inspect";
import { fold, freeName } from "./plan";
import { failureOf, inExcel, throwKnown } from "./request";

/** What a sheet is called that is kept and of which no other period is known. */
const BEFORE = "原";

/** Sheets of ours that would be lost, and the names under which they can be kept. */
export interface AtStake {
  readonly sheets: readonly { readonly ours: OurSheet; readonly isEdited: boolean; readonly as: string }[];
  /** What they were made from and what is to be written now, where that differs. */
  readonly other: SheetsReplaced["other"];
}

/**
 * Which of the sheets that are replaced hold more than can be made again: those made from another sheet or for another
 * period than what takes their place, and those whose cells somebody has changed. Needs one request where sheets are
 * replaced.
 *
 * @param now what the sheets to be written are made from, by their names as Excel tells them apart; none that is kept can
 *   have one of these names
 * @throws CellBeingEdited, OtherWorkbookInFront
 */
export async function atStake(
  replaced: readonly OurSheet[],
  { sheets, stored }: Pick<WorkbookSnapshot, "sheets" | "stored">,
  now: ReadonlyMap<string, Origin | undefined>,
): Promise<AtStake> {
  const contents = replaced.length > 0 ? await contentsOf(replaced) : [];
  const used = new Set([...sheets.map(({ name }) => fold(name)), ...now.keys()]);
  const origins = [...now.values()].filter((origin) => origin !== undefined);
  const found = replaced.map((ours, i) => {
    const was = ours.origin ?? stored.origin;
    const own = now.get(fold(ours.given));
    const wanted = own ? [own] : origins; // nothing takes the place of a sheet that goes
    const isOther = was !== undefined && wanted.length > 0 && !wanted.some((origin) => sameOrigin(was, origin));
    const isEdited = ours.content !== undefined && ours.content !== contents[i];
    return { ours, isEdited, other: isOther ? { was, now: wanted } : undefined };
  });
  const lost = found.filter(({ ours, isEdited, other }) => !ours.isIdle && (other !== undefined || isEdited));
  const others = lost.flatMap(({ other }) => other ?? []);
  return {
    other:
      others.length > 0
        ? { was: together(others.map(({ was }) => was)), now: together(others.flatMap((each) => each.now)) }
        : undefined,
    sheets: lost.map(({ ours, isEdited, other }) => {
      const as = freeName(keptName(ours.sheet.name, other), used);
      used.add(fold(as));
      return { ours, isEdited, as };
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

/** Several origins as one, for a person to read. */
function together(origins: readonly Origin[]): Origin {
  return {
    sheets: [...new Set(origins.flatMap(({ sheets }) => sheets))],
    period: [...new Set(origins.map(({ period }) => period))].join("、"),
  };
}

/** 附件1（1月）; what has its period in its name already becomes 附件1（1月）（原）. */
function keptName(name: string, other: { readonly was: Origin; readonly now: readonly Origin[] } | undefined): string {
  const isOfOther = other?.now.every(({ period }) => period !== other.was.period) ?? false;
  const period = name.endsWith("）") || !isOfOther ? "" : other!.was.period;
  return sheetName(name, period === "" ? BEFORE : period);
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
