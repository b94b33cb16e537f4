import { unitKey } from "../../bulletin/unitKey";
import { plainText } from "../../cells/plainText";
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
export function settleNames(tables: readonly SensedTable[], counts: readonly SensedTable[], said: Said = {}): Names {
  const called = [...new Set(tables.flatMap(namesIn))];
  const names = new Map<string, string>();
  const aliases = new Map<string, Set<string>>();
  const lessons: Lesson[] = [];
  const open: OpenPoint[] = [];
  const sources = new Map<string, string>();
  for (const label of called) {
    const source = sourceOf(label, tables, counts);
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
function sourceOf(
  label: string,
  tables: readonly SensedTable[],
  counts: readonly SensedTable[],
): { readonly heading: string; readonly word: string; readonly rows: number } | undefined {
  const published = new Map(
    tables.flatMap((table) => {
      const column = table.columns.find(
        ({ sense }) => (sense.is === "items" || sense.is === "typed") && sense.name === label,
      );
      return column
        ? rowsOf(table).map(({ unit, cells }): [string, number] => [unitKey(unit), numberIn(cells[column.index])])
        : [];
    }),
  );
  const fitting = counts.flatMap((table) =>
    table.columns.flatMap(({ index, path, levels }) => {
      const known = rowsOf(table).filter(({ unit }) => published.has(unitKey(unit)));
      const agrees = known.every(({ unit, cells }) => numberIn(cells[index]) === published.get(unitKey(unit)));
      const some = known.filter(({ cells }) => numberIn(cells[index]) !== 0).length;
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
    }),
  );
  return (
    fitting.find(({ isNamed }) => isNamed) ??
    (new Set(fitting.map(({ heading }) => heading)).size === 1 ? fitting[0] : undefined)
  );
}
