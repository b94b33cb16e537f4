import type { Frame } from "playwright-core";
import { page as zh } from "../../src/texts/zh/page";
import { published } from "../support/zhalantun";
import { openPart, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const TITLE = "扎兰屯市政府门户网站2023年1-3月信息采用情况";
const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const COUNTS = [[TITLE], ...published("counts")];

const press = (pane: Frame, name: RegExp | string) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
/** What has the focus: its words. */
const focused = (pane: Frame) => pane.evaluate(() => document.activeElement?.textContent ?? "");

test("ties are one card a group: rows are moved, the order is confirmed, and it is written so", async () => {
  const { page, pane: frame } = await openPage({
    sheets: {
      统计表: [
        [TITLE],
        HEADER,
        ["甲局", "市直各部门", 5, 0],
        ["乙局", "市直各部门", 5, 0],
        ["丙局", "市直各部门", 9, 0],
        ["大河湾镇", "各乡镇街道", 4, 0],
        ["卧牛河镇", "各乡镇街道", 4, 0],
      ],
    },
  });
  const pane = await frame();
  await openPart(pane, texts.findings);
  await pane.locator(".finding .tie").first().waitFor();
  expect(await pane.locator(".finding .tie").count()).toBe(2);
  const up = pane.getByRole("button", { name: texts.moveUp("乙局") });
  await up.focus();
  await page.keyboard.press("Enter");
  await pane.getByText(texts.movedTo("乙局", 2)).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(texts.moveUp("乙局"));
  await pane.getByRole("button", { name: texts.confirmOrder }).first().click();
  await pane.locator(".finding .tie").nth(1).waitFor({ state: "detached" });
  await press(pane, texts.shareRank);
  await pane.locator(".finding .tie").waitFor({ state: "detached" });
  await pane.getByText(texts.findingLists.done).waitFor();
  await press(pane, texts.generate);
  await pane.getByRole("status").filter({ hasText: texts.written }).waitFor();
  expect((await values(page, "附件1")).slice(3).map(([rank, unit]) => `${String(rank)} ${String(unit)}`)).toEqual([
    "1 丙局",
    "2 乙局",
    "3 甲局",
  ]);
  expect((await values(page, "附件2")).slice(3, 5).map(([rank]) => rank)).toEqual([1, 1]);
});

test("the sample has one card of ties a group, and what was confirmed is confirmed", async () => {
  const { pane: frame } = await openPage({ sheets: { 统计表: COUNTS } });
  const pane = await frame();
  await openPart(pane, texts.findings);
  const confirm = pane.getByRole("button", { name: texts.confirmOrder });
  await confirm.first().waitFor();
  const cards = await confirm.count();
  expect(cards).toBeGreaterThan(0);
  expect(cards).toBeLessThanOrEqual(2);
  for (let left = cards; left > 0; left--) {
    await confirm.first().click();
    await confirm.nth(left - 1).waitFor({ state: "detached" });
  }
  await confirm.first().waitFor({ state: "detached" });
  await pane.getByText(texts.findingsSummary(0, 0)).waitFor({ state: "attached" });
});

test("an answer leads to the next open card, says what it has uncovered, and at last to the preview", async () => {
  const { pane: frame } = await openPage({
    sheets: {
      统计表: [
        [TITLE],
        HEADER,
        ["甲局", "市直各部门", 36, 0],
        ["乙局", "市直各部门", "十几条", 0],
        ["甲局", "市直各部门", 4, 0],
        ["大河湾镇", "各乡镇街道", 4, 0],
        ["合计", "", 190, 0],
      ],
    },
  });
  const pane = await frame();
  const open = pane.locator("[data-open]");
  await open.first().waitFor();
  const keep = pane.getByRole("button", { name: "只保留 B3 这一行（36、0）" });
  const keepA = pane.getByRole("button", { name: /只保留 A3 这一行（36、0）/ });
  await keep.or(keepA).first().click();
  for (let steps = 0; (await open.count()) > 0; steps++) {
    expect(steps).toBeLessThan(6);
    expect(await pane.evaluate(() => document.activeElement?.closest("[data-open]") !== null)).toBe(true);
    const count = open.first().getByRole("textbox");
    if (await count.isVisible()) {
      await count.fill("12条左右");
      await count.press("Enter");
      await open.first().getByRole("alert").filter({ hasText: "请填一个整数" }).waitFor();
      await count.fill("12");
      await count.press("Enter");
    } else await open.first().getByRole("button").first().click();
    await pane.waitForTimeout(100);
  }
  expect(await focused(pane)).toContain(texts.preview);
  const done = pane.locator("details.done");
  expect(await done.locator(".finding").count()).toBe(3);
  expect(await done.locator("p").allTextContents()).not.toContainEqual(expect.stringContaining("请"));
  await done.locator("summary").click();
  await done.getByRole("button", { name: texts.change }).first().click();
  expect(await pane.evaluate(() => document.activeElement?.closest("[data-open]") !== null)).toBe(true);
});

test("what an answer uncovers is announced", async () => {
  const { pane: frame } = await openPage({
    sheets: {
      统计表: [
        [TITLE],
        HEADER,
        ["甲局", "市直各部门", "约36", 0],
        ["大河湾镇", "各乡镇街道", 4, 0],
        ["合计", "", 190, 0],
      ],
    },
  });
  const pane = await frame();
  await pane.locator("[data-open]").first().getByRole("button").first().click();
  await pane.getByText(texts.uncovered(1)).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.closest("[data-open]")?.textContent)).toContain("190");
});
