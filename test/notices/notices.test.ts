import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/cells/grid";
import { run } from "../../src/cli/run";
import { writeXlsx } from "hucre/xlsx";
import { readAll } from "../hosts/file/read";

interface Notice {
  readonly period: string;
  readonly groups: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly header_rows?: readonly (readonly string[])[];
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
}

const ROOT = join(import.meta.dirname, "../..");
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "notices-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function notice(file: string): Notice {
  return JSON.parse(readFileSync(join(ROOT, "test/fixtures/notices", file), "utf8")) as Notice;
}

/** Writes a workbook of one sheet, as a clerk would keep it. */
async function workbook(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Promise<string> {
  const at = (address: string): { startRow: number; startCol: number; endRow: number; endCol: number } => {
    const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address)!;
    const column = (letter: string): number => letter.charCodeAt(0) - 65;
    return { startRow: Number(top) - 1, startCol: column(left!), endRow: Number(bottom) - 1, endCol: column(right!) };
  };
  const path = join(folder, "counts.xlsx");
  const sheet = { name: "统计", rows: rows.map((row) => [...row]), merges: merges.map(at) };
  writeFileSync(path, await writeXlsx({ sheets: [sheet] }));
  return path;
}

/** Runs the command line; the sheets of the new workbook, and what was printed. */
async function command(...words: string[]): Promise<{ code: number; printed: string; sheets: CellValue[][][] }> {
  let printed = "";
  const out = join(folder, "out.xlsx");
  const print = (text: string): void => void (printed += `${text}\n`);
  const code = await run([...words, "--out", out], { out: print, err: print });
  if (code !== 0) return { code, printed, sheets: [] };
  const bytes = readFileSync(out);
  const sheets = (await readAll("out.xlsx", bytes)).map(({ values }) => values.map((row) => [...row]));
  return { code, printed, sheets };
}

test("西宁城中区, April 2017: reports, adopted items and rates in a fixed order come out cell for cell", async () => {
  const [{ name, columns, rows }] = notice("02_xining_chengzhong_2017-04.json").groups as [Notice["groups"][number]];
  const counts = rows.map(([, unit, submitted, adopted]) => [unit!, submitted!, adopted!]);
  const path = await workbook([["2017年4月统计"], ["单位", "报送信息数(条)", "采纳数(条)"], ...counts]);
  const { printed, sheets } = await command(path, "--scheme", join(ROOT, "samples/schemes/xining.json"));
  expect([printed, sheets.length]).toEqual([printed, 1]);
  const [sheet] = sheets;
  expect(sheet![1]![0]).toBe(name);
  expect(sheet!.slice(2)).toEqual([columns, ...rows]);
});

test("霍林郭勒, January and February 2018: headings of three rows, seven channels of three tiers", async () => {
  const [{ rows, columns }] = notice("08_huolinguole_2018-01_02.json").groups as [Notice["groups"][number]];
  const counts = rows.map((row) => [row[0]!, row[1]!, ...row.slice(3, 8), row[9]!, row[11]!]);
  const top = ["单位", "政务信息采用情况", "", "", "", "", "", "", ""];
  const middle = ["", "报送条数", "市本级采用", "", "", "", "", "通辽市采用", "自治区采用"];
  const lowest = ["", "", "普发", "微信公众号", "参阅", "约稿", "上报", "", ""];
  const merges = ["A2:A4", "B2:I2", "B3:B4", "C3:G3", "H3:H4", "I3:I4", "A1:I1"];
  const path = await workbook([["（一）各街道办事处2018年1-2月"], top, middle, lowest, ...counts], merges);
  const { printed, sheets } = await command(path, "--scheme", join(ROOT, "samples/schemes/huolinguole.json"));
  expect([printed, sheets.length]).toEqual([printed, 1]);
  const [sheet] = sheets;
  expect(sheet!.slice(5)).toEqual(rows);
  expect(sheet![2]).toEqual(["单位", "政务信息采用情况", ...Array<string>(11).fill(""), "得分", "累计得分"]);
  expect(sheet![3]!.slice(1, 13)).toEqual([
    "报送条数",
    "累计条数",
    "市本级采用",
    "",
    "",
    "",
    "",
    "累计得分",
    "通辽市采用",
    "累计得分",
    "自治区采用",
    "累计得分",
  ]);
  expect(sheet![4]!.slice(3, 8)).toEqual(["普发", "微信公众号", "参阅", "约稿", "上报"]);
  expect(columns).toHaveLength(sheet![2]!.length);
});

test("the same without merged cells, as a text file would have it", async () => {
  const [{ rows }] = notice("08_huolinguole_2018-01_02.json").groups as [Notice["groups"][number]];
  const counts = rows.map((row) => [row[0]!, row[1]!, ...row.slice(3, 8), row[9]!, row[11]!].join(","));
  const path = join(folder, "街道.csv");
  const header = [
    "单位,政务信息采用情况,,,,,,,",
    ",报送条数,市本级采用,,,,,通辽市采用,自治区采用",
    ",,普发,微信公众号,参阅,约稿,上报,,",
  ];
  writeFileSync(path, [...header, ...counts].join("\n"));
  const { printed, sheets } = await command(path, "--scheme", join(ROOT, "samples/schemes/huolinguole.json"));
  expect([printed, sheets[0]?.slice(5)]).toEqual([printed, rows]);
});

test("合肥市关工委, 2015-08 to 2016-06: one list of counts in a fixed order", async () => {
  const [{ rows, columns }] = notice("13_hefei_guangongwei_2015-08_2016-06.json").groups as [Notice["groups"][number]];
  const path = await workbook([[...columns], ...rows]);
  const scheme = join(ROOT, "test/fixtures/notices/hefei.scheme.json");
  const { printed, sheets } = await command(path, "--scheme", scheme, "--period", "");
  expect([printed, sheets[0]?.slice(2)]).toEqual([printed, [columns, ...rows]]);
});

test("where a published rate or score is wrong, the finding names the cell", async () => {
  const [{ columns, rows }] = notice("02_xining_chengzhong_2017-04.json").groups as [Notice["groups"][number]];
  const wrong = rows.map((row, i) => (i === 1 ? [...row.slice(0, 4), "75.10%"] : row));
  const path = await workbook([[...columns], ...wrong]);
  const { printed } = await command(path, "--scheme", join(ROOT, "samples/schemes/xining.json"));
  expect(printed).toContain("“采纳率”有 1 处与条数不符（E3 仓门街办事处 75.10%，应为 57.1%）");
});
