import type { RankedUnit } from "../../src/bulletin/bulletin";
import { type Finding, severity, unsettled } from "../../src/findings/finding";
import type { Answers } from "../../src/findings/question";
import { zhalantun } from "../../src/gallery/zhalantun";
import { type Draft, drafter } from "../../src/generate/draft";
import type { TableView } from "../../src/intake/intake";
import type { Appendix } from "../../src/layout/appendix";
import { clerksAnswers, MOST_ROUNDS } from "./clerk";
import type { CaseRead } from "./readCase";

/**
 * All that comes of a workbook, as lines under a title: the period; how each table's columns were understood; each group
 * with its units, their counts, score, rank and cells; each finding with its places, units, what it carries and what may be answered. Where something stops, the same
 * once more after a clerk has answered what can be answered, and what the other answers lead to. The office has its
 * scheme, 扎兰屯市's where the case names none; with one of its own, the appendices, too.
 */
export function outcome(title: string, read: CaseRead): string {
  if ("refused" in read) return [`# ${title}`, `refused: ${read.refused}`].join("\n");
  const { draft: keep } = drafter();
  const draft = (answers: Answers): Draft => keep(read.source, { scheme: zhalantun, ...read.request, answers });
  const first = draft({});
  const last = answered(draft, first);
  const others = otherAnswers(draft, first);
  const tables = read.request.scheme ? last.appendices.flatMap(tableLines) : [];
  return [
    `# ${title}`,
    ...first.tables.map(viewText),
    ...lines(first),
    ...(last === first ? [] : ["## answered", ...lines(last)]),
    ...others,
    ...tables,
  ].join("\n");
}

/** So many answers of one question are tried: of columns there are many. */
const TRIED = 4;

/** What each of the other answers to what is asked at first leads to, as a line: how many units and items, or what stops. */
function otherAnswers(draft: (answers: Answers) => Draft, first: Draft): string[] {
  const usual = clerksAnswers(unsettled(first.findings), {});
  return first.findings.flatMap(({ kind, question }) =>
    (question?.answers ?? []).slice(1, TRIED).map((answer) => {
      const { bulletin, findings } = draft({ ...usual, [question!.id]: answer });
      const { units, counts, score } = bulletin?.totals ?? { units: 0, counts: [], score: 0 };
      const open = unsettled(findings).map((finding) => finding.kind);
      const leads = bulletin ? `${units} units ${counts.join(" ")} = ${score}` : `stops: ${open.join(" ")}`;
      return `>> ${kind} ${JSON.stringify(answer)} ${leads}`;
    }),
  );
}

/** The draft after all rounds of questions and answers. */
function answered(draft: (answers: Answers) => Draft, first: Draft): Draft {
  let answers: Answers = {};
  let last = first;
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const more = clerksAnswers(unsettled(last.findings), answers);
    if (Object.keys(more).length === 0) return last;
    answers = { ...answers, ...more };
    last = draft(answers);
  }
  return last;
}

function lines({ sheet, range, period, former, bulletin, findings, sheetGrid }: Draft): string[] {
  const groups = bulletin?.groups ?? [];
  return [
    [sheet, range, period].join(" | "),
    ...(former ? [`former ${former.name}: ${former.units} units, ${former.period}`] : []),
    ...(sheetGrid ? [JSON.stringify(sheetGrid)] : []),
    ...groups.map(({ group, units, unranked }) => `${group.name}: ${[...units, ...unranked].map(unitText).join(", ")}`),
    ...findings.map(findingText),
  ];
}

/** An appendix, row by row; * marks who is parted from a neighbour by nothing but the order of the input. */
function tableLines({ name, title, groups, columns, parts, sums, sumsPrinted, note }: Appendix): string[] {
  const rows = parts.flatMap((part) => [
    ...(part.caption === "" ? [] : [`-- ${part.caption}`]),
    ...part.rows.map(({ cells, tied, span }) => `${cells.join("|")}${tied ? " *" : ""}${span === 1 ? "" : ` ${span}`}`),
  ]);
  return [
    `== ${name} ${title} ${groups.join("、")}`,
    columns.map(({ heading }) => heading).join("|"),
    ...rows,
    `${sumsPrinted ? "sums" : "not printed"} ${sums.join("|")}`,
    ...(note === "" ? [] : [note.replace(/\n/g, " / ")]),
  ];
}

/** table to row 1, 5 of 6: 单位|市网|省网 → 0 - ? 1: the place of each column that is needed; - for none, ? where it is open. */
function viewText({ headerRow, rows: { units, used }, labels, fields }: TableView): string {
  const chosen = fields.map(({ chosen: label }) => {
    if (typeof label !== "string") return label === null ? "-" : "?";
    return String(labels.indexOf(label));
  });
  return `table to row ${headerRow}, ${used} of ${units}: ${labels.join("|")} → ${chosen.join(" ")}`;
}

/** 水利局 36 0 of 40 + 1 = 180 (1) @C3 D3 E3 */
function unitText(ranked: RankedUnit): string {
  const { unit, counts, submitted, adjustments, score, rank, remark, previous, origins = [] } = ranked;
  return [
    `${unit} ${counts.join(" ")}`,
    ...(submitted === undefined ? [] : [`of ${submitted}`]),
    ...(adjustments?.some((each) => each !== 0) ? [`+ ${adjustments.join(" ")}`] : []),
    `= ${score} (${rank ?? "-"})`,
    ...(remark === undefined || remark === "" ? [] : [`“${remark}”`]),
    ...(previous ? [`before ${JSON.stringify(previous)}`] : []),
    `@${origins.map(({ cell }) => cell).join(" ")}`,
  ].join(" ");
}

function findingText(finding: Finding): string {
  const { kind, sheet, places, units, question, answer, ...data } = finding;
  const asked = question && {
    ...(question.anyCount && { anyCount: true }),
    answers: question.answers,
    ...(answer && { answer }),
  };
  return [
    `${severity(finding)} ${kind}`,
    [...new Set([sheet, ...places.map((place) => place.sheet)])].map((name) => cellsOn(name, finding)).join("; "),
    units.join(","),
    JSON.stringify(data),
    ...(question && asked ? [`${question.scope} ${question.id}`, JSON.stringify(asked)] : []),
  ]
    .filter((part) => part !== "" && part !== "{}")
    .join(" | ");
}

/** 汇总!B3,B4 */
function cellsOn(sheet: string, { places }: Finding): string {
  const cells = places.filter((place) => place.sheet === sheet).map(({ cell }) => cell);
  return cells.length === 0 ? sheet : `${sheet}!${cells.join(",")}`;
}
