import { sum } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { scoreAll } from "../../bulletin/score";
import type { Standing, Tally } from "../../bulletin/tally";
import { unitKey } from "../../bulletin/unitKey";
import type { Standings } from "../previous";
import type { Materials } from "./materials";
import { figureAt, numberIn, type PublishedRow } from "./published";
import type { Placed } from "./ranking";
import type { Sense } from "./senses";

/** What the rows themselves say was counted, and how the units stood before. */
export function talliesOf({ tables, groups }: Materials, scheme: Scheme): { tallies: Tally[]; standings: Standings } {
  const standings = new Map<string, Standing & { unit: string }>();
  const tallies = groups.flatMap((group) => {
    const { senses } = tables[group.table]!;
    return [...group.ranked, ...group.unranked].map((row): Tally => {
      const at = (is: Sense["is"]): number | undefined => figureAt(row, senses, is);
      const named = (name: string): number => {
        const i = senses.findIndex(
          (sense) => (sense.is === "items" || sense.is === "typed" || sense.is === "figure") && sense.name === name,
        );
        return i < 0 ? 0 : numberIn(row.cells[i]);
      };
      const submitted = at("submitted");
      const tally = {
        unit: row.unit,
        group: group.name,
        counts: scheme.channels.map(({ name }) => named(name)),
        adjustments: (scheme.adjustments ?? []).map(({ name }) => named(name)),
        ...(submitted !== undefined && { submitted }),
        ...textOf(row, senses, "remark"),
      };
      const standing = standingOf(row, senses, at);
      if (standing) standings.set(unitKey(row.unit), { unit: row.unit, ...standing });
      return tally;
    });
  });
  return { tallies, standings };
}

/** The standing before this period, where columns speak of one. */
function standingOf(
  row: PublishedRow,
  senses: readonly Sense[],
  at: (is: Sense["is"]) => number | undefined,
): Standing | undefined {
  const carried = at("accumulated");
  const before = at("previous");
  const all = at("submitted-total");
  const change = senses.findIndex(({ is }) => is === "change");
  if (carried === undefined && before === undefined && all === undefined && change < 0) return undefined;
  const places = change < 0 ? NaN : Number(String(row.cells[change]).replace("−", "-"));
  const rank = at("rank");
  return {
    score: before ?? (carried === undefined ? 0 : sum([carried, -(at("score") ?? carried)])),
    ...(rank !== undefined && Number.isFinite(places) && String(row.cells[change]) !== "" && { rank: rank + places }),
    ...(all !== undefined && { submitted: all - (at("submitted") ?? 0) }),
  };
}

function textOf(row: PublishedRow, senses: readonly Sense[], is: "remark"): { remark?: string } {
  const text = String(row.cells[senses.findIndex((sense) => sense.is === is)] ?? "");
  return text === "" ? {} : { remark: text };
}

export function placedIn(
  { tables, groups }: Materials,
  scheme: Scheme,
  tallies: readonly Tally[],
  standings: Standings,
): { name: string; units: Placed[] }[] {
  const all = scoreAll(
    tallies.map((tally) => {
      const previous = standings.get(unitKey(tally.unit));
      return previous ? { ...tally, previous } : tally;
    }),
    scheme,
  );
  return groups.map(({ name, ranked, table }) => ({
    name,
    units: ranked.map((row): Placed => {
      const scored = all.find(({ unit, group }) => unit === row.unit && group === name)!;
      const { senses } = tables[table]!;
      // the published totals, as long as not all points are known
      const total = figureAt(row, senses, "score") ?? scored.score;
      const accumulated = figureAt(row, senses, "accumulated") ?? scored.accumulated;
      return { unit: { ...scored, score: total, accumulated }, rank: figureAt(row, senses, "rank") };
    }),
  }));
}
