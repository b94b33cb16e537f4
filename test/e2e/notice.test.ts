import type { Frame } from "playwright-core";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { readDocx } from "../support/docx";
import { violations } from "./support/axe";
import { openPart, saved, tabs, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = noticeForm;

/**
 * In the page: notes the functions that cells of tables and buttons of findings call, which are others as soon as a component
 * is drawn anew, and counts those that are.
 */
const NOTE_HANDLERS = `(() => {
  const handlersOf = (element) =>
    Object.values(element).flatMap((value) =>
      value && typeof value === "object" && !(value instanceof Node) ? Object.values(value).filter((each) => typeof each === "function") : [],
    );
  const noted = Object.entries({ cells: ".ranking tbody td", findings: ".finding button" }).map(([name, selector]) => {
    const elements = [...document.querySelectorAll(selector)].map((element) => [element, handlersOf(element)[0]]);
    if (elements.length === 0 || elements.some(([, handler]) => !handler)) throw new Error("nothing to note of " + name);
    return [name, elements];
  });
  window.handlersMadeAnew = () =>
    Object.fromEntries(
      noted.map(([name, elements]) => [
        name,
        elements.filter(([element, handler]) => !element.isConnected || handlersOf(element)[0] !== handler).length,
      ]),
    );
})()`;

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
  await pane.getByLabel(texts.ofGroup("市直各部门"), { exact: true }).fill("1165");
  await pane.getByLabel(texts.ofGroup("各乡镇街道"), { exact: true }).fill("835");
  await says(pane, "市直各部门报送1165条，各乡镇街道报送835条");
  await turn(pane, texts.signature);
  await pane.getByLabel(texts.date).fill("2023.4.13");
  await pane.getByLabel(texts.date).press("Enter");
  await says(pane, "2023年4月13日");
  expect(await violations(pane)).toEqual([]);

  await pane.getByLabel(texts.alsoSheet).check();
  await pane.getByRole("button", { name: zh.pane.generateBoth, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: zh.pane.written }).waitFor();
  expect((await tabs(opened.page)).sort()).toEqual(["通报", "采用情况", "附件1", "附件2"].sort());
  expect((await values(opened.page, "通报")).flat().join("\n")).toContain("报送信息2000条");

  const again = await openPage({ file: await saved(opened.page) });
  const paneAgain = await openForm(again);
  await says(paneAgain, "共收到各地报送信息2000条");
  expect(await paneAgain.getByLabel(texts.alsoSheet).isChecked()).toBe(true);
  expect([...opened.errors, ...again.errors]).toEqual([]);
});

test("what a field of the notice changes has neither the tables nor the findings drawn anew", async () => {
  const opened = await openPage();
  const pane = await openForm(opened);
  await openPart(pane, zh.pane.findings);
  await openPart(pane, zh.pane.settings);
  await pane.evaluate(NOTE_HANDLERS);
  await pane.getByLabel(texts.total).fill("2000");
  await says(pane, "共收到各地报送信息2000条。");
  expect(await pane.evaluate("handlersMadeAnew()")).toEqual({ cells: 0, findings: 0 });
  // the same would show a drawing: of other points
  await pane.getByLabel(schemeForm.points, { exact: true }).first().fill("7");
  await pane.waitForFunction("handlersMadeAnew().cells > 0");
  expect(opened.errors).toEqual([]);
});

test("what cannot be used is told at its field and changes nothing until it can", async () => {
  const opened = await openPage();
  const pane = await openForm(opened);
  const before = await preview(pane).innerText();
  await turn(pane, texts.advanced);
  const opening = pane.getByLabel(texts.templates.opening, { exact: true });
  await opening.fill("现将{月份}情况通报如下：");
  await opening.blur();
  await pane.getByRole("alert").filter({ hasText: "里的 {月份}（第 3 个字起）不认识，可以用：{时段}" }).waitFor();
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

/** The fields of the text that is laid out in parts of its own. */
async function layOut(pane: Frame): Promise<Frame> {
  await turn(pane, texts.sections);
  await pane.getByRole("button", { name: texts.ownSections }).click();
  await pane.getByRole("group", { name: texts.section(4) }).waitFor();
  return pane;
}

test("parts of its own: a figure is put in from a list that shows what it gives now, and the usual parts come back", async () => {
  const opened = await openPage();
  const pane = await openForm(opened);
  const before = await preview(pane).innerText();
  await layOut(pane);
  expect(await preview(pane).innerText()).toBe(before);
  const label = `${texts.section(2)}${texts.paragraphs}`;
  const field = pane.getByLabel(label, { exact: true });
  await field.fill("部门被上级采用条。");
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7));
  await pane.getByRole("button", { name: texts.insertInto(label) }).click();
  const list = pane.getByRole("group", { name: texts.insertInto(label) });
  await list.getByLabel(texts.seek).fill("市直各部门 上级 采用条数");
  const offer = list.getByRole("button").filter({ hasText: "{采用:组=市直各部门,渠道=上级}" });
  expect(await offer.locator(".worth").innerText()).toBe("14");
  expect(await violations(pane)).toEqual([]);
  await offer.click();
  await says(pane, "部门被上级采用14条。");
  expect(await field.inputValue()).toBe("部门被上级采用{采用:组=市直各部门,渠道=上级}条。");
  expect(await field.evaluate((area) => document.activeElement === area)).toBe(true);
  await pane.getByRole("button", { name: texts.removeSection(4) }).click();
  await preview(pane).getByText("下一步工作要求").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: texts.backToUsualSections }).click();
  await says(pane, "下一步工作要求");
  expect(await preview(pane).innerText()).toBe(before);
  expect(opened.errors).toEqual([]);
});

test("a placeholder that there is not is named at its field with the nearest; a figure of last month is asked for", async () => {
  const opened = await openPage();
  const pane = await layOut(await openForm(opened));
  const field = pane.getByLabel(`${texts.section(1)}${texts.paragraphs}`, { exact: true });
  const fill = async (text: string): Promise<void> => {
    await field.fill(text);
    await field.blur();
  };
  await fill("共{采用数}条。");
  await pane
    .getByRole("alert")
    .filter({ hasText: "里的 {采用数}（第 2 个字起）不认识，最接近的是 {采用总数}" })
    .waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  await fill("采用{增减:采用,渠道=本级}。");
  await pane.getByRole("alert").filter({ hasText: "没有填上期的“采用:渠道=本级”" }).waitFor();
  await turn(pane, texts.former);
  const former = pane.getByRole("group", { name: texts.previousFigures, exact: true });
  await former.getByText(texts.wanted).waitFor();
  await former.getByLabel("上期 本级采用", { exact: true }).fill("770");
  await says(pane, "采用较上期增加3条。");
  await former.getByLabel(texts.formerName(texts.previousFigures)).fill("上季度");
  await former.getByLabel(texts.formerName(texts.previousFigures)).press("Enter");
  await says(pane, "采用较上季度增加3条。");
  expect(await violations(pane)).toEqual([]);
  expect(opened.errors).toEqual([]);
});

const MONTH = (month: string) => [
  [`××市政府网2026年${month}信息采用情况统计`],
  ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
  ["水利局", "市直各部门", 36, 0],
  ["大河湾镇", "各乡镇街道", 41, 0],
];

test("after 生成 the box leads to the text, which says what is missing, and Word is saved under its period and office", async () => {
  const opened = await openPage({ sheets: { "1月": MONTH("1月") }, context: { acceptDownloads: true } });
  const pane = await opened.pane();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await button(zh.pane.generate).click();
  await button(zh.pane.next.fillNotice).press("Enter");
  await preview(pane).waitFor();
  await pane.waitForFunction((heading) => document.activeElement?.textContent?.startsWith(heading), zh.notice.heading);
  await says(pane, "2026年1月信息报送及采用情况的通报");
  const missing = pane.getByText(texts.missing);
  expect(await missing.getByRole("button").allInnerTexts()).toEqual([texts.offices, texts.date, texts.basis]);
  await missing.getByRole("button", { name: texts.offices }).press("Enter");
  await pane.waitForFunction(() => document.activeElement?.matches("textarea"));
  await opened.page.keyboard.type("扎兰屯市人民政府办公室");
  await opened.page.keyboard.press("Tab");
  await says(pane, "扎兰屯市人民政府办公室");
  expect(await missing.getByRole("button").allInnerTexts()).toEqual([texts.date, texts.basis]);
  expect(await violations(pane)).toEqual([]);
  const [download] = await Promise.all([opened.page.waitForEvent("download"), button(zh.notice.save).click()]);
  expect(download.suggestedFilename()).toBe("扎兰屯市人民政府办公室2026年1月通报.docx");
  expect(opened.errors).toEqual([]);
});

test("next month the words of the last one are kept and its figures are not, until somebody says that it is the same", async () => {
  const opened = await openPage({ sheets: { "2月": MONTH("2月"), "1月": MONTH("1月") } });
  const pane = await openForm(opened);
  await pane.getByLabel(texts.total).fill("2000");
  await says(pane, "报送信息2000条");
  await turn(pane, texts.signature);
  await pane.getByLabel(texts.offices, { exact: true }).fill("政务服务局");
  await pane.getByLabel(texts.offices, { exact: true }).blur();
  await says(pane, "政务服务局");
  await openPart(pane, zh.pane.source);
  await pane.getByLabel(zh.pane.sheet, { exact: true }).selectOption("2月");
  await says(pane, "2026年2月信息报送");
  await says(pane, "政务服务局");
  await preview(pane).getByText("报送信息2000条").waitFor({ state: "detached" });
  expect(await pane.getByLabel(texts.total).inputValue()).toBe("");
  await pane.getByText(texts.otherPeriod("1月")).waitFor();
  await pane.getByRole("button", { name: texts.keepFigures }).click();
  await says(pane, "报送信息2000条");
});

test("red head, colophon and one page stand behind one line, are refused where something is missing, and reach the document", async () => {
  const opened = await openPage();
  const pane = await openForm(opened);
  const { paper } = texts;
  await pane.getByText(paper.summary({ version: 1 }), { exact: true }).waitFor();
  await turn(pane, paper.heading);
  const type = async (label: string, text: string): Promise<void> => {
    await pane.getByLabel(label, { exact: true }).fill(text);
    await pane.getByLabel(label, { exact: true }).blur();
  };
  await type(paper.number, "扎政办发[2023]12号");
  const refused = pane.getByRole("alert").filter({ hasText: paper.issuers });
  await refused.first().waitFor();
  await type(paper.issuers, "扎兰屯市人民政府办公室文件");
  await refused.first().waitFor({ state: "detached" });
  expect(await pane.getByLabel(paper.number, { exact: true }).inputValue()).toBe("扎政办发〔2023〕12号");
  await type(paper.office, "扎兰屯市人民政府办公室");
  await type(paper.printed, "2023.4.14");
  await pane.getByLabel(paper.onePage, { exact: true }).check();
  await pane.getByText("有红头、有版记、一页", { exact: true }).waitFor({ state: "attached" }); // shown while it is closed
  expect(await violations(pane)).toEqual([]);
  await pane.getByLabel(paper.issuers, { exact: true }).scrollIntoViewIfNeeded();
  await pane.page().screenshot({ path: "out/e2e/paper.png" });

  const [download] = await Promise.all([
    pane.page().waitForEvent("download"),
    pane.getByRole("button", { name: zh.notice.save }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const { paragraphs } = readDocx(Buffer.concat(chunks));
  expect(paragraphs.slice(0, 2)).toEqual(["扎兰屯市人民政府办公室文件", "扎政办发〔2023〕12号"]);
  expect(paragraphs.join("\n")).toContain("2023年4月14日印发");
  expect(opened.errors).toEqual([]);
});
