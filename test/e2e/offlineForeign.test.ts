import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { afterAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { former as words } from "../../src/texts/zh/former";
import { page as zh } from "../../src/texts/zh/page";
import { readActive, readAll } from "../hosts/file/read";
import { errorText } from "../support/words";
import { published } from "../support/zhalantun";
import { openPart } from "./support/clerk";
import { bytesOf, downloadOf, drop, openPage, SAMPLE as WORKBOOK, usePage } from "./support/offlinePage";

/*
 * Workbooks in other formats than .xlsx are read by a worker of the page, for the library that reads them cannot stop. What
 * comes of them must be what comes of them anywhere else.
 */

usePage();

const { pane: texts } = zh;
const folder = mkdtempSync(join(tmpdir(), "foreign-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = readonly (string | number)[];

function xls(rows: readonly Row[]): Uint8Array {
  const book = { SheetNames: ["统计"], Sheets: { 统计: utils.aoa_to_sheet(rows.map((row) => [...row])) } };
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

function file(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const counts = published("counts") as Row[];
const SAMPLE = xls([["扎兰屯市政府门户网站2023年1-3月信息采用情况"], ...counts]);

/** Says that what is seen of the file is what stands in it, and writes the appendices. */
async function generated(page: Page): Promise<unknown[][]> {
  await page.locator("li[data-open]").getByRole("button").first().click();
  const generate = page.getByRole("button", { name: texts.generate, exact: true });
  const [first] = await readAll("结果.xlsx", await bytesOf(await downloadOf(page, () => generate.click())));
  return first!.values.slice(2) as unknown[][];
}

test("an .xls file is read by a worker, which can reach nobody either, and comes out as published", async () => {
  const { page, requests, errors } = await openPage();
  await drop(page, file("统计.xls", SAMPLE));
  await page.locator("li[data-open]").waitFor();
  const [worker, ...others] = page.workers();
  expect(others).toEqual([]);
  const sent = await worker!.evaluate(`fetch("https://example.com/").then(() => "sent", () => "stopped")`);
  expect(sent).toBe("stopped");
  expect(await generated(page)).toEqual(published("appendix1"));
  expect(requests.filter((address) => !address.startsWith("blob:"))).toEqual([]);
  expect(errors.filter((error) => !/Content Security Policy/.test(error))).toEqual([]);
});

test("a worker that was let go begins anew when the file is read again", async () => {
  const { page } = await openPage();
  await page.clock.install();
  await drop(page, file("又读.xls", SAMPLE));
  await page.locator("li[data-open]").waitFor();
  const gone = page.workers()[0]!.waitForEvent("close");
  await page.clock.fastForward(61_000);
  await gone;
  await Promise.all([page.waitForEvent("worker"), page.getByRole("button", { name: texts.readAgain }).click()]);
  expect(await generated(page)).toEqual(published("appendix1"));
});

test("where a page may have no worker it reads the file itself", async () => {
  const { page, errors } = await openPage("zh-CN", "delete globalThis.Worker;");
  await drop(page, file("无.xls", SAMPLE));
  expect(await generated(page)).toEqual(published("appendix1"));
  expect(page.workers()).toEqual([]);
  expect(errors).toEqual([]);
});

const FAR = new TextEncoder().encode(
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="统计"><Table>' +
    '<Row ss:Index="1"><Cell><Data ss:Type="String">单位</Data></Cell></Row>' +
    '<Row ss:Index="65536"><Cell ss:Index="256"><Data ss:Type="Number">1</Data></Cell></Row>' +
    "</Table></Worksheet></Workbook>",
);

test.each([
  ["坏了.xls", SAMPLE.slice(0, 3000), "old-format"],
  ["很远.xml", FAR, "sheet-too-large"],
  ["空的.ods", new TextEncoder().encode("PK\u0003\u0004"), "file-damaged"],
])("%s is refused with the words that are used elsewhere", async (name, bytes, kind) => {
  const refusal: unknown = await readActive(name, bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ kind });
  const { page, errors } = await openPage();
  await drop(page, file(name, bytes));
  await page.getByText(errorText(refusal, "zh")).first().waitFor();
  expect(errors).toEqual([]);
});

test("the last period's bulletin is read by a worker, too", async () => {
  const { page, errors } = await openPage();
  await drop(page, WORKBOOK);
  await openPart(page.mainFrame(), texts.source);
  expect(page.workers()).toEqual([]);
  await page.locator("summary", { has: page.getByRole("heading", { name: words.heading, exact: true }) }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: words.file }).click();
  const standings = xls([
    ["单位", "累计得分"],
    ["水利局", 10],
    ["公安局", 40],
  ]);
  await (await chooser).setFiles(file("上期.xls", standings));
  await page.getByText(words.read({ name: "上期.xls", units: 2, period: undefined })).waitFor();
  expect(page.workers()).toHaveLength(1);
  expect(errors).toEqual([]);
});

/** The file that is opened next after `hold` is read when `letGo` is called. */
const HELD = `
  const post = Worker.prototype.postMessage;
  let isHeld = false;
  globalThis.hold = () => (isHeld = true);
  Worker.prototype.postMessage = function (request, [port]) {
    const ask = () =>
      new Promise((answered) => {
        const beside = new MessageChannel();
        beside.port1.onmessage = ({ data }) => answered(port.postMessage(data));
        post.call(this, request, [beside.port2]);
      });
    if (isHeld) globalThis.letGo = ask;
    else ask();
    isHeld = false;
  };`;

test("the files that were dropped last are opened, even where those before them take longer", async () => {
  const { page } = await openPage("zh-CN", HELD);
  const opened = page.locator("li[data-open]");
  await drop(page, file("先前.xls", SAMPLE));
  await opened.waitFor();
  await page.evaluate("hold()");
  await drop(page, file("慢的.xls", xls(counts.slice(0, 10))));
  await page.getByText(zh.offline.opening("慢的.xls")).waitFor();
  expect(await opened.isVisible()).toBe(false); // nor anything else of the file before
  await drop(page, file("快的.xls", SAMPLE));
  await opened.getByText("53").waitFor();
  await page.evaluate("letGo()"); // until it has been answered
  await page.waitForTimeout(300); // in which it would be shown
  expect(await page.getByText("慢的.xls").count()).toBe(0);
  expect(await generated(page)).toEqual(published("appendix1"));
});
