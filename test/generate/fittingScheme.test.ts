import { plainGrid } from "../../src/cells/grid";
import { fittingScheme } from "../../src/generate/fittingScheme";
import { makeDraft } from "../../src/generate/draft";
import { severity } from "../../src/findings/finding";
import { GALLERY } from "../../src/gallery/gallery";
import { WORKBOOKS } from "../../scripts/samples/gallery";
import { sampleRows } from "../../src/sample/zhalantunCounts";

const sample = plainGrid("采用情况", sampleRows());
const draft = (grid: typeof sample, request = {}): ReturnType<typeof makeDraft> =>
  makeDraft({ view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid }, request);

test("the sample fits 扎兰屯市's scheme, which is told and asks nothing", () => {
  expect(fittingScheme(sample)).toMatchObject({ name: "扎兰屯市", fits: "own" });
  const { scheme, findings, bulletin, memory } = draft(sample);
  expect(scheme).toBe(GALLERY.扎兰屯市);
  expect(bulletin).toBeDefined();
  expect(findings.filter((finding) => severity(finding) === "settle")).toEqual([]);
  expect(findings).toContainEqual(expect.objectContaining({ kind: "scheme-fits", scheme: "扎兰屯市" }));
  expect(memory.scheme).toBeUndefined();
});

test("the usual scheme is taken where its headings stand, and that is told", () => {
  const [[sheet, rows] = ["", []]] = Object.entries(WORKBOOKS.两级网站);
  const { scheme, findings, bulletin } = draft(plainGrid(sheet, rows));
  expect(scheme).toBe(GALLERY.两级网站);
  expect(bulletin).toBeDefined();
  const points = [
    { name: "本级政府网", points: 5 },
    { name: "上级政府网", points: 10 },
  ];
  expect(findings).toContainEqual(expect.objectContaining({ kind: "scheme-usual", scheme: "两级网站", points }));
});

test.each(["政务信息", "党委信息", "新闻宣传", "公安信息"] as const)(
  "the workbook of %s fits that scheme alone, and its points have to be confirmed once",
  (name) => {
    const [[sheet, rows] = ["", []]] = Object.entries(WORKBOOKS[name]);
    const grid = plainGrid(sheet, rows);
    expect(fittingScheme(grid)).toMatchObject({ name, fits: "whole" });
    const asked = draft(grid);
    const finding = asked.findings.find(({ kind }) => kind === "scheme-taken");
    expect(asked.bulletin).toBeUndefined();
    const confirmed = draft(grid, { answers: { [finding!.question!.id]: { as: "accept" } } });
    expect(confirmed.scheme).toBe(GALLERY[name]);
    expect(confirmed.bulletin).toBeDefined();
  },
);

test.each([
  [
    "a column more than the scheme has",
    ["单位", "本级政府网采用条数", "上级政府网采用条数", "省政府网采用条数"],
    [3, 1, 1],
  ],
  ["points that the scheme does not know", ["单位", "本级政府网采用条数", "上级政府网采用条数", "加分"], [3, 1, 2]],
])("%s: the usual scheme is a part of it, which has to be confirmed", (_, headings, figures) => {
  const grid = plainGrid("表", [headings, ["水利局", ...figures], ["公安局", ...figures]]);
  expect(fittingScheme(grid)).toMatchObject({ name: "两级网站", fits: "part" });
  const { findings, bulletin } = draft(grid);
  expect(bulletin).toBeUndefined();
  expect(findings).toContainEqual(expect.objectContaining({ kind: "scheme-taken", fits: "part" }));
});

test("a sheet that is called like a site of the place fits its scheme", () => {
  const rows = [
    ["单位", "采用条数"],
    ["水利局", 3],
  ];
  expect(fittingScheme(plainGrid("扎兰屯市政府网", rows))).toMatchObject({ name: "扎兰屯市", fits: "own" });
  expect(fittingScheme(plainGrid("统计表", rows))).toBeUndefined();
});

test("where a channel has no column the usual scheme is taken all the same", () => {
  const grid = plainGrid("表", [
    ["单位", "本级政府网采用条数"],
    ["水利局", 3],
    ["公安局", 1],
  ]);
  expect(fittingScheme(grid)).toMatchObject({ name: "两级网站", fits: "fewer" });
  expect(draft(grid).findings).toContainEqual(expect.objectContaining({ kind: "scheme-usual" }));
});

test.each([
  ["columns that no scheme has", ["单位", "日报采用", "电视台采用"], [3, 1]],
  ["one column of items, which may need points", ["单位", "报送条数", "采用条数"], [4, 3]],
])("%s: all that is said is that there is no scheme", (_, headings, figures) => {
  const grid = plainGrid("表", [headings, ["水利局", ...figures], ["公安局", ...figures]]);
  expect(fittingScheme(grid)).toBeUndefined();
  const before = { "count|x": { as: "zero" as const } };
  const { findings, bulletin, memory, tables } = draft(grid, { answers: before });
  expect(findings.map(({ kind }) => kind)).toEqual(["scheme-unknown"]);
  expect({ bulletin, tables, scheme: memory.scheme }).toEqual({ bulletin: undefined, tables: [], scheme: undefined });
  expect(memory.answers).toEqual(before);
});

test("what was confirmed is no answer to nothing once another scheme is chosen", () => {
  const grid = plainGrid("表", [
    ["单位", "本级政府网采用条数", "上级政府网采用条数", "省政府网采用条数"],
    ["水利局", 3, 1, 1],
  ]);
  const { question } = draft(grid).findings.find(({ kind }) => kind === "scheme-taken")!;
  const answers = { [question!.id]: { as: "accept" } };
  const scheme = { ...GALLERY.两级网站, name: "本县的办法" };
  expect(draft(grid, { answers, scheme }).findings.map(({ kind }) => kind)).not.toContain("answers-unused");
});

test("it fits wherever the table begins, and only what is read of a sheet counts", () => {
  const notes = Array.from({ length: 90 }, (_, n) => [`说明${n + 1}`, "", "", "", ""]);
  const far = plainGrid("采用情况", [...notes, ...sampleRows()]);
  expect(fittingScheme(far)).toMatchObject({ name: "扎兰屯市", fits: "own" });
  expect(draft(far).findings.map(({ kind }) => kind)).toContain("scheme-fits");
  const other = [
    ["单位", "本级政府网采用条数", "上级政府网采用条数"],
    ["水利局", 3, 1],
    ["公安局", 1, 0],
  ];
  const two = plainGrid("采用情况", [...sampleRows(), [], ...other]);
  const range = `${sampleRows().length + 2}:${sampleRows().length + 4}`;
  expect(draft(two, { range }).scheme).toBe(GALLERY.两级网站);
});

test("a scheme that somebody has chosen is the one, whatever the headings are", () => {
  const { scheme, findings, memory } = draft(sample, { scheme: GALLERY.两级网站 });
  expect(scheme).toBe(GALLERY.两级网站);
  expect(memory.scheme).toBe(scheme);
  expect(findings.map(({ kind }) => kind)).not.toContain("scheme-taken");
});
