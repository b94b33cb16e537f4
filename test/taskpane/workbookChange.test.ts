import { messages, opened, until } from "./openedPane";
import { CLEAN, DOUBTFUL, FEBRUARY, gate } from "./workbook";

test("a change in the sheet is shown after a pause, and keeps what was chosen", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: CLEAN });
  void pane.choose({ period: "1月" });
  host.sheets["一月"] = CLEAN.replace("36", "37");
  pane.workbookChanged("一月");
  pane.workbookChanged("一月");
  await until(() => messages(pane).includes("reread"));
  expect(pane.state().draft).toMatchObject({ period: "1月", bulletin: { totals: { counts: [103, 1] } } });
  expect(messages(pane)).toEqual(["reread"]);
});

test("a change that makes no difference is not spoken of", async () => {
  const { host, pane } = await opened({ 一月: CLEAN });
  let readings = 0;
  host.beforeRead = () => void readings++;
  pane.workbookChanged("一月");
  await until(() => readings === 1 && pane.state().work === undefined);
  expect(messages(pane)).toEqual([]);
});

test("a change in another sheet reads nothing", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: CLEAN });
  host.beforeRead = () => Promise.reject(new Error("nothing to read"));
  pane.workbookChanged("二月");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(messages(pane)).toEqual([]);
});

test("a change that is looked at while other sheets are chosen leaves them chosen", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: FEBRUARY });
  const [looking, reading] = [gate(), gate()];
  const { look } = host;
  let looks = 0;
  host.look = async () => {
    if (++looks === 1) await looking.closed;
    return look();
  };
  host.beforeRead = () => reading.closed;
  host.sheets["一月"] = CLEAN.replace("36", "37");
  pane.workbookChanged("一月");
  await until(() => looks === 1);
  const chosen = pane.read(["一月", "二月"]);
  looking.open();
  await new Promise((resolve) => setTimeout(resolve, 30));
  reading.open();
  await chosen;
  await until(() => looks > 2 && pane.state().work === undefined);
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([200, 2]);
});

test("a change of sheets that are just being read has them read again", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: FEBRUARY });
  host.beforeRead = (sheet) => {
    if (sheet !== "二月") return;
    host.beforeRead = () => undefined;
    host.sheets["二月"] = FEBRUARY.replace("36", "37"); // what was read is older
    pane.workbookChanged("二月");
  };
  await pane.read(["一月", "二月"]);
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([199, 2]);
  await until(() => messages(pane).includes("reread"));
  expect(pane.state().draft!.bulletin!.totals.counts).toEqual([200, 2]);
});

test("a change that renames the sheet is followed", async () => {
  const { host, pane } = await opened({ 一月: CLEAN });
  void pane.choose({ period: "1月" });
  delete host.sheets["一月"];
  host.sheets["元月"] = CLEAN;
  host.ids["元月"] = "一月";
  pane.workbookChanged();
  await until(() => messages(pane).includes("renamed"));
  expect(pane.state().draft).toMatchObject({ sheet: "元月", period: "1月" });
});

test("a change that deletes the sheet leads to another one", async () => {
  const { host, pane } = await opened({ 一月: CLEAN, 二月: DOUBTFUL });
  delete host.sheets["一月"];
  pane.workbookChanged();
  await until(() => messages(pane).includes("gone"));
  expect(pane.state().draft!.sheet).toBe("二月");
});

test("a change of the sheet in view is followed only as long as there is no table", async () => {
  const { host, pane } = await opened({ 说明: "甲|乙", 一月: CLEAN, 二月: CLEAN });
  host.active = "一月";
  pane.workbookChanged();
  await until(() => pane.state().draft?.sheet === "一月");
  host.active = "二月";
  pane.workbookChanged();
  await until(() => pane.state().active === "二月");
  expect(pane.state().draft!.sheet).toBe("一月");
});

test("a change waits until the work in hand is done", async () => {
  const { host, pane } = await opened({ 一月: CLEAN });
  const slow = gate();
  host.beforeWrite = () => {
    host.sheets["一月"] = CLEAN.replace("36", "37");
    pane.workbookChanged("一月");
    return slow.closed;
  };
  const writing = pane.generate();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(pane.state()).toMatchObject({ work: { is: "writing" } });
  slow.open();
  await writing;
  await until(() => messages(pane).includes("reread"));
  expect(messages(pane)).toEqual(["written", "reread"]);
});
