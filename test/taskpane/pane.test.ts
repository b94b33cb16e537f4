import { jest } from "@jest/globals";
import { NotSettled } from "../../src/generate/notSettled";
import { NameTaken, SheetsRenamed } from "../../src/hosts/workbookErrors";
import { openPane, type Pane } from "../../src/taskpane/state/pane/pane";
import { messages, opened, SOON, until } from "./openedPane";
import { CLEAN, DOUBTFUL, FEBRUARY, gate, workbook } from "./workbook";

/** The one question that stands open. */
function question(pane: Pane) {
  const [asked] = pane.state().draft!.findings.flatMap((finding) => finding.question ?? []);
  return asked!;
}

test("a sheet is read, shown and written", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([102, 1]);
  await pane.generate();
  expect(host.writings).toHaveLength(1);
  expect(pane.state().messages).toEqual([{ is: "written", sheets: ["附件1", "附件2"] }]);
});

test("every change is told", async () => {
  const { pane } = await opened({ 统计表: CLEAN });
  const told: (string | undefined)[] = [];
  const unsubscribe = pane.subscribe(() => told.push(pane.state().draft?.period));
  void pane.choose({ period: "第一季度" });
  unsubscribe();
  void pane.choose({ period: "第二季度" });
  expect(told).toEqual(["第一季度"]);
});

test("nothing is written while a finding stands open; an answer settles it", async () => {
  const { host, pane } = await opened({ 统计表: DOUBTFUL });
  await pane.generate();
  expect(host.writings).toEqual([]);
  pane.answer(question(pane), { as: "count", value: 36 });
  await pane.generate();
  expect(host.writings).toHaveLength(1);
});

test("an answer can be taken back, also one that the workbook remembers", async () => {
  const { pane, host } = await opened({ 统计表: DOUBTFUL });
  pane.answer(question(pane), { as: "count", value: 36 });
  await pane.generate();
  const later = openPane(host, SOON);
  await later.read();
  expect(later.state().draft!.bulletin).toBeDefined();
  later.withdraw(question(later));
  expect(later.state().draft!.bulletin).toBeUndefined();
  await later.read(["统计表"]);
  expect(later.state().draft!.bulletin).toBeUndefined();
});

test("the period goes with the sheet, answers stay", async () => {
  const { pane } = await opened({ 甲表: DOUBTFUL, 乙表: CLEAN });
  void pane.choose({ period: "1月" });
  pane.answer(question(pane), { as: "count", value: 36 });
  await pane.read(["乙表"]);
  expect(pane.state().draft).toMatchObject({ sheet: "乙表", period: "" });
  await pane.read(["甲表"]);
  expect(pane.state().draft!.bulletin).toBeDefined();
});

test("reading the same sheet again keeps what was chosen", async () => {
  const { pane } = await opened({ 一月: CLEAN });
  void pane.choose({ period: "1月" });
  await pane.read(["一月"]);
  expect(pane.state().draft!.period).toBe("1月");
});

test("of two readings only the last one counts, whichever ends first", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: DOUBTFUL });
  const slow = gate();
  host.beforeRead = (sheet) => (sheet === "一月" ? slow.closed : undefined);
  const first = pane.read(["一月"]);
  await pane.read(["二月"]);
  slow.open();
  await first;
  expect(pane.state()).toMatchObject({ draft: { sheet: "二月" }, work: undefined });
});

test("a pane that comes into view while sheets are being read goes on with these", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: FEBRUARY });
  const slow = gate();
  host.beforeRead = () => slow.closed;
  const first = pane.read(["一月", "二月"]);
  await until(() => pane.state().work !== undefined);
  const again = pane.refresh();
  slow.open();
  await Promise.all([first, again]);
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([199, 2]);
});

test("the error of a reading that was overtaken is not told", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: CLEAN });
  const slow = gate();
  host.beforeRead = async (sheet) => {
    if (sheet === "二月") return;
    await slow.closed;
    throw new Error("gone");
  };
  const first = pane.read(["一月"]);
  await pane.read(["二月"]);
  slow.open();
  await first;
  expect(messages(pane)).toEqual([]);
});

test("a failed reading leaves nothing that could be written, and the sheets to choose from", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: CLEAN });
  host.beforeRead = () => Promise.reject(new Error("gone"));
  await pane.read(["一月"]);
  await pane.generate();
  expect(host.writings).toEqual([]);
  expect(pane.state()).toMatchObject({
    draft: undefined,
    work: undefined,
    sheets: [{ name: "一月" }, { name: "二月" }],
  });
  expect(messages(pane)).toEqual(["unread"]);
});

test("two clicks make one generation", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  await Promise.all([pane.generate(), pane.generate()]);
  expect(host.writings).toHaveLength(1);
});

test("what is being written does not change under it, and a reading waits", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN, 二月: CLEAN });
  const slow = gate();
  host.beforeWrite = () => slow.closed;
  const writing = pane.generate();
  void pane.choose({ period: "2月" });
  const reading = pane.showResult({ is: "stopped", sheet: "二月", problem: new Error("other") });
  await new Promise((resolve) => setTimeout(resolve));
  expect(pane.state()).toMatchObject({ work: { is: "writing" }, draft: { sheet: "统计表", period: "" } });
  slow.open();
  await Promise.all([writing, reading]);
  expect(pane.state().draft!.sheet).toBe("二月");
  expect(messages(pane)).toEqual(["failed", "written"]);
});

test("a sheet that has changed since the preview is shown anew instead of written", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  host.sheets.统计表 = CLEAN.replace("36", "37");
  await pane.generate();
  expect(host.writings).toEqual([]);
  expect(messages(pane)).toEqual(["changed"]);
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([103, 1]);
  await pane.generate();
  expect(messages(pane)).toEqual(["written"]);
});

test("a failed writing is told, and can be tried again", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  const error = new Error("disk full");
  host.beforeWrite = () => Promise.reject(error);
  await pane.generate();
  expect(pane.state()).toMatchObject({ messages: [{ is: "failed", error }], work: undefined });
  host.beforeWrite = () => undefined;
  await pane.generate();
  expect(messages(pane)).toEqual(["written"]);
});

test("one question after the other is asked, and what was agreed to holds", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  host.beforeWrite = ({ taken, renamed }) => {
    if (renamed === "ask") throw new SheetsRenamed([{ was: "附件1", is: "附件1旧" }]);
    if (taken === "ask") throw new NameTaken(["附件1"]);
  };
  await pane.generate();
  await pane.generate({ taken: "ask", renamed: "keep" });
  expect(pane.state().messages).toMatchObject([{ is: "asked", consent: { taken: "ask", renamed: "keep" } }]);
  await pane.generate({ taken: "number", renamed: "keep" });
  expect(messages(pane)).toEqual(["written"]);
});

test("a cancelled question leaves the draft as it was", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  host.beforeWrite = () => Promise.reject(new NameTaken(["附件1"]));
  await pane.generate();
  pane.dismiss();
  expect(pane.state()).toMatchObject({ messages: [], draft: { sheet: "统计表" } });
});

test("a matter from the ribbon is shown with its sheet, and stays when the pane comes into view", async () => {
  const { pane } = await opened({ 统计表: CLEAN, 二月: DOUBTFUL });
  await pane.showResult({ is: "stopped", sheet: "二月", problem: new NotSettled(1) });
  expect(pane.state().draft!.sheet).toBe("二月");
  await pane.refresh();
  expect(messages(pane)).toEqual(["failed"]);
  void pane.choose({ period: "2月" });
  expect(messages(pane)).toEqual([]);
});

test("a matter that only needs consent is asked about", async () => {
  const { pane } = await opened({ 统计表: CLEAN });
  await pane.showResult({ is: "stopped", sheet: "统计表", problem: new SheetsRenamed([{ was: "附件1", is: "旧" }]) });
  expect(messages(pane)).toEqual(["asked"]);
});

test("what fails outside the pane is told", async () => {
  const { pane } = await opened({ 统计表: CLEAN });
  await pane.attempt(Promise.reject(new Error("no such cell")));
  expect(messages(pane)).toEqual(["failed"]);
});

test("a scheme that the workbook remembers and that cannot be used is told", async () => {
  const host = workbook({ 统计表: CLEAN });
  host.memory = { scheme: { version: 1 } };
  const pane = openPane(host, SOON);
  await pane.read();
  expect(messages(pane)).toEqual(["unread"]);
});

describe("what the clerk does in the pane", () => {
  test("is remembered in the workbook after a pause", async () => {
    const { host, pane } = await opened({ 统计表: DOUBTFUL });
    pane.answer(question(pane), { as: "count", value: 36 });
    void pane.choose({ fonts: "windows" });
    await until(() => host.memory !== undefined);
    expect(host.writings).toEqual([]);
    const later = openPane(host, SOON);
    await later.read();
    expect(later.state().draft).toMatchObject({ fonts: "windows", bulletin: {} });
  });

  test("a remembered scheme that cannot be used is forgotten on request, and nothing else", async () => {
    const host = workbook({ 统计表: CLEAN });
    host.memory = { scheme: { version: 1 }, fonts: "windows" };
    const pane = openPane(host, SOON);
    await pane.read();
    await pane.forgetScheme();
    expect(pane.state()).toMatchObject({ messages: [], draft: { fonts: "windows", bulletin: {} } });
  });
});

describe("work that is cancelled", () => {
  afterEach(() => jest.restoreAllMocks());

  test("while a sheet that was read is understood leaves what was there", async () => {
    const { pane } = await opened({ 一月: CLEAN, 二月: DOUBTFUL });
    // every look at the clock is 10 ms after the one before, so that there is more than one slice on any computer
    let looks = 0;
    jest.spyOn(Date, "now").mockImplementation(() => {
      if (++looks === 3) pane.cancel();
      return 10 * looks;
    });
    await pane.read(["二月"]);
    expect(looks).toBeGreaterThan(3);
    expect(messages(pane)).toEqual(["cancelled"]);
    expect(pane.state()).toMatchObject({ work: undefined, draft: { sheet: "一月" } });
  });

  test("while writing leaves the draft and says so", async () => {
    const { host, pane } = await opened({ 统计表: CLEAN });
    host.beforeWrite = () => pane.cancel();
    await pane.generate();
    expect(messages(pane)).toEqual(["cancelled"]);
    expect(pane.state()).toMatchObject({ work: undefined, draft: { bulletin: {} } });
  });

  test("while reading leaves what was there", async () => {
    const { host, pane } = await opened({ 一月: CLEAN, 二月: CLEAN });
    host.beforeRead = () => pane.cancel();
    await pane.read(["二月"]);
    expect(messages(pane)).toEqual(["cancelled"]);
    expect(pane.state()).toMatchObject({ work: undefined, draft: { sheet: "一月" } });
  });
});

test("a reading that Excel does not answer, because a cell is being edited, can be stopped", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: CLEAN });
  const held = gate();
  host.beforeRead = () => held.closed;
  const reading = pane.read(["二月"]);
  await new Promise((resolve) => setImmediate(resolve));
  pane.cancel();
  await reading;
  expect(messages(pane)).toEqual(["cancelled"]);
  expect(pane.state()).toMatchObject({ work: undefined, draft: { sheet: "一月" } });
  held.open();
});

test("sheets whose page could not be set up are written all the same, and that is said", async () => {
  const { host, pane } = await opened({ 统计表: CLEAN });
  host.beforeWrite = ({ remark }) => remark?.({ is: "page-not-set", sheets: ["附件1"] });
  await pane.generate();
  expect(messages(pane)).toEqual(["written", "page-not-set"]);
});

describe("what was written", () => {
  test("can be taken back when the workbook can", async () => {
    const { host, pane } = await opened({ 统计表: CLEAN });
    let undone = 0;
    host.beforeWrite = ({ keepUndo }) =>
      keepUndo?.(async () => {
        undone++;
        return { removed: ["附件1", "附件2"], restored: [] };
      });
    await pane.generate();
    const [written] = pane.state().messages;
    if (written?.is !== "written" || !written.undo) throw new Error("no way back");
    await pane.undo(written.undo);
    expect(undone).toBe(1);
    expect(pane.state()).toMatchObject({ work: undefined, messages: [{ is: "undone" }] });
  });

  test("stays when it cannot be taken back, and that is told", async () => {
    const { pane } = await opened({ 统计表: CLEAN });
    await pane.generate();
    await pane.undo(() => Promise.reject(new Error("changed")));
    expect(messages(pane)).toEqual(["written", "failed"]);
  });
});

test("several sheets are read, added up and compared before they are written", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: FEBRUARY });
  await pane.read(["一月", "二月"]);
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([199, 2]);
  host.sheets["二月"] = CLEAN.replace("36", "37");
  await pane.generate();
  expect(host.writings).toEqual([]);
  expect(messages(pane)).toEqual(["changed"]);
});

describe("clearing what is kept in the workbook", () => {
  test("begins anew with the same sheet, and nothing comes back by itself", async () => {
    const { host, pane } = await opened({ 甲表: DOUBTFUL, 乙表: CLEAN });
    await pane.read(["甲表"]);
    pane.answer(question(pane), { as: "count", value: 36 });
    await pane.generate();
    void pane.choose({ period: "1月" }); // is about to be remembered
    expect(await pane.forget()).toMatchObject({ kept: ["附件1"] });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.memory).toBeUndefined();
    expect(messages(pane)).toEqual([]);
    expect(pane.state().draft).toMatchObject({ sheet: "甲表", period: "", bulletin: undefined });
  });

  test("that fails is told, and what the pane has stays", async () => {
    const { host, pane } = await opened({ 甲表: CLEAN });
    void pane.choose({ period: "1月" });
    host.forget = () => Promise.reject(new Error("no"));
    expect(await pane.forget()).toBeUndefined();
    expect(messages(pane)).toEqual(["failed"]);
    expect(pane.state().draft!.period).toBe("1月");
    expect(pane.state().work).toBeUndefined();
  });
});
