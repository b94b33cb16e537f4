import { join } from "node:path";
import { command, inNewFolder } from "./cli/command";

/*
 * Small workbooks of other offices of which each once gave a wrong figure without a word; what is right was worked out by
 * hand from the rule.
 */

const FOLDER = join(import.meta.dirname, "fixtures/offices/bugs");
const file = (name: string): string => join(FOLDER, name);

inNewFolder();

/** The rows and the sums that the command makes of a workbook, by what the columns show. */
async function made(
  workbook: string,
  scheme: string,
  ...words: string[]
): Promise<{ rows: unknown[][]; sums: unknown[]; findings: string[]; lists: unknown[] }> {
  const all = [
    file(`${workbook}.xlsx`),
    "--scheme",
    file(`${scheme}.scheme.json`),
    "--out",
    "o.xlsx",
    "--json",
    ...words,
  ];
  const { code, out, err } = await command(...all);
  expect({ code, err: code === 0 ? "" : err + out }).toEqual({ code: 0, err: "" });
  const { appendices, findings, groups } = JSON.parse(out) as {
    appendices: { columns: { heading: string }[]; parts: { rows: { cells: unknown[] }[] }[]; sums: unknown[] }[];
    findings: { kind: string }[];
    groups: { lists: unknown }[];
  };
  return {
    rows: appendices.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ cells }) => cells))),
    sums: appendices[0]!.sums,
    findings: findings.map(({ kind }) => kind),
    lists: groups.map(({ lists }) => lists),
  };
}

const former = (name: string): string[] => ["--previous", file(`${name}_prev.xlsx`)];

/** Unit and accumulated score, which stand in these columns. */
function columns(rows: readonly unknown[][], ...which: number[]): unknown[][] {
  return rows.map((cells) => which.map((j) => cells[j]));
}

test("1: the year so far is read from 累计分数, and 合计 under 累计报送 is that of the year", async () => {
  const { rows, sums } = await made(
    "1_previous_heading_october",
    "1_previous_heading",
    "--period",
    "10月",
    ...former("1_previous_heading"),
  );
  expect(columns(rows, 1, 6)).toEqual([
    ["丙科", 43],
    ["乙科", 41],
    ["甲科", 30],
  ]);
  expect(sums[3]).toBe(36);
});

test("2: 加分 and 扣分 of a log count", async () => {
  const { rows } = await made("2_log_adjustments", "2_log_adjustments");
  expect(rows.map((cells) => [cells[1], cells.at(-1)])).toEqual([
    ["农业局", 22],
    ["水利局", 14],
    ["教育局", 1],
  ]);
});

test("3: a minus in a bonus column takes points away", async () => {
  const { rows } = await made("3_signed_bonus", "3_signed_bonus");
  expect(columns(rows, 1, 2)).toEqual([
    ["教育局", 5],
    ["水利局", 2],
  ]);
});

test("4: a unit that handed in nothing this month keeps its year", async () => {
  const name = "4_absent_unit_loses_year";
  const { rows } = await made(name, name, ...former(name));
  expect(rows[0]).toEqual([1, "农业局", 0, 40, 0, 60, 60, "0"]);
});

test.each([
  ["a unit by its former name", "5a_alias_in_previous", "5a"],
  ["the appendix and not the sources beside it", "5b_sources_in_previous", "5bc"],
  ["累计得分 and not 上月累计得分 right of it", "5c_order_of_columns_in_previous", "5bc"],
])("5: of the last period is read %s", async (_, name, scheme) => {
  const { rows } = await made(name, scheme, ...former(name));
  expect(columns(rows, 1, 4)).toEqual([
    ["水利局", 35],
    ["教育局", 13],
  ]);
});

test("6: the clerk's scores are checked with the task of the group", async () => {
  const { findings, rows } = await made("6_group_task_false_alarm", "6_group_task_false_alarm");
  expect(findings).toEqual(["period-from-name"]);
  expect(rows.map((cells) => [cells[1], cells.at(-1)])).toEqual([
    ["处1", 125],
    ["院4", 141],
    ["院2", 35],
    ["院1", 30],
    ["院0", 25],
    ["院3", 22],
  ]);
});

test("8: the first and the last are named with those that tie with them", async () => {
  const { lists } = await made("8_best_cuts_a_tie", "8_best_cuts_a_tie");
  expect(lists).toEqual([expect.objectContaining({ best: ["甲", "乙", "丙", "丁"], last: ["戊", "己"] })]);
});
