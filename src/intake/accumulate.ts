import { type Answers, answerTo } from "../findings/question";
import { sum } from "../bulletin/decimal";
import type { Finding } from "../findings/finding";
import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import { unitKey } from "../bulletin/unitKey";
import { add } from "./duplicates";
import { groupQuestion } from "./groups";
import type { Intake } from "./intake";
import { areSimilar } from "./similar";

/** One of several sheets that are added up, such as one for each month. */
export interface NamedIntake {
  readonly name: string;
  readonly intake: Intake;
}

/** Several sheets added up. */
export interface Accumulated {
  /** One for each unit, in the order in which they first appear. */
  readonly tallies: readonly Tally[];
  readonly findings: readonly Finding[];
  /** What each sheet contributes, for a person to check. */
  readonly grid: SheetGrid;
}

/** Adopted items of every unit on every sheet. */
export interface SheetGrid {
  readonly sheets: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    /** In the order of the sheets; undefined where the sheet does not have the unit. */
    readonly adopted: readonly (number | undefined)[];
  }[];
}

/** A unit with its tally on each sheet. */
interface Member {
  readonly key: string;
  readonly tallies: (Tally | undefined)[];
}

/** Adds sheets up by unit, never by position. */
export function accumulate(sheets: readonly NamedIntake[], scheme: Scheme, answers: Answers): Accumulated {
  const same = sameAs(answers);
  const members = new Map<string, Member>();
  sheets.forEach(({ intake }, n) => {
    for (const tally of intake.tallies) {
      const own = unitKey(tally.unit, scheme.place);
      const key = same.get(own) ?? own;
      const member = members.get(key) ?? { key, tallies: sheets.map(() => undefined) };
      members.set(key, member);
      const before = member.tallies[n];
      member.tallies[n] = before ? add(before, tally) : tally;
    }
  });
  const all = [...members.values()];
  return {
    tallies: all.map(total),
    findings: [
      ...sheets.flatMap(({ intake }) => intake.findings),
      ...all.flatMap((member) => differentGroups(member, scheme, answers)),
      ...similarUnits(all, sheets, answers),
      ...notEverywhere(all, sheets),
    ],
    grid: {
      sheets: sheets.map(({ name }) => name),
      units: all.map(({ tallies }) => ({
        unit: first(tallies).unit,
        adopted: tallies.map((tally) => tally && sum(tally.counts)),
      })),
    },
  };
}

/** Units that the clerk has said to be others, by key. */
function sameAs(answers: Answers): Map<string, string> {
  return new Map(
    Object.entries(answers).flatMap(([id, answer]): [string, string][] =>
      id.startsWith(ALIAS) && answer.as === "same" ? [[id.slice(ALIAS.length).split("|")[0]!, answer.unit]] : [],
    ),
  );
}

const ALIAS = "alias|";

function total({ tallies }: Member): Tally {
  const known = tallies.filter((tally) => tally !== undefined);
  return { ...known.reduce((a, b) => add(a, b)), group: known[0]!.group, sheets: known };
}

function differentGroups({ tallies }: Member, scheme: Scheme, answers: Answers): Finding[] {
  const groups = [...new Set(tallies.flatMap((tally) => (tally ? [tally.group] : [])))];
  if (groups.length < 2) return [];
  const { unit } = first(tallies);
  const question = groupQuestion(unit, scheme);
  const answer = answerTo(question, answers);
  return [{ kind: "group-differs", unit, groups, question, ...(answer && { answer }) }];
}

/** Pairs of similar names that never stand on one sheet together: perhaps one unit in two spellings. */
function similarUnits(members: readonly Member[], sheets: readonly NamedIntake[], answers: Answers): Finding[] {
  const partial = members.filter(({ tallies }) => tallies.includes(undefined));
  return partial.flatMap((a, i) =>
    partial.slice(i + 1).flatMap((b): Finding[] => {
      const together = a.tallies.some((tally, n) => tally && b.tallies[n]);
      if (together || !areSimilar(a.key, b.key)) return [];
      const question = {
        id: `${ALIAS}${b.key}|${a.key}`,
        answers: [{ as: "same", unit: a.key } as const, { as: "accept" } as const],
      };
      const answer = answerTo(question, answers);
      const at = ({ tallies }: Member): string => sheets[tallies.findIndex((tally) => tally !== undefined)]!.name;
      return [
        {
          kind: "similar-units",
          unit: first(a.tallies).unit,
          sheet: at(a),
          other: first(b.tallies).unit,
          otherSheet: at(b),
          question,
          ...(answer && { answer }),
        },
      ];
    }),
  );
}

/** Sheets that share no unit at all are parts of one table, not months, and lack nothing. */
function notEverywhere(members: readonly Member[], sheets: readonly NamedIntake[]): Finding[] {
  if (members.every(({ tallies }) => tallies.filter((tally) => tally !== undefined).length === 1)) return [];
  const units = members
    .filter(({ tallies }) => tallies.includes(undefined))
    .map(({ tallies }) => ({
      unit: first(tallies).unit,
      missing: sheets.filter((_, n) => tallies[n] === undefined).map(({ name }) => name),
    }));
  return units.length > 0 ? [{ kind: "not-in-every-sheet", units }] : [];
}

function first(tallies: readonly (Tally | undefined)[]): Tally {
  return tallies.find((tally) => tally !== undefined)!;
}
