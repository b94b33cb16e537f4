import type { Finding, FindingKind } from "../../src/findings/finding";
import type { Answers } from "../../src/findings/question";
import { type Draft, drafter, makeDraft } from "../../src/generate/draft";
import type { DraftRequest } from "../../src/generate/draftRequest";
import { generate } from "../../src/generate/generate";
import { checkMemory } from "../../src/generate/memory";
import type { Source } from "../../src/generate/source";
import type { WorkbookHost, WriteOptions } from "../../src/hosts/workbook";
import type { SheetLayout } from "../../src/layout/sheetLayout";
import { findingText } from "../../src/texts/findings";
import { findings as zh } from "../../src/texts/zh/findings";
import { draw } from "../support/draw";

const HEADER = "单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

function month(title: string, ...counts: readonly (number | string)[]): string {
  const [a, b, c] = counts;
  return `${title}\n${HEADER}\n水利局|市直各部门|${a}|0\n公安局|市直各部门|${b}|0\n大河湾镇|各乡镇街道|${c}|0`;
}

/** A workbook that is read, sheet by sheet. */
function sourceOf(sheets: Readonly<Record<string, string>>, memory: Source["memory"] = {}): Source {
  const [grid, ...more] = Object.entries(sheets).map(([sheet, text]) => ({ ...draw(text), sheet }));
  const views = Object.keys(sheets).map((name) => ({ name, visible: true, ours: false }));
  return {
    view: { sheets: views, active: grid!.sheet, memory: undefined },
    memory,
    grid: grid!,
    ...(more.length > 0 && { more }),
  };
}

function drafted(
  sheets: Readonly<Record<string, string>>,
  request: DraftRequest = {},
  memory: Source["memory"] = {},
): Draft {
  return makeDraft(sourceOf(sheets, memory), { byMonth: true, ...request });
}

const answered = (sheets: Readonly<Record<string, string>>, answers: Answers): Draft => drafted(sheets, { answers });

const of = ({ findings }: Draft, kind: FindingKind): readonly Finding[] =>
  findings.filter((each) => each.kind === kind);

const ranking = ({ sets }: Draft, set: number, group = 0): string[] =>
  sets[set]!.bulletin.groups[group]!.units.map(({ unit, rank, score }) => `${rank} ${unit} ${score}`);

const QUARTER = { "1月": month("一月", 3, 5, 1), "2月": month("二月", 9, 2, 4), "3月": month("三月", 1, 8, 2) };

/** A host that keeps what is written. */
function keeping(): WorkbookHost & { readonly written: SheetLayout[]; readonly options: WriteOptions[] } {
  const written: SheetLayout[] = [];
  const options: WriteOptions[] = [];
  const never = (): never => {
    throw new Error("not called");
  };
  return {
    written,
    options,
    look: never,
    read: never,
    peek: never,
    remember: never,
    write: async (layouts, how) => {
      written.push(...layouts);
      options.push(how);
      return layouts.map(({ name }) => name);
    },
  };
}

test("each month is scored and ranked by itself, the earliest first", () => {
  const { "1月": first, ...others } = QUARTER;
  const draft = drafted({ ...others, "1月": first });
  expect(draft.sets.map(({ label }) => label)).toEqual(["1月", "2月", "3月"]);
  expect([0, 1, 2].map((set) => ranking(draft, set))).toEqual([
    ["1 公安局 25", "2 水利局 15"],
    ["1 水利局 45", "2 公安局 10"],
    ["1 公安局 40", "2 水利局 5"],
  ]);
  expect(draft.sets.map(({ bulletin }) => bulletin.totals.counts[0])).toEqual([9, 15, 11]);
  expect([draft.bulletin, draft.period]).toEqual([undefined, "1月、2月、3月"]);
});

test("all are written in one go, under the names of their months and with their periods in titles and headings", async () => {
  const host = keeping();
  await generate(host, drafted(QUARTER), { taken: "ask", renamed: "ask" });
  expect(host.written.map(({ name }) => name)).toEqual([
    ...["附件1（1月）", "附件2（1月）", "附件1（2月）", "附件2（2月）", "附件1（3月）", "附件2（3月）"],
  ]);
  expect(host.written.map(({ rows }) => rows[0]![0])).toEqual(["附件1", "附件2", "附件1", "附件2", "附件1", "附件2"]);
  expect(host.written.map(({ rows }) => /(\d月)得分/.exec(rows[2]!.join())?.[1])).toEqual([
    ...["1月", "1月", "2月", "2月", "3月", "3月"],
  ]);
  expect(host.options).toHaveLength(1);
  expect(host.options[0]!.origins!.map(({ sheets, period }) => `${sheets.join()} ${period}`)).toEqual([
    ...["1月 1月", "1月 1月", "2月 2月", "2月 2月", "3月 3月", "3月 3月"],
  ]);
});

test("a set is what its sheet alone gives", () => {
  const draft = drafted(QUARTER);
  for (const [n, name] of (["1月", "2月", "3月"] as const).entries()) {
    const alone = makeDraft(sourceOf({ [name]: QUARTER[name] }), {});
    expect(draft.sets[n]!.appendices).toEqual(alone.appendices);
  }
});

test("an open question in one month keeps all of them from being written, and names its month", async () => {
  const host = keeping();
  const draft = drafted({ ...QUARTER, "2月": month("二月", "约9", 2, 4) });
  const [doubt] = of(draft, "doubtful-cells");
  expect(draft.sets).toEqual([]);
  expect(findingText(doubt!, zh)).toMatch(/^【2月】工作表“2月”C3：“水利局”/);
  await expect(generate(host, draft, { taken: "ask", renamed: "ask" })).rejects.toMatchObject({ findings: 1 });
  expect(host.written).toEqual([]);
  const settled = answered(
    { ...QUARTER, "2月": month("二月", "约9", 2, 4) },
    { [doubt!.question!.id]: { as: "count", value: 9 } },
  );
  expect(settled.sets).toHaveLength(3);
});

test("the same tie in two months is decided for each by itself", () => {
  const sheets = { "1月": month("一月", 5, 5, 1), "2月": month("二月", 5, 5, 1) };
  const ties = of(drafted(sheets), "tied-units");
  expect(ties.map(({ set }) => set)).toEqual(["1月", "2月"]);
  const [first, second] = ties.map(({ question }) => question!.id);
  expect(first).not.toBe(second);
  const draft = answered(sheets, { [second!]: { as: "order", units: ["公安局", "水利局"] } });
  expect([ranking(draft, 0), ranking(draft, 1)]).toEqual([
    ["1 水利局 25", "2 公安局 25"],
    ["1 公安局 25", "2 水利局 25"],
  ]);
  expect(of(draft, "answers-unused")).toEqual([]);
});

test("an answer about a unit holds in all months", () => {
  const odd = (title: string): string => `${title}\n${HEADER}\n水利局|园区|3|0\n大河湾镇|各乡镇街道|1|0`;
  const sheets = { "1月": odd("一月"), "2月": odd("二月") };
  const ids = new Set(of(drafted(sheets), "unknown-group").map(({ question }) => question!.id));
  expect(ids.size).toBe(1);
  const draft = answered(sheets, { [[...ids][0]!]: { as: "group", group: "市直各部门" } });
  expect(draft.sets).toHaveLength(2);
});

test("sheets of one period are added up to one set", () => {
  const units = (rows: string): string => `2023年1月统计\n${HEADER}\n${rows}`;
  const draft = drafted({
    部门: units("水利局|市直各部门|3|0"),
    乡镇: units("大河湾镇|各乡镇街道|4|0"),
    "2月": QUARTER["2月"],
  });
  expect(draft.sets.map(({ label, bulletin }) => [label, bulletin.totals.units])).toEqual([
    ["1月", 2],
    ["2月", 3],
  ]);
});

test("sheets that are all of one period are one set of the usual names", async () => {
  const units = (rows: string): string => `2023年1月统计\n${HEADER}\n${rows}`;
  const host = keeping();
  const draft = drafted({ 部门: units("水利局|市直各部门|3|0"), 乡镇: units("大河湾镇|各乡镇街道|4|0") });
  expect(draft.bulletin!.totals.counts).toEqual([7, 0]);
  await generate(host, draft, { taken: "ask", renamed: "ask" });
  expect(host.written.map(({ name }) => name)).toEqual(["附件1", "附件2"]);
});

test("a month of two years is told by its year", () => {
  const draft = drafted({ 甲: month("2023年12月统计", 1, 2, 3), 乙: month("2022年12月统计", 4, 5, 6) });
  expect(draft.sets.map(({ label, bulletin }) => [label, bulletin.period, bulletin.year])).toEqual([
    ["2022年12月", "12月", 2022],
    ["2023年12月", "12月", 2023],
  ]);
});

test("a sheet without a period stops all", () => {
  const draft = drafted({ ...QUARTER, 数据: month("各单位", 1, 2, 3) });
  expect(draft.sets).toEqual([]);
  expect(of(draft, "sheets-without-period")).toMatchObject([{ names: ["数据"] }]);
});

describe("a summary among the months", () => {
  const sheets = { ...QUARTER, 汇总: month("1-3月统计", 13, 15, 7) };

  test("is asked about", () => {
    const draft = drafted(sheets);
    expect(draft.sets).toEqual([]);
    expect(of(draft, "set-holds-others")).toMatchObject([{ period: "1-3月", others: ["1月", "2月", "3月"] }]);
  });

  test("is left out or gets a set of its own", () => {
    const id = of(drafted(sheets), "set-holds-others")[0]!.question!.id;
    const labels = (draft: Draft): string[] => draft.sets.map(({ label }) => label);
    expect(labels(answered(sheets, { [id]: { as: "leave-out" } }))).toEqual(["1月", "2月", "3月"]);
    expect(labels(answered(sheets, { [id]: { as: "accept" } }))).toEqual(["1月", "2月", "3月", "1-3月"]);
  });
});

test("it is said once which sheet went where, not once for each", () => {
  const draft = drafted(QUARTER);
  expect(draft.findings.map(({ kind }) => kind)).toEqual(["set-for-each-period", "scheme-fits"]);
  expect(findingText(draft.findings[0]!, zh)).toBe(
    "一月一套：1月（“1月”）、2月（“2月”）、3月（“3月”），各自计分、排名。请核对时段。",
  );
});

test("a typed period and the last period's bulletin do not count, and stay for when the sheets are added up", () => {
  const draft = drafted(
    QUARTER,
    {},
    { sheet: "1月", former: "上期.xlsx", period: { typed: "全年", title: undefined } },
  );
  expect(draft.sets.map(({ bulletin }) => bulletin.period)).toEqual(["1月", "2月", "3月"]);
  expect(of(draft, "former-forgotten")).toEqual([]);
  expect(draft.memory.former).toBe("上期.xlsx");
});

test("the text of the notice is not written about several months", async () => {
  const host = keeping();
  await generate(host, drafted(QUARTER, { noticeSheet: true }), { taken: "ask", renamed: "ask" });
  expect(host.written).toHaveLength(6);
});

test("a workbook remembers it, and one sheet alone has nothing of it", () => {
  const { memory } = drafted(QUARTER);
  const again = makeDraft(sourceOf(QUARTER, checkMemory(JSON.parse(JSON.stringify(memory)))), {});
  expect(again.sets).toHaveLength(3);
  const alone = makeDraft(sourceOf({ "1月": QUARTER["1月"] }, memory), {});
  expect(alone.sets.map(({ label }) => label)).toEqual([""]);
  expect(makeDraft(sourceOf(QUARTER, memory), { byMonth: false }).sets).toHaveLength(1);
});

test("what a pane keeps of the draft before never shows in the next one, whichever of the two is chosen", () => {
  const source = sourceOf({
    "1月": month("一月", 5, 5, 4),
    "2月": month("二月", "约9", 5, 4),
    "3月": month("三月", 5, 5, 4),
  });
  const { draft: make } = drafter();
  let answers: Answers = {};
  const turnAround = (): void => {
    for (const byMonth of [false, true, false, true]) {
      const request = { byMonth, answers };
      expect(make(source, request)).toEqual(makeDraft(source, request));
    }
  };
  turnAround();
  const [doubt] = of(makeDraft(source, { byMonth: true }), "doubtful-cells");
  answers = { [doubt!.question!.id]: { as: "count", value: 5 } };
  turnAround();
  const [, second] = of(makeDraft(source, { byMonth: true, answers }), "tied-units");
  answers = { ...answers, [second!.question!.id]: { as: "order", units: ["公安局", "水利局"] } };
  turnAround();
});
