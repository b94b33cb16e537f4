import { unsettled } from "../../src/findings/finding";
import { formerFile, formerSheets } from "../../src/generate/former";
import { openPane, type Pane } from "../../src/taskpane/state/pane/pane";
import { errorText } from "../../src/texts/errors";
import { findingText } from "../../src/texts/findings";
import { page as en } from "../../src/texts/en/page";
import { page as zh } from "../../src/texts/zh/page";
import { CLEAN, type Workbook, workbook } from "./workbook";

/** Last month's appendix as somebody keeps it in the workbook, and a table with two columns that could be meant. */
const SHEETS = {
  "2月": CLEAN,
  "3月": CLEAN,
  上月附件: "单位|累计得分|排名\n水利局|300|2\n公安局|400|1\n大河湾镇|50|1",
  两列: "单位|本月得分|综合得分\n水利局|10|300\n公安局|20|400\n大河湾镇|5|50",
};

async function opened(host: Workbook): Promise<Pane> {
  const pane = openPane(host, { changed: 0, chosen: 0 });
  await pane.read(["2月"]);
  return pane;
}

function accumulated(pane: Pane): Record<string, number> {
  const groups = pane.state().draft!.bulletin!.groups;
  return Object.fromEntries(groups.flatMap(({ units }) => units.map((unit) => [unit.unit, unit.accumulated])));
}

const kinds = (pane: Pane): string[] => unsettled(pane.state().draft!.findings).map(({ kind }) => kind);

test("scores are carried forward from a sheet of this workbook, which is said, and taken back", async () => {
  const host = workbook({ ...SHEETS });
  const pane = await opened(host);
  expect(accumulated(pane)).toEqual({ 水利局: 180, 公安局: 135, 大河湾镇: 205 });
  await pane.carry(formerSheets(host, ["上月附件"]));
  expect(accumulated(pane)).toEqual({ 水利局: 480, 公安局: 535, 大河湾镇: 255 });
  expect(pane.state().draft!.former).toEqual({ name: "上月附件", units: 3, period: undefined });
  // what was read stays, whatever becomes of the sheet
  host.sheets.上月附件 = "单位|累计得分\n水利局|9999";
  void pane.choose({ period: "2月" });
  expect(accumulated(pane).水利局).toBe(480);
  void pane.choose({ former: "none" });
  expect(accumulated(pane).水利局).toBe(180);
  expect(pane.state().draft!.former).toBeUndefined();
});

test("from a file it is read the same way", async () => {
  const pane = await opened(workbook({ ...SHEETS }));
  const bytes = new TextEncoder().encode("单位,累计得分\n扎兰屯市水利局,300\n公安局,400\n大河湾镇,50\n");
  await pane.carry(formerFile("1月.csv", bytes));
  expect(accumulated(pane)).toEqual({ 水利局: 480, 公安局: 535, 大河湾镇: 255 });
  expect(pane.state().draft!.former?.name).toBe("1月.csv");
});

test("a file that cannot be read is a message, and nothing changes", async () => {
  const pane = await opened(workbook({ ...SHEETS }));
  await pane.carry(formerFile("空.xlsx", new Uint8Array()));
  const [notice] = pane.state().messages;
  expect(notice?.is).toBe("failed");
  const { errors, fileErrors } = zh;
  const words = { ...errors, files: await fileErrors() };
  expect(errorText((notice as { error: unknown }).error, words)).toContain("空.xlsx");
  expect(accumulated(pane).水利局).toBe(180);
});

test("of two files that cannot be read only the last one is still spoken of", async () => {
  const pane = await opened(workbook({ ...SHEETS }));
  for (const name of ["空.xlsx", "又空.xlsx"]) await pane.carry(formerFile(name, new Uint8Array()));
  const said = pane.state().messages.flatMap((message) => (message.is === "failed" ? [message.error] : []));
  expect(said).toMatchObject([{ file: "又空.xlsx" }]);
});

test("of several columns a clerk says which one is carried", async () => {
  const host = workbook({ ...SHEETS });
  const pane = await opened(host);
  await pane.carry(formerSheets(host, ["两列"]));
  const [asked] = unsettled(pane.state().draft!.findings);
  expect(asked?.kind).toBe("ambiguous-column");
  expect(asked?.question?.answers).toContainEqual({ as: "column", heading: "综合得分" });
  pane.answer(asked!.question!, { as: "column", heading: "综合得分" });
  expect(accumulated(pane).公安局).toBe(535);
});

test("another sheet than before has no last period yet", async () => {
  const host = workbook({ ...SHEETS });
  const pane = await opened(host);
  await pane.carry(formerSheets(host, ["上月附件"]));
  await pane.read(["3月"]);
  expect(accumulated(pane).水利局).toBe(180);
});

test("what was counted with a last period is not counted without it in silence", async () => {
  const host = workbook({ ...SHEETS });
  const pane = await opened(host);
  await pane.carry(formerSheets(host, ["上月附件"]));
  await pane.generate();
  expect(host.memory).toMatchObject({ sheet: "2月", former: "上月附件" });

  const again = await opened(host);
  expect(kinds(again)).toEqual(["former-forgotten"]);
  const [asked] = unsettled(again.state().draft!.findings);
  for (const texts of [zh, en]) expect(findingText(asked!, await texts.findings())).toContain("上月附件");
  await again.carry(formerSheets(host, ["上月附件"]));
  expect(kinds(again)).toEqual([]);
  expect(accumulated(again).水利局).toBe(480);

  const without = await opened(host);
  const [question] = unsettled(without.state().draft!.findings);
  without.answer(question!.question!, { as: "accept" });
  expect(accumulated(without).水利局).toBe(180);
  const other = openPane(host, { changed: 0, chosen: 0 });
  await other.read(["3月"]);
  expect(kinds(other)).toEqual([]);
});
