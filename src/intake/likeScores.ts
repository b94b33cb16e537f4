import { question } from "../findings/question";
import type { ChannelColumns } from "./columns";
import { saysItems } from "./headingRole";
import type { Reading } from "./reading";
import type { TableReading } from "./table";

/** Counts that are scores by accident: one table in so many, as a logarithm; more where the heading speaks of items. */
const UNLIKELY = Math.log(1e5);
const MORE_UNLIKELY = Math.log(1e9);

/**
 * Asks where all counts are multiples of the points that an item gets (180, 125, 90 at 5 points), in so many rows that it
 * is no accident: the column holds scores.
 */
export function askLikeScores({ grid, inquiry }: Reading, tables: readonly TableReading[]): void {
  const found = tables.flatMap(({ columns, units }) =>
    columns.channels.flatMap((channel, n) => {
      const counts = units.flatMap(({ counts: all }) => (all[n] ? [all[n]] : []));
      return channel.count && counts.length > 0 ? [{ channel, counts, label: channel.count.label }] : [];
    }),
  );
  const isScored = found.every(({ channel, counts }) => areMultiples(channel, counts));
  const surprise = found.reduce((sum, { channel, counts }) => sum + counts.length * Math.log(channel.points), 0);
  const isSaid = found.some(({ channel: { count } }) => count && saysItems(count.lowest));
  if (!isScored || surprise < (isSaid ? MORE_UNLIKELY : UNLIKELY)) return;
  const labels = [...new Set(found.map(({ label }) => label))];
  const sums = found.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const asked = question("sheet", ["like-scores", grid.sheet, ...labels, ...sums], [{ as: "accept" }]);
  inquiry.ask("counts-like-scores", { sheet: grid.sheet }, { columns: labels }, asked);
}

/** Whether counts are multiples of a channel's points, as scores are; of half a point, or of one, everything is. */
function areMultiples({ points }: ChannelColumns, counts: readonly number[]): boolean {
  return Number.isInteger(points) && points > 1 && counts.every((count) => count % points === 0);
}
