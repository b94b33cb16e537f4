import type { Bulletin } from "../bulletin";
import { sum } from "../decimal";
import { enumerated } from "../enumerated";
import type { UnitLists } from "../lists";
import { rateText } from "../rate";
import { nameJoined, namesItems, siteName } from "./channelName";
import type { Facts } from "./facts";
import { adoptedFigure, channelRoles, type Figure, submittedFigure } from "./figures";
import type { PlaceholderName } from "./placeholders";
import { quarterName } from "./quarter";
import { fillTemplate, type JoinedName, type Values } from "./template";
import type { Templates } from "./templates";

/** Every placeholder of a whole text with its value. */
type TextValues = Readonly<
  Record<
    Exclude<
      PlaceholderName,
      "own" | "group" | "channel" | "count" | "groups" | "previous" | "openingText" | "situationText" | "problemsText"
    >,
    string | number | undefined
  >
> & { readonly own: JoinedName };

/**
 * What the placeholders of a notice stand for.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export function noticeValues(bulletin: Bulletin, facts: Facts, templates: Templates): TextValues {
  const { scheme, period, year, totals } = bulletin;
  const { own, upper } = channelRoles(scheme, facts);
  const submitted = submittedFigure(bulletin, facts);
  const adopted = adoptedFigure(bulletin, own);
  const uppers = upper.map((channel) => ({ channel, figure: adoptedFigure(bulletin, channel) }));
  const groupName = (name: string): string => facts.names?.groups?.[name] ?? name;
  const channelName = (name: string): string => facts.names?.channels?.[name] ?? name;
  const say = (name: keyof Templates, values: Values): string =>
    fillTemplate(templates[name], values, `templates.${name}`);
  const byGroup = (figure: Figure, name: keyof Templates, called: (group: string) => string | JoinedName): string[] =>
    known(figure).map(({ group, count }) => say(name, { group: called(groupName(group)), count }));
  const several = (figure: Figure, name: keyof Templates): string | undefined =>
    known(figure).length > 1 ? byGroup(figure, name, (group) => group).join("，") : undefined;
  const only = (figure: Figure): string | undefined => {
    const [one, ...others] = known(figure);
    const isAll = one !== undefined && others.length === 0 && one.count === figure.total;
    return isAll && bulletin.groups.length > 1 ? groupName(one.group) : undefined;
  };
  const change = (now: number | undefined, before: number | undefined): string | undefined => {
    if (now === undefined || before === undefined) return undefined;
    const name = now > before ? "increase" : now < before ? "decrease" : "same";
    return say(name, { previous: facts.previous!.period, count: Math.abs(now - before) });
  };
  const list = (of: (lists: UnitLists) => readonly string[]): string | undefined =>
    listed(bulletin.groups.flatMap(({ lists }) => of(lists)));

  return {
    period,
    quarter: quarterName(period),
    year: year === undefined ? undefined : `${year}年`,
    site: facts.site ?? siteName(channelName(own)),
    own: joinedName(channelName(own)),
    basis: listed(facts.basis ?? []),
    units: totals.units,
    submitted: submitted.total,
    submittedByGroup: several(submitted, "submittedGroup"),
    submittedOnlyGroup: only(submitted),
    submittedChange: change(submitted.total, facts.previous?.submitted),
    adopted: adopted.total,
    adoptedByGroup: several(adopted, "adoptedGroup"),
    adoptedOnlyGroup: only(adopted),
    adoptedChange: change(adopted.total, facts.previous?.adopted),
    // without channels nobody knows of items, as with those of the own one
    upper: adopted.total === undefined ? undefined : sum(uppers.map(({ figure }) => figure.total!)),
    upperByChannel: clauses(
      uppers
        .filter(({ figure }) => figure.total)
        .map(({ channel, figure }) => {
          const name = channelName(channel);
          const groups = byGroup(figure, "upperGroup", (group) => (namesItems(name) ? withoutItems(group) : group));
          return say("upperChannel", {
            channel: joinedName(name),
            groups: enumerated(groups, "，"),
            count: figure.total,
          });
        }),
    ),
    rate: submitted.total ? rateText(adopted.total ?? 0, submitted.total, scheme.rate) : undefined,
    submittedNothing: list(({ submittedNothing }) => submittedNothing),
    noneAdopted: list(({ noneAdopted }) => noneAdopted),
    nothingAdopted: list(({ nothingAdopted }) => nothingAdopted),
    best: list(({ best }) => best),
    last: list(({ last }) => last),
  };
}

/** The groups whose figure is known and not zero. */
function known({ groups }: Figure): Figure["groups"] {
  return groups.filter(({ count }) => count);
}

function joinedName(name: string): JoinedName {
  return { name, with: (words) => nameJoined(name, words) };
}

/** A group of which items are told that the channel's name has named already: 综合信息采用各派出所5条. */
function withoutItems(group: string): JoinedName {
  return { name: group, with: (words) => group + words.replace(/^信息/, "") };
}

/** Undefined for no texts at all: a sentence about nothing must not be printed. */
function listed(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : enumerated(names);
}

function clauses(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join("；");
}
