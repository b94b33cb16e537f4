import { question } from "../findings/question";
import type { ChannelColumns } from "./columns";
import { saysItems } from "./headingRole";
import type { Reading } from "./reading";
import { scoreWitness } from "./scoreWitness";
import type { TableReading } from "./table";

/** Counts that are multiples of the points by accident: one table in so many, as a logarithm; more where the heading speaks of items. */
const UNLIKELY = Math.log(1e3);
const MORE_UNLIKELY = Math.log(1e6);
/** Where something else in the table says that they are scores, and where only its title does. */
const WITNESSED = Math.log(20);
const TITLED = Math.log(5e2);
/** Of so many scores one may have been mistyped, or have points for something else in it. */
const ROWS_FOR_AN_ODD_ONE = 6;

/** The counts of one channel that are not 0, and the columns in which they stand. */
interface ChannelCounts {
  readonly points: number;
  readonly labels: readonly string[];
  readonly saysItems: boolean;
  readonly counts: readonly number[];
}

/**
 * Asks where counts are multiples of the points that an item gets (180, 125, 90 at 5 points), but for an odd one, in so many
 * rows that it is no accident: the column holds scores. One column may be so, or all together. Old scores that agree with the
 * counts speak against it.
 */
export function askLikeScores({ grid, inquiry }: Reading, tables: readonly TableReading[]): void {
  const witnesses = tables.map(scoreWitness);
  if (witnesses.includes("counts")) return;
  const found = countsByChannel(tables);
  const needed = (some: readonly ChannelCounts[]): number => {
    if (witnesses.includes("scores")) return WITNESSED;
    const usual = some.some((each) => each.saysItems) ? MORE_UNLIKELY : UNLIKELY;
    return witnesses.includes("title") ? Math.min(TITLED, usual) : usual;
  };
  const surprising = found.filter((each) => surprise(each) >= needed([each]) + Math.log(found.length));
  const together = found.reduce((all, each) => all + surprise(each), 0);
  const columns = together >= needed(found) ? found : surprising;
  if (columns.length === 0) return;
  const labels = [...new Set(columns.flatMap((each) => each.labels))];
  const sums = columns.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const asked = question("sheet", ["like-scores", grid.sheet, ...labels, ...sums], [{ as: "accept" }]);
  inquiry.ask("counts-like-scores", { sheet: grid.sheet }, { columns: labels }, asked);
}

/** Those of all tables of a sheet together; channels without any items are none. */
function countsByChannel(tables: readonly TableReading[]): ChannelCounts[] {
  const channels = tables[0]?.columns.channels ?? [];
  return channels.flatMap((channel, n): ChannelCounts[] => {
    const having = tables.filter(({ columns }) => columns.channels[n]?.count);
    const counts = having.flatMap(({ units }) => units.flatMap(({ counts: all }) => (all[n] ? [all[n]] : [])));
    const columns = having.flatMap(({ columns: { channels: all } }) => all[n]?.count ?? []);
    const said = columns.some(({ lowest }) => saysItems(lowest));
    const labels = columns.map(({ label }) => label);
    return counts.length > 0 ? [{ points: pointsOf(channel), labels, saysItems: said, counts }] : [];
  });
}

function pointsOf({ points, multiplier = 1 }: ChannelColumns): number {
  return points * multiplier;
}

/**
 * How surprising it is, as a logarithm, that so many of these counts are multiples of the points; minus infinity where too
 * many are not. Of half a point, or of one, everything is a multiple.
 */
function surprise({ points, counts }: ChannelCounts): number {
  const odd = counts.filter((count) => count % points !== 0).length;
  if (!Number.isInteger(points) || points <= 1 || odd * ROWS_FOR_AN_ODD_ONE > counts.length) return -Infinity;
  return (counts.length - odd) * Math.log(points) - ways(counts.length, odd);
}

/** In how many ways some of all may be chosen, as a logarithm. */
function ways(all: number, some: number): number {
  let sum = 0;
  for (let n = 1; n <= some; n++) sum += Math.log((all - some + n) / n);
  return sum;
}
