import { checkScheme } from "../../../src/bulletin/checkScheme";
import { type CellValue, type Grid, plainGrid } from "../../../src/cells/grid";
import { atOnce } from "../../../src/cells/stepwise";
import { unsettled } from "../../../src/findings/finding";
import { makeDraft } from "../../../src/generate/draft";
import type { DraftRequest } from "../../../src/generate/draftRequest";
import { textQuestion } from "../../../src/intake/groups/groups";
import { firstScheme } from "../../../src/intake/learn/firstScheme";
import { type FirstSheet, firstSheet } from "../../../src/intake/learn/firstSheet";
import { beginForm, type FirstForm, leftOut, readForm } from "../../../src/taskpane/scheme/first/firstForm";

/** A sheet of these rows. */
export const table = (...rows: CellValue[][]): Grid => plainGrid("表", rows);

/** What a sheet says of an office that has no scheme yet. */
export function sheetOf(grid: Grid): FirstSheet {
  const sheet = atOnce(firstSheet([grid]));
  if (!sheet) throw new Error("no columns");
  return sheet;
}

/** What comes of the form when these points are filled in and the button is pressed. */
export function made(
  grid: Grid,
  points: Readonly<Record<string, number>>,
  change = (form: FirstForm): FirstForm => form,
) {
  const sheet = sheetOf(grid);
  const form = change(beginForm(sheet));
  const columns = form.columns.map((each) => ({ ...each, points: String(points[each.name] ?? each.points) }));
  const read = readForm({ ...form, columns });
  if ("lacking" in read) throw new Error(JSON.stringify(read.lacking));
  const scheme = checkScheme(firstScheme(sheet, read));
  const answers = leftOut(form, (category) => textQuestion(category, scheme).id);
  return { scheme, draft: draftOf(grid, { scheme, answers }) };
}

export const draftOf = (grid: Grid, request: DraftRequest): ReturnType<typeof makeDraft> =>
  makeDraft({ view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid }, request);

/** The units of each group with their scores, from first to last, where nothing is left to settle. */
export function ranked({ draft }: ReturnType<typeof made>): Record<string, string[]> {
  expect(unsettled(draft.findings)).toEqual([]);
  return Object.fromEntries(
    draft.bulletin!.groups.map(({ group, units }) => [group.name, units.map(({ unit, score }) => `${unit} ${score}`)]),
  );
}
