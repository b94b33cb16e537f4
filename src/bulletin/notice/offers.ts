import type { Bulletin } from "../bulletin";
import type { Facts } from "./facts";
import { type FactsProblem, FactsRefused } from "./factsRefused";
import { channelRoles } from "./figures";
import { OF_TEXTS, type PlaceholderName, spelling } from "./placeholders";
import { textFiller } from "./makeNotice";
import {
  FIGURE_WORDS,
  type FigureWord,
  FLAG_WORDS,
  FORM_WORDS,
  KEY_WORDS,
  PERIOD_WORDS,
  type PeriodWord,
  ROLE_WORDS,
  STATE_WORDS,
  type StateWord,
} from "./query/words";

/** A placeholder that a text can hold, as data from which its words are made. */
export interface Offer {
  /** What is put into the text, with its braces. */
  readonly template: string;
  readonly about: About;
  /** The group it is of, where it is not of all. */
  readonly group?: string;
  /** The channel, or its level. */
  readonly channel?: string;
}

export type About =
  | { readonly is: "plain"; readonly name: PlaceholderName }
  | { readonly is: "figure" | "average" | "share"; readonly figure: FigureWord }
  | { readonly is: "item"; readonly item: string }
  | { readonly is: "units"; readonly state: StateWord }
  | { readonly is: "list"; readonly state: StateWord }
  /** The first or last three, by a figure or by the ranking. */
  | { readonly is: "first" | "last"; readonly figure: FigureWord | undefined }
  | { readonly is: "change"; readonly figure: FigureWord; readonly period: PeriodWord };

/** What stands in an offer's place now, or why nothing does. */
export type Worth = { readonly text: string } | { readonly missing: FactsProblem };

/** How many groups and channels are offered one by one; of more, a clerk writes the name. */
const MOST = 8;

/** States that a text names or counts. */
const STATES: readonly StateWord[] = ["nothingSubmitted", "noneAdopted", "nothingAdopted"];

/** Placeholders of former versions that are offered as those with arguments, which can be changed to others. */
const SAID_OTHERWISE: readonly PlaceholderName[] = [
  "units",
  "submitted",
  "submittedChange",
  "adopted",
  "adoptedChange",
  "upper",
  "rate",
  "submittedNothing",
  "noneAdopted",
  "nothingAdopted",
];

/** A part of the units, with the channels that a text can ask of them; undefined is the only one there is. */
interface Scope {
  readonly group: string | undefined;
  readonly sites: readonly (string | undefined)[];
}

/** The placeholders that make sense for a bulletin, figures first, and those of all units before those of groups. */
export function offers(bulletin: Bulletin, facts: Facts): readonly Offer[] {
  const plain = OF_TEXTS.flatMap((name): Offer[] =>
    name === "query" || SAID_OTHERWISE.includes(name)
      ? []
      : [{ template: `{${spelling(name)}}`, about: { is: "plain", name } }],
  );
  const scopes = scopesOf(bulletin, facts);
  const items = (bulletin.scheme.adjustments ?? []).map(({ name }) =>
    offer(`${FIGURE_WORDS.items}:${KEY_WORDS.item}=${quoted(name)}`, { is: "item", item: name }),
  );
  const all = [
    ...scopes.flatMap(figures),
    ...scopes.flatMap(unitNumbers),
    ...scopes.flatMap(outermost),
    ...scopes.flatMap(unitLists),
    ...scopes.slice(0, 1).flatMap(changes),
    ...items,
    ...scopes.slice(1).flatMap(shares),
    ...scopes.slice(0, 1).flatMap(averages),
    ...plain,
  ];
  const templates = all.map(({ template }) => template);
  return all.filter(({ template }, i) => templates.indexOf(template) === i);
}

/** All units, and the groups where there are several. */
function scopesOf({ scheme, groups }: Bulletin, facts: Facts): readonly Scope[] {
  const { own } = channelRoles(scheme, facts);
  const sites = (shown: readonly string[]): Scope["sites"] => {
    if (shown.length < 2) return shown.map(() => undefined);
    const levels = shown.includes(own) ? [ROLE_WORDS.own, ROLE_WORDS.upper] : [];
    return [...levels, ROLE_WORDS.every, ...(shown.length <= MOST ? shown : [])];
  };
  const shown = new Set(groups.flatMap(({ group }) => group.channels));
  const all: Scope = { group: undefined, sites: sites([...shown]) };
  if (groups.length < 2) return [all];
  return [all, ...groups.slice(0, MOST).map(({ group }) => ({ group: group.name, sites: sites(group.channels) }))];
}

/** @param head what stands before the group and the channel */
function offer(head: string, about: About, group?: string, channel?: string): Offer {
  const scope = [
    ...(group === undefined ? [] : [`${KEY_WORDS.group}=${quoted(group)}`]),
    ...(channel === undefined ? [] : [`${KEY_WORDS.channel}=${quoted(channel)}`]),
  ].join(",");
  const between = scope === "" ? "" : head.includes(":") ? "," : ":";
  return {
    template: `{${head}${between}${scope}}`,
    about,
    ...(group !== undefined && { group }),
    ...(channel !== undefined && { channel }),
  };
}

function figures({ group, sites }: Scope): Offer[] {
  const of = (figure: "submitted" | "adopted" | "rate", channel?: string): Offer =>
    offer(FIGURE_WORDS[figure], { is: "figure", figure }, group, channel);
  return [of("submitted"), ...sites.map((site) => of("adopted", site)), ...sites.map((site) => of("rate", site))];
}

function unitNumbers({ group }: Scope): Offer[] {
  const number = (state: StateWord): Offer =>
    offer(`${FORM_WORDS.units}:${STATE_WORDS[state]}`, { is: "units", state }, group);
  return [offer(FORM_WORDS.units, { is: "units", state: "all" }, group), ...STATES.map(number)];
}

function unitLists({ group }: Scope): Offer[] {
  return STATES.map((state) => offer(`${FORM_WORDS.list}:${STATE_WORDS[state]}`, { is: "list", state }, group));
}

function outermost({ group, sites }: Scope): Offer[] {
  const by = (side: string, figure: FigureWord): string =>
    `${FORM_WORDS.list}:${side},${KEY_WORDS.by}=${FIGURE_WORDS[figure]},${FLAG_WORDS.withItems}`;
  const ends = [
    ["first", "前3"],
    ["last", "后3"],
  ] as const;
  return ends.flatMap(([is, side]) => [
    offer(`${FORM_WORDS.list}:${side}`, { is, figure: undefined }, group),
    offer(by(side, "submitted"), { is, figure: "submitted" }, group),
    ...sites.slice(0, 1).map((site) => offer(by(side, "adopted"), { is, figure: "adopted" }, group, site)),
  ]);
}

function changes({ sites }: Scope): Offer[] {
  const change = (figure: FigureWord, period: PeriodWord, channel?: string): Offer => {
    const against = `${KEY_WORDS.against}=${PERIOD_WORDS[period]}`;
    const about = { is: "change", figure, period } as const;
    return offer(`${FORM_WORDS.change}:${FIGURE_WORDS[figure]},${against}`, about, undefined, channel);
  };
  return (["previous", "lastYear"] as const).flatMap((period) => [
    change("submitted", period),
    ...sites.slice(0, 1).flatMap((site) => [change("adopted", period, site), change("rate", period, site)]),
  ]);
}

function shares({ group, sites }: Scope): Offer[] {
  const head = `${FORM_WORDS.share}:${FIGURE_WORDS.adopted}`;
  // of one channel the others may have, too: a share is of all groups
  return sites
    .slice(0, 1)
    .map((site) => offer(head, { is: "share", figure: "adopted" }, group, site ?? ROLE_WORDS.own));
}

function averages({ sites }: Scope): Offer[] {
  const average = (figure: FigureWord, channel?: string): Offer =>
    offer(`${FIGURE_WORDS[figure]}:${FLAG_WORDS.average}`, { is: "average", figure }, undefined, channel);
  return [average("submitted"), ...sites.slice(0, 1).map((site) => average("adopted", site))];
}

/** The same with what each gives now. */
export function offersWithWorth(
  bulletin: Bulletin,
  facts: Facts,
): readonly { readonly offer: Offer; readonly worth: Worth }[] {
  const worth = (work: () => string): Worth => {
    try {
      return { text: work() };
    } catch (error) {
      if (error instanceof FactsRefused) return { missing: error.reason };
      throw error;
    }
  };
  let fill: ((text: string) => string) | undefined;
  return offers(bulletin, facts).map((offer) => ({
    offer,
    worth: worth(() => (fill ??= textFiller(bulletin, facts))(offer.template)),
  }));
}

/** A name that holds a sign of the placeholders' own is put in quotation marks. */
function quoted(name: string): string {
  return /[,，=＝:：]/.test(name) ? `“${name}”` : name;
}
