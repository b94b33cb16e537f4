import type { Style } from "../../../excel-stand-in/workbook/style";
import type { TestExcel } from "../../../excel-stand-in/open";
import { readSource } from "../../../src/generate/source";
import type { Finding } from "../../../src/findings/finding";
import type { Answers } from "../../../src/findings/question";
import { type Draft, makeDraft } from "../../../src/generate/draft";
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
});

test("an Excel that does not tell is known not to", async () => {
  const { excel, host } = await opened(["A4:C4", { strikethrough: true }]);
  excel.host.situation.tellsProperties = false;
  expect(await host.read("统计表")).toMatchObject({ untold: ["struck"], marked: new Map() });
});

describe("names and headings of which Excel does not tell the marked part", () => {
  async function drafted(
    names: readonly string[],
    style: Partial<Style>,
    answers: Answers = {},
  ): Promise<{ readonly draft: Draft; readonly asked: readonly Finding[] }> {
    const rows = names.map((name, n) => [name, 10 + n, 0]);
    const { excel, host } = await openNext({ sheets: { 统计表: [HEADER, ...rows, ["柴河镇", 7, 0]] } });
    look(excel, `A2:A${names.length + 1}`, style);
    const draft = makeDraft(await readSource(host), { scheme: zhalantun, answers });
    return { draft, asked: draft.findings.filter(({ kind }) => kind === "marked-names") };
  }
  const units = ({ bulletin }: Draft): string[] =>
    (bulletin?.groups ?? []).flatMap(({ units: own }) => own.map(({ unit }) => unit));

  test("a name with the raised sign of a footnote is asked about, and is without it if the clerk says so", async () => {
    for (const name of ["水利局1", "水利局 12", "水利局注2"]) {
      const { draft, asked } = await drafted([name], { superscript: null });
      expect(draft.bulletin).toBeUndefined();
      const [found] = asked;
      expect(found!.question!.answers).toEqual([{ as: "name", name: "水利局" }, { as: "accept" }]);
      const [plain, whole] = found!.question!.answers;
      const { id } = found!.question!;
      expect(units((await drafted([name], { superscript: null }, { [id]: plain! })).draft)).toContain("水利局");
      expect(units((await drafted([name], { superscript: null }, { [id]: whole! })).draft)).toContain(name);
    }
  });

  test("of a sign that is taken off any name nothing is asked", async () => {
    const { draft, asked } = await drafted(["水利局①", "公安局*"], { superscript: null });
    expect([units(draft).sort(), asked]).toEqual([["公安局", "柴河镇", "水利局"].sort(), []]);
  });

  test("of a name that is struck out in part nobody can say more than that it stays, or is typed anew", async () => {
    const { draft, asked } = await drafted(["公安局教育局"], { strikethrough: null });
    expect(draft.bulletin).toBeUndefined();
    expect(asked.map(({ question }) => question!.answers)).toEqual([[{ as: "accept" }]]);
  });

  test("of many names it is one question", async () => {
    const names = Array.from({ length: 9 }, (_, n) => `${"甲乙丙丁戊己庚辛壬"[n]!}局1`);
    const { asked } = await drafted(names, { superscript: null });
    expect(asked.map(({ question }) => question!.answers)).toEqual([[{ as: "as-proposed" }, { as: "accept" }]]);
    const answers = { [asked[0]!.question!.id]: { as: "as-proposed" } as const };
    expect(units((await drafted(names, { superscript: null }, answers)).draft)).toContain("甲局");
  });

  test("that a heading or a title is marked in part is told", async () => {
    const { host } = await opened(["B1", { strikethrough: null }]);
    const { findings } = makeDraft(await readSource(host), { scheme: zhalantun });
    expect(findings.filter(({ kind }) => kind === "marked-headings")).toMatchObject([{ found: [HEADER[1]] }]);
  });
});
