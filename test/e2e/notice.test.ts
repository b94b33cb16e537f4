import type { Frame } from "playwright-core";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page as zh } from "../../src/texts/zh/page";
import { violations } from "./support/axe";
import { openPart, saved, tabs, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = noticeForm;

/** The form, once the text stands above it. */
async function openForm(opened: { pane(): Promise<Frame> }): Promise<Frame> {
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await openPart(pane, zh.notice.heading);
  await pane.getByRole("region", { name: texts.preview }).waitFor();
  return pane;
}

const preview = (pane: Frame) => pane.getByRole("region", { name: texts.preview });
const says = (pane: Frame, text: string) => preview(pane).getByText(text).waitFor();
const turn = (pane: Frame, part: string) =>
  pane.locator("summary", { has: pane.getByRole("heading", { name: part, exact: true }) }).click();

test("what is filled in shows in the text at once, is written as a sheet and remembered", async () => {
  const opened = await openPage();
  const pane = await openForm(opened);
  await pane.getByLabel(texts.total).fill("2000");
  await says(pane, "共收到各地报送信息2000条。");
  await pane.getByLabel(texts.ofGroup("市直各部门")).fill("1165");
  await pane.getByLabel(texts.ofGroup("各乡镇街道")).fill("835");
  await says(pane, "市直各部门报送1165条，各乡镇街道报送835条");
  await turn(pane, texts.signature);
  await pane.getByLabel(texts.date).fill("2023.4.13");
  await pane.getByLabel(texts.date).press("Enter");
  await says(pane, "2023年4月13日");
  expect(await violations(pane)).toEqual([]);

  await pane.getByLabel(texts.alsoSheet).check();
  await pane.getByRole("button", { name: zh.pane.generate, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: zh.pane.written }).waitFor();
  expect((await tabs(opened.page)).sort()).toEqual(["通报", "采用情况", "附件1", "附件2"].sort());
  expect((await values(opened.page, "通报")).flat().join("\n")).toContain("报送信息2000条");

  const again = await openPage({ file: await saved(opened.page) });
  const paneAgain = await openForm(again);
  await says(paneAgain, "共收到各地报送信息2000条");
  expect(await paneAgain.getByLabel(texts.alsoSheet).isChecked()).toBe(true);
  expect([...opened.errors, ...again.errors]).toEqual([]);
});

test("what cannot be used is told at its field and changes nothing until it can", async () => {
  const opened = await openPage();
  const pane = await openForm(opened);
  const before = await preview(pane).innerText();
  await turn(pane, texts.advanced);
  const opening = pane.getByLabel(texts.templates.opening, { exact: true });
  await opening.fill("现将{月份}情况通报如下：");
  await opening.blur();
  await pane.getByRole("alert").filter({ hasText: "里的 {月份} 不认识，可以用：{时段}" }).waitFor();
  expect(await preview(pane).innerText()).toBe(before);
  expect(await violations(pane)).toEqual([]);
  await opening.fill("现将{时段}情况通报如下：");
  await opening.blur();
  await says(pane, "现将1-3月情况通报如下：");
  await pane.getByRole("button", { name: texts.usualTemplates }).click();
  await preview(pane).getByText("现将1-3月情况通报如下：").waitFor({ state: "detached" });
  expect(await preview(pane).innerText()).toBe(before);
});

test("the parts of the form are opened and filled in with the keyboard, and the text is copied", async () => {
  const opened = await openPage({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const pane = await openForm(opened);
  const heads = pane.locator("summary", { has: pane.getByRole("heading", { name: texts.heads, exact: true }) });
  expect(await heads.getAttribute("tabindex")).toBe("0"); // what office.js needs to pass it in Excel on the web
  await heads.focus();
  await opened.page.keyboard.press("Enter");
  await opened.page.keyboard.press("Tab");
  await opened.page.keyboard.type("情况说明");
  await opened.page.keyboard.press("Tab");
  await says(pane, "情况说明");
  await pane.getByRole("button", { name: zh.notice.copy }).click();
  await pane.getByText(zh.notice.copied).waitFor();
});
