import { type Named, nameIn, type Shown } from "./columnSpec";
import { sum, sumItems } from "./decimal";
import { channelIndex, type Group, groupChannels, type Scheme } from "./scheme";
import type { ScoredUnit } from "./score";
import type { Tally } from "./tally";

/** What of a unit is a number that can be added up and compared; each has the word by which columns and order keys name it. */
export type FigureName = Exclude<
  Shown,
  | "serial"
  | "rank"
  | "overall-rank"
  | "unit"
  | "group"
  | "rate"
  | "change"
  | "grade"
  | "by-sheet"
  | "remark"
  | "item-title"
  | "item-day"
  | "item-channels"
  | "item-mark"
  | "item-adjustment"
  | "item-score"
>;

/** A figure of a unit; undefined where nobody knows it. */
export type FigureOf = (unit: ScoredUnit) => number | undefined;

/** Whether a column of this kind shows a figure. */
export function isFigure(shown: Shown): shown is FigureName {
  return Object.hasOwn(FIGURES, shown);
}

/** A figure of any unit, by its own group; `about` says of which channel, tier, adjustment or part. */
export function figureOf(figure: FigureName, about: Named, scheme: Scheme): FigureOf {
  const byGroup = new Map(
    scheme.groups.map((group) => [group.name, FIGURES[figure](nameIn(about), group, scheme)] as const),
  );
  return (unit) => byGroup.get(unit.group)!(unit);
}

/** Items that all channels of the group adopted together. */
export function adopted({ counts }: Pick<Tally, "counts">, group: Group, scheme: Scheme): number {
  return sumItems(groupChannels(scheme, group).map((channel) => counts[channel]!));
}

/** Every figure; the name, where there is one, is that of a channel, a tier or an adjustment. */
const FIGURES: Readonly<Record<FigureName, (name: string, group: Group, scheme: Scheme) => FigureOf>> = {
  count: (name, _, scheme) => ofChannel(({ counts }) => counts, name, scheme),
  "channel-score": (name, _, scheme) => ofChannel(({ scores }) => scores, name, scheme),
  "tier-count": (name, group, scheme) => ofTier(({ counts }) => counts, name, group, scheme),
  "tier-score": (name, group, scheme) => ofTier(({ scores }) => scores, name, group, scheme),
  adjustment: (name, _, scheme) => ofAdjustment(({ adjustments = [] }) => adjustments, name, scheme),
  "adjustment-score": (name, _, scheme) => ofAdjustment(({ adjustmentScores }) => adjustmentScores, name, scheme),
  submitted: () => (unit) => unit.submitted,
  "submitted-score": () => (unit) => unit.submittedScore,
  "submitted-total":
    () =>
    ({ submitted, previous }) =>
      submitted === undefined ? undefined : sumItems([submitted, previous?.submitted ?? 0]),
  adopted: (_, group, scheme) => (unit) => adopted(unit, group, scheme),
  bonus: (_, __, scheme) => (unit) => adjusted(unit, "bonus", scheme),
  penalty: (_, __, scheme) => (unit) => -adjusted(unit, "penalty", scheme) || 0,
  part: (name, _, { parts = [] }) => {
    const i = parts.findIndex((part) => part.name === name);
    return ({ partScores }) => partScores[i];
  },
  score: () => (unit) => unit.score,
  "score-change":
    () =>
    ({ score, previous }) =>
      previous?.last === undefined ? undefined : sum([score, -previous.last]),
  previous: () => (unit) => unit.previous?.score ?? 0,
  accumulated: () => (unit) => unit.accumulated,
};

function ofChannel(of: (unit: ScoredUnit) => readonly number[], name: string, scheme: Scheme): FigureOf {
  const i = channelIndex(scheme, name);
  return (unit) => of(unit)[i];
}

/** Of the group's channels of one tier together. */
function ofTier(of: (unit: ScoredUnit) => readonly number[], tier: string, group: Group, scheme: Scheme): FigureOf {
  const channels = groupChannels(scheme, group).filter((channel) => scheme.channels[channel]!.tier === tier);
  return (unit) => sumItems(channels.map((channel) => of(unit)[channel]!));
}

/** A source without a column of the adjustment counts 0. */
function ofAdjustment(
  of: (unit: ScoredUnit) => readonly number[],
  name: string,
  { adjustments = [] }: Scheme,
): FigureOf {
  const i = adjustments.findIndex((adjustment) => adjustment.name === name);
  return (unit) => of(unit)[i] ?? 0;
}

/** The points that the adjustments of one kind gave and took. */
function adjusted({ adjustmentScores }: ScoredUnit, kind: "bonus" | "penalty", { adjustments = [] }: Scheme): number {
  return sum(adjustmentScores.filter((_, i) => adjustments[i]!.kind === kind));
}
