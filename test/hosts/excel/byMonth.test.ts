import { makeDraft } from "../../../src/generate/draft";
import { generate } from "../../../src/generate/generate";
import { readSource } from "../../../src/generate/source";
import { generateBulletin } from "../../../src/commands/generateBulletin";
import type { Undo, WorkbookHost, WriteOptions } from "../../../src/hosts/workbook";
import { openSample, question, tabs, value } from "./openSample";

const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const month = (adopted: number) => [
  HEADER,
  ["水利局", "市直各部门", adopted, 0],
  ["公安局", "市直各部门", 5, 0],
  ["大河湾镇", "各乡镇街道", adopted, 0],
];
const SHEETS = { "1月": month(3), "2月": month(8), "3月": month(6) };
const MONTHS = ["1月", "2月", "3月"];
const SETS = MONTHS.flatMap((name) => [`附件1（${name}）`, `附件2（${name}）`]);

async function each(
  host: WorkbookHost,
  options: Partial<WriteOptions> = {},
  sheets: readonly string[] = MONTHS,
): Promise<readonly string[]> {
  const draft = makeDraft(await readSource(host, sheets), { byMonth: true });
  return generate(host, draft, { taken: "ask", renamed: "ask", replaced: "ask", ...options });
}

async function one(host: WorkbookHost, sheet: string, options: Partial<WriteOptions> = {}): Promise<readonly string[]> {
  const draft = makeDraft(await readSource(host, sheet), {});
  return generate(host, draft, { taken: "ask", renamed: "ask", replaced: "ask", ...options });
}

test("each month gets its sheets, and the requests are those of two sheets", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await host.look();
  excel.mark();
  await each(host, {}, ["1月"]);
  const single = excel.traffic.requests.length;
  const other = await openSample({ sheets: SHEETS });
  await other.host.look();
  other.excel.mark();
  expect(await each(other.host)).toEqual(SETS);
  const all = other.excel.traffic.requests.length;
  console.log(`requests: ${single} for one month, ${all} for three`);
  expect(all - single).toBeLessThanOrEqual(2 * 2); // two further sheets are read
  expect(tabs(other.excel)).toEqual([...MONTHS, ...SETS]);
  expect(SETS.map((name) => value(other.excel, name, 3, 1))).toEqual([
    ...["公安局", "大河湾镇", "水利局", "大河湾镇", "水利局", "大河湾镇"],
  ]);
  expect([value(other.excel, SETS[2]!, 0, 0), value(other.excel, SETS[2]!, 2, 6)]).toEqual(["附件1", "2月得分"]);
});

test("the same again is replaced without a question, and a further month asks about nothing", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await each(host, {}, ["1月", "2月"]);
  expect(await question(each(host, {}, ["1月", "2月"]))).toBe("nothing");
  expect(await question(each(host))).toBe("nothing");
  expect(tabs(excel)).toEqual([...MONTHS, ...SETS]);
});

test("one that somebody has edited is asked about alone, and can be kept", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await each(host);
  excel.user.activate("附件2（2月）");
  excel.user.type("B4", "手改的镇");
  const before = excel.snapshot();
  expect(await question(each(host))).toBe("“附件2（2月）”生成以后有人改过，再生成会盖掉这些改动。");
  expect(excel.snapshot()).toEqual(before);
  await each(host, { replaced: "keep" });
  expect(tabs(excel)).toEqual([...MONTHS, ...SETS, "附件2（2月）（原）"]);
  expect(value(excel, "附件2（2月）（原）", 3, 1)).toBe("手改的镇");
});

test("the appendices of all months together can be kept beside the sets", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  const together = makeDraft(await readSource(host, MONTHS), {});
  await generate(host, together, { taken: "ask", renamed: "ask" });
  expect(await question(each(host))).toBe(
    "现有的“附件1”“附件2”是“1月”“2月”“3月”（1-3月）的，这次要写的是“1月”“2月”“3月”（1月、2月、3月）的。",
  );
  await each(host, { replaced: "keep" });
  expect(tabs(excel)).toEqual([...MONTHS, "附件1（1-3月）", "附件2（1-3月）", ...SETS]);
});

test("those of a month that gets a set are made anew as its own, and the old names are emptied", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await one(host, "1月");
  const remarks: string[] = [];
  await each(host, { remark: ({ is, sheets }) => remarks.push(`${is} ${sheets.join()}`) });
  expect([tabs(excel), remarks]).toEqual([[...MONTHS, ...SETS], ["emptied 附件1,附件2"]]);
});

test("sets of months that are not read again are asked about", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await each(host);
  expect(await question(one(host, "3月"))).toContain(
    "现有的“附件1（1月）”“附件2（1月）”“附件1（2月）”“附件2（2月）”是“1月”“2月”（1月、2月）的，这次要写的是“3月”（3月）的",
  );
  await one(host, "3月", { replaced: "keep" });
  expect(new Set(tabs(excel))).toEqual(
    new Set([...MONTHS, "附件1", "附件2", ...SETS.slice(0, 4).map((name) => `${name}（原）`)]),
  );
});

test("a sheet of the clerk's own with the name of a set stays", async () => {
  const { excel, host } = await openSample({ sheets: { ...SHEETS, "附件1（2月）": [["自己的"]] } });
  expect(await question(each(host))).toContain("附件1（2月）");
  await each(host, { taken: "number" });
  expect(value(excel, "附件1（2月）", 0, 0)).toBe("自己的");
  expect(tabs(excel)).toContain("附件1（2月） (2)");
});

test("one undo takes all sets back, and gives back what stood there", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await each(host, {}, ["1月", "2月"]);
  excel.user.activate("1月");
  excel.user.type("C2", "9");
  excel.user.activate("附件1（1月）");
  const names = tabs(excel);
  const cell = value(excel, "附件1（1月）", 3, 1);
  let undo: Undo | undefined;
  await each(host, { keepUndo: (way) => (undo = way) });
  expect(value(excel, "附件1（1月）", 3, 1)).toBe("水利局");
  expect(await undo!()).toMatchObject({ removed: SETS, restored: SETS.slice(0, 4) });
  expect([tabs(excel), value(excel, "附件1（1月）", 3, 1)]).toEqual([names, cell]);
});

test("a failure in the middle leaves no month behind", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await host.look();
  excel.mark();
  await each(host);
  const requests = excel.traffic.requests.length;
  for (let request = 1; request <= requests; request++) {
    const other = await openSample({ sheets: SHEETS });
    await other.host.look();
    const before = tabs(other.excel);
    other.excel.fail.at({ request: other.excel.traffic.requests.length + request, code: "GeneralException" });
    const failed = await question(each(other.host));
    const isLast = request === requests; // the page set-up, which takes nothing back
    expect([request, tabs(other.excel)]).toEqual([
      request,
      isLast || failed === "nothing" ? [...MONTHS, ...SETS] : before,
    ]);
  }
});

test("the ribbon makes all sets again when one of them is in view", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await each(host);
  excel.user.activate("2月");
  excel.user.type("C2", "1");
  excel.user.activate("附件1（2月）");
  expect(await generateBulletin(host)).toMatchObject({ is: "written", sheets: SETS });
  expect(value(excel, "附件1（2月）", 3, 1)).toBe("公安局");
});
