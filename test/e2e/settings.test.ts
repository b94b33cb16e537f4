import { firstScheme as words } from "../../src/texts/zh/firstScheme";
import { office as say } from "../../src/texts/zh/office";
import { page as zh } from "../../src/texts/zh/page";
import { violations } from "./support/axe";
import { bytesOf, downloadOf, openPage, usePage } from "./support/offlinePage";

usePage();

const texts = zh.pane;
const GZ = "test/fixtures/offices/gz.xlsx";
const DZ = "test/fixtures/offices/dz.xlsx";
const COLUMNS = ["厅门户网站", "国家林业局门户网站", "省政府网站"];

/** An office's first use of the page: its scheme, and a workbook with its appendices. */
async function firstUse(): Promise<Awaited<ReturnType<typeof openPage>>> {
  const opened = await openPage();
  const { page } = opened;
  await page.locator("input[type=file]").first().setInputFiles(GZ);
  for (const column of COLUMNS)
    await page.getByRole("textbox", { name: words.fieldOf(words.points, column), exact: true }).fill("1");
  await page.getByRole("button", { name: words.confirm }).click();
  await downloadOf(page, () => page.getByRole("button", { name: texts.generate, exact: true }).click());
  return opened;
}

test("an office's settings are kept on the computer, said, offered for its next workbook, and cleared", async () => {
  const { page, errors } = await firstUse();
  await page.getByRole("heading", { name: texts.settings, exact: true }).click();
  await page.getByText(say.kept("本单位的办法")).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.reload(); // another day
  await page.locator("input[type=file]").first().setInputFiles(GZ);
  await page.getByRole("heading", { name: say.offer }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: say.use }).click();
  await page.getByRole("rowheader", { name: "安顺市林业局" }).waitFor();
  expect(await page.getByRole("heading", { name: say.offer }).count()).toBe(0);

  await page.reload();
  await page.locator("input[type=file]").first().setInputFiles(DZ);
  await page.getByRole("heading", { name: say.offer }).waitFor();
  await page.getByRole("button", { name: say.forget, exact: true }).click();
  await page.getByRole("heading", { name: say.offer }).waitFor({ state: "detached" });
  await page.reload();
  await page.locator("input[type=file]").first().setInputFiles(GZ);
  await page.getByRole("button", { name: words.confirm }).waitFor();
  expect(await page.getByRole("heading", { name: say.offer }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test("one file takes them to another computer; one that was damaged is refused with a reason", async () => {
  const first = await firstUse();
  await first.page.getByRole("heading", { name: texts.settings, exact: true }).click();
  const download = await downloadOf(first.page, () => first.page.getByRole("button", { name: say.export }).click());
  expect(download.suggestedFilename()).toBe("本单位设置.json");
  const bytes = await bytesOf(download);

  const { page } = await openPage();
  await page.locator("input[type=file]").first().setInputFiles(GZ);
  await page.locator("summary", { has: page.getByRole("heading", { name: say.heading }) }).click();
  const choose = async (content: Uint8Array): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: say.file }).click();
    await (
      await chooser
    ).setFiles({ name: "本单位设置.json", mimeType: "application/json", buffer: Buffer.from(content) });
  };
  await choose(Buffer.from(Buffer.from(bytes).toString().replace('"points": 1', '"points": "一"')));
  await page.getByText("计分办法不能用").waitFor();
  await choose(bytes);
  await page.getByRole("rowheader", { name: "安顺市林业局" }).waitFor();
});

test("what a computer remembers and cannot be used any more says so and counts for nothing", async () => {
  const { page, errors } = await openPage("zh-CN", 'localStorage.setItem("adoption-bulletin.settings", "{oops")');
  await page.locator("input[type=file]").first().setInputFiles(GZ);
  await page.getByText(say.damaged).waitFor();
  await page.getByRole("button", { name: words.confirm }).waitFor();
  await page.getByRole("button", { name: say.ignore, exact: true }).click();
  await page.getByText(say.damaged).waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});
