import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { launchBrowser } from "./browser";

/** Opens the demonstration without a window, clicks 生成附件 once and saves a picture of what there is then. */
export async function takeShot(address: string, file: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.getByRole("button", { name: "生成附件" }).click();
    await page.getByRole("status").filter({ hasText: "已完成" }).waitFor();
    await page.getByRole("tab", { name: "附件1", selected: true }).waitFor();
    await page.locator('[data-cell="A2"]', { hasText: "信息采用情况统计表" }).waitFor();
    await page.frameLocator("iframe").getByRole("button", { name: "开始使用" }).click();
    await page.mouse.move(700, 860);
    mkdirSync(dirname(file), { recursive: true });
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}
