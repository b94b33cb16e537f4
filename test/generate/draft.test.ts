import type { Scheme } from "../../src/bulletin/scheme";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { zhalantun } from "../../src/gallery/zhalantun";
import { type Draft, makeDraft } from "../../src/generate/draft";
import type { DraftRequest } from "../../src/generate/draftRequest";
import { readSource } from "../../src/generate/source";
import { generate } from "../../src/generate/generate";
import { checkMemory } from "../../src/generate/memory";
import type { WorkbookHost, WorkbookView } from "../../src/hosts/workbook";
import type { Grid } from "../../src/cells/grid";
import type { SheetLayout } from "../../src/layout/sheetLayout";
import { draw } from "../support/draw";
import { errorText } from "../support/words";

const HEADER = "单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
const CLEAN = `2023年1-3月统计\n${HEADER}\n水利局|市直各部门|36|0\n大河湾镇|各乡镇街道|41|0`;

const ACCUMULATED = { show: "accumulated", heading: "累计得分" } as const;

/** A workbook in memory: the simplest thing behind the port. */
function workbook(
  grids: Record<string, string>,
  view: Partial<WorkbookView> = {},
): WorkbookHost & { written: SheetLayout[] } {
  let memory = view.memory;
  const written: SheetLayout[] = [];
  const sheets = Object.keys(grids).map((name) => ({ name, visible: true, ours: /^附件/.test(name) }));
  return {
    written,
    look: async () => ({ sheets, active: sheets[0]!.name, ...view, memory }),
    read: async (sheet) => ({ ...draw(grids[sheet]!), sheet }) satisfies Grid,
    peek: async (names) => names.map((sheet) => ({ ...draw(grids[sheet]!), sheet })),
    write: async (layouts, options) => {
      written.push(...layouts);
      memory = JSON.parse(JSON.stringify(options.memory)) as unknown;
      return layouts.map(({ name }) => name);
    },
    remember: async (data) => {
      memory = data;
    },
  };
}

async function draft(host: WorkbookHost, request: DraftRequest = {}): Promise<Draft> {
  return makeDraft(await readSource(host, request.sheet), request);
}

test("a clean sheet becomes a bulletin", async () => {
  const { bulletin, period, sheet } = await draft(workbook({ 统计表: CLEAN }));
  expect(bulletin!.totals.counts).toEqual([77, 0]);
  expect([sheet, period]).toEqual(["统计表", "1-3月"]);
});

test("as long as something must be settled there is no bulletin, and nothing is written", async () => {
  const host = workbook({ 统计表: `${HEADER}\n水利局|市直各部门|约36|0` });
  const made = await draft(host);
  expect(made.bulletin).toBeUndefined();
  const said = await generate(host, made, { taken: "ask", renamed: "ask" }).catch((error: unknown) =>
    errorText(error, "zh"),
  );
  expect(said).toBe("还有 1 项必须先处理，没有生成。");
  expect(host.written).toEqual([]);
});

test("the sheet in view is read", async () => {
  const host = workbook({ 说明: "甲", 统计表: CLEAN }, { active: "统计表" });
  expect((await draft(host)).sheet).toBe("统计表");
});

test("with one of our sheets in view the sheet of last time is read", async () => {
  const host = workbook({ 附件1: "甲", 说明: "乙", 统计表: CLEAN }, { active: "附件1", memory: { sheet: "统计表" } });
  expect((await draft(host)).sheet).toBe("统计表");
});

describe("of several sheets", () => {
  const month = (n: number): string => CLEAN.replace("1-3月", `${n}月`);
  const several = async (grids: Record<string, string>): Promise<Draft> =>
    makeDraft(await readSource(workbook(grids), Object.keys(grids)), {});
  const counted = ({ bulletin }: Draft): unknown => bulletin?.groups.map(({ units }) => units[0]?.counts);

  test("those without figures and headings are passed over, and that is said", async () => {
    const made = await several({
      封面: "扎兰屯市信息采用统计",
      "1月": month(1),
      "2月": month(2).replace("36", "9"),
      空表: "",
    });
    expect(counted(made)).toEqual([
      [45, 0],
      [82, 0],
    ]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ kind: "sheets-without-figures", names: ["封面", "空表"] }),
    );
    expect(made.period).toBe("1-2月");
  });

  test.each([
    ["headings and no rows", HEADER],
    ["figures and no headings", "水利局|3"],
  ])("one with %s is not", async (_, text) => {
    const { findings, bulletin } = await several({ "1月": month(1), "2月": text });
    expect(bulletin).toBeUndefined();
    expect(findings.map(({ kind }) => kind)).not.toContain("sheets-without-figures");
  });
});

describe("the period", () => {
  const kinds = ({ findings }: Draft): string[] =>
    findings.map(({ kind }) => kind).filter((kind) => /period/.test(kind));

  test("comes from the title, and that is said", async () => {
    const made = await draft(workbook({ 统计表: CLEAN }));
    expect([made.period, kinds(made)]).toEqual(["1-3月", ["period-from-title"]]);
  });

  test("as typed is used without a word", async () => {
    const made = await draft(workbook({ 统计表: CLEAN }), { period: "一季度" });
    expect([made.period, kinds(made)]).toEqual(["一季度", []]);
  });

  test("that is typed says which of a site's columns is not meant, whatever the title says", async () => {
    const sites =
      "扎兰屯市政府网/1月|扎兰屯市政府网/2月|扎兰屯市政府网/3月|扎兰屯市政府网/小计|呼伦贝尔市政府网采用条数";
    const host = workbook({ 统计表: `2023年1-3月统计\n单位|${sites}\n水利局|10|12|14|36|0\n公安局|9|8|8|25|1` });
    expect((await draft(host)).bulletin!.totals.counts).toEqual([61, 1]);
    expect((await draft(host, { period: "1-3月" })).bulletin!.totals.counts).toEqual([61, 1]);
    const february = await draft(host, { period: "2月" });
    expect(february.bulletin!.totals.counts).toEqual([20, 1]);
    await generate(host, february, { taken: "ask", renamed: "ask" });
    const again = await draft(host);
    expect([again.period, again.bulletin!.totals.counts]).toEqual(["2月", [20, 1]]);
    const part = await draft(host, { period: "1-2月" });
    expect([part.bulletin, part.findings.map(({ kind }) => kind)]).toEqual([
      undefined,
      expect.arrayContaining(["ambiguous-column"]),
    ]);
  });

  test("that is typed and has no day in common with the title's is used, and that is said", async () => {
    const made = await draft(workbook({ 统计表: CLEAN }), { period: "4月" });
    expect([made.period, kinds(made)]).toEqual(["4月", ["period-typed"]]);
    expect(kinds(await draft(workbook({ 统计表: CLEAN }), { period: "3月" }))).toEqual([]);
    const year = await draft(workbook({ 统计表: CLEAN }), { period: "2022年3月" });
    expect(year.findings).toContainEqual(
      expect.objectContaining({ kind: "period-typed", period: "2022年3月", found: "2023年1-3月" }),
    );
  });

  test.each<[string, string[]]>([
    ["4月", ["period-doubtful", "period-from-title"]],
    ["3月", ["period-from-title"]],
    ["2023年", ["period-from-title"]],
    ["1-4月", ["period-from-title"]],
    ["Sheet1", ["period-from-title"]],
  ])("of the title and of the sheet's name %s, if they have no day in common, are asked about", async (name, said) => {
    expect(kinds(await draft(workbook({ [name]: CLEAN })))).toEqual(said);
  });

  test("as typed is remembered for the same sheet, and that is said", async () => {
    const host = workbook({ 统计表: CLEAN });
    await generate(host, await draft(host, { period: "一季度" }), { taken: "ask", renamed: "ask" });
    const again = await draft(host);
    expect([again.period, kinds(again)]).toEqual(["一季度", ["period-remembered"]]);
  });

  test("as typed is that of a log's items, now and when it is remembered", async () => {
    const log =
      "2023年信息台账\n日期|标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网\n2023/3/1|甲|水利局|是|\n2023/4/1|乙|水利局|是|";
    const host = workbook({ 台账: log });
    const outside = ({ findings }: Draft): unknown =>
      findings.find(({ kind }) => kind === "log-outside-period")?.places;
    expect(outside(await draft(host))).toBeUndefined();
    const asked = await draft(host, { period: "3月" });
    expect(outside(asked)).toEqual([{ sheet: "台账", cell: "A4" }]);
    const { id } = asked.findings.find(({ kind }) => kind === "log-outside-period")!.question!;
    const answers = { [id]: { as: "leave-out" } } as const;
    await generate(host, await draft(host, { period: "3月", answers }), { taken: "ask", renamed: "ask" });
    const again = await draft(host);
    expect([again.period, outside(again)]).toEqual(["3月", [{ sheet: "台账", cell: "A4" }]]);
    expect(again.bulletin!.totals.counts).toEqual([1, 0]);
  });

  test("of the last bulletin is held against what is typed", async () => {
    const former = { name: "上期", grids: [draw("2023年4月情况统计表\n单位|得分\n水利局|5\n大河湾镇|5")] };
    const kindsOf = async (period: string): Promise<string[]> =>
      (await draft(workbook({ 统计表: CLEAN }), { period, former })).findings
        .map(({ kind }) => kind)
        .filter((kind) => /^previous/.test(kind));
    expect(await kindsOf("3月")).toEqual(["previous-not-before"]);
    expect(await kindsOf("4月")).toEqual(["previous-same-period"]);
    expect(await kindsOf("5月")).toEqual([]);
  });

  test("of the last bulletin may say that it does not count, and nothing else is asked about it then", async () => {
    const scheme = { ...zhalantun, columns: [{ show: "unit", heading: "单位" } as const, ACCUMULATED] };
    const host = workbook({ 统计表: CLEAN.replace("1-3月", "1-6月") });
    const grids = [draw("2023年1-3月情况统计表\n单位|累计得分\n水利局|约100\n大河湾镇|200")];
    const request = { scheme, former: { name: "上期", grids } };
    const asked = (await draft(host, request)).findings.find(({ kind }) => kind === "previous-overlaps")!;
    expect(asked.question?.answers).toEqual([{ as: "leave-out" }, { as: "accept" }]);
    const made = await draft(host, { ...request, answers: { [asked.question!.id]: { as: "leave-out" } } });
    expect(made.findings.map(({ kind }) => kind)).toEqual(["period-from-title", "previous-overlaps"]);
    expect(made.bulletin!.totals.accumulated).toBe(385);
    expect(made.memory.former).toBeUndefined();
    const carried = await draft(host, { ...request, answers: { [asked.question!.id]: { as: "accept" } } });
    expect(carried.findings.map(({ kind }) => kind)).toContain("previous-doubtful");
    expect(carried.memory.former).toBe("上期");
  });

  test("as typed is forgotten when the title has changed", async () => {
    const memory = { sheet: "统计表", period: { typed: "一季度", title: "10-12月" } };
    expect((await draft(workbook({ 统计表: CLEAN }, { memory }))).period).toBe("1-3月");
  });

  test("as typed is not taken over to another sheet", async () => {
    const memory = { sheet: "三月", period: { typed: "3月" } };
    const made = await draft(workbook({ 统计表: CLEAN.replace("2023年1-3月", "") }, { memory }));
    expect([made.period, kinds(made)]).toEqual(["", ["no-period"]]);
  });

  test("is not said to be lacking as long as no unit can be read", async () => {
    const host = workbook({ 统计表: `2023年1-3月统计\n${HEADER}\n水利局|市直各部门|约36|0` });
    const made = await draft(host);
    expect(kinds(made)).toEqual([]);
    const asked = made.findings.flatMap(({ question }) => question ?? []);
    const answers = Object.fromEntries(asked.map(({ id }) => [id, { as: "count", value: 36 } as const]));
    expect((await draft(host, { answers })).period).toBe("1-3月");
  });

  test("is from the beginning of the year where only its end is written, and that is said", async () => {
    const until = CLEAN.replace("2023年1-3月统计", "2023年信息采用情况统计（截至3月底）");
    const made = await draft(workbook({ 统计表: until }));
    expect([made.period, kinds(made)]).toEqual(["1-3月", ["period-until"]]);
    // whatever else says a period goes before it, be it the name
    const titled = await draft(workbook({ 统计表: until.replace("2023年", "2023年3月") }));
    expect([titled.period, kinds(titled)]).toEqual(["3月", ["period-from-title"]]);
    const named = await draft(workbook({ "2023年3月": until }));
    expect([named.period, kinds(named)]).toEqual(["3月", ["period-from-name"]]);
  });

  test.each([
    ["1-3月", "本月采用条数", "统计表", true],
    ["3月", "本月采用条数", "统计表", false],
    ["1-3月", "3月采用条数", "统计表", true],
    ["第一季度", "1-3月采用条数", "统计表", false],
    ["4-6月", "本年采用条数", "统计表", true],
    ["1-6月", "年初至今采用条数", "统计表", false],
    [undefined, "本月采用条数", "一季度", true],
    [undefined, "本月采用条数", "三月", false],
  ])("as typed (%s) or of the name is held against %s on sheet %s: %j", async (period, heading, sheet, asked) => {
    const text = CLEAN.replace("2023年1-3月统计\n", "").replace("扎兰屯市政府网采用条数", `扎兰屯市政府网${heading}`);
    const { findings } = await draft(workbook({ [sheet]: text }), period === undefined ? {} : { period });
    expect(findings.some(({ kind }) => kind === "column-other-period")).toBe(asked);
  });

  test("comes from the sheet's name where no title tells it, and that is said", async () => {
    const made = await draft(workbook({ 四月: CLEAN.replace("2023年1-3月", "") }));
    expect([made.period, kinds(made)]).toEqual(["4月", ["period-from-name"]]);
  });

  test("may be left out on purpose", async () => {
    const made = await draft(workbook({ 统计表: CLEAN }), { period: "" });
    expect([made.period, kinds(made)]).toEqual(["", []]);
  });
});

describe("a range", () => {
  const sheet = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n大河湾镇|各乡镇街道|41|0`;

  test("is all that is read, and findings keep the sheet's addresses", async () => {
    const host = workbook({ 统计表: `甲|乙\n${sheet.replace("25", "约25")}` });
    const made = await draft(host, { range: "A2:Ｄ4" });
    expect(made.findings.find(({ kind }) => kind === "doubtful-cells")).toMatchObject({ places: [{ cell: "C4" }] });
    const two = await draft(workbook({ 统计表: sheet }), { range: "$A$1:D2" });
    expect(two.bulletin!.totals.counts).toEqual([36, 0]);
  });

  test("that is no address stops", async () => {
    const made = await draft(workbook({ 统计表: sheet }), { range: "第三行" });
    expect(made.bulletin).toBeUndefined();
    expect(made.findings[0]).toEqual({ kind: "bad-range", sheet: "统计表", places: [], units: [], found: "第三行" });
  });

  test("is remembered for the same sheet", async () => {
    const host = workbook({ 统计表: sheet });
    await generate(host, await draft(host, { range: "A1:D2" }), { taken: "ask", renamed: "ask" });
    expect((await draft(host)).range).toBe("A1:D2");
    expect((await draft(host, { range: "" })).bulletin!.totals.units).toBe(3);
  });
});

describe("memory", () => {
  test("keeps the scheme, the answers and the fonts", async () => {
    const host = workbook({ 统计表: CLEAN.replace("36", "约36") });
    const scheme = { ...zhalantun, name: "我们的办法" };
    const [finding] = (await draft(host, { scheme })).findings;
    const answers = { [finding!.question!.id]: { as: "count", value: 36 } as const };
    await generate(host, await draft(host, { scheme, answers, fonts: "windows" }), { taken: "ask", renamed: "ask" });
    const again = await draft(host);
    expect(again.scheme).toEqual(scheme);
    expect(again.fonts).toBe("windows");
    expect(again.bulletin!.totals.counts).toEqual([77, 0]);
  });

  test("keeps which column a channel has, for the sheet and its headings", async () => {
    const host = workbook({ 统计表: CLEAN.replaceAll("采用条数", "某条数") });
    const asked = await draft(host);
    const answers = Object.fromEntries(
      asked.tables.flatMap(({ fields }) =>
        fields.flatMap(({ need, question }) =>
          need.is === "count" ? [[question.id, { as: "column", heading: `${need.name}某条数` } as const]] : [],
        ),
      ),
    );
    expect(asked.bulletin).toBeUndefined();
    await generate(host, await draft(host, { answers }), { taken: "ask", renamed: "ask" });
    expect((await draft(host)).bulletin!.totals.counts).toEqual([77, 0]);
  });

  test("forgets answers that are no longer needed, but none about units", async () => {
    const host = workbook({ 统计表: CLEAN });
    const answers = {
      "count|old": { as: "count", value: 3 },
      "group|水利局": { as: "group", group: "市直各部门" },
    } as const;
    await generate(host, await draft(host, { answers }), { taken: "ask", renamed: "ask" });
    expect((await draft(host)).answers).toEqual({ "group|水利局": { as: "group", group: "市直各部门" } });
  });

  test("that is damaged is as good as none", () => {
    for (const data of [undefined, null, 5, "甲", [], { fonts: "x", sheet: 3, columns: 1, period: "1月", answers: [] }])
      expect(checkMemory(data)).toEqual({});
  });

  test("with a scheme that cannot be used is refused", () => {
    expect(() => checkMemory({ scheme: { version: 1 } })).toThrow(SchemeRefused);
  });
});

test("a text that no cell holds is refused before anything is written", async () => {
  const name = `水利${"局".repeat(40_000)}`;
  const host = workbook({ 统计表: `${HEADER}\n${name}|市直各部门|36|0\n大河湾镇|各乡镇街道|41|0` });
  const writing = generate(host, await draft(host), { taken: "ask", renamed: "ask" });
  const said = await writing.catch((error: unknown) => errorText(error, "zh"));
  expect(said).toBe(
    `没有写入：附件1的 B4 有 40002 个字（“水利${"局".repeat(18)}…”），一格最多 32767 个。请在原表、“时段”或“计分办法”里改短，再生成。`,
  );
  expect(host.written).toEqual([]);
  const short = workbook({ 统计表: `${HEADER}\n${name.slice(0, 200)}|市直各部门|36|0` });
  await generate(short, await draft(short), { taken: "ask", renamed: "ask" });
  expect(short.written).toHaveLength(1);
});

test("a text that would make its row higher than any can be is refused before anything is written", async () => {
  const host = workbook({ 统计表: `${HEADER}\n水利局|市直各部门|36|0` });
  const drafted = await draft(host, { period: "很长".repeat(200) });
  const said = await generate(host, drafted, { taken: "ask", renamed: "ask" }).catch((error: unknown) =>
    errorText(error, "zh"),
  );
  expect(said).toMatch(/^没有写入：附件的 G3 有 402 个字（“很长.*”），一行再高也放不下。/);
  expect(host.written).toEqual([]);
});

test("a hidden sheet in view is told where the next one was read for it, not where another was named", async () => {
  const host = workbook({ 一月: CLEAN, 二月: CLEAN }, { active: "一月", activeHidden: "名录" });
  const told = ({ findings }: Draft): string[] =>
    findings.map(({ kind }) => kind).filter((kind) => kind === "hidden-in-view");
  expect(told(await draft(host))).toEqual(["hidden-in-view"]);
  expect(told(await draft(host, { sheet: "二月" }))).toEqual([]);
});

test("where several sheets are added, hidden ones that are called as a period is are told", async () => {
  const sheets = [
    { name: "1月", visible: true, ours: false },
    { name: "2月", visible: true, ours: false },
    { name: "3月", visible: false, ours: false },
    { name: "名录", visible: false, ours: false },
  ];
  const month = (n: number): string => CLEAN.replace("1-3月", `${n}月`);
  const host = workbook({ "1月": month(1), "2月": month(2).replace("36", "5") }, { sheets });
  const told = ({ findings }: Draft): string[] =>
    findings.flatMap((finding) => (finding.kind === "hidden-periods" ? finding.names : []));
  expect(told(makeDraft(await readSource(host, ["1月", "2月"]), {}))).toEqual(["3月"]);
  expect(told(await draft(host))).toEqual([]);
});

describe("a unit of the roster that the sheet lacks", () => {
  const group = (name: string, unitEndings: readonly string[] = []): Scheme["groups"][number] => ({
    ...zhalantun.groups[0]!,
    name,
    aliases: [],
    unitEndings,
  });
  const scheme = (more: Partial<Scheme>): Scheme => ({
    ...zhalantun,
    missing: "zero",
    groups: [group("政府部门"), group("党委部门"), group("各乡镇", ["镇"])],
    roster: [
      { unit: "水利局", group: "政府部门", aliases: [] },
      { unit: "宣传部", aliases: [] },
      { unit: "柴河镇", aliases: [] },
    ],
    ...more,
  });
  const sheet = `2023年1-3月统计\n${HEADER}\n水利局|政府部门|36|0`;
  const about = async (more: Partial<Scheme>, text = sheet): Promise<readonly string[]> =>
    (await draft(workbook({ 统计表: text }), { scheme: scheme(more) })).findings.flatMap((finding) =>
      finding.kind === "absent-group" ? finding.units : [],
    );

  test("is asked about where nothing tells its group, and stands there then", async () => {
    expect(await about({})).toEqual(["宣传部"]);
    const answers = { "group|宣传部": { as: "group", group: "党委部门" } } as const;
    const made = await draft(workbook({ 统计表: sheet }), { scheme: scheme({}), answers });
    expect(made.bulletin!.groups.map(({ group: { name }, totals }) => [name, totals.units])).toEqual([
      ["政府部门", 1],
      ["党委部门", 1],
      ["各乡镇", 1],
    ]);
    expect(made.memory.unitAnswers).toEqual(answers);
  });

  test("is not where it is of no interest, something is open, or one group is left", async () => {
    expect(await about({ missing: "ignore" })).toEqual([]);
    expect(await about({}, sheet.replace("36", "约36"))).toEqual([]);
    expect(await about({ groups: [group("政府部门"), group("各乡镇", ["镇"])] })).toEqual([]);
    expect(await about({ missing: "list" })).toEqual(["宣传部"]);
  });

  test("is not unused as long as something else is open", async () => {
    const answers = { "group|宣传部": { as: "group", group: "党委部门" } } as const;
    const host = workbook({ 统计表: sheet.replace("36", "约36") });
    const { findings } = await draft(host, { scheme: scheme({}), answers });
    expect(findings.map(({ kind }) => kind)).not.toContain("answers-unused");
  });
});
