import { published } from "../../support/zhalantun";
import type { Undo } from "../../../src/hosts/workbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { generateSample, openSample, SAMPLE, tabs, value } from "./openSample";
import { errorText } from "../../support/words";

/** The message of the error that `work` ends with. */
async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => errorText(error, "zh"),
  );
}

describe("a sheet of the clerk's that is called 附件1", () => {
  const sheets = { 附件1: [["我的附件"]], ...SAMPLE };

  test("is never touched: the pane is told to ask", async () => {
    const { excel, host } = await openSample({ sheets });
    await host.look();
    const before = excel.snapshot();
    expect(await refusal(generateSample(host))).toBe(
      "已有您自己的工作表“附件1”，不会改动它。请选择另取名称，或先给它改名。",
    );
    expect(excel.snapshot()).toEqual(before);
  });

  test("is never touched: the ribbon takes 附件1 (2)", async () => {
    const { excel, host } = await openSample({ sheets });
    const before = excel.snapshot("附件1");
    expect(await generateSample(host, { taken: "number" })).toEqual(["附件1 (2)", "附件2"]);
    expect(excel.snapshot("附件1")).toBe(before);
    expect(tabs(excel)).toEqual(["附件1", "说明", "统计表", "附件1 (2)", "附件2"]);
  });

  test("does not lead to 附件1 (3) the next time", async () => {
    const { excel, host } = await openSample({ sheets });
    await generateSample(host, { taken: "number" });
    excel.user.activate("统计表");
    expect(await generateSample(host)).toEqual(["附件1 (2)", "附件2"]);
    expect(tabs(excel)).toEqual(["附件1", "说明", "统计表", "附件1 (2)", "附件2"]);
  });
});

test("a sheet that the clerk makes under our name after the workbook was looked at is not touched", async () => {
  const { excel, host } = await openSample();
  await host.look();
  excel.user.addSheet("附件2");
  excel.user.type("A1", "我的");
  excel.user.activate("统计表");
  const before = excel.snapshot("附件2");
  expect(await refusal(generateSample(host))).toContain("已有您自己的工作表“附件2”");
  expect(excel.snapshot("附件2")).toBe(before);
});

test("a copy of our sheet is the clerk's", async () => {
  const { excel, host } = await openSample();
  await generateSample(host);
  const copy = excel.user.copySheet("附件1").name;
  const before = excel.snapshot(copy);
  excel.user.activate("统计表");
  await generateSample(host, {}, { period: "2月" });
  expect(excel.snapshot(copy)).toBe(before);
  expect(tabs(excel)).toContain(copy);
});

test("a sheet whose mark is lost is the clerk's", async () => {
  const { excel, host } = await openSample();
  await generateSample(host);
  for (const [key, { formula }] of excel.workbook.names)
    if (formula.includes("附件1")) excel.workbook.names.delete(key);
  const before = excel.snapshot("附件1");
  excel.user.activate("统计表");
  expect(await refusal(generateSample(host))).toContain("已有您自己的工作表“附件1”");
  expect(excel.snapshot("附件1")).toBe(before);
  expect(await generateSample(host, { taken: "number" })).toEqual(["附件1 (2)", "附件2"]);
  expect(excel.snapshot("附件1")).toBe(before);
});

describe("a sheet of ours that the clerk has renamed", () => {
  async function renamed(): ReturnType<typeof openSample> {
    const opened = await openSample();
    await generateSample(opened.host);
    opened.excel.user.renameSheet("附件1", "一季度附件1");
    opened.excel.user.activate("统计表");
    return opened;
  }

  test("is still known as ours, and the clerk is asked", async () => {
    const { excel, host } = await renamed();
    expect((await host.look()).sheets.find(({ name }) => name === "一季度附件1")).toMatchObject({ ours: true });
    expect(await refusal(generateSample(host))).toBe(
      "以前生成的“附件1”已改名为“一季度附件1”。请选择保留还是一并替换。",
    );
    expect(tabs(excel)).toEqual(["说明", "统计表", "一季度附件1", "附件2"]);
  });

  test("stays when the clerk wants to keep it", async () => {
    const { excel, host } = await renamed();
    const before = excel.snapshot("一季度附件1");
    await generateSample(host, { renamed: "keep" });
    expect(excel.snapshot("一季度附件1")).toBe(before);
    expect(tabs(excel)).toEqual(["说明", "统计表", "一季度附件1", "附件1", "附件2"]);
  });

  test("goes when the clerk wants it replaced", async () => {
    const { excel, host } = await renamed();
    await generateSample(host, { renamed: "replace" });
    expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  });
});

test.each<[string, (excel: TestExcel) => void]>([
  [
    "has deleted, giving its name to another",
    ({ user }) => (user.deleteSheet("附件1"), user.renameSheet("附件2", "附件1")),
  ],
  [
    "has let exchange its name with another",
    ({ user }) => (user.renameSheet("附件1", "x"), user.renameSheet("附件2", "附件1"), user.renameSheet("x", "附件2")),
  ],
])(
  "a sheet of ours that the clerk %s: each name gets what belongs under it, and the way back is good",
  async (_, act) => {
    const { excel, host } = await openSample();
    await generateSample(host, {}, { period: "1月" });
    act(excel);
    const before = tabs(excel).map((tab) => [tab, value(excel, tab, 0, 0)]);
    excel.user.activate("统计表");
    let undo: Undo | undefined;
    await generateSample(host, { renamed: "replace", keepUndo: (way) => (undo = way) }, { period: "2月" });
    expect(tabs(excel).sort()).toEqual(["说明", "统计表", "附件1", "附件2"].sort());
    for (const name of ["附件1", "附件2"]) expect(value(excel, name, 0, 0)).toBe(name);
    await undo!();
    expect(tabs(excel).map((tab) => [tab, value(excel, tab, 0, 0)])).toEqual(before);
  },
);

test("a generation with fewer groups leaves no old appendix behind", async () => {
  const { excel, host } = await openSample();
  await generateSample(host);
  const [header, ...rows] = published("counts");
  excel.user.activate("统计表");
  excel.user.type(
    `A2:D${rows.length + 2}`,
    [header!, ...rows].map((row) => row.map(() => "")),
  );
  excel.user.type("A2:D4", [header!, ...rows.slice(0, 2)]);
  expect(await generateSample(host)).toEqual(["附件"]);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件"]);
});

test("our sheets deleted by hand are simply made again", async () => {
  const { excel, host } = await openSample();
  await generateSample(host);
  excel.user.deleteSheet("附件1");
  excel.user.activate("统计表");
  await generateSample(host);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
});
