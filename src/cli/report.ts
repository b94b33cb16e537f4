import type { Bulletin } from "../bulletin/bulletin";
import type { Notice } from "../bulletin/notice/notice";
import { sum } from "../bulletin/decimal";
import { type Finding, severity, type Severity } from "../findings/finding";
import { groupChannels, type Scheme } from "../bulletin/scheme";
import type { Totals } from "../bulletin/totals";
import type { SheetGrid } from "../intake/accumulate";
import type { Draft } from "../generate/draft";
import type { Appendix } from "../layout/appendix";
import { answerText } from "../texts/answers";
import { CLI } from "../texts/cli";
import { findingText, SEVERITIES } from "../texts/findings";
import type { Language } from "../texts/language";
import { textTable } from "./textTable";

/** What the command line says of a draft: the rankings, where they stand, and all findings, the gravest last. */
export function report(draft: Draft, language: Language): string {
  const { bulletin, findings, sheet, period } = draft;
  const say = CLI[language];
  return [
    say.read(sheet, period),
    ...(draft.sheetGrid ? contributions(draft.sheetGrid, language) : []),
    ...(bulletin ? rankings(bulletin, draft.appendices, language) : []),
    ...(["info", "look", "settle"] as const).flatMap((grave) => listed(findings, grave, language)),
  ].join("\n");
}

/** What each of several sheets contributes to every unit. */
function contributions({ sheets, units }: SheetGrid, language: Language): string[] {
  const say = CLI[language];
  const rows = units.map(({ unit, adopted }) => [
    unit,
    ...adopted.map((count) => count ?? "—"),
    sum(adopted.map((n) => n ?? 0)),
  ]);
  return ["", say.contributions, ...textTable([say.unit, ...sheets, say.together], rows)];
}

function rankings(bulletin: Bulletin, appendices: readonly Appendix[], language: Language): string[] {
  const say = CLI[language];
  const { groups, scheme } = bulletin;
  const tables = appendices.flatMap(({ title, columns, parts, sums: last, sumsPrinted, groups: shown }) => {
    const headings = columns.map(({ heading }) => heading);
    const rows = parts.flatMap((part) => part.rows.map(({ cells }) => cells));
    const table = textTable(headings, [...rows, ...(sumsPrinted ? [last] : [])]);
    const added = groups
      .filter(({ group }) => shown.includes(group.name))
      .map(({ group, totals }) => {
        const section = shown.length > 1 ? `${group.name}：` : "";
        return section + sums(totals, groupChannels(scheme, group), scheme, language);
      });
    return ["", title, ...table, ...added];
  });
  const all = scheme.channels.map((_, channel) => channel);
  return [...tables, ...lists(bulletin, language), "", say.all + sums(bulletin.totals, all, scheme, language)];
}

/** Units that a notice names; empty lists go without a line. */
function lists({ groups }: Bulletin, language: Language): string[] {
  const names = CLI[language].lists;
  const lines = groups.flatMap(({ group, lists: each }) =>
    (Object.keys(names) as (keyof typeof names)[]).flatMap((list) =>
      each[list].length > 0 ? [`${group.name} ${names[list]}：${each[list].join("、")}`] : [],
    ),
  );
  return lines.length > 0 ? ["", ...lines] : [];
}

function sums(
  { units, counts, score }: Totals,
  channels: readonly number[],
  scheme: Scheme,
  language: Language,
): string {
  const adopted = channels.map((channel) => ({ name: scheme.channels[channel]!.name, count: counts[channel]! }));
  return CLI[language].sums(units, adopted, score);
}

function listed(findings: readonly Finding[], grave: Severity, language: Language): string[] {
  const these = findings.filter((finding) => severity(finding) === grave);
  if (these.length === 0) return [];
  return [
    "",
    `${SEVERITIES[language][grave]}（${these.length}）`,
    ...these.map((finding) => `- ${inWords(finding, language)}`),
  ];
}

/** A finding and, where one was given, the answer that was followed. */
function inWords(finding: Finding, language: Language): string {
  const { answer, kind } = finding;
  const chosen = answer ? CLI[language].answered(answerText(answer, kind, language)) : "";
  return findingText(finding, language) + chosen;
}

/** The same for other programs: the whole bulletin, or null where it does not stand yet, and all findings in words. */
export function reportJson(
  draft: Draft,
  notice: Notice | undefined,
  out: string | undefined,
  language: Language,
): string {
  const { bulletin, sheet, period, scheme, findings } = draft;
  const said = findings.map((finding) => ({
    severity: severity(finding),
    text: findingText(finding, language),
    ...finding,
  }));
  const result = {
    sheet,
    period,
    scheme,
    groups: bulletin?.groups ?? null,
    totals: bulletin?.totals ?? null,
    appendices: bulletin ? draft.appendices : null,
    sheets: draft.sheetGrid ?? null,
    notice: notice ?? null,
    findings: said,
    out: out ?? null,
  };
  return JSON.stringify(result, null, 2);
}
