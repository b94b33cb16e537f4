import type { RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec, Shown } from "../bulletin/columnSpec";
import { portion, sum } from "../bulletin/decimal";
import { type FigureName, figureOf, type FigureOf, isFigure } from "../bulletin/figures";
import { countedIn, type Item, itemPoints } from "../bulletin/item";
import { rateText } from "../bulletin/rate";
import { channelIndex, type Group, type Scheme } from "../bulletin/scheme";
import { dayText } from "../cells/days";
import type { Cell, CellsOf } from "./appendixColumns";

/** What a column shows: a figure, of which the sum is made by adding it up; or anything else, which has its own way. */
export type ColumnKind = { readonly is: "figure"; readonly of: FigureOf } | ItemFigure | OtherKind;

/** A figure of each item. */
interface ItemFigure {
  readonly is: "item-figure";
  readonly ofItem: (item: Item, unit: RankedUnit) => number;
}

/** `text` stands on the left, `sign` in the middle as figures do. */
type OtherKind = { readonly is: "text" | "sign" } & CellsOf;

/** Kinds that show no figure of a unit. */
type OtherShown = Exclude<Shown, FigureName | "by-sheet">;

/** What makes the cells of a column of some kind. */
type Maker<Kind extends Shown> = (spec: Extract<ColumnSpec, { show: Kind }>, scheme: Scheme) => OtherKind | ItemFigure;

/** What the column that `spec` asks for shows of any unit, by its own group. */
export function columnKind(spec: Exclude<ColumnSpec, { show: "by-sheet" }>, scheme: Scheme): ColumnKind {
  const { show } = spec;
  if (isFigure(show))
    return { is: "figure", of: figureOf(show, spec as Extract<ColumnSpec, { show: FigureName }>, scheme) };
  return (OTHERS[show] as Maker<typeof show>)(spec as Extract<ColumnSpec, { show: typeof show }>, scheme);
}

/** Every kind of column but figures; one that is missing here does not compile. */
const OTHERS: { readonly [Kind in OtherShown]: Maker<Kind> } = {
  serial: () => ({ is: "sign", of: (_, row) => row, sum: nothing }),
  rank: () => ({ is: "sign", of: ({ rank }) => rank ?? "", sum: nothing }),
  "overall-rank": () => ({ is: "sign", of: ({ overallRank }) => overallRank ?? "", sum: nothing }),
  unit: () => ({ is: "text", of: ({ unit }) => unit, sum: (_, label) => label }),
  group: () => ({ is: "text", of: ({ group }) => group, sum: nothing }),
  rate: (_, scheme) => {
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
  grade: ({ of: { figure, ...about }, grades }, scheme) => {
    const of = figureOf(figure, about, scheme);
    return {
      is: "sign",
      of: (unit) => {
        const value = of(unit);
        return value === undefined ? "" : (grades.filter(({ from }) => value >= from).at(-1)?.text ?? "");
      },
      sum: nothing,
    };
  },
  remark: () => ({ is: "text", of: ({ remark }) => remark ?? "", sum: nothing }),
  "item-title": () => itemKind("text", ({ title }) => title),
  "item-day": () => itemKind("sign", ({ day }) => (day === undefined ? "" : dayText(day))),
  "item-channels": (_, scheme) =>
    itemKind("text", (item, unit) =>
      countedIn(item, groupOf(unit, scheme), scheme)
        .flatMap((share, i) => (share > 0 ? [scheme.channels[i]!.name] : []))
        .join("、"),
    ),
  "item-mark": ({ channel }, scheme) => {
    const i = channelIndex(scheme, channel);
    return itemKind("sign", (item) => mark(item.adopted[i] ?? 0));
  },
  "item-adjustment": ({ adjustment }, { adjustments = [] }) => {
    const k = adjustments.findIndex(({ name }) => name === adjustment);
    const isTyped = adjustments[k]?.points === undefined;
    return itemKind("sign", (item) => {
      const value = item.adjustments[k] ?? 0;
      return isTyped ? value || "" : mark(value);
    });
  },
  "item-score": (_, scheme) => ({
    is: "item-figure",
    ofItem: (item, unit) => itemPoints(item, groupOf(unit, scheme), scheme),
  }),
};

/** A part of a joint item is worth its figure, the whole of one only a mark. */
function mark(share: number): Cell {
  return share === 0 ? "" : share === 1 ? "●" : portion(share, 1, 1);
}

function itemKind(is: "text" | "sign", ofItem: (item: Item, unit: RankedUnit) => Cell): OtherKind {
  return { is, of: nothing, ofItem, sum: nothing };
}

function groupOf({ group }: RankedUnit, { groups }: Scheme): Group {
  return groups.find(({ name }) => name === group)!;
}

/** Under a column of what cannot be added up. */
function nothing(): "" {
  return "";
}

function signed(places: number): string {
  return places > 0 ? `+${places}` : String(places).replace("-", "−");
}
