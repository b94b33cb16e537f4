import { plainGrid } from "../../../src/cells/grid";
import { makeDraft, type Draft } from "../../../src/generate/draft";
import { generate } from "../../../src/generate/generate";
import { generateSample, openSample, tabs } from "./openSample";
import { errorText } from "../../support/words";

/** A draft of so many departments, of which nothing has to be read from Excel. */
function bigDraft(units: number): Draft {
  const rows = Array.from({ length: units }, (_, i) => [`第${i + 1}单位办公室`, "市直各部门", i, 1]);
  const header = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
  const view = { sheets: [], active: "统计表", memory: undefined };
  return makeDraft({ view, memory: {}, grid: plainGrid("统计表", [header, ...rows]) }, {});
}

test("sheets beyond the payload limit are written in parts, with progress", async () => {
  const { excel, host } = await openSample();
  const draft = bigDraft(16_000);
  const progress: number[] = [];
  await host.look();
  excel.mark();
  await generate(host, draft, { taken: "ask", renamed: "ask", progress: (done) => progress.push(done) });
  const largest = Math.max(...excel.traffic.requests.map(({ bytesIn }) => bytesIn));
  console.log(`16000 units: ${excel.traffic.requests.length} requests, the largest of ${largest} bytes`);
  expect(excel.traffic.requests.length).toBeGreaterThan(3);
  expect(largest).toBeLessThan(5_000_000);
  expect(progress.at(-1)).toBe(1);
  const sheet = excel.workbook.sheet("附件");
  expect(sheet.cell(2 + 16_000, 1)?.value).toBe(draft.appendices[0]!.parts[0]!.rows.at(-1)!.unit);
  expect(sheet.merges).toHaveLength(2);
});

test("a failure in the middle of the parts leaves nothing behind", async () => {
  const { excel, host } = await openSample();
  await host.look();
  const before = excel.snapshot();
  excel.mark();
  excel.fail.at({ request: 3 });
  const writing = generate(host, bigDraft(16_000), { taken: "ask", renamed: "ask" });
  await expect(writing).rejects.toMatchObject({ kind: "write-failed", step: "fill", sheets: ["附件"], leftovers: [] });
  expect(excel.snapshot()).toEqual(before);
});

test("a protected workbook is explained and left alone", async () => {
  const { excel, host } = await openSample();
  await host.look();
  const before = excel.snapshot();
  excel.user.protectWorkbook();
  const said = await generateSample(host).catch((error: unknown) => errorText(error, "zh"));
  expect(said).toBe("工作簿的结构受保护，不能添加或删除工作表。请在“审阅”里取消“保护工作簿”后重试。没有改动任何内容。");
  expect(excel.snapshot()).toEqual(before);
});

test("a protected source sheet can be read", async () => {
  const { excel, host } = await openSample();
  excel.user.protectSheet("统计表");
  await generateSample(host);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
});

test("the lowest Excel that the manifest admits is enough", async () => {
  const { excel, host } = await openSample({ announce: { ExcelApi: "1.9" } });
  await generateSample(host);
  expect(excel.workbook.sheet("附件1").page.centerHorizontally).toBe(true);
});

test("an Excel without page layout gets the sheets without it", async () => {
  const { excel, host } = await openSample({ announce: { ExcelApi: "1.8" } });
  await generateSample(host).catch(() => undefined);
  expect(tabs(excel)).toEqual(["说明", "统计表"]); // reading needs 1.9: nothing is half done
});
