import type { Grid } from "../../src/cells/grid";
import { learnScheme, type LearntScheme } from "../../src/generate/learnScheme";

/** What is learnt of published sheets, of which there has to be one. */
export function learnt(sheets: readonly Grid[], counts: readonly Grid[] = [], said = {}): LearntScheme {
  const made = learnScheme(sheets, counts, said);
  if (!made) throw new Error("no table");
  return made;
}

/** The lessons about something. */
export const lesson = (made: LearntScheme, about: string): unknown[] =>
  made.lessons.filter((each) => each.about === about).map(({ about: _about, ...rest }) => rest);
