import type { Undo, WorkbookHost, WriteOptions } from "../../../src/hosts/workbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { generateSample, openSample, question, tabs, value } from "./openSample";

const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const month = (adopted: number) => [
  HEADER,
  ["水利局", "市直各部门", adopted, 0],
  ["大河湾镇", "各乡镇街道", adopted, 0],
];
const SHEETS = { "1月": month(3), "2月": month(8) };

/** A workbook of two months with the appendices of January. */
async function january(): Promise<{ excel: TestExcel; host: WorkbookHost }> {
  const opened = await openSample({ sheets: SHEETS });
  await generateSample(opened.host, {}, { sheet: "1月", period: "1月" });
  return opened;
}

const again = (host: WorkbookHost, sheet = "1月", options: Partial<WriteOptions> = {}) =>
  generateSample(host, { replaced: "ask", ...options }, { sheet, period: sheet });

test("what is as it was written is replaced without a question", async () => {
  const { host } = await january();
  await again(host);
  expect(await question(again(host))).toBe("nothing");
});

test("an appendix that somebody has edited is asked about, and nothing is touched", async () => {
  const { excel, host } = await january();
  excel.user.activate("附件2");
  excel.user.type("B4", "手改的镇");
  const before = excel.snapshot();
  expect(await question(again(host))).toBe("“附件2”生成以后有人改过，再生成会盖掉这些改动。");
  expect(excel.snapshot()).toEqual(before);
  await again(host, "1月", { replaced: "replace" });
  expect(value(excel, "附件2", 3, 1)).toBe("大河湾镇");
});

test("another month's appendices are asked about", async () => {
  const { excel, host } = await january();
  const before = excel.snapshot();
  expect(await question(again(host, "2月"))).toBe("现有的“附件1”“附件2”是“1月”（1月）的，这次要写的是“2月”（2月）的。");
  expect(excel.snapshot()).toEqual(before);
});

test("they can be kept under their month's name, and are the clerk's from then on", async () => {
  const { excel, host } = await january();
  await again(host, "2月", { replaced: "keep" });
  expect(tabs(excel)).toEqual(["1月", "2月", "附件1", "附件2", "附件1（1月）", "附件2（1月）"]);
  expect([value(excel, "附件1（1月）", 3, 2), value(excel, "附件1", 3, 2)]).toEqual([3, 8]);
  expect((await host.look()).sheets.filter(({ ours }) => ours).map(({ name }) => name)).toEqual(["附件1", "附件2"]);
  expect(await question(again(host, "2月"))).toBe("nothing");
});

test("of edited ones only those are kept", async () => {
  const { excel, host } = await january();
  excel.user.activate("附件1");
  excel.user.type("B4", "某局");
  await again(host, "1月", { replaced: "keep" });
  expect(tabs(excel)).toEqual(["1月", "2月", "附件1", "附件2", "附件1（原）"]);
  expect([value(excel, "附件1（原）", 3, 1), value(excel, "附件1", 3, 1)]).toEqual(["某局", "水利局"]);
});

test("undo takes what was kept away with the rest; then the question comes again", async () => {
  const { excel, host } = await january();
  const undos: Undo[] = [];
  await again(host, "2月", { replaced: "keep", keepUndo: (undo) => undos.push(undo) });
  expect(await undos[0]!()).toEqual({
    removed: ["附件1", "附件2", "附件1（1月）", "附件2（1月）"],
    restored: ["附件1", "附件2"],
  });
  expect(tabs(excel)).toEqual(["1月", "2月", "附件1", "附件2"]);
  expect(value(excel, "附件1", 3, 2)).toBe(3);
  expect(await question(again(host, "2月"))).toContain("这次要写的是“2月”");
  expect(await question(again(host))).toBe("nothing");
});

test("a kept sheet that was edited stays when the rest is undone", async () => {
  const { excel, host } = await january();
  const undos: Undo[] = [];
  await again(host, "2月", { replaced: "keep", keepUndo: (undo) => undos.push(undo) });
  excel.user.activate("附件1（1月）");
  excel.user.type("B4", "某局");
  await undos[0]!();
  expect(tabs(excel)).toEqual(["1月", "2月", "附件1", "附件2", "附件1（1月）"]);
});

test("a failure at any request leaves all as it was, what is kept included", async () => {
  const first = await january();
  first.excel.mark();
  await again(first.host, "2月", { replaced: "keep" });
  const requests = first.excel.traffic.requests.length;
  for (let request = 1; request <= requests; request++) {
    const { excel, host } = await january();
    const before = tabs(excel);
    excel.mark();
    excel.fail.at({ request, carriedOut: false });
    const failed = await question(again(host, "2月", { replaced: "keep" }));
    excel.fail.never();
    if (failed === "nothing") continue; // what failed was not needed
    expect([request, failed, tabs(excel)]).toEqual([request, failed, before]);
    expect(value(excel, "附件1", 3, 2)).toBe(3);
  }
});
