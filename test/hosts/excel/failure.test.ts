import type { WorkbookHost } from "../../../src/hosts/workbook";
import { errorText } from "../../../src/texts/errors";
import type { TestExcel } from "../../excel/open";
import { generateSample, openSample, tabs } from "./openSample";

/** Small, so that a generation can be tried hundreds of times; both groups, so that both sheets are written. */
const SHEETS = {
  说明: [["本表由办公室填写"], ["甲", 1]],
  统计表: [
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["公安局", "市直各部门", 25, 1],
    ["大河湾镇", "各乡镇街道", 41, 0],
  ],
};

interface Opened {
  readonly excel: TestExcel;
  readonly host: WorkbookHost;
}

/** A workbook before the generation that is to fail: fresh, or with the sheets of a former one. */
async function open(former: boolean): Promise<Opened> {
  const opened = await openSample({ sheets: SHEETS });
  if (former) await generateSample(opened.host, {}, { period: "1月" });
  opened.excel.user.activate("统计表");
  opened.excel.mark();
  return opened;
}

/** How each of our sheets looks when it is whole, by the period of its generation. */
async function wholeSheets(period: string): Promise<string[]> {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await generateSample(host, {}, { period });
  const { 附件1, 附件2 } = excel.snapshot();
  return [附件1!, 附件2!].map(withoutId);
}

/** A sheet's snapshot without the id in its mark, which differs from run to run, and without its name. */
function withoutId(snapshot: string): string {
  return snapshot.replace(/\{0{8}-[-\dA-F]+\}/gi, "ID").replace(/"name":"附件\d[^"]*"/, '"name":"附件"');
}

const OURS = /^附件/;

/** The clerk's own sheets. */
function others(excel: TestExcel): Record<string, string> {
  return Object.fromEntries(Object.entries(excel.snapshot()).filter(([name]) => !OURS.test(name)));
}

/** Our sheets, which must each be whole. */
function ours(excel: TestExcel): [string, string][] {
  return Object.entries(excel.snapshot())
    .filter(([name]) => OURS.test(name))
    .map(([name, snapshot]) => [name, withoutId(snapshot)]);
}

async function attempt({ host }: Opened): Promise<unknown> {
  try {
    await generateSample(host, {}, { period: "2月" });
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each([
  ["in a fresh workbook", false],
  ["over the sheets of a former generation", true],
])("a failure %s", (_, former) => {
  let whole: { before: string[]; after: string[] };
  let clerks: Record<string, string>;
  let points: { request: number; action?: number; carriedOut?: boolean }[];

  beforeAll(async () => {
    whole = { before: former ? await wholeSheets("1月") : [], after: await wholeSheets("2月") };
    const opened = await open(former);
    clerks = others(opened.excel);
    expect(await attempt(opened)).toBeUndefined();
    points = opened.excel.traffic.requests.flatMap(({ actions }, i) => [
      { request: i + 1 },
      { request: i + 1, carriedOut: true },
      ...Array.from({ length: actions }, (_, action) => ({ request: i + 1, action: action + 1 })),
    ]);
  });

  test("at any request and any action leaves the clerk's sheets as they are and ours whole", async () => {
    const outcomes = new Map<string, number>();
    let opened = await open(former);
    for (const point of points) {
      opened.excel.mark();
      opened.excel.fail.at(point);
      const error = await attempt(opened);
      opened.excel.fail.never();
      const at = JSON.stringify(point);
      expect([at, others(opened.excel)]).toEqual([at, clerks]);
      const left = ours(opened.excel);
      const expected = error === undefined ? whole.after : whole.before;
      expect([at, left.map(([name]) => name)]).toEqual([at, expected.map((_, i) => `附件${i + 1}`)]);
      expect([at, left.map(([, snapshot]) => snapshot)]).toEqual([at, expected]);
      const said = error === undefined ? "written all the same" : errorText(error, "zh").replace(/（.*?）/, "");
      outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
      // after a failure the workbook is what it was, as was just shown, so the next one starts from it
      if (error === undefined) opened = await open(former);
    }
    console.log(`${points.length} failures:\n${[...outcomes].map(([said, n]) => `${n} × ${said}`).join("\n")}`);
    expect(outcomes.size).toBeGreaterThan(3);
  }, 120_000);

  test("of every request from one on says which sheets could not be taken away", async () => {
    const opened = await open(former);
    opened.excel.fail.from({ request: 3 });
    const error = await attempt(opened);
    opened.excel.fail.never();
    expect(others(opened.excel)).toEqual(clerks);
    expect(errorText(error, "zh")).toContain("请手工删除");
    for (const name of tabs(opened.excel).filter((tab) => OURS.test(tab) && !whole.before.length))
      expect(errorText(error, "zh")).toContain(name);
  });
});
