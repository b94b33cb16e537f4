import { unitKey } from "../../bulletin/unitKey";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { oneByOne, type Stepwise } from "../../cells/stepwise";
import type { Lesson, OpenPoint, Said } from "./lesson";
import { numberIn, rowsOf } from "./published";
import type { SensedTable } from "./senses";

/** Names of items as the tables say them, brought together. */
export interface Names {
  /** The name of the channel by what each table calls it. */
  readonly nameOf: (called: string) => string;
  /** Further words for it in headings. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lessons: readonly Lesson[];
  readonly open: readonly OpenPoint[];
}

/**
 * Brings the names of channels together: 政府网 in one table and 政府网站 in another. They are one where both hold what one
 * column of the counts holds, or where a person has said so; names that are only alike are asked about.
 *
 * @param counts the tables from which the published ones were made, where they are at hand
 */
export function* settleNames(
  tables: readonly SensedTable[],
  counts: readonly SensedTable[],
  said: Said = {},
): Stepwise<Names> {
  const keys = onceEach((table: SensedTable) => rowsOf(table).map(({ unit }) => unitKey(unit)));
  const called = [...new Set(tables.flatMap(namesIn))];
  const names = new Map<string, string>();
  const aliases = new Map<string, Set<string>>();
  const lessons: Lesson[] = [];
  const open: OpenPoint[] = [];
  const sources = new Map<string, string>();
  for (const label of called) {
    yield;
    const source = yield* sourceOf(label, tables, counts, keys);
    const other = source && [...names].find(([known]) => sources.get(known) === source.heading)?.[1];
    const chosen = said.same?.[label];
    const name = other ?? (chosen !== undefined && called.includes(chosen) ? chosen : label);
    names.set(label, name);
    const words = aliases.get(name) ?? new Set();
    aliases.set(name, words);
    if (name !== label) words.add(label);
    if (source) {
      sources.set(label, source.heading);
      if (other !== undefined) lessons.push({ about: "same-channel", name, label, rows: source.rows });
      if (!source.heading.includes(plainText(name))) words.add(source.word);
    }
  }
  const own = called.filter((label) => names.get(label) === label);
  const isBeside = (a: string, b: string): boolean =>
    tables.map(namesIn).some((all) => all.includes(a) && all.includes(b));
  for (const [n, label] of counts.length > 0 ? [] : own.entries()) {
    const alike = own.slice(0, n).find((name) => areAlike(name, label));
    if (alike !== undefined && !isBeside(alike, label)) open.push({ about: "same-channel", name: alike, label });
  }
  return { nameOf: (label) => names.get(label) ?? label, aliases, lessons, open };
}

/** What the counts call the group of each unit, by its key. */
export function categoriesIn(counts: readonly SensedTable[]): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  for (const table of counts) {
    const column = table.columns.find(({ sense }) => sense.is === "group");
    if (!column) continue;
    let above = "";
    for (const { unit, cells } of rowsOf(table)) {
      above = String(cells[column.index]) || above;
      if (above !== "") categories.set(unitKey(unit), above);
    }
  }
  return categories;
}

function namesIn({ columns }: SensedTable): string[] {
  return columns.flatMap(({ sense }) => (sense.is === "items" || sense.is === "typed" ? [sense.name] : []));
}

function areAlike(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** The one column of the counts that holds, for every unit, what the tables say of `label`. */
function* sourceOf(
  label: string,
  tables: readonly SensedTable[],
  counts: readonly SensedTable[],
  keys: (table: SensedTable) => readonly string[],
): Stepwise<{ readonly heading: string; readonly word: string; readonly rows: number } | undefined> {
  const published = new Map(
    tables.flatMap((table) => {
      const column = table.columns.find(
        ({ sense }) => (sense.is === "items" || sense.is === "typed") && sense.name === label,
      );
      return column ? keys(table).map((key, n): [string, number] => [key, numberIn(column.cells[n])]) : [];
    }),
  );
  const found = yield* oneByOne(counts, function* (table) {
    const known = keys(table).flatMap((key, n) => (published.has(key) ? [{ n, figure: published.get(key) }] : []));
    yield;
    return table.columns.flatMap(({ cells, path, levels }) => {
      const agrees = known.every(({ n, figure }) => numberIn(cells[n]) === figure);
      const some = known.filter(({ n }) => numberIn(cells[n]) !== 0).length;
      return agrees && some > 0
        ? [
            {
              heading: path,
              word: levels.join("/"),
              rows: known.length,
              isNamed: path.includes(plainText(label)),
            },
          ]
        : [];
    });
  });
  const fitting = found.flat();
  return (
    fitting.find(({ isNamed }) => isNamed) ??
    (new Set(fitting.map(({ heading }) => heading)).size === 1 ? fitting[0] : undefined)
  );
}
