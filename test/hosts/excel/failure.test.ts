import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { generateSample, openNext, SMALL, tabs } from "./openSample";
import { errorText } from "../../support/words";

/** Charts differ from one generation to the next by the period in their title. */
const WITH_CHARTS: Scheme = {
  ...zhalantun,
  groups: zhalantun.groups.map((group) => ({ ...group, title: `{period}${group.title}` })),
  chart: {},
};

interface Opened {
  readonly excel: TestExcel;
  readonly host: WorkbookHost;
}

/** A workbook before the generation that is to fail: fresh, or with the sheets of a former one. */
async function open(former: boolean, scheme: Scheme): Promise<Opened> {
  const opened = await openNext({ sheets: SMALL });
  if (former) await generateSample(opened.host, {}, { period: "1月", scheme });
  opened.excel.user.activate("统计表");
  opened.excel.mark();
  return opened;
}

/** How each of our sheets looks when it is whole, by the period of its generation. */
async function wholeSheets(period: string, scheme: Scheme): Promise<string[]> {
  const { excel, host } = await openNext({ sheets: SMALL });
  await generateSample(host, {}, { period, scheme });
  const { 附件1, 附件2 } = excel.snapshot();
  return [附件1!, 附件2!].map(withoutId);
}

/** A sheet's snapshot without its name, which may be one for building. */
function withoutId(snapshot: string): string {
  return snapshot.replace(/"name":"附件\d[^"]*"/, '"name":"附件"');
}

/** A snapshot without the page and the view, which are set up last and may fail. */
function contents(snapshot: string): string {
  return snapshot.replace(/^(page|sheet) .*\n/gm, "");
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

async function attempt({ host }: Opened, scheme: Scheme): Promise<unknown> {
  try {
    await generateSample(host, {}, { period: "2月", scheme });
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each([
  ["in a fresh workbook", false, zhalantun],
  ["over the sheets of a former generation", true, zhalantun],
  ["over sheets with charts", true, WITH_CHARTS],
])("a failure %s", (_, former, scheme) => {
  let whole: { before: string[]; after: string[] };
  let clerks: Record<string, string>;
  let points: { request: number; action?: number; carriedOut?: boolean }[];

  beforeAll(async () => {
    whole = { before: former ? await wholeSheets("1月", scheme) : [], after: await wholeSheets("2月", scheme) };
    const opened = await open(former, scheme);
    clerks = others(opened.excel);
    expect(await attempt(opened, scheme)).toBeUndefined();
    points = opened.excel.traffic.requests.flatMap(({ actions }, i) => [
      { request: i + 1 },
      { request: i + 1, carriedOut: true },
      ...Array.from({ length: actions }, (_, action) => ({ request: i + 1, action: action + 1 })).filter(
        // formats of cells, one after the other, are much of a muchness; the beginning and the end are what matters
        ({ action }) => actions < 150 || action % 23 === 0 || action > actions - 70,
      ),
    ]);
  });

  test("at any request and any action leaves the clerk's sheets as they are and ours whole", async () => {
    const outcomes = new Map<string, number>();
    let opened = await open(former, scheme);
    const last = Math.max(...points.map(({ request }) => request));
    for (const point of points) {
      opened.excel.mark();
      opened.excel.fail.at(point);
      const error = await attempt(opened, scheme);
      opened.excel.fail.never();
      const at = JSON.stringify({ ...point, error: error instanceof Error ? error.message : "none" });
      expect([at, others(opened.excel)]).toEqual([at, clerks]);
      // when all is done but the copies of the former sheets could not be taken away, they stay hidden until the next time
      const left = ours(opened.excel).filter(([name]) => error !== undefined || !/（上次）$/.test(name));
      const expected = error === undefined ? whole.after : whole.before;
      const part = error === undefined && point.request === last ? contents : (snapshot: string) => snapshot;
      expect([at, left.map(([name]) => name)]).toEqual([at, expected.map((_, i) => `附件${i + 1}`)]);
      expect({ at, is: left.map(([, snapshot]) => part(snapshot)) }).toEqual({ at, is: expected.map(part) });
      const said = error === undefined ? "written all the same" : errorText(error, "zh").replace(/（.*?）/, "");
      outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
      // after a failure the workbook is what it was, as was just shown, so the next one starts from it
      if (error === undefined) opened = await open(former, scheme);
    }
    console.log(`${points.length} failures:\n${[...outcomes].map(([said, n]) => `${n} × ${said}`).join("\n")}`);
    expect(outcomes.size).toBeGreaterThan(2);
  });

  test("of a request or its answer, and of requests after it, is told as what is there or as unknown", async () => {
    const requests = Math.max(...points.map(({ request }) => request));
    const outcomes = new Map<string, number>();
    const faults = Array.from({ length: 10 * requests }, (_, n) => ({
      request: 1 + Math.floor(n / 10),
      carriedOut: n % 2 === 0,
      more: Math.floor((n % 10) / 2),
    }));
    for (const { request, carriedOut, more } of faults) {
      const opened = await open(former, scheme);
      opened.excel.fail.at({ request, carriedOut });
      for (let next = 1; next <= more; next++) opened.excel.fail.at({ request: request + next });
      const error = await attempt(opened, scheme);
      opened.excel.fail.never();
      const said = error === undefined ? "written" : errorText(error, "zh");
      outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
      const at = JSON.stringify({ request, carriedOut, more, said });
      expect([at, others(opened.excel)]).toEqual([at, clerks]);
      const found = ours(opened.excel).map(([, snapshot]) => contents(snapshot));
      if (said.includes("已全部撤回") || said.includes("没有改动任何内容"))
        expect({ at, found }).toEqual({ at, found: whole.before.map(contents) });
      const names = tabs(opened.excel).concat(opened.excel.workbook.sheets.map(({ name }) => name));
      const [, left = ""] = /没有写完的工作表“(.*?)”还没有清理掉/.exec(said) ?? [];
      for (const name of left === "" ? [] : left.split("”“"))
        expect([at, names]).toEqual([at, expect.arrayContaining([name])]);
      if (error === undefined)
        expect({ at, found: tabs(opened.excel).filter((name) => OURS.test(name)) }).toEqual({
          at,
          found: ["附件1", "附件2"],
        });
    }
    console.log([...outcomes].map(([said, n]) => `${n} × ${said}`).join("\n"));
    expect([...outcomes.keys()].some((said) => said.includes("不知道做到了哪一步"))).toBe(true);
  });

  test("of every request from one on leaves marked sheets, which the next generation clears away", async () => {
    const opened = await open(former, scheme);
    opened.excel.fail.from({ request: 4 }); // the sheets to build on are added
    const error = await attempt(opened, scheme);
    opened.excel.fail.never();
    expect(others(opened.excel)).toEqual(clerks);
    expect(errorText(error, "zh")).toContain("再生成一次会先清理");
    expect(await attempt(opened, scheme)).toBeUndefined();
    expect(tabs(opened.excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
    expect(ours(opened.excel).map(([, snapshot]) => snapshot)).toEqual(whole.after);
  });
});
