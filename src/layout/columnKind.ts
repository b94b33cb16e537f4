import type { RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec, Shown } from "../bulletin/columnSpec";
import { sum } from "../bulletin/decimal";
import { type FigureName, figureOf, type FigureOf, isFigure } from "../bulletin/figures";
import { rateText } from "../bulletin/rate";
import type { Scheme } from "../bulletin/scheme";
import type { CellsOf } from "./appendixColumns";

/** What a column shows: a figure, of which the sum is made by adding it up; or anything else, which has its own way. */
export type ColumnKind = { readonly is: "figure"; readonly of: FigureOf } | OtherKind;

/** `text` stands on the left, `sign` in the middle as figures do. */
type OtherKind = { readonly is: "text" | "sign" } & CellsOf;

/** What the column that `spec` asks for shows of any unit, by its own group. */
export function columnKind(spec: ColumnSpec, scheme: Scheme): ColumnKind {
  const { show } = spec;
  if (isFigure(show)) return { is: "figure", of: figureOf(show, spec, scheme) };
  return OTHERS[show](scheme);
}

/** Every kind of column but figures; one that is missing here does not compile. */
const OTHERS: Readonly<Record<Exclude<Shown, FigureName>, (scheme: Scheme) => OtherKind>> = {
  serial: () => ({ is: "sign", of: (_, row) => row, sum: nothing }),
  rank: () => ({ is: "sign", of: ({ rank }) => rank ?? "", sum: nothing }),
  "overall-rank": () => ({ is: "sign", of: ({ overallRank }) => overallRank ?? "", sum: nothing }),
  unit: () => ({ is: "text", of: ({ unit }) => unit, sum: (_, label) => label }),
  group: () => ({ is: "text", of: ({ group }) => group, sum: nothing }),
  rate: (scheme) => {
    const adopted = figureOf("adopted", {}, scheme);
    const rate = (units: readonly RankedUnit[]): string | number => {
      const submitted = units.map((unit) => unit.submitted);
      const all = submitted.every((count) => count !== undefined) ? sum(submitted) : undefined;
      return rateText(sum(units.map((unit) => adopted(unit) ?? 0)), all, scheme.rate);
    };
    return { is: "sign", of: (unit) => rate([unit]), sum: rate };
  },
  change: () => ({
    is: "sign",
    of: ({ rank, previous }) => (rank === null || previous?.rank === undefined ? "" : signed(previous.rank - rank)),
    sum: nothing,
  }),
  remark: () => ({ is: "text", of: ({ remark }) => remark ?? "", sum: nothing }),
};

/** Under a column of what cannot be added up. */
function nothing(): "" {
  return "";
}

function signed(places: number): string {
  return places > 0 ? `+${places}` : String(places).replace("-", "−");
}
