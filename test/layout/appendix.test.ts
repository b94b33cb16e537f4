import { type Bulletin, makeBulletin } from "../../src/bulletin/bulletin";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { zhalantun } from "../../src/gallery/zhalantun";
import { cellHeight, textWidth } from "../../src/layout/measure";
import { typeAreaWidth } from "../../src/layout/page";
import type { SheetLayout } from "../../src/layout/sheetLayout";
import { appendixSheets } from "../support/sheets";
import { published } from "../support/zhalantun";

const [, ...counts] = published("counts");
const tallies = counts.map(([unit, group, ...each]) => ({ unit, group, counts: each }) as unknown as Tally);
const sample = makeBulletin(tallies, zhalantun, "1-3月");
const [first, second] = appendixSheets(sample) as [SheetLayout, SheetLayout];

/** A bulletin of some departments, each with `own` items. */
function bulletin(units: readonly string[], scheme: Scheme = zhalantun): Bulletin {
  const each = scheme.channels.map((_, i) => (i === 0 ? 3 : 0));
  return makeBulletin(
    units.map((unit) => ({ unit, group: scheme.groups[0]!.name, counts: each })),
    scheme,
    "1-3月",
  );
}

test("appendix 1 holds the mark, the title and the published table", () => {
  expect(first.name).toBe("附件1");
  expect(first.rows[0]).toEqual(["附件1", "", "", "", "", "", ""]);
  expect(first.rows[1]![0]).toBe("市直各部门信息采用情况统计表");
  expect(first.rows.slice(2)).toEqual(published("appendix1"));
});

test("appendix 2 shows only the own channel, under its own heading, and the remark", () => {
  expect(second.rows.slice(2, -1)).toEqual(published("appendix2"));
  expect(second.rows.at(-1)![0]).toBe("注：1.各单位上报信息扎兰屯市采用一条计5分，呼伦贝尔市采用一条计10分。");
});

test("the remark follows the points of the scheme", () => {
  const channels = zhalantun.channels.map((channel, i) => ({ ...channel, points: i === 0 ? 6 : 12.5 }));
  const [, changed] = appendixSheets(makeBulletin(tallies, { ...zhalantun, channels }, ""));
  expect(changed!.rows.at(-1)![0]).toContain("扎兰屯市采用一条计6分，呼伦贝尔市采用一条计12.5分");
});

test("without a period the heading is 得分", () => {
  const [only] = appendixSheets(makeBulletin(tallies, zhalantun, ""));
  expect(only!.rows[2]!.at(-1)).toBe("得分");
});

test("a scheme without ranks has no rank column", () => {
  const scheme: Scheme = { ...zhalantun, ranking: { style: "none", keys: [] } };
  expect(appendixSheets(bulletin(["甲局"], scheme))[0]!.rows[2]![0]).toBe("单位");
});

test("a single appendix has no number", () => {
  expect(appendixSheets(bulletin(["甲局"])).map(({ name }) => name)).toEqual(["附件"]);
});

test("every row has one width a column and one height a row", () => {
  for (const { rows, columnWidths, rowHeights } of [first, second]) {
    expect(rows.every((cells) => cells.length === columnWidths.length)).toBe(true);
    expect(rowHeights).toHaveLength(rows.length);
  }
});

test("the areas cover every cell once", () => {
  for (const { rows, areas } of [first, second]) {
    const covered = rows.map((cells) => cells.map(() => 0));
    for (const { area } of areas)
      for (let i = 0; i < area.rows; i++)
        for (let j = 0; j < area.columns; j++) covered[area.row + i]![area.column + j]!++;
    expect(covered.flat().every((times) => times === 1)).toBe(true);
  }
});

test("the table is no wider than the type area of A4", () => {
  for (const layout of [first, second]) {
    const width = layout.columnWidths.reduce((total, one) => total + one, 0);
    expect(width).toBeLessThanOrEqual(typeAreaWidth(layout.page));
    expect(width).toBeGreaterThan(typeAreaWidth(layout.page) - 10);
  }
});

test("the page is that of an official document", () => {
  const mm = (points: number): number => Math.round((points / 72) * 25.4);
  const { orientation, margins, centerHorizontally, footer } = first.page;
  expect([orientation, centerHorizontally]).toEqual(["portrait", true]);
  expect([margins.top, margins.bottom, margins.left, margins.right].map(mm)).toEqual([37, 35, 28, 26]);
  expect(footer).toEqual({ text: "— {page} —", font: "宋体", size: 14 });
  expect(first.repeat).toEqual({ first: 2, last: 2 });
  expect(first.freeze).toBe(3);
});

test("the fonts follow the set", () => {
  expect(first.styles.title).toMatchObject({ font: "方正小标宋简体", size: 22, bold: false });
  expect(first.styles.text.font).toBe("仿宋_GB2312");
  const [windows] = appendixSheets(sample, "windows");
  expect(windows!.styles.title).toMatchObject({ font: "宋体", bold: true });
  expect(windows!.styles.text.font).toBe("仿宋");
});

test("a long name gets as many lines as it needs", () => {
  const name = "扎兰屯市现代农业产业园服务中心".repeat(4);
  const [{ columnWidths, rowHeights, styles }] = appendixSheets(bulletin([name, "水利局"])) as [SheetLayout];
  const lines = Math.ceil(textWidth(name, 12) / (columnWidths[1]! - 8));
  expect(lines).toBeGreaterThan(3);
  expect(rowHeights[3]).toBeGreaterThanOrEqual(lines * 12 * 1.2);
  expect(rowHeights[3]).toBe(cellHeight(name, columnWidths[1]!, styles.text));
  expect(rowHeights[4]).toBe(20);
});

test("a note that is longer than a row can be high goes on in the next ones, at the ends of its sentences", () => {
  const sentence = `第一条，${"每采用一条计五分，".repeat(12)}另有规定的除外。`;
  const notes = [sentence.repeat(15), "无标点".repeat(700), `${"一行\n".repeat(80)}完`];
  for (const note of notes) {
    const scheme = { ...zhalantun, groups: [{ ...zhalantun.groups[0]!, note }] };
    const [{ rows, rowHeights, merges, columnWidths }] = appendixSheets(bulletin(["水利局"], scheme)) as [SheetLayout];
    const written = rows.slice(4).map(([text]) => String(text));
    expect(written.length).toBeGreaterThan(1);
    expect(written.join("").replaceAll("\n", "")).toBe(note.replaceAll("\n", ""));
    for (const height of rowHeights) expect(height).toBeLessThanOrEqual(409);
    for (const at of written.keys())
      expect(merges).toContainEqual({ row: 4 + at, column: 0, rows: 1, columns: columnWidths.length });
    if (note === notes[0]) for (const text of written) expect(text.startsWith("第一条")).toBe(true);
  }
});

test("more than eight columns turn the page on its side", () => {
  const channels = ["甲网", "乙网", "丙网", "丁网"].map((name) => ({ name, aliases: [], points: 1 }));
  const groups = [{ name: "各单位", title: "统计表", channels: channels.map(({ name }) => name) }];
  const scheme: Scheme = { ...zhalantun, channels, groups, ranking: { style: "ordinal", keys: [{ by: "score" }] } };
  const [layout] = appendixSheets(bulletin(["甲局"], scheme)) as [SheetLayout];
  expect(layout.columnWidths).toHaveLength(11);
  expect(layout.page.orientation).toBe("landscape");
  expect(layout.columnWidths.reduce((total, one) => total + one, 0)).toBeLessThanOrEqual(typeAreaWidth(layout.page));
});

test("a table slightly longer than a page is scaled onto it; a longer one is not", () => {
  const units = (n: number): string[] => Array.from({ length: n }, (_, i) => `第${i}局`);
  const pages = (n: number): number | undefined => appendixSheets(bulletin(units(n)))[0]!.page.pagesTall;
  // where two per cent less bring the last units back from a page of their own
  const alone = Array.from({ length: 200 }, (_, i) => i + 30).filter((n) => pages(n) !== undefined);
  expect(alone.length).toBeGreaterThan(2);
  expect(alone.every((n) => pages(n - 3) === undefined || pages(n + 3) === undefined)).toBe(true);
  expect([20, 25, 26, 28, 29, 60].map(pages)).toEqual([undefined, undefined, 1, 1, undefined, undefined]);
});

test.each([
  ["省政府办采用", "省政府办采用条数", "省政府办采用得分"],
  ["采用", "采用条数", "采用得分"],
  ["政府网", "政府网采用条数", "政府网采用得分"],
])("a channel called %s makes no heading that says a word twice", (name, count, score) => {
  const [own, upper] = zhalantun.channels;
  const groups = zhalantun.groups.map((group) => ({ ...group, channels: [name], channelLabels: {}, note: "" }));
  const changed = { ...zhalantun, channels: [{ ...own!, name }, upper!], groups };
  const headings = appendixSheets(bulletin(["水利局"], changed))[0]!.rows[2];
  expect(headings!.slice(2, 4)).toEqual([count, score]);
});
