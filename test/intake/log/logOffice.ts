import { checkScheme } from "../../../src/bulletin/checkScheme";
import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { type Read } from "../../support/intake";
import { draw } from "../../support/draw";

/** A scheme of one group that shows all of `channels`. */
export function office(channels: readonly object[], more: object = {}): Scheme {
  return checkScheme({
    ...zhalantun,
    version: 2,
    channels,
    groups: [
      { name: "各单位", title: "情况", channels: channels.map((channel) => (channel as { name: string }).name) },
    ],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    ...more,
  });
}

/** Units with their counts, what they submitted and what their adjustments hold. */
export function tallied({ tallies }: Read): string[] {
  return tallies.map(({ unit, counts, submitted, adjustments = [] }) =>
    [unit, ...counts.map((count) => Math.round(count * 10_000) / 10_000), "/", submitted, ...adjustments].join(" "),
  );
}

/** A log of one month: titles, units, and what stands under further headings. */
export const log = (headings: string, ...rows: string[]): ReturnType<typeof draw> =>
  draw(`2024年3月信息台账\n标题|报送单位|${headings}\n${rows.join("\n")}`);
