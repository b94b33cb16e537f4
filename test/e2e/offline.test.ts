import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildProblems } from "../../scripts/build/checks";
import { FileNotSheets } from "../../src/hosts/file/fileErrors";
import { page as en } from "../../src/texts/en/page";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page as zh } from "../../src/texts/zh/page";
import { readAll } from "../hosts/file/read";
import { readDocx } from "../support/docx";
import { narrow, publishedNotice } from "../support/notice";
import { published } from "../support/zhalantun";
import { violations } from "./support/axe";
import { bytesOf, downloadOf, drop, FOLDER, openPage, SAMPLE, usePage } from "./support/offlinePage";
import { errorText } from "../support/words";

const FACTS = "samples/扎兰屯市2023年第一季度.facts.json";

usePage();

test("the sample, dropped on the page, comes out as published, in both files and without a request", async () => {
  const { page, requests, errors } = await openPage();
  await drop(page, SAMPLE);
  const texts = zh.pane;

  const generate = page.getByRole("button", { name: texts.generate, exact: true });
  const workbook = await downloadOf(page, () => generate.click());
  expect(workbook.suggestedFilename()).toBe("扎兰屯市2023年第一季度采用情况-通报附件.xlsx");
  const bytes = await bytesOf(workbook);
  const [first, second] = await readAll("结果.xlsx", bytes);
  expect(first?.values.slice(2)).toEqual(published("appendix1"));
  expect(second?.values.slice(2, -1)).toEqual(published("appendix2"));

  await page.getByRole("heading", { name: zh.notice.heading }).click();
  await page.getByRole("button", { name: zh.notice.loadFacts }).waitFor();
  await page.locator('input[accept=".json"]').last().setInputFiles(FACTS);
  await page.getByText("各乡镇、街道，市直各部门：").waitFor();
  const document = await downloadOf(page, () => page.getByRole("button", { name: zh.notice.save }).click());
  const { paragraphs, tables } = readDocx(await bytesOf(document));
  expect(paragraphs.map(narrow).slice(1, 1 + publishedNotice().length)).toEqual(publishedNotice());
  expect(tables).toEqual(
    (["appendix1", "appendix2"] as const).map((name) => published(name).map((row) => row.map(String))),
  );

  expect(requests.filter((address) => !address.startsWith("blob:"))).toEqual([]);
  expect(errors).toEqual([]);
});

test("a browser that lacks what Safari 15.0 lacks reads and writes all the same", async () => {
  const lacking = [
    "delete Array.prototype.at; delete Object.getPrototypeOf(Uint8Array.prototype).at; delete Object.hasOwn;",
    "delete Intl.Segmenter;", // Firefox has it since version 125
    "delete globalThis.CompressionStream; delete globalThis.DecompressionStream;",
  ].join("");
  const { page, errors } = await openPage("zh-CN", lacking);
  await drop(page, SAMPLE);
  const generate = page.getByRole("button", { name: zh.pane.generate, exact: true });
  const bytes = await bytesOf(await downloadOf(page, () => generate.click()));
  expect((await readAll("结果.xlsx", bytes)).map(({ sheet }) => sheet)).toEqual(["附件1", "附件2"]);
  await page.getByRole("heading", { name: zh.notice.heading }).click();
  const document = await downloadOf(page, () => page.getByRole("button", { name: zh.notice.save }).click());
  expect(readDocx(await bytesOf(document)).tables).toHaveLength(2);
  expect(errors).toEqual([]);
});

test("no script and no page of the build can make a request by itself", () => {
  expect(buildProblems(FOLDER)).toEqual([]);
});

test("a .csv file can be chosen, after a file that is none", async () => {
  const { page } = await openPage("en-US");
  const input = page.locator('input[accept^=".xlsx,"]');
  await input.setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await page.getByText(errorText(new FileNotSheets("a.pdf", "pdf"), "en")).waitFor();
  const csv = readFileSync("test/fixtures/zhalantun-2023q1/counts.csv");
  await input.setInputFiles({ name: "counts.csv", mimeType: "text/csv", buffer: csv });
  await page.getByText(en.offline.chooseOther).waitFor();
  const generate = page.getByRole("button", { name: en.pane.generate, exact: true });
  const download = await downloadOf(page, () => generate.click());
  expect(download.suggestedFilename()).toBe("counts-通报附件.xlsx");
});

test("facts with an unknown placeholder are answered with those that there are", async () => {
  const { page } = await openPage();
  await drop(page, SAMPLE);
  await page.getByRole("heading", { name: zh.notice.heading }).click();
  await page.getByRole("button", { name: zh.notice.loadFacts }).waitFor();
  const facts = Buffer.from(JSON.stringify({ version: 1, title: "{月份}通报" }));
  const input = page.locator('input[accept=".json"]').last();
  await input.setInputFiles({ name: "f.json", mimeType: "application/json", buffer: facts });
  await page.getByText("title 里的 {月份}（第 1 个字起）不认识，可以用：{时段}").waitFor();
});

test("while a field cannot be used the others live on, and no Word document leaves that is older than the form", async () => {
  const { page } = await openPage();
  await drop(page, SAMPLE);
  await page.getByRole("heading", { name: zh.notice.heading }).click();
  const total = page.getByLabel(noticeForm.total);
  await total.fill("约800");
  await total.blur();
  await page.getByText("“约800”不是条数").waitFor();
  await page.getByRole("heading", { name: noticeForm.signature }).click();
  await page.getByLabel(noticeForm.remark).fill("此件主动公开");
  await page.getByLabel(noticeForm.remark).blur();
  await page.getByRole("region", { name: noticeForm.preview }).getByText("此件主动公开").waitFor();

  let downloads = 0;
  page.on("download", () => downloads++);
  await page.getByRole("heading", { name: noticeForm.figures }).click(); // closes the part with the field
  await page.getByRole("button", { name: zh.notice.save }).click();
  await page.getByText(zh.notice.stopped).waitFor();
  expect(await total.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(downloads).toBe(0);

  await total.fill("800");
  await total.blur();
  const file = await downloadOf(page, () => page.getByRole("button", { name: zh.notice.save }).click());
  const words = readDocx(await bytesOf(file)).paragraphs.join("");
  expect(words).toContain("800条");
  expect(words).toContain("此件主动公开");
});

test("the page's own policy lets nothing out and runs no text as code", async () => {
  const { page, requests } = await openPage();
  const violated = (code: string): Promise<unknown> =>
    page.evaluate(
      (text) =>
        new Promise((resolve) => {
          addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective), { once: true });
          const script = document.createElement("script");
          script.text = text;
          if (text.startsWith("http")) void fetch(text).catch(() => undefined);
          else document.head.append(script);
        }),
      code,
    );
  expect(await violated("https://example.com/")).toBe("connect-src");
  expect(await violated("document.title = 'x'")).toMatch(/^script-src/);
  expect(requests).toEqual([]);
});

test("the page is accessible, before and after a file is open", async () => {
  const { page } = await openPage();
  expect(await violations(page)).toEqual([]);
  await drop(page, SAMPLE);
  await page.getByRole("heading", { name: zh.notice.heading }).click();
  await page.getByRole("button", { name: zh.notice.save }).waitFor();
  expect(await violations(page)).toEqual([]);
});
