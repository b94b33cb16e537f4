import type { Remark, Undo } from "../../../src/hosts/workbook";
import { generateSample, openSample, tabs } from "./openSample";

const SHEETS = {
  说明: [["本表由办公室填写"]],
  统计表: [
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["公安局", "市直各部门", 25, 1],
    ["大河湾镇", "各乡镇街道", 41, 0],
  ],
};

/** The clerk's own sheet, with formulas and a chart that point at 附件1; a defined name does so as well. */
async function withReferences(): ReturnType<typeof openSample> {
  const opened = await openSample({ sheets: SHEETS });
  await generateSample(opened.host, {}, { period: "1月" });
  const { user, Excel } = opened.excel;
  user.addSheet("汇总");
  user.type("A1:A2", [["=附件1!B4"], ["=SUM(附件1!C4:C5)"]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("得分数据", worksheets.getItem("附件1").getRange("B4:C5"));
    worksheets.getItem("汇总").charts.add("ColumnClustered", worksheets.getItem("附件1").getRange("B3:D5"));
    await context.sync();
  });
  user.activate("统计表");
  return opened;
}

/** The bars of the chart, as Excel would draw them. */
async function bars({ excel }: Opened): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem("汇总").charts.getItem("图表 1");
    const first = series.getItemAt(0);
    first.load("name");
    const source = first.getDimensionDataSourceString("Values");
    const [units, values] = [first.getDimensionValues("Categories"), first.getDimensionValues("Values")];
    await context.sync();
    return [first.name, source.value, units.value, values.value];
  });
}

type Opened = Awaited<ReturnType<typeof openSample>>;

/** Whatever refers to 附件1, byte for byte, and what its ids are. */
function references({ excel: { workbook } }: Opened): unknown {
  const cell = (row: number): unknown => workbook.sheet("汇总").cell(row, 0)?.formula;
  return [
    cell(0),
    cell(1),
    workbook.names.get("得分数据")?.formula,
    structuredClone(workbook.sheet("汇总").charts),
    workbook.sheet("附件1").id,
    workbook.sheet("附件2").id,
  ];
}

test("a formula, a chart and a defined name that point at 附件1 survive ten generations and an undo", async () => {
  const opened = await withReferences();
  const { excel, host } = opened;
  const before = references(opened);
  const clerks = [excel.snapshot("说明"), excel.snapshot("汇总")];
  const counts: string[] = [];
  const undos: Undo[] = [];
  for (let month = 2; month <= 11; month++) {
    excel.user.activate("统计表");
    excel.user.type("C2", 36 + month);
    excel.mark();
    await generateSample(host, { keepUndo: (undo) => undos.push(undo) }, { period: `${month}月` });
    counts.push(String(excel.traffic.requests.length));
    expect(references(opened)).toEqual(before);
    expect(excel.workbook.sheet("汇总").value(1, 0)).toBe(36 + month + 25);
    expect(await bars(opened)).toEqual([
      "扎兰屯市政府网采用条数",
      "附件1!$C$4:$C$5",
      ["水利局", "公安局"],
      [36 + month, 25],
    ]);
    expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2", "汇总"]);
  }
  console.log(`requests of ten generations, reading included: ${counts.join(", ")}`);
  expect(counts.every((count) => Number(count) <= 5)).toBe(true);
  await undos.at(-1)!();
  expect(references(opened)).toEqual(before);
  expect(excel.workbook.sheet("汇总").value(1, 0)).toBe(36 + 10 + 25);
  expect([excel.snapshot("说明"), excel.snapshot("汇总").replace(/71/g, "63")]).toEqual(
    clerks.map((snapshot) => snapshot.replace(/61/g, "63").replace(/71/g, "63")),
  );
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["说明", "统计表", "附件1", "附件2", "汇总"]);
});

test("the copies that are kept for an undo go with the next generation, and do not pile up", async () => {
  const { excel, host } = await withReferences();
  for (let month = 2; month <= 4; month++) {
    excel.user.activate("统计表");
    await generateSample(host, { keepUndo: () => undefined }, { period: `${month}月` });
    const hidden = excel.workbook.sheets.filter(({ visibility }) => visibility !== "Visible");
    expect(hidden.map(({ name }) => name)).toEqual(["附件1（上次）", "附件2（上次）"]);
  }
  await generateSample(host, {}, { period: "5月" });
  expect(excel.workbook.sheets.every(({ visibility }) => visibility === "Visible")).toBe(true);
  expect([...excel.workbook.names.keys()].filter((name) => name.startsWith("_adoption"))).toHaveLength(2);
});

test("a sheet of ours with fewer rows, hidden rows and other merged cells becomes the new one entirely", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await generateSample(host, {}, { period: "1月" });
  const fresh = excel.snapshot("附件1");
  excel.user.activate("附件1");
  excel.user.merge("A4:B5");
  excel.user.hideRows("4:5");
  excel.user.type("A30:B30", [["备注", "x"]]);
  excel.user.formatNumbers("C4", "0.00");
  excel.user.showSheet("附件1", "Hidden");
  excel.user.activate("统计表");
  await generateSample(host, {}, { period: "1月" });
  expect(excel.snapshot("附件1")).toBe(fresh);
});

test("a protected sheet of ours is not written, and that is said", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await generateSample(host, {}, { period: "1月" });
  excel.user.protectSheet("附件2");
  excel.user.activate("统计表");
  const before = excel.snapshot();
  await expect(generateSample(host, {}, { period: "2月" })).rejects.toMatchObject({
    kind: "sheet-protected",
    sheets: ["附件2"],
  });
  expect(excel.snapshot()).toEqual(before);
});

describe("an appendix that a generation does not need any more", () => {
  /** Both appendices, one more sheet that points at the second, and the rows of one group only. */
  async function withOneGroup(): Promise<Opened & { readonly remarks: Remark[]; readonly undos: Undo[] }> {
    const opened = await withReferences();
    const { excel, host } = opened;
    excel.user.activate("汇总");
    excel.user.type("A4", "=附件2!C4");
    excel.user.activate("统计表");
    excel.user.type("A4:D4", [["", "", "", ""]]);
    const remarks: Remark[] = [];
    const undos: Undo[] = [];
    const keepUndo = (undo: Undo): void => void undos.push(undo);
    await generateSample(host, { keepUndo, remark: (one) => remarks.push(one) }, { period: "1月" });
    return { ...opened, remarks, undos };
  }

  const shown = ({ excel }: Opened): unknown => excel.workbook.sheet("汇总").value(3, 0);
  const formula = ({ excel }: Opened): unknown => excel.workbook.sheet("汇总").cell(3, 0)?.formula;

  test("is emptied and hidden: what points there says #N/A, which is told, and is not lost", async () => {
    const opened = await withOneGroup();
    expect(tabs(opened.excel)).toEqual(["说明", "统计表", "汇总", "附件"]);
    expect([formula(opened), shown(opened)]).toEqual(["=附件2!C4", { error: "#N/A" }]);
    expect(opened.remarks).toEqual([{ is: "emptied", sheets: ["附件1", "附件2"] }]);
    expect(opened.excel.workbook.sheet("附件2").value(0, 0)).toContain("这次生成没有用到这张表");
  });

  test("says #N/A in its cells for texts as well, where a formula would stay a text", async () => {
    const { excel } = await withOneGroup();
    const held = ["附件1", "附件2"].map((name) => excel.snapshot(name)).join("\n");
    expect(held).toContain('"formula":"=NA()"');
    expect(held).not.toContain('"value":"=NA()"');
  });

  test("is filled again when it is needed again, and what points there has its figure", async () => {
    const opened = await withOneGroup();
    const { excel, host } = opened;
    const id = excel.workbook.sheet("附件2").id;
    for (const _ of [1, 2]) await generateSample(host, {}, { period: "1月" }); // nothing piles up meanwhile
    expect(excel.workbook.sheets).toHaveLength(6);
    excel.user.activate("统计表");
    excel.user.type("A4:D4", [["大河湾镇", "各乡镇街道", 41, 0]]);
    await generateSample(host, {}, { period: "1月" });
    expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2", "汇总"]);
    expect([formula(opened), shown(opened), excel.workbook.sheet("附件2").id]).toEqual(["=附件2!C4", 41, id]);
  });

  test("stands there again after an undo", async () => {
    const opened = await withOneGroup();
    await opened.undos.at(-1)!();
    expect(tabs(opened.excel)).toEqual(["说明", "统计表", "附件1", "附件2", "汇总"]);
    expect([formula(opened), shown(opened)]).toEqual(["=附件2!C4", 41]);
  });

  test("stands as it was when emptying it fails, at whichever action", async () => {
    const { excel: first } = await withOneGroup();
    const { actions } = first.traffic.requests.at(-2)!; // of the request that fills and finishes
    for (let back = 5; back <= 60; back += 5) {
      const { excel, host } = await withReferences();
      excel.user.type("A4:D4", [["", "", "", ""]]);
      const before = excel.snapshot();
      excel.mark();
      excel.fail.at({ request: 4, action: actions - back });
      const keepUndo = (): void => undefined;
      await expect(generateSample(host, { keepUndo }, { period: "1月" })).rejects.toMatchObject({
        kind: "write-failed",
      });
      expect({ back, is: excel.snapshot() }).toEqual({ back, is: before });
    }
  });
});
