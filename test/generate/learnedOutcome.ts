import { join } from "node:path";
import fc from "fast-check";
import { type Grid, plainGrid } from "../../src/cells/grid";
import { learnScheme, type Trial } from "../../src/generate/learnScheme";
import { bulletins } from "./learnedBulletins";
import { DRAWN } from "./drawnTables";
import { OFFICES, publishedBy, talliesOf } from "./officeForms";
import { appendix, COUNTS, FEW, LAND, notice, TASKS } from "./publishedTables";

/** What is learnt of every bulletin, as it was when it was last looked at. */
export const LEARNED_RECORD = join(import.meta.dirname, "../fixtures/learned-outcomes.txt");

/** A published bulletin, and the counts where they are at hand. */
interface Bulletin {
  readonly title: string;
  readonly sheets: readonly Grid[];
  readonly counts: readonly Grid[];
}

/** So many bulletins of random offices. */
const RANDOM = 40;

/** Published bulletins, and those of random offices, of which every other one has its counts. */
export function learnedBulletins(): Bulletin[] {
  const alone = (title: string, sheets: readonly Grid[]): Bulletin => ({ title, sheets, counts: [] });
  const random = fc.sample(bulletins, { numRuns: RANDOM, seed: 20230413 });
  return [
    { title: "扎兰屯市 and its counts", sheets: [appendix(1), appendix(2)], counts: [COUNTS] },
    alone("扎兰屯市", [appendix(1), appendix(2)]),
    alone("西宁市城中区", notice("02_xining_chengzhong_2017-04")),
    alone("霍林郭勒市", notice("08_huolinguole_2018-01_02")),
    alone("合肥市关工委", notice("13_hefei_guangongwei_2015-08_2016-06")),
    alone("四川省国土资源厅", [plainGrid("附件2", LAND)]),
    alone("nine kinds of items in four rows", [plainGrid("附件", FEW)]),
    alone("a task", [plainGrid("附件", TASKS)]),
    ...Object.entries(DRAWN).map(([title, { sheets, counts = [] }]) => ({ title, sheets, counts })),
    ...Object.entries(OFFICES).map(([title, office]) => alone(title, publishedBy(office, talliesOf(office, 4)))),
    ...random.map(({ sheets, counts }, n) => ({
      title: `office ${n + 1}`,
      sheets,
      counts: n % 2 === 0 ? [counts] : [],
    })),
  ];
}

/**
 * All that is learnt of a bulletin, as lines under a title: the scheme field by field, each lesson, each open point, what
 * was counted, and the rows that do not come out.
 */
export function learnedOutcome({ title, sheets, counts }: Bulletin): string {
  const made = learnScheme(sheets, counts);
  if (!made) return `# ${title}\nnothing`;
  const { scheme, lessons, open, tables, tallies, standings, period, own, fromCounts } = made;
  return [
    `# ${title}`,
    ...Object.entries(scheme).flatMap(([field, value]) => fieldLines(field, value)),
    ...lessons.map((lesson) => `lesson ${JSON.stringify(lesson)}`),
    ...open.map((point) => `open ${JSON.stringify(point)}`),
    ...tables.map(({ groups, shown }) => `table ${groups.join(",")} ${shown.map(({ index }) => index).join(",")}`),
    `period ${period}`,
    `tallies ${tallies.map(({ unit, group: _, ...rest }) => `${unit} ${JSON.stringify(rest)}`).join(" ")}`,
    `standings ${JSON.stringify([...standings.values()])}`,
    ...trialLines("own", own),
    ...(fromCounts ? trialLines("from the counts", fromCounts) : []),
  ].join("\n");
}

function fieldLines(field: string, value: unknown): string[] {
  return Array.isArray(value) && value.length > 0
    ? value.map((each, i) => `${field}[${i}] ${JSON.stringify(each)}`)
    : [`${field} ${JSON.stringify(value)}`];
}

function trialLines(name: string, { rows, sums, further, unsettled }: Trial): string[] {
  const wrong = [...rows, ...sums].filter(({ differences }) => differences.length > 0);
  return [
    `${name}: ${rows.length} rows, ${sums.length} sums, ${wrong.length} differ, ${unsettled} unsettled`,
    ...(further.length > 0 ? [`further ${further.join(",")}`] : []),
    ...wrong.map(({ at, unit, differences }) => `${at.sheet}!${at.cell} ${unit} ${JSON.stringify(differences)}`),
  ];
}
