import { makeBulletin } from "../../src/bulletin/bulletin";
import { NO_FACTS } from "../../src/bulletin/notice/facts";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { zhalantun } from "../../src/gallery/zhalantun";
import { writeNotice } from "../../src/generate/writeNotice";
import { readDocx } from "../support/docx";
import { appendixSheets, noticeSource } from "../support/sheets";

const [OWN, UPPER] = zhalantun.channels.map(({ name }) => name) as [string, string];
const [DEPARTMENTS, TOWNS] = zhalantun.groups.map(({ name }) => name) as [string, string];

const COLUMNS = [
  { show: "rank", heading: "名次" },
  { show: "unit", heading: "单位" },
  { show: "count", channel: OWN, heading: ["采用", "政府网"] },
  { show: "count", channel: UPPER, heading: ["采用", "上级网"] },
  { show: "score", heading: "得分", decimals: 1 },
] as const;

function scheme(changes: Partial<Scheme> = {}): Scheme {
  return checkScheme({
    ...zhalantun,
    version: 2,
    columns: COLUMNS,
    appendices: [{ title: "采用情况", groups: [DEPARTMENTS, TOWNS], across: true, note: "注：略。" }],
    ...changes,
  });
}

/** The same with an appendix for each group, and so no words over the units. */
const APART = scheme({
  appendices: [DEPARTMENTS, TOWNS].map((group) => ({ title: "采用情况", groups: [group], across: true })),
});

function departments(count: number): { unit: string; group: string; counts: number[] }[] {
  return Array.from({ length: count }, (_, i) => ({ unit: `${i + 1}局`, group: DEPARTMENTS, counts: [count - i, 0] }));
}

const TOWN = { unit: "大河湾镇", group: TOWNS, counts: [4, 0] };

test("every unit is a column under its group, every column a row under its heading, and sums come last", () => {
  const [sheet] = appendixSheets(makeBulletin([...departments(2), TOWN], scheme({ totalRow: true }), ""));
  expect(sheet!.rows).toEqual([
    ["附件", "", "", "", "", ""],
    ["采用情况", "", "", "", "", ""],
    ["单位", "", DEPARTMENTS, "", TOWNS, ""],
    ["", "", "1局", "2局", "大河湾镇", "合计"],
    ["名次", "", 1, 2, 1, ""],
    ["采用", "政府网", 2, 1, 4, 7],
    ["", "上级网", 0, 0, 0, 0],
    ["得分", "", 10, 5, 20, 35],
    ["注：略。", "", "", "", "", ""],
  ]);
  expect(sheet!.merges).toEqual(
    expect.arrayContaining([
      { row: 2, column: 0, rows: 2, columns: 2 },
      { row: 2, column: 2, rows: 1, columns: 2 },
      { row: 4, column: 0, rows: 1, columns: 2 },
      { row: 5, column: 0, rows: 2, columns: 1 },
    ]),
  );
  const scores = sheet!.areas.filter(({ numberFormat }) => numberFormat === "0.0");
  expect(scores.map(({ area }) => area)).toEqual([{ row: 7, column: 2, rows: 1, columns: 4 }]);
  expect(sheet!.repeat).toEqual({ first: 2, last: 3 });
});

test("what is merged and styled never overlaps and covers the table", () => {
  const [sheet] = appendixSheets(makeBulletin([...departments(40), TOWN], scheme({ totalRow: true }), ""));
  const seen = new Set<string>();
  for (const { area } of sheet!.areas)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        expect(seen.has(`${row},${column}`)).toBe(false);
        seen.add(`${row},${column}`);
      }
  expect(seen.size).toBe(sheet!.rows.length * sheet!.columnWidths.length);
});

test("units that do not fit beside one another go on below, whole on a page, and no headings are repeated over others", () => {
  const [sheet] = appendixSheets(makeBulletin(departments(40), APART, ""));
  const names = sheet!.rows.filter((row) => row[0] === "单位").map((row) => row.slice(2).filter((name) => name !== ""));
  expect(names.length).toBeGreaterThan(3);
  expect(names.flat()).toEqual(departments(40).map(({ unit }) => unit));
  const ranks = sheet!.rows.filter((row) => row[0] === "名次").map((row) => row.slice(2).filter((rank) => rank !== ""));
  expect(ranks.flat()).toEqual(departments(40).map((_, i) => i + 1));
  expect(sheet!.repeat).toBeUndefined();
  expect(sheet!.page.orientation).toBe("landscape");
  expect(sheet!.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(637.8);
  // A4 on its side less 28 and 26 mm
  const page = 595.3 - (54 * 72) / 25.4;
  let top = 0;
  for (const [i, height] of sheet!.rowHeights.entries()) {
    const isBlank = sheet!.rows[i]!.every((cell) => cell === "");
    // a block never begins on one page and ends on the next
    if (sheet!.rows[i]![0] === "单位") {
      const block = sheet!.rowHeights.slice(i, i + 5).reduce((sum, each) => sum + each, 0);
      expect((top % page) + block).toBeLessThanOrEqual(page);
    }
    top = isBlank ? Math.ceil((top + height) / page - 0.01) * page : top + height;
  }
});

test("Word has the same table, kept together, with headings repeated only where they are those of all", async () => {
  const docx = async (count: number): ReturnType<typeof readDocx> extends infer Read ? Promise<Read> : never =>
    readDocx(await writeNotice(noticeSource(makeBulletin(departments(count), APART, "")), NO_FACTS));
  const few = await docx(3);
  expect(few.tables).toEqual([
    [
      ["单位", "1局", "2局", "3局"],
      ["名次", "1", "2", "3"],
      ["采用", "政府网", "3", "2", "1"],
      ["", "上级网", "0", "0", "0"],
      ["得分", "15.0", "10.0", "5.0"],
    ],
  ]);
  expect(few.parts.get("word/document.xml")!.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  const many = (await docx(40)).parts.get("word/document.xml")!;
  expect(many).not.toContain("<w:tblHeader/>");
  expect(many.match(/<w:keepNext\/>/g)!.length).toBeGreaterThan(100);
});

test("what has no units of its own to stand beside one another is refused", () => {
  const problem = (changes: Partial<Scheme>): unknown => {
    try {
      return scheme(changes);
    } catch (error) {
      return error instanceof SchemeRefused ? [error.field, error.reason.problem] : error;
    }
  };
  const base = { title: "表", groups: [DEPARTMENTS, TOWNS], across: true } as const;
  expect(problem({ appendices: [{ ...base, columns: [{ show: "rank", heading: "名次" }] }] })).toEqual([
    "appendices[0].columns",
    "no-such-column",
  ]);
  expect(
    problem({
      appendices: [
        { ...base, across: false },
        { ...base, rows: "items" },
      ],
    }),
  ).toEqual(["appendices[1].across", "only-for-units"]);
  expect(problem({ appendices: [{ ...base, chart: {} }] })).toEqual(["appendices[0].chart", "only-for-units"]);
  expect(scheme({ chart: {} }).chart).toEqual({});
});
