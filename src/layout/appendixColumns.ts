import type { RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec, Shown } from "../bulletin/columnSpec";
import { adjusted, adopted, ofTier } from "../bulletin/figures";
import { channelLabel, fill } from "../bulletin/heading";
import { rateText } from "../bulletin/rate";
import { channelIndex, type Group, type Scheme } from "../bulletin/scheme";
import type { StyleName } from "./sheetLayout";

/** One column of an appendix: its heading and what it shows of a unit. */
export interface AppendixColumn {
  /** All texts of the heading in one, such as 市本级采用/普发. */
  readonly heading: string;
  /** The texts of the heading from top to bottom. */
  readonly levels: readonly string[];
  readonly style: StyleName & ("number" | "text");
  /** @param row number of the unit's row, counted from 1; undefined for a row of sums */
  readonly value: (unit: RankedUnit, row?: number) => string | number;
}

/** The columns of a group's appendix, as the group or the scheme lists them; else rank, unit, channels, total score. */
export function appendixColumns(group: Group, scheme: Scheme, period: string): AppendixColumn[] {
  const specs = group.columns ?? scheme.columns ?? usualColumns(group, scheme);
  return specs.map((spec) => {
    const texts = typeof spec.heading === "string" ? [spec.heading] : spec.heading;
    const levels = texts.map((text) => fill(text, { period }));
    return {
      heading: levels.join("/"),
      levels,
      style: isText(spec) ? "text" : "number",
      value: values(spec, group, scheme),
    };
  });
}

/** The columns of the published bulletin: rank, unit, count and score of each channel, total score. */
export function usualColumns(group: Group, { headings, ranking }: Scheme): ColumnSpec[] {
  const channels = group.channels.flatMap((channel): ColumnSpec[] => {
    const label = { channel: channelLabel(group, channel) };
    return [
      { show: "count", channel, heading: fill(headings.count, label) },
      { show: "channel-score", channel, heading: fill(headings.score, label) },
    ];
  });
  return [
    ...(ranking.style === "none" ? [] : [{ show: "rank", heading: headings.rank } as const]),
    { show: "unit", heading: headings.unit },
    ...channels,
    { show: "score", heading: headings.total },
  ];
}

function isText({ show }: ColumnSpec): boolean {
  return show === "unit" || show === "group" || show === "remark";
}

function values(spec: ColumnSpec, group: Group, scheme: Scheme): AppendixColumn["value"] {
  const figure = figureOf(spec, group, scheme);
  if (!figure) return textOf(spec.show as Shown, group, scheme);
  const { zero = "0" } = scheme;
  return (unit) => {
    const value = figure(unit);
    if (value === undefined) return "";
    return value === 0 && zero !== "0" ? zero : value;
  };
}

/** The figure that a column shows; undefined for a column of something else. */
function figureOf(
  spec: ColumnSpec,
  group: Group,
  scheme: Scheme,
): ((unit: RankedUnit) => number | undefined) | undefined {
  switch (spec.show) {
    case "count": {
      const channel = channelIndex(scheme, spec.channel);
      return ({ counts }) => counts[channel];
    }
    case "channel-score": {
      const channel = channelIndex(scheme, spec.channel);
      return ({ scores }) => scores[channel];
    }
    case "tier-count":
      return ({ counts }) => ofTier(counts, spec.tier, group, scheme);
    case "tier-score":
      return ({ scores }) => ofTier(scores, spec.tier, group, scheme);
    case "adjustment":
    case "adjustment-score": {
      const i = (scheme.adjustments ?? []).findIndex(({ name }) => name === spec.adjustment);
      return spec.show === "adjustment"
        ? ({ adjustments }) => adjustments?.[i] ?? 0
        : ({ adjustmentScores }) => adjustmentScores[i];
    }
    case "submitted":
      return ({ submitted }) => submitted;
    case "submitted-score":
      return ({ submittedScore }) => submittedScore;
    case "submitted-total":
      return ({ submitted, previous }) => submitted && submitted + (previous?.submitted ?? 0);
    case "adopted":
      return (unit) => adopted(unit, group, scheme);
    case "bonus":
      return (unit) => adjusted(unit, "bonus", scheme);
    case "penalty":
      return (unit) => adjusted(unit, "penalty", scheme);
    case "score":
      return ({ score }) => score;
    case "previous":
      return ({ previous }) => previous?.score ?? 0;
    case "accumulated":
      return ({ accumulated }) => accumulated;
    default:
      return undefined;
  }
}

function textOf(show: Shown, group: Group, scheme: Scheme): AppendixColumn["value"] {
  switch (show) {
    case "serial":
      return (_, row) => row ?? "";
    case "rank":
      return ({ rank }) => rank ?? "";
    case "group":
      return () => group.name;
    case "rate":
      return (unit) => rateText(adopted(unit, group, scheme), unit.submitted, scheme.rate);
    case "change":
      return ({ rank, previous }) =>
        rank === null || previous?.rank === undefined ? "" : signed(previous.rank - rank);
    case "remark":
      return ({ remark }) => remark ?? "";
    default:
      return ({ unit }) => unit;
  }
}

function signed(places: number): string {
  return places > 0 ? `+${places}` : String(places).replace("-", "−");
}
