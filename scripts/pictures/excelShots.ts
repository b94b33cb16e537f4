import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../demo/browser";

/** Pictures of the page that plays Excel, after the first button of the ribbon was clicked once: the whole page, and both appendices on paper. */
export async function takeExcelShots(
  address: string,
  files: { readonly demo: string; readonly appendices: string },
): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      viewport: { width: 1160, height: 720 },
      deviceScaleFactor: 2,
    });
    await page.goto(address);
    await page.locator("#ribbon button").first().click();
    await page.getByRole("status").filter({ hasText: "已完成" }).waitFor();
    await page.getByRole("tab", { name: "附件1", selected: true }).waitFor();
    await page.locator('[data-cell="A2"]', { hasText: "信息采用情况统计表" }).waitFor();
    await page.frameLocator("iframe").getByRole("button", { name: "开始使用" }).click();
    await page.mouse.move(700, 700);
    await page.screenshot({ path: files.demo });
    await page.setViewportSize({ width: 1160, height: 1300 }); // a whole sheet of paper in sight
    await sideBySide(browser, [await paper(page, "附件1"), await paper(page, "附件2")], files.appendices);
  } finally {
    await browser.close();
  }
}

/** The first page of a sheet, from its print preview. */
async function paper(page: Page, sheet: string): Promise<Buffer> {
  await page.getByRole("tab", { name: sheet }).click();
  await page.getByRole("button", { name: "打印预览" }).click();
  const shot = await page.locator(".paper").first().screenshot();
  await page.keyboard.press("Escape");
  return shot;
}

async function sideBySide(browser: Browser, papers: readonly Buffer[], file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 2 });
  const images = papers.map((shot) => `<img width="470" src="data:image/png;base64,${shot.toString("base64")}">`);
  const style = "display: flex; gap: 20px; width: max-content; padding: 15px; background: #e7e7e7";
  await page.setContent(`<body style="margin: 0"><div style="${style}">${images.join("")}</div>`);
  await page.locator("div").screenshot({ path: file });
}
