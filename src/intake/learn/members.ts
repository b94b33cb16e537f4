import { TOWNSHIPS } from "../../bulletin/townships";
import { unitKey } from "../../bulletin/unitKey";
import { plainText } from "../../cells/plainText";
import { periodsIn } from "../period/period";
import type { PublishedRow } from "./published";
import type { SensedTable } from "./senses";

/** Units that a published table ranks together. */
export interface LearntGroup {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unitEndings: readonly string[];
  /** Its table, and the words over its part of it. */
  readonly table: SensedTable;
  readonly caption: string;
  readonly ranked: readonly PublishedRow[];
  readonly unranked: readonly PublishedRow[];
}

const COUNTIES = ["县", "区", "市", "旗", "县政府", "区政府", "市政府", "县政府办公室", "区政府办公室", "市政府办公室"];
const UNRANKED = /不参与|不参加|不排名|不纳入|不计名次/;
/** All that stands behind the name of a group in the title of its table. */
const AFTER_NAME =
  /(政务|党委|党建|公开|工作|网上|网站){0,9}(信息|新闻|稿件|宣传|报送|上报|采用|采纳|录用|用稿|得分|计分|考核|情况|排名|统计|一览).*$/s;

/** The groups of some tables, one for each part that is ranked by itself. `categories`: what the counts call each unit's group. */
export function groupsOf(
  tables: readonly SensedTable[],
  categories: ReadonlyMap<string, string>,
): readonly LearntGroup[] {
  const found: LearntGroup[] = [];
  for (const table of tables)
    for (const { caption, rows } of byCategory(table)) {
      const before = found.at(-1);
      if (UNRANKED.test(caption) && before?.table === table)
        found[found.length - 1] = { ...before, unranked: [...before.unranked, ...rows] };
      else {
        const own = [...new Set(rows.flatMap(({ unit }) => categories.get(unitKey(unit)) ?? []))];
        const plain = plainText(caption).replace(/^([(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)/, "");
        const [only, another] = own;
        const counted = another === undefined ? only : undefined;
        const called = caption === "" ? (counted ?? nameIn(table.title)) : caption;
        const name = distinctName(called, found);
        const aliases = [...new Set([...own, ...(plain !== caption ? [plain] : [])])].filter(
          (alias) => alias !== name && alias !== "",
        );
        found.push({ name, aliases, unitEndings: [], table, caption, ranked: rows, unranked: [] });
      }
    }
  return found.length < 2 ? found : found.map((group) => ({ ...group, unitEndings: endingsOf(group, found) }));
}

/**
 * The parts of a table; of one without sections those of its 类别 column, unless it ranks all units together.
 */
function byCategory(table: SensedTable): SensedTable["parts"] {
  const { columns, parts } = table;
  const [only, another] = parts;
  const column = columns.find(({ sense }) => sense.is === "group");
  if (!only || another || !column || isRankedTogether(table)) return parts;
  const byName = new Map<string, PublishedRow[]>();
  let above = "";
  for (const row of only.rows) {
    above = String(row.cells[column.index]) || above;
    const rows = byName.get(above);
    if (rows) rows.push(row);
    else byName.set(above, [row]);
  }
  return [...byName].map(([caption, rows]) => ({ caption, rows }));
}

/** Whether the units of several categories have one ranking: each of its ranks from the first to the last only once. */
export function isRankedTogether({ columns, parts }: SensedTable): boolean {
  const ranks = columns.find(({ sense }) => sense.is === "rank");
  return ranks !== undefined && ranks.cells.filter((rank) => rank === 1).length <= 1 && parts.length === 1;
}

/** Endings that all members have and nobody else has. */
function endingsOf(group: LearntGroup, all: readonly LearntGroup[]): readonly string[] {
  const own = members(group);
  const others = all.filter((other) => other !== group).flatMap(members);
  const fits = (endings: readonly string[]): boolean =>
    own.every((unit) => endings.some((ending) => unit.endsWith(ending))) &&
    !others.some((unit) => endings.some((ending) => unit.endsWith(ending)));
  return [TOWNSHIPS, COUNTIES].find(fits) ?? [];
}

/** Whether names alone tell all groups apart: one group at most takes whoever has no ending of another one. */
export function toldByEndings(groups: readonly LearntGroup[]): boolean {
  return groups.filter(({ unitEndings }) => unitEndings.length === 0).length <= 1;
}

/** Names of a group's units, ranked or not. */
export function members({ ranked, unranked }: LearntGroup): string[] {
  return [...ranked, ...unranked].map(({ unit }) => unit);
}

/** 市直各部门 of 市直各部门信息采用情况统计表; what stands in brackets at the end names a group, too. */
function nameIn(title: string): string {
  const plain = plainText(title);
  const inBrackets = /[(]((?:[^()]|[(][^()]*[)])+)[)]$/.exec(plain)?.[1];
  const bare = periodsIn(plain).reduce((text, { text: period }) => text.replace(period, ""), plain);
  const front = bare
    .replace(/^(附件?表?\d*[:：]?|\(?[一二三四五六七八九十]+[)、]|[\dxX×]{1,4}年度?|[\dxX×]{1,2}月|份)+/, "")
    .replace(AFTER_NAME, "");
  const isName =
    inBrackets !== undefined && periodsIn(inBrackets).length === 0 && !/^附|^表|^\d{4}年|单位[:：]/.test(inBrackets);
  const name = isName ? inBrackets : front;
  return name.length > 1 && name.length <= 24 ? name : "各单位";
}

function distinctName(name: string, found: readonly LearntGroup[]): string {
  let free = name;
  for (let n = 2; found.some((group) => group.name === free); n++) free = `${name}${n}`;
  return free;
}
