import { type ColumnSpec, type FigureRef, SHOWN, type Shown } from "../../bulletin/columnSpec";
import { isFigure } from "../../bulletin/figures";
import { type RankKey, type Scheme, tiers } from "../../bulletin/scheme";

/** What a column can show, with the name of the channel, tier, adjustment or part that it is about. */
export type ShownOption = { readonly show: Shown } & Omit<FigureRef, "figure">;

const KINDS = Object.keys(SHOWN) as Shown[];

/** Kinds that order no units: the sign of a penalty is turned for show, and a change is none of this period's figures. */
const NO_KEYS: readonly Shown[] = ["penalty", "score-change"];

/** Everything that columns of this scheme can show. */
export function shownOptions(scheme: Scheme, rows: "units" | "items" = "units"): ShownOption[] {
  return KINDS.filter((show) => rows === "items" || !show.startsWith("item-")).flatMap((show) => about(show, scheme));
}

/** Every figure of a unit. */
export function figureOptions(scheme: Scheme): FigureRef[] {
  return KINDS.flatMap((show) =>
    isFigure(show) ? about(show, scheme).map(({ show: _, ...name }): FigureRef => ({ figure: show, ...name })) : [],
  );
}

/** Everything that can put units in order, what most offices go by first. */
export function keyOptions(scheme: Scheme): RankKey[] {
  const figures = KINDS.filter((show) => isFigure(show) && !NO_KEYS.includes(show)).flatMap((show) =>
    about(show, scheme).map(({ show: by, ...name }) => ({ by, ...name }) as RankKey),
  );
  const usual = USUAL_KEYS.flatMap((by) => figures.filter((key) => key.by === by));
  return [...usual, { by: "rate" }, { by: "roster" }, ...figures.filter((key) => !usual.includes(key))];
}

const USUAL_KEYS: readonly RankKey["by"][] = ["score", "adopted", "count", "submitted", "accumulated"];

/** The column's kind and name, without its heading and looks. */
export function shownOf(column: ColumnSpec): ShownOption {
  const { show, channel, tier, adjustment, part } = column as ShownOption;
  return Object.fromEntries(
    Object.entries({ show, channel, tier, adjustment, part }).filter(([, value]) => value !== undefined),
  ) as unknown as ShownOption;
}

function about(show: Shown, scheme: Scheme): ShownOption[] {
  const of = SHOWN[show];
  if (of === "") return [{ show }];
  const { adjustments = [], parts = [] } = scheme;
  const names = {
    channel: scheme.channels.map(({ name }) => name),
    tier: tiers(scheme),
    adjustment: adjustments.map(({ name }) => name),
    part: parts.map(({ name }) => name),
  }[of];
  return names.map((name) => ({ show, [of]: name }));
}
