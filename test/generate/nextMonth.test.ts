import { makeBulletin } from "../../src/bulletin/bulletin";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { learnScheme, type LearntScheme } from "../../src/generate/learnScheme";
import { appendices } from "../../src/layout/appendix";
import { type Office, OFFICES, publishedBy, talliesOf } from "./officeForms";

/*
 * The proof of what was learnt is the next month: by the scheme that was learnt of one month's published sheets, and by the
 * office's own one, its bulletin is the same, heading by heading and cell by cell.
 */

function learnt(office: Office): LearntScheme {
  const made = learnScheme(publishedBy(office, talliesOf(office, 4)));
  if (!made) throw new Error("no table");
  return made;
}

/** What a reader of the appendices sees. */
function printed(tallies: readonly Tally[], scheme: Scheme, { standings }: Office): unknown {
  return appendices(makeBulletin(tallies, scheme, "5月", { standings })).map(
    ({ title, columns, parts, sums, sumsPrinted, note }) => [
      title,
      columns.map(({ heading }) => heading),
      ...parts.map(({ caption, rows }) => [caption, ...rows.map(({ cells }) => cells.join("|"))]),
      sumsPrinted ? sums.join("|") : "",
      note,
    ],
  );
}

test.each(Object.entries(OFFICES))("%s: what is learnt of one month gives the next one", (_, office) => {
  const { scheme, own } = learnt(office);
  expect(own.rows.filter(({ differences }) => differences.length > 0)).toEqual([]);
  const tallies = talliesOf(office, 5);
  expect(printed(tallies, scheme, office)).toEqual(printed(tallies, office.scheme, office));
});
