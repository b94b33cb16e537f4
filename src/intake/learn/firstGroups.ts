import { TOWNSHIPS } from "../../bulletin/townships";
import type { FirstGroup } from "./firstSheet";
import type { SiteRow } from "./firstSites";
import { type LearntGroup, members } from "./members";
import type { Sense, SensedColumn } from "./senses";

/** The number before a title: 一、市直部门, （二）乡镇. */
const NUMBER = /^\s*(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+[、.．])\s*/;

/** A group of a published table as the form of an office's first scheme shows it. */
export function firstGroup(group: LearntGroup): FirstGroup {
  const { columns, parts } = group.table;
  const rows = [...group.ranked, ...group.unranked];
  const filled = columns.flatMap((column) => {
    const { index, sense } = column;
    return "name" in sense && rows.some(({ cells }) => typeof cells[index] === "number") ? [nameIn(column, sense)] : [];
  });
  const name = group.name.replace(NUMBER, "") || group.name;
  const hasCategories = columns.some(({ sense }) => sense.is === "group") && parts.length === 1;
  const category = hasCategories ? group.caption : undefined;
  return {
    name,
    aliases: [group.name, ...group.aliases].filter((alias) => alias !== name),
    units: members(group),
    unitEndings: [],
    filled,
    category: category === "" ? undefined : category,
  };
}

/** Of a sheet without groups those of departments and townships, where the names of its units tell both. */
export function byNames(only: FirstGroup): FirstGroup[] {
  const isTown = (unit: string): boolean => TOWNSHIPS.some((ending) => unit.endsWith(ending));
  const towns = only.units.filter(isTown);
  const others = only.units.filter((unit) => !isTown(unit));
  if (towns.length < 2 || others.length < 2) return [only];
  return [
    { ...only, name: "各部门", aliases: [], units: others },
    { ...only, name: "各乡镇街道", aliases: [], units: towns, unitEndings: TOWNSHIPS },
  ];
}

/** The groups of rows that name units: by what their 类别 cells say, else by their names. */
export function groupsOfRows(rows: readonly SiteRow[]): FirstGroup[] {
  const found = new Map<string, { readonly units: Set<string>; readonly filled: Set<string> }>();
  for (const { units, category, sites } of rows) {
    const group = found.get(category) ?? { units: new Set<string>(), filled: new Set<string>() };
    found.set(category, group);
    for (const unit of units) group.units.add(unit);
    for (const site of sites) group.filled.add(site);
  }
  const groups = [...found].map(([category, { units, filled }]): FirstGroup => ({
    name: category || "各单位",
    aliases: [],
    units: [...units],
    unitEndings: [],
    filled: [...filled],
    category: category === "" ? undefined : category,
  }));
  const [only, another] = groups;
  return only && !another ? byNames(only) : groups;
}

/** What a column is called: 政务 of 政务采用条数, and all of 政务信息, which says nothing of counts. */
export function nameIn({ leaf }: SensedColumn, { name }: Extract<Sense, { readonly name: string }>): string {
  return leaf === `${name}信息` ? leaf : name;
}
