import type { Adjustment, Channel, Group, Scheme } from "../../bulletin/scheme";
import { readHeading, saysAdopted } from "../columns/headingRole";
import type { ColumnUse, FirstColumn, FirstGroup, FirstSheet } from "./firstSheet";

/** What a person says of a column; several of one name are other words for one site. */
export interface ColumnChoice {
  readonly column: FirstColumn;
  readonly name: string;
  readonly use: ColumnUse;
  /** Points of one item or case, where that is what it holds. */
  readonly points?: number;
}

/** A group that gets an appendix; of several of one name one is made. */
export interface GroupChoice {
  readonly name: string;
  readonly group?: FirstGroup;
  /** Endings of names that tell its units. */
  readonly unitEndings: readonly string[];
  /** Which of the channels count for it, by the names that they have now. */
  readonly channels: readonly string[];
}

/** What a person says of a sheet of an office that has no scheme yet. */
export interface FirstChoices {
  readonly columns: readonly ColumnChoice[];
  readonly groups: readonly GroupChoice[];
  /** Points that everybody has (基础分), and the most that anybody can have. */
  readonly base?: number;
  readonly most?: number;
}

/**
 * Makes a scheme of what a person has said. Its appendices have the usual columns; units are ranked by score, then by the
 * items of the first channel.
 */
export function firstScheme(sheet: FirstSheet, { columns, groups, base, most }: FirstChoices): Scheme {
  const isFirst = (choice: ColumnChoice): boolean => choice === columns.find(({ name }) => name === choice.name);
  const channels = columns.filter((choice) => choice.use === "channel" && isFirst(choice));
  const counting = new Set(channels.map(({ name }) => name));
  const [first] = channels;
  const word = channels.some(({ name }) => saysAdopted(name)) ? "" : "采用";
  const isKnown = ({ use, column }: ColumnChoice): boolean =>
    use !== "none" || sheet.of === "counts" || column.isNamed === true;
  const known = columns.filter((choice) => isFirst(choice) && isKnown(choice));
  const adjustments = known.flatMap((choice) => adjustmentOf(choice) ?? []);
  const made: Scheme = {
    version: 2,
    name: "本单位的办法",
    channels: channels.map(({ name, points = 0 }): Channel => ({ name, aliases: [], points })),
    ...(adjustments.length > 0 && { adjustments }),
    ...(channels.some(({ column }) => column.isFractional) && { counts: "decimal" as const }),
    ...(base !== undefined && { parts: [{ name: "基础分", base }] }),
    ...(most !== undefined && { limits: { max: most } }),
    groups: groupsOf(groups, counting),
    ranking: {
      style: "ordinal",
      keys: [{ by: "score" }, ...(first ? [{ by: "count" as const, channel: first.name }] : [])],
    },
    headings: {
      rank: "排名",
      unit: sheet.unit,
      count: `{channel}${word}条数`,
      score: `{channel}${word}得分`,
      total: "{period}得分",
    },
  };
  return withHeadings(made, columns);
}

/**
 * What stands beside the channels; a column of figures that counts for nothing is known, too, and so is a name where sites are
 * named, or these would be asked about each time. Marks that count for nothing are no figures.
 */
function adjustmentOf({ use, name, points = 0 }: ColumnChoice): Adjustment | undefined {
  const base = { name, aliases: [] };
  switch (use) {
    case "channel":
      return undefined;
    case "bonus":
    case "penalty":
      return { ...base, kind: use, points };
    case "bonus-points":
      return { ...base, kind: "bonus" };
    case "penalty-points":
      return { ...base, kind: "penalty" };
    case "none":
      return { ...base, kind: "figure" };
  }
}

function groupsOf(choices: readonly GroupChoice[], counting: ReadonlySet<string>): Group[] {
  const names = [...new Set(choices.map(({ name }) => name))];
  return names.map((name): Group => {
    const own = choices.filter((choice) => choice.name === name);
    const called = own.flatMap(({ group }) => (group ? [group.name, ...group.aliases] : []));
    const aliases = [...new Set(called)].filter((alias) => alias !== name);
    const unitEndings = [...new Set(own.flatMap((choice) => choice.unitEndings))];
    const shown = new Set(own.flatMap(({ channels }) => channels));
    return {
      name,
      ...(aliases.length > 0 && { aliases }),
      title: names.length === 1 ? "信息采用情况统计表" : `${name}信息采用情况统计表`,
      channels: [...counting].filter((channel) => shown.has(channel)),
      ...(unitEndings.length > 0 && { unitEndings }),
    };
  });
}

/** Where its name does not tell a column by its heading, the heading is another word for it. */
function withHeadings(scheme: Scheme, columns: readonly ColumnChoice[]): Scheme {
  const isTold = (levels: readonly string[], name: string): boolean => {
    const { role, rest } = readHeading(levels, scheme);
    if (rest !== "") return false;
    if (role.is === "adjustment") return scheme.adjustments?.[role.adjustment]?.name === name;
    return role.is === "count" && role.channel !== undefined && scheme.channels[role.channel]?.name === name;
  };
  const aliasesOf = (name: string): string[] => {
    const own = columns.filter((choice) => choice.name === name).map(({ column }) => column.levels);
    return [...new Set(own.filter((levels) => !isTold(levels, name)).map((levels) => levels.slice(-2).join("/")))];
  };
  const { channels, adjustments } = scheme;
  return {
    ...scheme,
    channels: channels.map((channel) => ({ ...channel, aliases: aliasesOf(channel.name) })),
    ...(adjustments && { adjustments: adjustments.map((each) => ({ ...each, aliases: aliasesOf(each.name) })) }),
  };
}
