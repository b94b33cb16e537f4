import type { Scheme } from "../../bulletin/scheme";
import type { SchemeFormTexts } from "../../texts/zh/schemeForm";

/** What the form calls the part in which a field of a scheme stands; a field that it does not have keeps its own name. */
export function partName(field: string, texts: SchemeFormTexts): string {
  const { score, table } = texts;
  const names: Readonly<Record<keyof Scheme, string>> = {
    version: texts.schemeName,
    name: texts.schemeName,
    place: texts.place,
    channels: texts.channels,
    groups: texts.groups,
    adjustments: texts.adjustments,
    submitted: score.submitted,
    parts: score.parts,
    together: score.together,
    vetoes: score.together,
    limits: texts.totalScore,
    rounding: texts.totalScore,
    per: texts.totalScore,
    appendices: table.appendices,
    columns: table.columns,
    rate: table.looks,
    zero: table.looks,
    totalRow: table.looks,
    headings: texts.headings,
    chart: texts.headings,
    roster: texts.roster,
    missing: texts.roster,
    ranking: texts.ranking,
    lists: texts.ranking,
    blank: score.log,
    counts: score.log,
    log: score.log,
  };
  const first = /^\w*/.exec(field)![0];
  return Object.hasOwn(names, first) ? names[first as keyof Scheme] : field;
}
