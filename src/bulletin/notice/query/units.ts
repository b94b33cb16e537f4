import type { RankedGroup, RankedUnit } from "../../bulletin";
import { order } from "../../order";
import { type Amount, amount, compareAmounts } from "./amount";
import { eachFigure, type UnitAmount } from "./figure";
import { absent, type Absent, isAbsent } from "./placeholderWrong";
import type { Query, Sign, Subject } from "./query";
import { type Asked, channelsOf, type Selection } from "./selection";
import { type OverTask, taskOf } from "./task";
import { FIGURE_WORDS, type FigureWord, type StateWord, STATE_WORDS } from "./words";

/** A unit that a text names, with its figure where it is asked for. */
export interface NamedUnit {
  readonly unit: string;
  /** Undefined for a unit of the roster without a row. */
  readonly scored?: RankedUnit;
  readonly amount?: Amount;
}

/** What units are asked of. */
interface Question extends Asked {
  readonly selection: Selection;
}

/**
 * The units that a placeholder means, in the order in which a text names them: by the figure that it goes by, the highest
 * first, else as the tables have them. Whoever ties with the outermost of the first or last is among them.
 *
 * @throws PlaceholderWrong
 */
export function unitsOf(query: Query, selection: Selection, asked: Asked): readonly NamedUnit[] | Absent {
  const { subject, keys, flags } = query;
  const question: Question = { ...asked, selection };
  const by = keys.by as FigureWord | undefined;
  if (subject?.is === "first" || subject?.is === "last") {
    const parts = flags.has("each")
      ? selection.groups.map((group) => ({ ...selection, groups: [group] }))
      : [selection];
    const found = parts.map((part) => outermost(subject, by, { ...asked, selection: part }));
    return found.find(isAbsent) ?? found.flatMap((units) => units as readonly NamedUnit[]);
  }
  const state = subject?.is === "state" ? subject.state : "all";
  const found = subject?.is === "compared" ? compared(subject, question) : inState(state, question);
  if (isAbsent(found) || by === undefined) return found;
  return withFigures(found, by, question);
}

/** How many units a share is of: those of the tables and those of the roster that are in none. */
export function unitCount({ groups, isWhole }: Selection, { bulletin }: Asked): number {
  return (
    groups.reduce((count, group) => count + group.totals.units + missing(group).length, 0) + lost(isWhole, bulletin)
  );
}

function inState(state: StateWord, question: Question): readonly NamedUnit[] | Absent {
  const { groups, isWhole, channels } = question.selection;
  const all = groups.flatMap((group) => [...group.units, ...group.unranked].map((unit) => ({ unit, group })));
  const submitted = ({ unit }: Member): number | undefined => unit.submitted;
  const items = ({ unit, group }: Member): number =>
    channelsOf(group.group, { channels }).reduce((sum, name) => sum + unit.counts[indexOf(name, question)]!, 0);
  const those = (fits: (member: Member) => boolean): NamedUnit[] => all.filter(fits).map(({ unit }) => named(unit));
  const gone = (among: readonly RankedGroup[] = groups): NamedUnit[] => [
    ...among.flatMap((group) => missing(group).map((unit) => ({ unit }))),
    ...(isWhole ? lostUnits(question.bulletin).map((unit) => ({ unit })) : []),
  ];
  const unknown = all.filter((member) => submitted(member) === undefined);
  const needsSubmitted = state === "nothingSubmitted" || state === "noneAdopted" || state === "someSubmitted";
  if (needsSubmitted && unknown.length > 0)
    return absent({
      problem: "not-in-table",
      figure: FIGURE_WORDS.submitted,
      units: unknown.map(({ unit }) => unit.unit),
    });
  // a group without channels has no adopted items to speak of
  const shows = ({ group }: Member): boolean => channelsOf(group.group, { channels }).length > 0;
  switch (state) {
    case "all":
      return those(() => true);
    case "ranked":
      return groups.flatMap(({ units }) => units.map(named));
    case "unranked":
      return groups.flatMap(({ unranked }) => unranked.map(named));
    case "nothingSubmitted":
      return [...those((member) => submitted(member) === 0), ...gone()];
    case "someSubmitted":
      return those((member) => submitted(member)! > 0);
    case "noneAdopted":
      return those((member) => shows(member) && submitted(member)! > 0 && items(member) === 0);
    case "nothingAdopted":
      return [
        ...those((member) => shows(member) && items(member) === 0),
        ...gone(groups.filter(({ group }) => group.channels.length > 0)),
      ];
    case "someAdopted":
      return those((member) => items(member) > 0);
    default:
      return byTask(state, all, question);
  }
}

interface Member {
  readonly unit: RankedUnit;
  readonly group: RankedGroup;
}

function byTask(
  state: "reached" | "exceeded" | "missed",
  all: readonly Member[],
  question: Question,
): readonly NamedUnit[] | Absent {
  const over: OverTask = taskOf(question.selection, question);
  const unknown = all.filter(({ unit }) => over(unit) === undefined);
  if (unknown.length > 0)
    return absent({ problem: "not-in-table", figure: STATE_WORDS[state], units: unknown.map(({ unit }) => unit.unit) });
  const fits = { reached: (by: number) => by >= 0, exceeded: (by: number) => by > 0, missed: (by: number) => by < 0 };
  return all.filter(({ unit }) => fits[state](over(unit)!)).map(({ unit }) => named(unit));
}

const HOLDS: Readonly<Record<Sign, (difference: number) => boolean>> = {
  "≥": (difference) => difference >= 0,
  "≤": (difference) => difference <= 0,
  ">": (difference) => difference > 0,
  "<": (difference) => difference < 0,
  "=": (difference) => difference === 0,
};

function compared(
  { figure, how, to }: Extract<Subject, { is: "compared" }>,
  { selection, ...asked }: Question,
): readonly NamedUnit[] | Absent {
  const found = eachFigure(figure, selection, asked);
  if (isAbsent(found)) return found;
  const border = figure === "rate" ? { value: to, by: 100 } : amount(to);
  return found.filter((each) => HOLDS[how](compareAmounts(each.amount, border))).map(({ unit }) => named(unit));
}

/** The units of a list with a figure each, the highest first; those of the roster without a row have 0 items. */
function withFigures(
  units: readonly NamedUnit[],
  by: FigureWord,
  { selection, ...asked }: Question,
): readonly NamedUnit[] | Absent {
  const found = eachFigure(by, selection, asked);
  if (isAbsent(found)) return found;
  const amounts = new Map(found.map((each) => [each.unit, each.amount]));
  const figured = units.map((each): NamedUnit => {
    const known = each.scored && amounts.get(each.scored);
    return { ...each, amount: known ?? amount(0) };
  });
  return figured.sort((a, b) => compareAmounts(b.amount!, a.amount!));
}

/**
 * The first or the last, by a figure or by the ranking; never cut through a tie. Nobody without a figure is among the first,
 * and those who are not ranked are among neither.
 */
function outermost(
  { is, count }: Extract<Subject, { count: number }>,
  by: FigureWord | undefined,
  { selection, ...asked }: Question,
): readonly NamedUnit[] | Absent {
  const { scheme } = asked.bulletin;
  const { ranks, places, hasNothing } = order(scheme);
  const found = eachFigure(
    by ?? "score",
    by === undefined ? { ...selection, channels: undefined, item: undefined } : selection,
    asked,
  );
  if (isAbsent(found)) return found;
  const ranked = new Set(selection.groups.flatMap(({ units }) => units));
  const all = found.filter(({ unit }) => ranked.has(unit));
  const above = (a: UnitAmount, b: UnitAmount): number =>
    by === undefined ? places(a.unit, b.unit) : compareAmounts(b.amount, a.amount);
  const tie = (a: UnitAmount, b: UnitAmount): boolean =>
    by === undefined ? ranks(a.unit, b.unit) === 0 : compareAmounts(a.amount, b.amount) === 0;
  const isNothing = ({ unit, amount: { value } }: UnitAmount): boolean =>
    by === undefined ? hasNothing(unit) : value <= 0;
  const sorted = [...all].sort(above);
  const side = is === "first" ? sorted.filter((each) => !isNothing(each)) : [...sorted].reverse();
  const border = side[Math.min(count, side.length) - 1];
  const chosen = side.filter((each, i) => i < count || (border !== undefined && tie(border, each)));
  const inOrder = is === "first" ? chosen : chosen.reverse();
  return inOrder.map(({ unit, amount }) => ({ ...named(unit), amount }));
}

function named(scored: RankedUnit): NamedUnit {
  return { unit: scored.unit, scored };
}

/** Units of the roster that no row of the group's table has. */
function missing({ lists, units, unranked }: RankedGroup): readonly string[] {
  const present = new Set([...units, ...unranked].map(({ unit }) => unit));
  return lists.submittedNothing.filter((unit) => !present.has(unit));
}

/** The same of groups of which there is no unit at all. */
function lostUnits({ absent: { units, asZero }, groups }: Asked["bulletin"]): readonly string[] {
  const told = new Set(groups.flatMap(missing));
  return asZero ? [] : units.filter((unit) => !told.has(unit));
}

function lost(isWhole: boolean, bulletin: Asked["bulletin"]): number {
  return isWhole ? lostUnits(bulletin).length : 0;
}

function indexOf(channel: string, { bulletin: { scheme } }: Asked): number {
  return scheme.channels.findIndex(({ name }) => name === channel);
}
