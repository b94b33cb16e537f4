import { sum } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { scoreAll } from "../../bulletin/score";
import type { Standing, Tally } from "../../bulletin/tally";
import { unitKey } from "../../bulletin/unitKey";
import { firstOfEach } from "../../cells/lists";
import { eachOf, oneByOne, type Stepwise } from "../../cells/stepwise";
import type { Standings } from "../previous/previous";
import type { Materials } from "./materials";
import { figureAt, numberIn, type PublishedRow } from "./published";
import type { Placed } from "./ranking";
import type { Sense, SensedColumn } from "./senses";

/** What the rows themselves say was counted, and how the units stood before. */
export function* talliesOf(
  { groups }: Materials,
  scheme: Scheme,
): Stepwise<{ readonly tallies: Tally[]; readonly standings: Standings }> {
  const standings = new Map<string, Standing & { unit: string }>();
  const tallies = yield* oneByOne(groups, (group) => {
    const { columns } = group.table;
    return eachOf([...group.ranked, ...group.unranked], (row): Tally => {
      const at = (is: Sense["is"]): number | undefined => figureAt(row, columns, is);
      const named = (name: string): number => {
        const column = columns.find(
          ({ sense }) => (sense.is === "items" || sense.is === "typed" || sense.is === "figure") && sense.name === name,
        );
        return column ? numberIn(row.cells[column.index]) : 0;
      };
      const submitted = at("submitted");
      const remark = textAt(row, columns, "remark");
      const tally = {
        unit: row.unit,
        group: group.name,
        counts: scheme.channels.map(({ name }) => named(name)),
        adjustments: (scheme.adjustments ?? []).map(({ name }) => named(name)),
        ...(submitted !== undefined && { submitted }),
        ...(remark !== undefined && remark !== "" && { remark }),
      };
      const standing = standingOf(row, columns, at);
      if (standing) standings.set(unitKey(row.unit), { unit: row.unit, ...standing });
      return tally;
    });
  });
  return { tallies: tallies.flat(), standings };
}

/** The standing before this period, where columns speak of one. */
function standingOf(
  row: PublishedRow,
  columns: readonly SensedColumn[],
  at: (is: Sense["is"]) => number | undefined,
): Standing | undefined {
  const carried = at("accumulated");
  const before = at("previous");
  const all = at("submitted-total");
  const change = textAt(row, columns, "change");
  if (carried === undefined && before === undefined && all === undefined && change === undefined) return undefined;
  const places = Number(change?.replace("−", "-"));
  const rank = at("rank");
  return {
    score: before ?? (carried === undefined ? 0 : sum([carried, -(at("score") ?? carried)])),
    ...(rank !== undefined && Number.isFinite(places) && change !== "" && { rank: rank + places }),
    ...(all !== undefined && { submitted: all - (at("submitted") ?? 0) }),
  };
}

/** The text in the column that shows this; undefined where there is no such column. */
function textAt({ cells }: PublishedRow, columns: readonly SensedColumn[], is: Sense["is"]): string | undefined {
  const column = columns.find(({ sense }) => sense.is === is);
  return column && String(cells[column.index]);
}

export function* placedIn(
  { groups }: Materials,
  scheme: Scheme,
  tallies: readonly Tally[],
  standings: Standings,
): Stepwise<{ name: string; units: Placed[] }[]> {
  const standing = yield* eachOf(tallies, (tally) => {
    const previous = standings.get(unitKey(tally.unit));
    return previous ? { ...tally, previous } : tally;
  });
  const all = scoreAll(standing, scheme);
  yield;
  const key = (group: string, unit: string): string => JSON.stringify([group, unit]);
  const byKey = firstOfEach(all, ({ unit, group }) => key(group, unit));
  return yield* oneByOne(groups, function* ({ name, ranked, table }) {
    const units = yield* eachOf(ranked, (row): Placed => {
      const scored = byKey.get(key(name, row.unit))!;
      // the published totals, as long as not all points are known
      const total = figureAt(row, table.columns, "score") ?? scored.score;
      const accumulated = figureAt(row, table.columns, "accumulated") ?? scored.accumulated;
      return { unit: { ...scored, score: total, accumulated }, rank: figureAt(row, table.columns, "rank") };
    });
    return { name, units };
  });
}
