import { points } from "../bulletin/checkFields";
import type { Scheme } from "../bulletin/scheme";
import { atOnce } from "../cells/stepwise";
import type { Source } from "../generate/source";
import { firstSaid } from "../intake/learn/firstSaid";
import { firstSheet } from "../intake/learn/firstSheet";
import type { Options } from "./options";
import { readSaid, refuseUnknown } from "./said";

/** What the sheets of an office that has no scheme yet say of one. */
export type First =
  | { readonly is: "scheme"; readonly scheme: Scheme; readonly names: readonly string[] }
  /** Names of columns, or of sites, of which the points have to be said. */
  | { readonly is: "lacking"; readonly names: readonly string[] }
  /** Nothing: there is no column of items and no site. */
  | { readonly is: "none" };

/**
 * The first scheme of an office by what is said of its columns: --points 县政府网=5, --same 县网=县政府网.
 *
 * @throws WrongUse, WordsRefused for a name that no column has, and for points that a channel cannot have; SchemeRefused
 */
export function firstOf({ grid, more = [] }: Source, options: Options): First {
  const sheet = atOnce(firstSheet([grid, ...more]));
  if (!sheet) return { is: "none" };
  const said = readSaid(options, points);
  const names = sheet.columns.map(({ name }) => name);
  refuseUnknown(said, names);
  const first = firstSaid(sheet, said);
  return "scheme" in first ? { is: "scheme", scheme: first.scheme, names } : { is: "lacking", names: first.lacking };
}
