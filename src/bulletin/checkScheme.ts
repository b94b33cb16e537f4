import { checkColumns, checkKeys, figureRef, type KnownNames } from "./checkColumns";
import type { FigureRef } from "./columnSpec";
import { exactProduct, type Rounding, MOST_POINTS } from "./decimal";
import { chart, checkCharts } from "./checkCharts";
import { bounded, checkPartNames, limits, partChecks } from "./checkParts";
import { checkSense, checkWords } from "./checkSense";
import {
  type Check,
  day,
  decimal,
  distinct,
  list,
  nameAmong,
  object,
  oneOf,
  points,
  readWith,
  record,
  refuse,
  template,
  text,
  truth,
  whole,
} from "./checkFields";
import { measuresSubmitted } from "./measures";
import type { Part, Together, Veto } from "./part";
import type { RateFormat } from "./rate";
import {
  type Adjustment,
  type AppendixSpec,
  type Channel,
  type ChartSpec,
  type Group,
  type Headings,
  type Limits,
  type Lists,
  type LogRules,
  type RankKey,
  type Ranking,
  type RosterEntry,
  type Scheme,
  type SubmittedRule,
  tiers,
} from "./scheme";
import { SchemeRefused } from "./schemeRefused";

/** More channels than this fit into no table. */
const MOST_CHANNELS = 40;

/**
 * Reads a scheme from outside (a file, a workbook's settings, the pane).
 *
 * @returns a scheme of which everything holds that the rest of the program relies on
 * @throws SchemeRefused that names the first field that is wrong
 */
export function checkScheme(data: unknown): Scheme {
  return readWith(consistent, data, (field, reason) => new SchemeRefused(field || "scheme", reason));
}

/** A scheme whose parts fit together. */
const consistent: Check<Scheme> = (data, path) => {
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > 2) refuse("version", { problem: "newer-version", found: version });
  const scheme = shape(data, path);
  const { channels, groups, adjustments = [] } = scheme;
  // an office that only types points has no channels, and then its groups show none
  if (channels.length === 0 && adjustments.length === 0) refuse("channels", { problem: "empty" });
  groups.forEach((group, i) => {
    if (channels.length > 0 && group.channels.length === 0) refuse(`groups[${i}].channels`, { problem: "empty" });
  });
  checkWords(scheme);
  checkSites(channels);
  channels.forEach((channel, i) => checkProduct(channel, `channels[${i}].multiplier`));
  refer(scheme);
  checkSense(scheme);
  return scheme;
};

/** Kinds belong to a site, and no two channels of one site are for the same kind. */
function checkSites(channels: readonly Channel[]): void {
  channels.forEach(({ site, kinds }, i) => {
    if (kinds && site === undefined) refuse(`channels[${i}].site`, { problem: "missing" });
  });
  const all = channels.flatMap(({ site, kinds }, i) =>
    site === undefined ? [] : (kinds ?? [""]).map((kind) => ({ i, key: `${site}/${kind}` })),
  );
  distinct(
    all.map(({ key }) => key),
    (n) => `channels[${all[n]!.i}].kinds`,
  );
}

/** What one item gives must be exact, too. */
function checkProduct({ points: each, multiplier = 1 }: Pick<Channel, "points" | "multiplier">, path: string): void {
  const product = exactProduct(each, multiplier);
  if (product === undefined || product > MOST_POINTS)
    refuse(path, { problem: "product", found: multiplier, points: each, most: MOST_POINTS });
}

/** Checks the names by which parts of a scheme refer to one another. */
function refer(scheme: Scheme): void {
  const { channels, groups, roster = [], adjustments = [], parts = [], ranking, headings } = scheme;
  checkPartNames(scheme);
  const channel = nameAmong(names(channels), "unknown-channel");
  const known = {
    channels: names(channels),
    tiers: tiers(scheme),
    adjustments: names(adjustments),
    parts: names(parts),
  };
  checkColumns(scheme.columns, "columns", known);
  groups.forEach((group, i) => {
    const path = `groups[${i}]`;
    group.channels.forEach((name, j) => channel(name, `${path}.channels[${j}]`));
    distinct(group.channels, (j) => `${path}.channels[${j}]`);
    for (const name of Object.keys(group.channelLabels ?? {})) channel(name, `${path}.channelLabels.${name}`);
    if (group.note !== undefined) template(names(channels))(group.note, `${path}.note`);
    checkColumns(group.columns, `${path}.columns`, known);
  });
  checkAppendices(scheme, known);
  roster.forEach(({ group }, i) => {
    if (group !== undefined) nameAmong(names(groups), "unknown-group")(group, `roster[${i}].group`);
  });
  checkCharts(scheme, known);
  checkKeys(ranking.keys, "ranking.keys", known);
  checkKeys(ranking.within, "ranking.within", known);
  for (const [name, value] of Object.entries(headings)) template(["channel", "period"])(value, `headings.${name}`);
}

const channel = object<Pick<Channel, "name" | "points">, Omit<Required<Channel>, "name" | "points">>({
  required: { name: text, points },
  optional: { aliases: list(text), site: text, kinds: list(text, 1), tier: text, multiplier: points, limits },
});

const task = object<{ items: number }, { reached: number; missed: number; perShort: number; perOver: number }>({
  required: { items: whole },
  optional: { reached: decimal, missed: decimal, perShort: decimal, perOver: decimal },
});

const submitted: Check<SubmittedRule> = object<object, Required<SubmittedRule>>({
  required: {},
  optional: { points: decimal, task, limits },
});

const adjustment = object<Pick<Adjustment, "name" | "kind">, Omit<Required<Adjustment>, "name" | "kind">>({
  required: { name: text, kind: oneOf("bonus", "penalty", "figure") },
  optional: { aliases: list(text), points, limits },
});

/** Columns are read in {@link refer}, when all names are known. */
const columns: Check<NonNullable<Scheme["columns"]>> = (data, path) =>
  list((each) => each as NonNullable<Scheme["columns"]>[number], 1)(data, path);

const group: Check<Group> = object<
  Pick<Group, "name" | "title" | "channels">,
  Omit<Required<Group>, "name" | "title" | "channels">
>({
  required: { name: text, title: template(["period"]), channels: list(text) },
  optional: {
    aliases: list(text),
    channelLabels: record(text, text),
    unitEndings: list(text),
    task: whole,
    columns,
    note: text,
  },
});

const appendixSpec: Check<AppendixSpec> = object<
  Pick<AppendixSpec, "title" | "groups">,
  Omit<Required<AppendixSpec>, "title" | "groups">
>({
  required: { title: template(["period"]), groups: list(text, 1) },
  optional: {
    mixed: truth,
    rows: oneOf("units", "items"),
    across: truth,
    only: object<{ of: FigureRef }, { atLeast: number; below: number }>({
      required: { of: (each) => each as FigureRef },
      optional: { atLeast: decimal, below: decimal },
    }),
    columns,
    chart,
    note: text,
  },
});

const rosterEntry: Check<RosterEntry> = object<Pick<RosterEntry, "unit">, Omit<Required<RosterEntry>, "unit">>({
  required: { unit: text },
  optional: { aliases: list(text), group: text, ranked: truth, task: whole },
});

/**
 * Every group stands in exactly one of the appendices that show all its units, or it would be left out without a word;
 * lists of items and of some units stand beside these.
 */
function checkAppendices({ appendices, channels, groups, columns: all }: Scheme, known: KnownNames): void {
  if (!appendices) return;
  const placed = appendices.flatMap((each, i) =>
    each.groups.map((name, j) => ({
      name,
      path: `appendices[${i}].groups[${j}]`,
      whole: each.rows !== "items" && !each.only,
    })),
  );
  for (const { name, path } of placed) nameAmong(names(groups), "unknown-group")(name, path);
  appendices.forEach((each, i) => distinct(each.groups, (j) => `appendices[${i}].groups[${j}]`));
  const whole = placed.filter(({ whole: isWhole }) => isWhole);
  const shown = whole.map(({ name }) => name);
  distinct(shown, (i) => whole[i]!.path);
  groups.forEach(({ name }, i) => {
    if (!shown.includes(name)) refuse(`groups[${i}].name`, { problem: "in-no-appendix", name });
  });
  appendices.forEach(({ title, columns: own, note, rows, across, only }, i) => {
    const path = `appendices[${i}]`;
    if (!own && !all) refuse(`${path}.columns`, { problem: "missing" });
    if (across && rows === "items") refuse(`${path}.across`, { problem: "only-for-units" });
    checkColumns(own, `${path}.columns`, known, rows);
    if (across && !(own ?? all)?.some(({ show }) => show === "unit"))
      refuse(`${path}.columns`, { problem: "no-such-column", name: title, show: "unit" });
    if (only) figureRef(known)(only.of, `${path}.only.of`);
    if (only) bounded(only, `${path}.only`);
    if (note !== undefined) template(names(channels))(note, `${path}.note`);
  });
}

/** Keys, as columns, are read in {@link refer}. */
const keys: Check<RankKey[]> = list((each) => each as RankKey);

const ranking: Check<Ranking> = object<Pick<Ranking, "style" | "keys">, Omit<Required<Ranking>, "style" | "keys">>({
  required: { style: oneOf("ordinal", "competition", "dense", "none"), keys },
  optional: { within: keys, order: oneOf("rank", "roster", "input") },
});

const headings: Check<Headings> = object<
  Omit<Headings, "unranked" | "sum">,
  Pick<Required<Headings>, "unranked" | "sum">
>({
  required: { rank: text, unit: text, count: text, score: text, total: text },
  optional: { unranked: text, sum: text },
});

const rate: Check<RateFormat> = object<
  Pick<RateFormat, "decimals" | "none">,
  Pick<Required<RateFormat>, "places" | "trim">
>({
  required: { decimals: oneOf(0, 1, 2), none: oneOf("0", "0%", "—", "") },
  optional: { places: oneOf(0, 1, 2), trim: truth },
});

const rounding: Check<Rounding> = object<Rounding>({
  required: { decimals: oneOf(0, 1, 2, 3, 4), mode: oneOf("half-up", "down", "up") },
});

const log: Check<LogRules> = object<object, Required<LogRules>>({
  required: {},
  optional: {
    count: oneOf("each", "highest", "tier"),
    most: oneOf(2, 3, 4, 5),
    joint: oneOf("equal", "full", "written"),
    kindColumn: text,
    lateAfterDays: whole,
    from: day,
    to: day,
  },
});

const shape: Check<Scheme> = (data, path) => {
  const found = object<
    {
      version: 1 | 2;
      name: string;
      channels: ReturnType<typeof channel>[];
      groups: Group[];
      ranking: Ranking;
      headings: Headings;
    },
    {
      place: string;
      submitted: SubmittedRule;
      adjustments: ReturnType<typeof adjustment>[];
      parts: Part[];
      together: Together[];
      vetoes: Veto[];
      appendices: AppendixSpec[];
      per: NonNullable<Scheme["per"]>;
      blank: NonNullable<Scheme["blank"]>;
      counts: NonNullable<Scheme["counts"]>;
      roster: RosterEntry[];
      missing: NonNullable<Scheme["missing"]>;
      limits: Limits;
      rounding: Rounding;
      columns: NonNullable<Scheme["columns"]>;
      rate: RateFormat;
      zero: NonNullable<Scheme["zero"]>;
      totalRow: boolean;
      chart: ChartSpec;
      lists: Lists;
      log: LogRules;
    }
  >({
    required: {
      version: oneOf(1, 2),
      name: text,
      channels: list(channel, 0, MOST_CHANNELS),
      groups: list(group, 1),
      ranking,
      headings,
    },
    optional: {
      place: text,
      submitted,
      adjustments: list(adjustment),
      ...partChecks,
      appendices: list(appendixSpec, 1),
      per: oneOf("whole", "sheet"),
      blank: oneOf("zero"),
      counts: oneOf("whole", "decimal"),
      roster: list(rosterEntry),
      missing: oneOf("zero", "list", "ignore"),
      limits,
      rounding,
      columns,
      rate,
      zero: oneOf("0", "", "—"),
      totalRow: truth,
      chart,
      lists: object<object, Required<Lists>>({ required: {}, optional: { best: whole, last: whole } }),
      log,
    },
  })(data, path);
  const { adjustments, ...rest } = found;
  const withAliases = <Item extends { aliases?: readonly string[] }>(
    item: Item,
  ): Item & { aliases: readonly string[] } => ({
    ...item,
    aliases: item.aliases ?? [],
  });
  return {
    ...rest,
    channels: found.channels.map(withAliases),
    ...(adjustments && { adjustments: adjustments.map(withAliases) }),
    // a part that measures submitted items needs their column, which gives no points by itself
    ...(found.submitted === undefined && measuresSubmitted(found) && { submitted: {} }),
  };
};

function names(items: readonly { readonly name: string }[]): string[] {
  return items.map(({ name }) => name);
}
