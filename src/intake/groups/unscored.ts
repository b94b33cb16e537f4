import type { Place } from "../../cells/address";
import { groupChannels, type Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import type { Inquiry } from "../../findings/inquiry";
import { question } from "../../findings/question";

/** The figures of a unit, with the cell of its count in each channel. */
export interface PlacedTally {
  readonly tally: Tally;
  readonly placeOf: (channel: number) => Place;
}

/** Items in a channel that a group does not score would vanish from the bulletin; asked once for each group and channel. */
export function askUnscored(units: readonly PlacedTally[], scheme: Scheme, inquiry: Inquiry): void {
  for (const group of scheme.groups) {
    const scored = new Set(groupChannels(scheme, group));
    const members = units.filter(({ tally }) => tally.group === group.name);
    scheme.channels.forEach(({ name: channel }, n) => {
      const some = scored.has(n) ? [] : members.filter(({ tally }) => tally.counts[n]! > 0);
      if (some.length === 0) return;
      const counts = some.map(({ tally }) => ({ unit: tally.unit, count: tally.counts[n]! }));
      const key = counts.map(({ unit, count }) => `${unit} ${count}`);
      const asked = question("sheet", ["unscored", group.name, channel, ...key], [{ as: "accept" }]);
      const about = { places: some.map(({ placeOf }) => placeOf(n)), units: counts.map(({ unit }) => unit) };
      inquiry.ask("unscored-count", about, { group: group.name, channel, counts }, asked);
    });
  }
}
