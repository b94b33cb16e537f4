import { type Bulletin, mixedName, type Tie } from "../bulletin/bulletin";
import { isForGroup, type Measure, type Part } from "../bulletin/part";
import type { ScoredUnit } from "../bulletin/score";
import type { Tally } from "../bulletin/tally";
import type { TieDecision, TieDecisions } from "../bulletin/tieDecision";
import type { Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";

/**
 * Tells what a person should know of a finished bulletin beside its ties: absent units and items, groups without a unit,
 * parts of the score without what they go by.
 */
export function tellOfBulletin(bulletin: Bulletin, inquiry: Inquiry): void {
  const { absent, groups, empty, scheme } = bulletin;
  if (absent.units.length > 0) inquiry.tell("absent-units", { units: absent.units }, { asZero: absent.asZero });
  const isByItem = (scheme.appendices ?? []).some(({ rows }) => rows === "items");
  const isLog = groups.some(({ units, unranked }) =>
    [...units, ...unranked].some(({ items = [] }) => items.length > 0),
  );
  if (isByItem && !isLog) inquiry.tell("no-items", {}, {});
  for (const { name } of empty) inquiry.tell("empty-group", {}, { group: name });
  tellOfNumbers(bulletin, inquiry);
}

/** What a part divides by (人均), or multiplies its task by (任务数), has to be there; a part on a condition may not be for the unit. */
function tellOfNumbers({ groups, scheme: { parts = [], adjustments = [], per } }: Bulletin, inquiry: Inquiry): void {
  for (const part of parts.filter(({ when }) => when === undefined)) {
    const members = groups.flatMap(({ group, units, unranked }) =>
      isForGroup(part, group.name) ? [...units, ...unranked] : [],
    );
    const isBySheet = (part.per ?? per) === "sheet";
    for (const column of columnsUnder(part)) {
      const k = adjustments.findIndex(({ name }) => name === column);
      const lacks = (tally: Tally | undefined): boolean => tally !== undefined && (tally.adjustments?.[k] ?? 0) <= 0;
      const lacking = members.filter((unit) => (isBySheet ? (unit.sheets ?? [unit]) : [unit]).some(lacks));
      const units = lacking.map(({ unit }) => unit);
      if (units.length > 0) inquiry.tell("part-without-number", { units }, { part: part.name, column });
      const again = isBySheet || column !== divisorOf(part) ? [] : members.filter((unit) => isWrittenAgain(unit, k));
      if (again.length > 0)
        inquiry.tell("part-number-added", { units: again.map(({ unit }) => unit) }, { part: part.name, column });
    }
  }
}

/** The columns that a part divides or multiplies by, each once. */
function columnsUnder(part: Part): readonly string[] {
  return [...new Set([divisorOf(part), columnOf(part.task?.per)].flatMap((column) => column ?? []))];
}

/** The column that a part divides by (人数). */
function divisorOf({ of }: Part): string | undefined {
  return typeof of === "object" && "per" in of ? columnOf(of.per) : undefined;
}

function columnOf(measure: Measure | undefined): string | undefined {
  return typeof measure === "object" && "adjustment" in measure ? measure.adjustment : undefined;
}

/** Whether several sheets say the same number of a unit, which is the same people then, and not three times as many. */
function isWrittenAgain({ sheets = [] }: ScoredUnit, k: number): boolean {
  const numbers = sheets.flatMap((tally) => (tally?.adjustments?.[k] ? [tally.adjustments[k]] : []));
  return numbers.length > 1 && new Set(numbers).size === 1;
}

/**
 * Asks about the ties of each table, of one group or of several that are ranked together, once for all of them, and returns what was decided.
 *
 * @param bulletin as it is without any decision
 */
export function askOfTies({ groups, mixed, scheme: { appendices = [] } }: Bulletin, inquiry: Inquiry): TieDecisions {
  const together = new Set(appendices.flatMap((appendix) => (appendix.mixed ? appendix.groups : [])));
  const tables = [
    ...groups.flatMap(({ group: { name }, ties }) => (together.has(name) ? [] : [{ name, ties }])),
    ...appendices.flatMap((appendix, i) => (mixed[i] ? [{ name: mixedName(appendix), ties: mixed[i].ties }] : [])),
  ];
  const asked = new Map<string, TieDecision>();
  for (const table of tables) {
    const decision = asked.has(table.name) ? undefined : askOfTable(table, inquiry);
    if (decision) asked.set(table.name, decision);
  }
  return asked;
}

/** Units that are ranked together, of one group or of several. */
interface Table {
  readonly name: string;
  readonly ties: readonly Tie[];
}

function askOfTable({ name, ties }: Table, inquiry: Inquiry): TieDecision | undefined {
  if (ties.length === 0) return undefined;
  const shared = ties.some((tie) => tie.shared);
  const units = ties.flatMap((tie) => tie.units);
  const key = ties.flatMap((tie) => [tie.score, ...tie.units]);
  const asked = question(
    "sheet",
    ["ties", name, ...key],
    [{ as: "order", units }, ...(shared ? [] : [{ as: "share" } as const])],
  );
  const open = { ...asked, anyOrder: units };
  const given = inquiry.answer(open);
  const place = new Map(given?.as === "order" ? given.units.map((unit, i) => [unit, i]) : []);
  const told = ties.map(({ first, score, units: tied }) => ({
    first,
    score,
    units: [...tied].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  }));
  const answer = inquiry.ask("tied-units", { units }, { group: name, ties: told, shared }, open);
  if (answer?.as === "order") return { is: "order", units: answer.units };
  return answer?.as === "share" ? { is: "shared" } : undefined;
}
