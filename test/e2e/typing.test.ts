import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm as form } from "../../src/texts/zh/schemeForm";
import { readAll } from "../hosts/file/read";
import { openPart } from "./support/clerk";
import { bytesOf, downloadOf, drop, openPage, SAMPLE, usePage } from "./support/offlinePage";

usePage();

/** The page with the sample and its scheme open, as wide as the narrowest phone. */
async function openScheme(): Promise<Page> {
  const { page } = await openPage();
  await drop(page, SAMPLE);
  await page.setViewportSize({ width: 320, height: 900 });
  await openPart(page.mainFrame(), zh.pane.settings);
  await page.getByRole("heading", { name: form.groups, exact: true }).click();
  return page;
}

test("a text is readable in its field however long it is, and the pane stays as wide as it was", async () => {
  const page = await openScheme();
  const title = page.getByLabel(form.appendixTitle, { exact: true }).first();
  await title.fill(`附件的标题${"很长".repeat(60)} ${"https://例子".repeat(8)}`);
  const cut = await page
    .locator("textarea, input[type=text]")
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight)
        .map((box) => (box as HTMLInputElement).value),
    );
  expect(cut).toEqual([]);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBe(widths[1]);
});

test("columns that differ in their last words only can be told apart in the lists to choose them from", async () => {
  const { page } = await openPage();
  await drop(page, SAMPLE);
  await page.setViewportSize({ width: 320, height: 900 });
  await openPart(page.mainFrame(), zh.pane.source);
  await page.getByLabel(zh.pane.unitColumn, { exact: true }).waitFor();
  const cut = await page.locator("select").evaluateAll((lists) => {
    const pen = document.createElement("canvas").getContext("2d")!;
    const arrow = 24;
    return (lists as HTMLSelectElement[]).flatMap((list) => {
      pen.font = getComputedStyle(list).font;
      return [...list.options]
        .map(({ text }) => text)
        .filter((text) => pen.measureText(text).width > list.clientWidth - arrow);
    });
  });
  expect(cut).toEqual([]);
});

test("Enter takes what was typed, a pasted line break does not come in, and the keyboard stays in the field", async () => {
  const page = await openScheme();
  const title = page.getByLabel(form.appendixTitle, { exact: true }).first();
  await title.fill("第一行\n第二行");
  await title.press("Enter");
  await page.getByRole("region", { name: "第一行第二行" }).waitFor();
  expect(await title.inputValue()).toBe("第一行第二行");
  expect(await title.evaluate((box) => box === document.activeElement)).toBe(true);
});

test("Ctrl+Enter writes what is being typed, not what stood in the field before", async () => {
  const page = await openScheme();
  const title = page.getByLabel(form.appendixTitle, { exact: true }).first();
  await title.fill("刚写的标题");
  const download = await downloadOf(page, () => title.press("Control+Enter"));
  const [first] = await readAll("结果.xlsx", await bytesOf(download));
  expect(first!.values.flat()).toContain("刚写的标题");
});
