import type { RankedUnit } from "../bulletin/bulletin";
import { channelLabel, fill } from "../bulletin/heading";
import { type Group, groupChannels, type Scheme } from "../bulletin/scheme";
import type { StyleName } from "./sheetLayout";

/** One column of an appendix: its heading and what it shows of a unit. */
export interface AppendixColumn {
  readonly heading: string;
  readonly style: StyleName & ("number" | "text");
  readonly value: (unit: RankedUnit) => string | number;
}

/** The columns of a group's appendix: rank, unit, count and score of each channel, total score. */
export function appendixColumns(group: Group, scheme: Scheme, period: string): AppendixColumn[] {
  const { headings, ranking } = scheme;
  const heading = (template: string, channel = ""): string => fill(template, { channel, period });
  const rank: AppendixColumn = { heading: heading(headings.rank), style: "number", value: (unit) => unit.rank ?? "" };
  const channels = groupChannels(scheme, group).flatMap((channel): AppendixColumn[] => {
    const label = channelLabel(group, scheme.channels[channel]!.name);
    return [
      { heading: heading(headings.count, label), style: "number", value: ({ counts }) => counts[channel]! },
      { heading: heading(headings.score, label), style: "number", value: ({ scores }) => scores[channel]! },
    ];
  });
  return [
    ...(ranking.style === "none" ? [] : [rank]),
    { heading: heading(headings.unit), style: "text", value: ({ unit }) => unit },
    ...channels,
    { heading: heading(headings.total), style: "number", value: ({ score }) => score },
  ];
}
