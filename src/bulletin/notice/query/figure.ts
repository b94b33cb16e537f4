import type { RankedGroup, RankedUnit } from "../../bulletin";
import { sum } from "../../decimal";
import { figureOf } from "../../figures";
import { channelIndex, tiers } from "../../scheme";
import { rosterKey } from "../../unitKey";
import { submittedFigure } from "../figures";
import { type Amount, amount } from "./amount";
import { absent, type Absent, isAbsent, PlaceholderWrong } from "./placeholderWrong";
import { type Asked, channelsOf, type Selection } from "./selection";
import { FIGURE_WORDS, type FigureWord, KEY_WORDS, ROLE_WORDS } from "./words";

/** A figure of every unit that has it: the groups that it can be asked of, and how it is read. */
export interface UnitFigure {
  readonly groups: readonly RankedGroup[];
  /** Undefined where nobody knows it, and a rate of nothing submitted. */
  readonly of: (unit: RankedUnit) => Amount | undefined;
}

/**
 * How a figure of a unit is read. Of adopted items a placeholder has to say of which channels, where its groups show several:
 * 采用 alone could be those of one site or of all.
 *
 * @throws PlaceholderWrong
 */
export function unitFigure(figure: FigureWord, selection: Selection, asked: Asked): UnitFigure {
  const { scheme } = asked.bulletin;
  const { groups, item } = selection;
  const plain = (of: (unit: RankedUnit) => number | undefined): UnitFigure => ({
    groups,
    of: (unit) => wrapped(of(unit)),
  });
  switch (figure) {
    case "adopted":
    case "unadopted":
    case "rate":
      return ofChannels(figure, selection, asked);
    case "score":
      if (item !== undefined) return plain(itemFigure(item, "score", asked));
      return selection.channels ? ofChannels("score", selection, asked) : plain(({ score }) => score);
    case "items":
      if (item === undefined) return needsItem(asked);
      return plain(itemFigure(item, "items", asked));
    case "submittedTotal":
      return plain(figureOf("submitted-total", {}, scheme));
    default:
      return plain(figureOf(figure, {}, scheme));
  }
}

/** The figure of all selected units together, or of the one unit that is meant. */
export function totalFigure(figure: FigureWord, selection: Selection, asked: Asked): Amount | Absent {
  if (figure === "rate") {
    const adopted = totalFigure("adopted", selection, asked);
    // of the groups that show these channels: what others submitted could not be adopted there
    const { groups } = unitFigure("adopted", selection, asked);
    const isWhole = selection.isWhole && groups.length === selection.groups.length;
    const submitted = totalFigure("submitted", { ...selection, groups, isWhole }, asked);
    if (isAbsent(adopted)) return adopted;
    if (isAbsent(submitted)) return submitted;
    const { value: by } = submitted;
    return by === 0 ? absent({ problem: "of-nothing", figure: FIGURE_WORDS.submitted }) : { value: adopted.value, by };
  }
  if (figure === "submitted" && selection.unit === undefined) return submittedTotal(selection, asked);
  const found = eachFigure(figure, selection, asked);
  return isAbsent(found) ? found : amount(sum(found.map((each) => each.amount.value)));
}

/** A unit with a figure of it. */
export interface UnitAmount {
  readonly unit: RankedUnit;
  readonly amount: Amount;
}

/** The figure of every selected unit; a rate is left out where a unit has none. */
export function eachFigure(figure: FigureWord, selection: Selection, asked: Asked): readonly UnitAmount[] | Absent {
  const { groups, of } = unitFigure(figure, selection, asked);
  const units = selected(groups, selection, asked);
  const found: UnitAmount[] = [];
  const missing: RankedUnit[] = [];
  for (const unit of units) {
    const known = of(unit);
    if (known) found.push({ unit, amount: known });
    else missing.push(unit);
  }
  if (figure === "rate") {
    const unknown = units.filter(({ submitted }) => submitted === undefined);
    return unknown.length > 0 ? notInTable("submitted", unknown) : found;
  }
  return missing.length > 0 ? notInTable(figure === "unadopted" ? "submitted" : figure, missing) : found;
}

/** The units of these groups, in the order of their tables, or the one that is meant. */
export function selected(
  groups: readonly RankedGroup[],
  { unit: key }: Pick<Selection, "unit">,
  { bulletin: { scheme } }: Asked,
): readonly RankedUnit[] {
  const all = groups.flatMap(({ units, unranked }) => [...units, ...unranked]);
  return key === undefined ? all : all.filter(({ unit }) => rosterKey(unit, scheme) === key);
}

function notInTable(figure: FigureWord, units: readonly RankedUnit[]): Absent {
  return absent({ problem: "not-in-table", figure: FIGURE_WORDS[figure], units: units.map(({ unit }) => unit) });
}

/** As typed in, else as the table counts them. */
function submittedTotal(selection: Selection, { bulletin, facts }: Asked): Amount | Absent {
  const { total, groups } = submittedFigure(bulletin, facts);
  if (selection.isWhole && total !== undefined) return amount(total);
  const names = selection.groups.map(({ group }) => group.name);
  const counts = groups.filter(({ group }) => names.includes(group)).map(({ count }) => count);
  const known = counts.filter((count) => count !== undefined);
  if (known.length < counts.length)
    return absent({ problem: "not-in-table", figure: FIGURE_WORDS.submitted, units: [] });
  return amount(sum(known));
}

/** Of the channels that each group shows of those that are meant; groups that show none of them have no such figure. */
function ofChannels(
  figure: "adopted" | "unadopted" | "rate" | "score",
  selection: Selection,
  asked: Asked,
): UnitFigure {
  const { scheme } = asked.bulletin;
  const groups = selection.groups.filter(({ group }) => channelsOf(group, selection).length > 0);
  const shown = new Set(selection.groups.flatMap(({ group }) => group.channels));
  if (selection.channels === undefined && shown.size > 1) needsChannel(shown, asked);
  if (groups.length === 0) noSuchChannel(selection, shown);
  const indices = new Map(
    groups.map(({ group }) => [group.name, channelsOf(group, selection).map((name) => channelIndex(scheme, name))]),
  );
  const over = (unit: RankedUnit, all: readonly number[]): number =>
    sum((indices.get(unit.group) ?? []).map((channel) => all[channel]!));
  const of = (unit: RankedUnit): Amount | undefined => {
    if (figure === "score") return amount(over(unit, unit.scores));
    const items = over(unit, unit.counts);
    if (figure === "adopted") return amount(items);
    const { submitted } = unit;
    if (figure === "unadopted") return wrapped(submitted === undefined ? undefined : Math.max(0, submitted - items));
    return submitted ? { value: items, by: submitted } : undefined;
  };
  return { groups, of };
}

/** What an adjustment's column holds, or the points of an adjustment or a part. */
function itemFigure(
  item: string,
  of: "items" | "score",
  { bulletin: { scheme } }: Asked,
): (unit: RankedUnit) => number | undefined {
  const i = (scheme.adjustments ?? []).findIndex(({ name }) => name === item);
  if (i >= 0 && of === "items") return ({ adjustments }) => adjustments?.[i];
  if (i >= 0) return ({ adjustmentScores }) => adjustmentScores[i];
  if (of === "score") return figureOf("part", { part: item }, scheme);
  const known = (scheme.adjustments ?? []).map(({ name }) => name);
  throw new PlaceholderWrong({
    problem: "unknown-value",
    argument: KEY_WORDS.item,
    name: item,
    known,
    nearest: undefined,
  });
}

function needsItem({ bulletin: { scheme } }: Asked): never {
  const known = (scheme.adjustments ?? []).map(({ name }) => name);
  throw new PlaceholderWrong({ problem: "needs-argument", argument: KEY_WORDS.item, known });
}

function needsChannel(shown: ReadonlySet<string>, { bulletin: { scheme } }: Asked): never {
  const known = [
    ...Object.values(ROLE_WORDS),
    ...scheme.channels.map(({ name }) => name).filter((name) => shown.has(name)),
  ];
  const levels = tiers(scheme).map((tier) => `${KEY_WORDS.tier}=${tier}`);
  throw new PlaceholderWrong({ problem: "needs-argument", argument: KEY_WORDS.channel, known: [...known, ...levels] });
}

/** None of the groups shows what is meant. */
function noSuchChannel({ channels = [] }: Selection, shown: ReadonlySet<string>): never {
  const [name = ""] = channels;
  throw new PlaceholderWrong({
    problem: "unknown-value",
    argument: KEY_WORDS.channel,
    name,
    known: [...shown],
    nearest: undefined,
  });
}

function wrapped(value: number | undefined): Amount | undefined {
  return value === undefined ? undefined : amount(value);
}
