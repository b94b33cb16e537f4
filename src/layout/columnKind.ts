import type { RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec, Shown } from "../bulletin/columnSpec";
import { sum } from "../bulletin/decimal";
import { adjusted, adopted, ofTier } from "../bulletin/figures";
import { rateText } from "../bulletin/rate";
import { channelIndex, type Group, type Scheme } from "../bulletin/scheme";
import type { CellsOf } from "./appendixColumns";

/** What a column shows: figures, of which the sum is made by adding them up; or anything else, which has its own way. */
export type ColumnKind =
  | { readonly is: "figure"; readonly of: (unit: RankedUnit) => number | undefined }
  | ({
      /** `text` stands on the left, `sign` in the middle as figures do. */
      readonly is: "text" | "sign";
    } & CellsOf);

/** What the column that `spec` asks for shows in the appendix of a group. */
export function columnKind<Kind extends Shown>(spec: ColumnSpec<Kind>, group: Group, scheme: Scheme): ColumnKind {
  const make: (spec: ColumnSpec<Kind>, group: Group, scheme: Scheme) => ColumnKind = KINDS[spec.show];
  return make(spec, group, scheme);
}

/** Every kind of column; one that is missing here does not compile. */
const KINDS: {
  readonly [Kind in Shown]: (spec: ColumnSpec<Kind>, group: Group, scheme: Scheme) => ColumnKind;
} = {
  serial: () => ({ is: "sign", of: (_, row) => row, sum: nothing }),
  rank: () => ({ is: "sign", of: ({ rank }) => rank ?? "", sum: nothing }),
  unit: () => ({ is: "text", of: ({ unit }) => unit, sum: (_, label) => label }),
  group: (_, group) => ({ is: "text", of: () => group.name, sum: nothing }),
  count: ({ channel }, _, scheme) => {
    const i = channelIndex(scheme, channel);
    return figure(({ counts }) => counts[i]);
  },
  "channel-score": ({ channel }, _, scheme) => {
    const i = channelIndex(scheme, channel);
    return figure(({ scores }) => scores[i]);
  },
  "tier-count": ({ tier }, group, scheme) => figure(({ counts }) => ofTier(counts, tier, group, scheme)),
  "tier-score": ({ tier }, group, scheme) => figure(({ scores }) => ofTier(scores, tier, group, scheme)),
  adjustment: ({ adjustment }, _, scheme) => {
    const i = adjustmentIndex(scheme, adjustment);
    return figure(({ adjustments }) => adjustments?.[i] ?? 0);
  },
  "adjustment-score": ({ adjustment }, _, scheme) => {
    const i = adjustmentIndex(scheme, adjustment);
    return figure(({ adjustmentScores }) => adjustmentScores[i]);
  },
  submitted: () => figure(({ submitted }) => submitted),
  "submitted-score": () => figure(({ submittedScore }) => submittedScore),
  "submitted-total": () =>
    figure(({ submitted, previous }) => (submitted === undefined ? undefined : submitted + (previous?.submitted ?? 0))),
  adopted: (_, group, scheme) => figure((unit) => adopted(unit, group, scheme)),
  rate: (_, group, scheme) => {
    const rate = (units: readonly RankedUnit[]): string | number => {
      const submitted = units.map((unit) => unit.submitted);
      const all = submitted.every((count) => count !== undefined) ? sum(submitted) : undefined;
      return rateText(sum(units.map((unit) => adopted(unit, group, scheme))), all, scheme.rate);
    };
    return { is: "sign", of: (unit) => rate([unit]), sum: rate };
  },
  bonus: (_, __, scheme) => figure((unit) => adjusted(unit, "bonus", scheme)),
  penalty: (_, __, scheme) => figure((unit) => adjusted(unit, "penalty", scheme)),
  score: () => figure(({ score }) => score),
  previous: () => figure(({ previous }) => previous?.score ?? 0),
  accumulated: () => figure(({ accumulated }) => accumulated),
  change: () => ({
    is: "sign",
    of: ({ rank, previous }) => (rank === null || previous?.rank === undefined ? "" : signed(previous.rank - rank)),
    sum: nothing,
  }),
  remark: () => ({ is: "text", of: ({ remark }) => remark ?? "", sum: nothing }),
};

function figure(of: (unit: RankedUnit) => number | undefined): ColumnKind {
  return { is: "figure", of };
}

/** Under a column of what cannot be added up. */
function nothing(): "" {
  return "";
}

function adjustmentIndex({ adjustments = [] }: Scheme, name: string): number {
  return adjustments.findIndex((adjustment) => adjustment.name === name);
}

function signed(places: number): string {
  return places > 0 ? `+${places}` : String(places).replace("-", "−");
}
