import { page as zh } from "../../src/texts/zh/page";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { violations } from "./support/axe";
import { openPart, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const SHEET = [
  ["扎兰屯市政府门户网站2023年1-3月信息采用情况"],
  ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数", "批示加分", "错情扣分"],
  ["甲局", "市直各部门", 5, 0, 3, 1],
  ["乙局", "市直各部门", 5, 0, 0, 2],
  ["大河湾镇", "各乡镇街道", 4, 0, 0, 0],
];

test("columns of points become a bonus and a penalty with a click each, are printed, and can be edited", async () => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: SHEET } });
  const pane = await frame();
  const column = (name: string) => pane.getByRole("group", { name, exact: true });
  await column("批示加分").getByRole("button", { name: texts.asAdjustment.bonus }).click();
  await column("批示加分").waitFor({ state: "detached" });
  await column("错情扣分").getByRole("button", { name: texts.asAdjustment.penalty }).press("Enter");
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await pane.getByRole("button", { name: texts.generate, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: texts.written }).waitFor();
  expect((await values(page, "附件1")).slice(2)).toEqual([
    // nine columns are wide: each channel is named once, over its figures
    ["排名", "单位", "扎兰屯", "", "呼伦贝", "", "批示加", "错情扣", "1-3"].map((heading) =>
      heading === "" ? "" : (expect.stringMatching(heading) as unknown),
    ),
    ["", "", "条数", "得分", "条数", "得分", "", "", ""],
    [1, "甲局", 5, 25, 0, 0, 3, -1, 27],
    [2, "乙局", 5, 25, 0, 0, 0, -2, 23],
  ]);

  await openPart(pane, texts.settings);
  const part = (name: string) =>
    pane.locator("details.part", { has: pane.getByRole("heading", { name, exact: true }) });
  const adjustments = part(schemeForm.adjustments);
  expect(await adjustments.locator(".summary").textContent()).toBe("批示加分、错情扣分");
  await adjustments.locator("summary").click();
  const card = pane.getByRole("group", { name: "错情扣分", exact: true });
  await card.getByLabel(schemeForm.adjustmentPoints).fill("2");
  await card.getByLabel(schemeForm.adjustmentPoints).press("Tab");
  await pane.getByRole("cell", { name: "-4", exact: true }).waitFor();
  expect(await violations(pane)).toEqual([]);
});

test("headings, limits and the roster are edited behind a line that says what they are", async () => {
  const { pane: frame } = await openPage({ sheets: { 统计表: SHEET.map((row) => row.slice(0, 4)) } });
  const pane = await frame();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await openPart(pane, texts.settings);
  const part = (name: string) =>
    pane.locator("details.part", { has: pane.getByRole("heading", { name, exact: true }) });

  await part(schemeForm.headings).locator("summary").click();
  await pane.getByLabel(schemeForm.heading.rank).fill("名次");
  await pane.getByLabel(schemeForm.heading.rank).press("Tab");
  await pane.getByRole("columnheader", { name: "名次" }).first().waitFor();
  await pane.getByLabel(schemeForm.chart).click();
  await part(schemeForm.headings).locator("input:checked").waitFor(); // as soon as the scheme is taken over
  await pane.getByText(schemeForm.chartHint).waitFor();

  await part(schemeForm.totalScore).locator("summary").click();
  await pane.getByLabel(schemeForm.most).fill("20");
  await pane.getByLabel(schemeForm.most).press("Tab");
  await pane.getByText(schemeForm.limitsSummary(undefined, 20)).waitFor({ state: "attached" });

  await part(schemeForm.roster).locator("summary").click();
  const roster = pane.getByLabel(schemeForm.rosterUnits);
  await roster.fill("甲局\n乙局，市直各部门，乙委\n大河湾镇\n丙局，市直各部门");
  await roster.blur();
  await pane.getByLabel(schemeForm.missing).selectOption({ label: schemeForm.missingKinds.zero });
  await pane.getByRole("rowheader", { name: "丙局" }).waitFor();
  expect(await part(schemeForm.roster).locator(".summary").textContent()).toBe("4 个单位");
  expect(await violations(pane)).toEqual([]);
});
