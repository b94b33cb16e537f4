import { associateCommands } from "../../src/commands/commands";
import { NotSettled } from "../../src/generate/notSettled";
import { WorkbookProtected } from "../../src/hosts/excel/excelErrors";
import { SheetsRenamed, SheetsReplaced } from "../../src/hosts/workbookErrors";
import { handoffChannel, type RibbonResult } from "../../src/runtime/handoff";
import type { OpenOptions, TestExcel } from "../../excel-stand-in/open";
import { openSample, tabs } from "../hosts/excel/openSample";

const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const DOUBTFUL = { 统计表: [HEADER, ["水利局", "市直各部门", "约36", 0]] };

/** An Excel with the button in its ribbon, and the matters that came of it. */
async function ribbon(options: OpenOptions = {}): Promise<{ excel: TestExcel; matters: RibbonResult[] }> {
  const { excel, host } = await openSample(options);
  const handoff = handoffChannel();
  const matters: RibbonResult[] = [];
  handoff.listen((result) => matters.push(result));
  associateCommands(host, handoff);
  return { excel, matters };
}

const press = (excel: TestExcel) => excel.runCommand("generateBulletin");
const DONE = { completed: true, times: 1 };

test("the button writes the appendices of the sheet in view and asks nothing", async () => {
  const { excel, matters } = await ribbon();
  expect(await press(excel)).toMatchObject(DONE);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  expect(matters).toEqual([{ is: "written", sheets: ["附件1", "附件2"], undo: expect.any(Function), remarks: [] }]);
  expect(excel.host.taskPane).toBe("Background");
});

test("pressed again it replaces them, though one of them is in view", async () => {
  const { excel } = await ribbon();
  await press(excel);
  const before = excel.snapshot("统计表");
  expect(excel.workbook.active.name).toBe("附件1");
  expect(await press(excel)).toMatchObject(DONE);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  expect(excel.snapshot("统计表")).toBe(before);
});

test("a sheet of the clerk's that is called 附件1 keeps its name, and the new one gets another", async () => {
  const { excel } = await ribbon();
  excel.user.addSheet("附件1");
  excel.user.activate("统计表");
  await press(excel);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件1 (2)", "附件2"]);
});

test("with a cell that nobody can read it writes nothing, and the pane opens on it", async () => {
  const { excel, matters } = await ribbon({ sheets: DOUBTFUL });
  expect(await press(excel)).toMatchObject(DONE);
  expect(tabs(excel)).toEqual(["统计表"]);
  expect(matters).toEqual([{ is: "stopped", sheet: "统计表", problem: expect.any(NotSettled) }]);
  expect(excel.host.taskPane).toBe("Visible");
});

test("renamed sheets of ours are asked about in the pane", async () => {
  const { excel, matters } = await ribbon();
  await press(excel);
  excel.user.renameSheet("附件1", "附件1旧");
  excel.user.activate("统计表");
  expect(await press(excel)).toMatchObject(DONE);
  expect(matters.slice(1)).toEqual([{ is: "stopped", sheet: "统计表", problem: expect.any(SheetsRenamed) }]);
});

test("what the button wrote can be taken back", async () => {
  const { excel, matters } = await ribbon();
  await press(excel);
  const [result] = matters;
  expect(await (result?.is === "written" ? result.undo?.() : undefined)).toEqual({
    removed: ["附件1", "附件2"],
    restored: [],
  });
  expect(tabs(excel)).toEqual(["说明", "统计表"]);
});

test("sheets of ours that somebody has edited are asked about in the pane", async () => {
  const { excel, matters } = await ribbon();
  await press(excel);
  excel.user.activate("附件1");
  excel.user.type("B4", "手改的单位");
  excel.user.activate("统计表");
  const before = excel.snapshot();
  await press(excel);
  expect(matters.slice(1)).toEqual([{ is: "stopped", sheet: "统计表", problem: expect.any(SheetsReplaced) }]);
  expect(excel.snapshot()).toEqual(before);
  expect(excel.host.taskPane).toBe("Visible");
});

test("any other failure is told in the pane too", async () => {
  const { excel, matters } = await ribbon();
  excel.user.protectWorkbook();
  expect(await press(excel)).toMatchObject(DONE);
  expect(matters).toEqual([{ is: "stopped", sheet: "统计表", problem: expect.any(WorkbookProtected) }]);
});

test("when nothing can be read at all the button ends all the same", async () => {
  const { excel, matters } = await ribbon();
  excel.mark();
  excel.fail.from({ request: 1 });
  const run = await press(excel);
  expect(run).toMatchObject(DONE);
  expect(run.error).toBeUndefined();
  expect(matters).toMatchObject([{ sheet: undefined }]);
});

test("when the pane does not open the button ends, and the result waits", async () => {
  const { excel, matters } = await ribbon({ sheets: DOUBTFUL });
  excel.Office.addin.showAsTaskpane = () => Promise.reject(new Error("no pane"));
  const run = await press(excel);
  expect(run).toMatchObject(DONE);
  expect(run.error).toBeUndefined();
  expect(matters).toHaveLength(1);
});
