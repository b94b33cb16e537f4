import type { Style } from "../../../excel-stand-in/style";
import type { TestExcel } from "../../../excel-stand-in/open";
import { readSource } from "../../../src/generate/source";
import { makeDraft } from "../../../src/generate/draft";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { openNext } from "./openSample";

const HEADER = ["单位", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const TABLE = [HEADER, ["公安局", 25, 1], ["交警大队", 5, 0], ["水利局", 36, 0], ["柴河镇", 7, 0]];

function look({ workbook }: TestExcel, address: string, style: Partial<Style>): void {
  const sheet = workbook.sheet("统计表");
  sheet.restyle(sheet.area(address), (before) => ({ ...before, ...style }));
}

async function opened(...looks: readonly [string, Partial<Style>][]): Promise<Awaited<ReturnType<typeof openNext>>> {
  const { excel, host } = await openNext({ sheets: { 统计表: TABLE } });
  for (const [address, style] of looks) look(excel, address, style);
  excel.mark();
  return { excel, host };
}

test("a sheet in which nothing is struck out, raised or indented costs no request for it", async () => {
  const { excel, host } = await opened(["A1:C1", { bold: true, horizontalAlignment: "Center" }]);
  const { grid } = await host.look();
  expect([excel.traffic.requests.length, grid!.marked.size, grid!.indents.size]).toEqual([2, 0, 0]);
});

test("what is struck out, in part or as a whole, raised in part, or indented is known by one more request", async () => {
  const { excel, host } = await opened(
    ["A4:C4", { strikethrough: true }],
    ["B2", { strikethrough: null }],
    ["B5", { superscript: null }],
    ["C5", { superscript: true }],
    ["A3", { indentLevel: 2 }],
    ["E9", { strikethrough: true }],
  );
  const { grid } = await host.look();
  expect([...grid!.marked]).toEqual([
    ["B2", "~~…~~25"],
    ["A4", "~~水利局~~"],
    ["B4", "~~36~~"],
    ["C4", "~~0~~"],
    ["B5", "7^…^"],
  ]);
  expect([...grid!.indents]).toEqual([["A3", 2]]);
  expect(excel.traffic.requests).toHaveLength(3);
  expect((await host.read("统计表")).marked.size).toBe(5);
});

test("a row that is struck out, a count of which a part is, and a row that is indented are asked about or told", async () => {
  const { host } = await opened(
    ["A4:C4", { strikethrough: true }],
    ["B2", { strikethrough: null }],
    ["A3", { indentLevel: 1 }],
  );
  const { bulletin, findings } = makeDraft(await readSource(host), { scheme: zhalantun });
  const asked = findings.filter(({ kind }) => ["struck-rows", "doubtful-cells", "of-which"].includes(kind));
  expect(asked.map(({ kind, places }) => [kind, places.map(({ cell }) => cell)])).toEqual([
    ["of-which", ["A3"]],
    ["struck-rows", ["A4"]],
    ["doubtful-cells", ["B2"]],
  ]);
  expect(bulletin).toBeUndefined();
});

test("in a large sheet only the rows with a mark are asked about cell by cell", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`第${i}局`, i, 0]);
  const { excel, host } = await openNext({ sheets: { 统计表: [HEADER, ...rows] } });
  look(excel, "A9001:C9001", { strikethrough: true });
  excel.mark();
  const grid = await host.read("统计表");
  expect([...grid.marked.keys()]).toEqual(["A9001", "B9001", "C9001"]);
  expect(excel.traffic.requests.length).toBeLessThanOrEqual(5);
}, 60_000);

test("an Excel that does not tell is known not to", async () => {
  const { excel, host } = await opened(["A4:C4", { strikethrough: true }]);
  excel.host.situation.tellsProperties = false;
  expect(await host.read("统计表")).toMatchObject({ untold: ["struck"], marked: new Map() });
});
