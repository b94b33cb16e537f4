import type { Undo, WorkbookHost } from "../../../src/hosts/workbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { generateSample, openNext, SMALL, tabs } from "./openSample";

interface Generated {
  readonly excel: TestExcel;
  readonly host: WorkbookHost;
  readonly undo: Undo;
}

/** A generation that can be undone: the first one of the workbook, or one over the sheets of a former one. */
async function generated(
  former: boolean,
  before: (excel: TestExcel) => void | Promise<void> = () => undefined,
): Promise<Generated> {
  const { excel, host } = await openNext({ sheets: SMALL });
  if (former) await generateSample(host, {}, { period: "1月" });
  await before(excel);
  excel.user.activate("统计表");
  const undos: Undo[] = [];
  await generateSample(host, { keepUndo: (undo) => undos.push(undo) }, { period: "2月" });
  expect(undos).toHaveLength(1);
  return { excel, host, undo: undos[0]! };
}

const OURS = /^附件/;

/** All sheets: the clerk's bit by bit, ours as they look, without the ids in the marks, which differ from run to run. */
async function snapshot(excel: TestExcel): Promise<Record<string, unknown>> {
  const lines = Object.fromEntries(await Promise.all(tabs(excel).map(async (tab) => [tab, await linesOf(excel, tab)])));
  return Object.fromEntries(
    Object.entries(excel.snapshot()).map(([name, text]) => [name, OURS.test(name) ? [look(text), lines[name]] : text]),
  );
}

/** A snapshot without what says the same in other words: defaults, and which of two neighbours owns a line. */
function look(text: string): string {
  return text
    .replace(/\{0{8}-[-\dA-F]+\}/gi, "ID")
    .replace(/"borders":\{(?:"\w+":\{[^}]*\},?)*\},?/g, "")
    .replace(/"italic":false,|"underline":"None",/g, "");
}

/** The lines around every cell of a sheet. */
async function linesOf(excel: TestExcel, sheet: string): Promise<string[]> {
  return excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = Array.from({ length: 8 * 8 }, (_, n) => worksheet.getCell(Math.floor(n / 8), n % 8));
    const lines = cells.map((cell) =>
      (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((edge) => {
        const line = cell.format.borders.getItem(edge);
        line.load("style,weight");
        return line;
      }),
    );
    await context.sync();
    return lines.map((cell) => cell.map(({ style, weight }) => `${style} ${weight}`).join());
  });
}

test("a first generation is taken away again", async () => {
  const { excel, undo } = await generated(false);
  expect(await undo()).toEqual({ removed: ["附件1", "附件2"], restored: [] });
  expect(tabs(excel)).toEqual(["说明", "统计表"]);
  expect(excel.workbook.active.name).toBe("统计表");
});

test("the sheets that a generation replaced stand there again as they were, in their places", async () => {
  let before: Record<string, unknown> = {};
  const { excel, host, undo } = await generated(true, async (opened) => {
    opened.user.activate("附件1");
    opened.user.type("A3", "=1+1");
    opened.user.type("B3", "'=2+2");
    opened.user.moveSheet("附件2", 0);
    before = await snapshot(opened);
  });
  expect(await undo()).toEqual({ removed: ["附件1", "附件2"], restored: ["附件1", "附件2"] });
  expect(tabs(excel)).toEqual(["附件2", "说明", "统计表", "附件1"]);
  expect(await snapshot(excel)).toEqual(before);
  const { sheets } = await host.look();
  expect(sheets.filter(({ ours }) => ours).map(({ name }) => name)).toEqual(["附件2", "附件1"]);
  await generateSample(host, {}, { period: "3月" }); // they are ours as before, so nothing is asked
  expect(tabs(excel)).toEqual(["附件2", "说明", "统计表", "附件1"]); // and stay where they stand
});

const changes: readonly (readonly [string, (excel: TestExcel) => void, object])[] = [
  ["a cell was changed", ({ user }) => (user.activate("附件2"), user.type("B4", "某镇")), { changed: ["附件2"] }],
  [
    "a number became a formula",
    ({ user }) => (user.activate("附件1"), user.type("C4", "=30+6")),
    { changed: ["附件1"] },
  ],
  ["cells were merged", ({ user }) => (user.activate("附件1"), user.merge("A4:A5")), { changed: ["附件1"] }],
  [
    "a number format was changed",
    ({ user }) => (user.activate("附件1"), user.formatNumbers("C4", "0.00")),
    { changed: ["附件1"] },
  ],
  ["a sheet was renamed", ({ user }) => user.renameSheet("附件1", "定稿"), { changed: ["定稿"] }],
  ["a sheet was deleted", ({ user }) => user.deleteSheet("附件1"), { gone: ["附件1"] }],
];

test.each(changes)("nothing is taken away when %s since", async (_, change, refused) => {
  const { excel, undo } = await generated(true);
  change(excel);
  const before = excel.snapshot();
  await expect(undo()).rejects.toMatchObject({ kind: "undo-refused", ...refused });
  expect(excel.snapshot()).toEqual(before);
});

test("nothing is given back under a name that somebody else's sheet has now", async () => {
  const { excel, undo } = await generated(true, ({ user }) => user.renameSheet("附件2", "附件2"));
  excel.user.renameSheet("附件2", "x");
  excel.user.addSheet("附件2");
  await expect(undo()).rejects.toMatchObject({ changed: ["x"], taken: ["附件2"] });
});

test("a sheet that somebody painted cell by cell is given back as well", async () => {
  let before: Record<string, unknown> = {};
  const { excel, undo } = await generated(true, async (opened) => {
    opened.user.activate("附件1");
    ["A4", "B4", "C5", "G5"].forEach((cell, i) => opened.user.formatNumbers(cell, `0.${"0".repeat(i + 1)}`));
    before = await snapshot(opened);
  });
  await undo();
  expect(await snapshot(excel)).toEqual(before);
});

test("a second generation with an undo takes 6 requests at most, reading included, and the undo 4", async () => {
  const { excel, host } = await openNext({ sheets: SMALL });
  await generateSample(host);
  excel.user.activate("统计表");
  excel.mark();
  let undo: Undo | undefined;
  await generateSample(host, { keepUndo: (way) => (undo = way) });
  const generating = excel.traffic.requests.length;
  excel.mark();
  await undo!();
  console.log(
    `requests: ${generating} for a second generation with an undo, ${excel.traffic.requests.length} to undo it`,
  );
  expect(generating).toBeLessThanOrEqual(6);
  expect(excel.traffic.requests.length).toBeLessThanOrEqual(4);
});

test("without being asked to, a generation reads nothing more", async () => {
  const { excel, host } = await openNext({ sheets: SMALL });
  await host.look();
  excel.mark();
  await generateSample(host);
  expect(excel.traffic.requests).toHaveLength(5);
});

describe.each([
  ["of a first generation", false],
  ["of one that replaced another", true],
])("a failure while undoing that %s", (_, former) => {
  test("at any request leaves either all or nothing", async () => {
    const first = await generated(former);
    first.excel.mark();
    await first.undo();
    const after = await snapshot(first.excel);
    const requests = first.excel.traffic.requests.length;
    for (const carriedOut of [false, true])
      for (let request = 1; request <= requests; request++) {
        const { excel, undo } = await generated(former);
        const before = await snapshot(excel);
        excel.mark();
        excel.fail.at({ request, carriedOut });
        const failed = await undo().then(
          () => false,
          () => true,
        );
        excel.fail.never();
        expect([request, carriedOut, await snapshot(excel)]).toEqual([request, carriedOut, failed ? before : after]);
      }
  });
});
