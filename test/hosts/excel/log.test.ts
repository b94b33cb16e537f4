import { makeDraft } from "../../../src/generate/draft";
import { readSource } from "../../../src/generate/source";
import { openSample } from "./openSample";

test("a log of 100,000 items is read in parts, with progress, and counted", async () => {
  const header = ["序号", "标题", "报送单位", "报送日期", "审核人", "扎兰屯市政府网", "呼伦贝尔市政府网"];
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    i + 1,
    `关于第${i}项工作的信息`,
    `第${i % 40}局`,
    44_930 + (i % 80),
    "甲",
    i % 3 === 0 ? "是" : "",
    i % 150 === 0 ? "√" : "",
  ]);
  const { excel, host } = await openSample({ sheets: { 台账: [header, ...rows] } });
  const progress: number[] = [];
  const source = await readSource(host, "台账", (done) => progress.push(done));
  const { bulletin } = makeDraft(source, { period: "" });
  expect(bulletin!.totals).toMatchObject({ units: 40, counts: [33_334, 667], submitted: 100_000 });
  // the first request asks for the whole sheet, which Excel refuses to answer
  const parts = excel.traffic.requests.slice(1);
  const largest = Math.max(...parts.map(({ bytesOut }) => bytesOut));
  console.log(`100,000 items: ${parts.length} parts, the largest answer of ${largest} bytes`);
  expect(largest).toBeLessThan(5_000_000);
  expect(progress.at(-1)).toBe(1);
});
