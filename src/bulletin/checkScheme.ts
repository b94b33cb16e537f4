import { isDecimal } from "./decimal";
import { placeholders } from "./heading";
import type { Channel, Group, Headings, RankKey, Ranking, RankStyle, Scheme } from "./scheme";
import { type SchemeProblem, SchemeRefused } from "./schemeRefused";

const STYLES: readonly RankStyle[] = ["ordinal", "competition", "dense", "none"];
const KEYS: readonly RankKey["by"][] = ["score", "count", "adopted"];

/**
 * Reads a scheme from outside (a file, a workbook's settings, the pane).
 *
 * @returns a scheme of which everything holds that the rest of the program relies on
 * @throws SchemeRefused that names the first field that is wrong
 */
export function checkScheme(data: unknown): Scheme {
  const object = fields(data, "", ["version", "name", "channels", "groups", "ranking", "headings"]);
  if (object.version !== 1) refuse("version", { problem: "newer-version", found: object.version });
  const channels = list(object.channels, "channels").map(channel);
  distinct(channels, "channels");
  const names = channels.map(({ name }) => name);
  const groups = list(object.groups, "groups").map((item, i) => group(item, `groups[${i}]`, names));
  distinct(groups, "groups");
  return {
    version: 1,
    name: text(object.name, "name"),
    channels,
    groups,
    ranking: ranking(object.ranking, names),
    headings: headings(object.headings),
  };
}

function channel(data: unknown, i: number): Channel {
  const path = `channels[${i}]`;
  const object = fields(data, path, ["name", "aliases?", "points"]);
  return {
    name: text(object.name, `${path}.name`),
    aliases: texts(object.aliases ?? [], `${path}.aliases`),
    points: points(object.points, `${path}.points`),
  };
}

function group(data: unknown, path: string, channels: readonly string[]): Group {
  const object = fields(data, path, ["name", "title", "channels", "channelLabels?", "unitEndings?", "note?"]);
  const shown = texts(list(object.channels, `${path}.channels`), `${path}.channels`);
  shown.forEach((name, i) => known(name, channels, `${path}.channels[${i}]`));
  twice(shown, (i) => `${path}.channels[${i}]`);
  return {
    name: text(object.name, `${path}.name`),
    title: text(object.title, `${path}.title`),
    channels: shown,
    ...(object.channelLabels !== undefined && {
      channelLabels: labels(object.channelLabels, `${path}.channelLabels`, channels),
    }),
    ...(object.unitEndings !== undefined && { unitEndings: texts(object.unitEndings, `${path}.unitEndings`) }),
    ...(object.note !== undefined && { note: template(object.note, `${path}.note`, channels) }),
  };
}

function ranking(data: unknown, channels: readonly string[]): Ranking {
  const object = fields(data, "ranking", ["style", "keys"]);
  const keys = array(object.keys, "ranking.keys").map((key, i) => rankKey(key, `ranking.keys[${i}]`, channels));
  return { style: oneOf(object.style, STYLES, "ranking.style"), keys };
}

function rankKey(data: unknown, path: string, channels: readonly string[]): RankKey {
  const by = oneOf(fields(data, path, ["by", "channel?"]).by, KEYS, `${path}.by`);
  if (by !== "count") {
    fields(data, path, ["by"]);
    return { by };
  }
  const name = text(fields(data, path, ["by", "channel"]).channel, `${path}.channel`);
  return { by, channel: known(name, channels, `${path}.channel`) };
}

function headings(data: unknown): Headings {
  const object = fields(data, "headings", ["rank", "unit", "count", "score", "total"]);
  const of = (name: keyof Headings): string => template(object[name], `headings.${name}`, ["channel", "period"]);
  return { rank: of("rank"), unit: of("unit"), count: of("count"), score: of("score"), total: of("total") };
}

function labels(data: unknown, path: string, channels: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object(data, path)).map(([name, label]) => [
      known(name, channels, `${path}.${name}`),
      text(label, `${path}.${name}`),
    ]),
  );
}

function template(data: unknown, path: string, allowed: readonly string[]): string {
  const value = text(data, path);
  const name = placeholders(value).find((placeholder) => !allowed.includes(placeholder));
  return name === undefined ? value : refuse(path, { problem: "unknown-placeholder", name });
}

function points(data: unknown, path: string): number {
  if (typeof data !== "number" || !Number.isFinite(data)) return refuse(path, { problem: "not-a-number", found: data });
  if (data < 0) return refuse(path, { problem: "negative", found: data });
  return isDecimal(data) ? data : refuse(path, { problem: "too-many-decimals", found: data });
}

function known(name: string, channels: readonly string[], path: string): string {
  return channels.includes(name) ? name : refuse(path, { problem: "unknown-channel", name });
}

function distinct(items: readonly { readonly name: string }[], path: string): void {
  twice(
    items.map(({ name }) => name),
    (i) => `${path}[${i}].name`,
  );
}

function twice(names: readonly string[], path: (i: number) => string): void {
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) refuse(path(i), { problem: "twice", name });
  });
}

/** The fields of an object; `names` lists all that may stand there, those with a ? may be absent. */
function fields(data: unknown, path: string, names: readonly string[]): Record<string, unknown> {
  const found = object(data, path);
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const known = names.map((name) => name.replace("?", ""));
  const strange = Object.keys(found).find((name) => !known.includes(name));
  if (strange !== undefined) refuse(at(strange), { problem: "unknown-field" });
  const missing = names.find((name) => !name.endsWith("?") && found[name] === undefined);
  if (missing !== undefined) refuse(at(missing), { problem: "missing" });
  return found;
}

function object(data: unknown, path: string): Record<string, unknown> {
  const fits = typeof data === "object" && data !== null && !Array.isArray(data);
  return fits ? (data as Record<string, unknown>) : refuse(path || "scheme", { problem: "not-an-object" });
}

function array(data: unknown, path: string): readonly unknown[] {
  return Array.isArray(data) ? data : refuse(path, { problem: "not-a-list" });
}

/** A list with something in it. */
function list(data: unknown, path: string): readonly unknown[] {
  const found = array(data, path);
  return found.length > 0 ? found : refuse(path, { problem: "empty" });
}

function texts(data: unknown, path: string): string[] {
  return array(data, path).map((item, i) => text(item, `${path}[${i}]`));
}

function text(data: unknown, path: string): string {
  if (typeof data !== "string") return refuse(path, { problem: "not-text" });
  return data.trim() === "" ? refuse(path, { problem: "empty" }) : data;
}

function oneOf<Value extends string>(data: unknown, allowed: readonly Value[], path: string): Value {
  return (
    allowed.find((value) => value === data) ??
    refuse(path, { problem: "not-one-of", found: data, allowed: [...allowed] })
  );
}

function refuse(field: string, reason: SchemeProblem): never {
  throw new SchemeRefused(field, reason);
}
