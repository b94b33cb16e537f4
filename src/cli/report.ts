import { enumerated } from "../bulletin/enumerated";
import type { Notice } from "../bulletin/notice/notice";
import { sum } from "../bulletin/decimal";
import { type Finding, severity, type Severity } from "../findings/finding";
import { groupChannels, type Scheme } from "../bulletin/scheme";
import type { Totals } from "../bulletin/totals";
import type { SheetGrid } from "../intake/several/accumulate";
import type { Draft } from "../generate/draft";
import type { BulletinSet } from "../generate/bulletinSet";
import type { Cell } from "../layout/appendixColumns";
import { printed } from "../layout/printed";
import type { CliTexts } from "../texts/cli";
import { answerText, findingText } from "../texts/findings";
import type { CommandTexts } from "../texts/languages";
import { textTable } from "./textTable";

/** What the command line says of a draft: the rankings, where they stand, and all findings, the gravest last. */
export function report(draft: Draft, texts: CommandTexts): string {
  const { sets, findings, sheet, period } = draft;
  const { cli: say } = texts;
  return [
    say.read(sheet, period),
    ...(draft.sheetGrid ? contributions(draft.sheetGrid, say) : []),
    ...sets.flatMap((set) => rankings(set, say)),
    ...(["info", "look", "settle"] as const).flatMap((grave) => listed(findings, grave, texts)),
  ].join("\n");
}

/** What each of several sheets contributes to every unit. */
function contributions({ sheets, units }: SheetGrid, say: CliTexts): string[] {
  const rows = units.map(({ unit, adopted }) => [
    unit,
    ...adopted.map((count) => count ?? "—"),
    sum(adopted.map((n) => n ?? 0)),
  ]);
  return ["", say.contributions, ...textTable([say.unit, ...sheets, say.together], rows)];
}

function rankings({ label, bulletin, appendices }: BulletinSet, say: CliTexts): string[] {
  const { groups, scheme } = bulletin;
  const tables = appendices.flatMap(({ title, columns, parts, sums: last, sumsPrinted, groups: shown }) => {
    const headings = columns.map(({ heading }) => heading);
    const shownCells = (cells: readonly Cell[]): Cell[] =>
      cells.map((cell, j) => (columns[j]!.decimals === undefined ? cell : printed(cell, columns[j]!)));
    const rows = parts.flatMap((part) => part.rows.map(({ cells }) => shownCells(cells)));
    const table = textTable(headings, [...rows, ...(sumsPrinted ? [shownCells(last)] : [])]);
    const added = groups
      .filter(({ group }) => shown.includes(group.name))
      .map(({ group, totals }) => {
        const section = shown.length > 1 ? `${group.name}：` : "";
        return section + sums(totals, groupChannels(scheme, group), scheme, say);
      });
    return ["", title, ...table, ...added];
  });
  const all = scheme.channels.map((_, channel) => channel);
  const heading = label === "" ? [] : ["", `【${label}】`];
  return [...heading, ...tables, ...lists(bulletin, say), "", say.all + sums(bulletin.totals, all, scheme, say)];
}

/** Units that a notice names; empty lists go without a line. */
function lists({ groups }: BulletinSet["bulletin"], { lists: names }: CliTexts): string[] {
  const lines = groups.flatMap(({ group, lists: each }) =>
    (Object.keys(names) as (keyof typeof names)[]).flatMap((list) =>
      each[list].length > 0 ? [`${group.name} ${names[list]}：${enumerated(each[list])}`] : [],
    ),
  );
  return lines.length > 0 ? ["", ...lines] : [];
}

function sums({ units, counts, score }: Totals, channels: readonly number[], scheme: Scheme, say: CliTexts): string {
  const adopted = channels.map((channel) => ({ name: scheme.channels[channel]!.name, count: counts[channel]! }));
  return say.sums(units, adopted, score);
}

function listed(findings: readonly Finding[], grave: Severity, texts: CommandTexts): string[] {
  const these = findings.filter((finding) => severity(finding) === grave);
  if (these.length === 0) return [];
  return [
    "",
    `${texts.findings.severities[grave]}（${these.length}）`,
    ...these.map((finding) => `- ${inWords(finding, texts)}`),
  ];
}

/** A finding and, where one was given, the answer that was followed. */
function inWords(finding: Finding, { cli, findings }: CommandTexts): string {
  const { answer, kind, places } = finding;
  const chosen = answer ? cli.answered(answerText(answer, kind, findings, places.length)) : "";
  return findingText(finding, findings) + chosen;
}

/**
 * The same for other programs: the whole bulletin, or null where it does not stand yet, and all findings in words. Of several
 * sets each has its own under `sets`, which else is null.
 */
export function reportJson(
  draft: Draft,
  notice: Notice | undefined,
  out: string | undefined,
  { findings: words }: CommandTexts,
): string {
  const { bulletin, sets, sheet, period, scheme, findings } = draft;
  const said = findings.map((finding) => ({
    severity: severity(finding),
    text: findingText(finding, words),
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
    sets:
      sets.length < 2
        ? null
        : sets.map((set) => ({
            period: set.label,
            groups: set.bulletin.groups,
            totals: set.bulletin.totals,
            appendices: set.appendices,
          })),
    notice: notice ?? null,
    findings: said,
    out: out ?? null,
  };
  return JSON.stringify(result, null, 2);
}
