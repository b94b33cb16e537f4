import { mkdirSync, readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { QUESTIONS } from "../../src/check/questions";
import type { Recording } from "../../src/check/examine";
import { check as en } from "../../src/texts/en/check";
import { help as enHelp } from "../../src/texts/en/help";
import { page as enPage } from "../../src/texts/en/page";
import { check as texts } from "../../src/texts/zh/check";
import { help as zhHelp } from "../../src/texts/zh/help";
import { page as zhPage } from "../../src/texts/zh/page";
import type { ExcelPage } from "../../excel-stand-in/page/excelPage";
import { violations } from "./support/axe";
import { openPart, tabs } from "./support/clerk";
import { type OpenedExcel, openPage, useBrowser } from "./support/openPage";

declare const excelPage: ExcelPage;

useBrowser();

const BLANK = { 工作表1: [] };
const ASKED = Object.keys(QUESTIONS).length;

/** Presses the button, in the help part of the pane. */
async function begin(opened: OpenedExcel): Promise<Frame> {
  const pane = await opened.pane();
  await openPart(pane, zhPage.pane.help);
  await pane.getByRole("button", { name: zhHelp.checkExcel }).click();
  await pane.getByRole("button", { name: texts.start }).click();
  return pane;
}

async function recording(pane: Frame): Promise<Recording> {
  return JSON.parse(await pane.getByLabel(texts.result).inputValue()) as Recording;
}

test("in a blank workbook everything is asked, nothing stays, and what came of it can be taken along", async () => {
  const opened = await openPage({ sheets: BLANK, context: { acceptDownloads: true } });
  const { page } = opened;
  const pane = await begin(opened);
  await pane.getByText(texts.allSame(ASKED)).waitFor();
  expect(await tabs(page)).toEqual(["工作表1"]);
  expect(await page.evaluate(() => excelPage.session.workbook.names.size)).toBe(0);
  const told = await recording(pane);
  expect(Object.keys(told.answers)).toHaveLength(ASKED);
  expect(told.environment.browser).toContain("Chrome");
  expect(Object.keys(told.ids.now)).toEqual(["工作表1"]);
  expect(await violations(pane)).toEqual([]);

  await pane.getByRole("button", { name: texts.copy }).click();
  await pane.getByText(new RegExp(`${texts.copied}|${texts.notCopied.slice(0, 8)}`)).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: texts.download }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toMatchObject({ answers: told.answers });
  await pane.getByRole("button", { name: texts.yes }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: texts.file }).click(),
  ]);
  await chooser.setFiles({ name: "甲.txt", mimeType: "text/plain", buffer: Buffer.from("甲") });
  await pane.getByText(texts.fileRead("甲.txt")).waitFor();
  expect((await recording(pane)).byHand).toMatchObject({ download: "yes", file: "read" });
  mkdirSync("out/e2e", { recursive: true });
  await pane.locator("section.check-excel").screenshot({ path: "out/e2e/check-same.png" });
  // the frame of an add-in may not use the clipboard directly
  expect(opened.errors.filter((error) => !error.includes("Clipboard API"))).toEqual([]);
});

test("a workbook with anything in it is left alone", async () => {
  const opened = await openPage();
  const before = await tabs(opened.page);
  const pane = await begin(opened);
  await pane
    .getByRole("alert")
    .filter({ hasText: texts.notBlank(["采用情况"]) })
    .waitFor();
  expect(await tabs(opened.page)).toEqual(before);
  expect(await opened.page.evaluate(() => [...excelPage.session.workbook.settings.keys()])).toEqual([]);
});

test("an Excel that answers otherwise is told of, and so is one that has another workbook in front", async () => {
  const opened = await openPage({ sheets: BLANK });
  await opened.page.evaluate(() => {
    excelPage.session.host.situation.tellsProperties = false;
  });
  const pane = await begin(opened);
  await pane.getByText(texts.grave(1)).waitFor();
  await pane.getByText(texts.questions["hidden rows and columns of a protected sheet"]).waitFor();
  await pane.getByRole("button", { name: texts.behind }).click();
  await pane.getByText(texts.behindNow(3)).waitFor();
  await opened.page.evaluate(() => {
    excelPage.session.host.situation.anotherInFront = "InvalidSelection";
  });
  await pane.getByText(texts.behindDone(4, 6)).waitFor();
  await pane.locator(".check-excel .results").screenshot({ path: "out/e2e/check-other.png" });
  expect((await recording(pane)).answers["another workbook in front: names of a sheet"]).toMatchObject({
    is: "error",
    code: "InvalidSelection",
  });
});

test("a workbook that is examined again after it was opened anew says whether its sheets have other ids", async () => {
  const opened = await openPage({ sheets: BLANK, language: "en-US" });
  await opened.page.evaluate(() => {
    const value = { 工作表1: "{another}" };
    excelPage.session.workbook.settings.set("adoption-bulletin-check", value as never);
  });
  const pane = await opened.pane();
  await openPart(pane, enPage.pane.help);
  await pane.getByRole("button", { name: enHelp.checkExcel }).click();
  await pane.locator("section.check-excel").getByRole("button", { name: en.start }).click();
  await pane.getByText(en.ids.changed).waitFor();
  await pane.locator("section.check-excel").screenshot({ path: "out/e2e/check-en.png" });
});
