import type { FileChooser, Frame, Page } from "playwright-core";
import { page as en } from "../../src/texts/en/page";
import { help } from "../../src/texts/zh/help";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm as englishForm } from "../../src/texts/en/schemeForm";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { published } from "../support/zhalantun";
import { violations } from "./support/axe";
import { saved, tabs, typeInto, values } from "./support/clerk";
import { openPage, type OpenedExcel, type OpenOptions, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const COUNTS = [["扎兰屯市政府门户网站2023年1-3月信息采用情况"], ...published("counts")];
const HEADINGS = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];

/** A sheet with every kind of matter that a clerk meets in an ordinary month. */
const MESSY = [
  HEADINGS,
  ["水利局", "市直各部门", 36, 0],
  ["公安局", "市直各部门", "约25条", 1],
  ["教育局", "市直各部门", 25, ""],
  ["水利局", "市直各部门", 2, 0],
  ["大河湾镇", "各乡镇街道", 41, 0],
];

type Opened = OpenedExcel & { readonly frame: Frame };

/** The pane once it has read its sheet; whoever opens it has seen the introduction. */
async function open(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openPage(options);
  const frame = await opened.pane();
  await frame.getByRole("button", { name: texts.start }).click();
  await frame.getByRole("heading", { name: texts.findings, exact: true }).waitFor();
  return { ...opened, frame };
}

/** Opens or closes a part of the pane. */
async function turn(pane: Frame, heading: string): Promise<void> {
  await pane.locator("summary", { has: pane.getByRole("heading", { name: heading, exact: true }) }).click();
}

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });
const status = (pane: Frame, text: string) => pane.getByRole("status").filter({ hasText: text }).waitFor();

async function generate(pane: Frame): Promise<void> {
  await button(pane, texts.generate).click();
  await status(pane, texts.written);
}

describe("first run", () => {
  test("shows one card without a fault, and inserts the sample into a sheet of its own", async () => {
    const { page, ...opened } = await openPage({ sheets: { 示例数据: [["我的"]] } });
    const pane = await opened.pane();
    await pane.getByRole("heading", { name: texts.welcome }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await button(pane, texts.insertSample).click();
    await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
    expect(await tabs(page)).toEqual(["示例数据", "示例数据 (2)"]);
    expect(await values(page, "示例数据")).toEqual([["我的"]]);
    await generate(pane);
    expect((await values(page, "附件1")).slice(2)).toEqual(published("appendix1"));
  });

  test("is over for good, and comes back through the help", async () => {
    const { page, ...opened } = await open();
    await page.reload();
    await page.locator("html[data-started=yes]").waitFor();
    const pane = await opened.pane();
    await pane.getByRole("heading", { name: texts.preview, exact: true }).waitFor();
    expect(await pane.getByRole("heading", { name: texts.welcome }).count()).toBe(0);
    await turn(pane, texts.help);
    await pane.getByText("不得处理涉密信息").waitFor();
    expect(await violations(pane)).toEqual([]);
    await button(pane, help.clearPreferences).click();
    await status(pane, help.cleared);
    await button(pane, help.showWelcome).click();
    await pane.getByRole("heading", { name: texts.welcome }).waitFor();
  });
});

test("a clean workbook takes one button", async () => {
  const { page, frame } = await open({ sheets: { 统计表: COUNTS } });
  await generate(frame);
  expect(await tabs(page)).toEqual(["统计表", "附件1", "附件2"]);
});

test("findings are answered one after the other by the keyboard alone, and what is left out is listed", async () => {
  const { page, frame } = await open({ sheets: { 统计表: MESSY } });
  await frame.locator("li[data-open]").first().waitFor();
  expect(await violations(frame)).toEqual([]);
  await button(frame, texts.showFirst).focus();
  await page.keyboard.press("Enter");
  for (let left = 3; left > 0; left--) {
    await frame.getByText(texts.toSettle(left)).waitFor();
    await frame.locator("li[data-open] button:focus").waitFor();
    await page.keyboard.press("Enter");
  }
  await frame.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await turn(frame, texts.leftOut);
  await frame.getByText("水利局：相加").waitFor();
  await frame.getByText(texts.agrees).waitFor();
  expect(await violations(frame)).toEqual([]);
});

test("answers are remembered in the workbook without generating", async () => {
  const first = await open({ sheets: { 统计表: MESSY } });
  const settle = first.frame.locator("li[data-open]");
  await settle.first().waitFor();
  for (let left = 3; left > 0; left--) {
    await settle.first().getByRole("button").first().click();
    await first.frame.waitForFunction((n) => document.querySelectorAll("li[data-open]").length === n, left - 1);
  }
  await first.page.waitForTimeout(1500);
  const again = await open({ file: await saved(first.page) });
  await again.frame.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  expect(await tabs(again.page)).toEqual(["统计表"]);
});

describe("after generating", () => {
  test("the generation is undone, and the one before stands again", async () => {
    const { page, frame } = await open({ sheets: { 统计表: COUNTS } });
    await generate(frame);
    const before = await values(page, "附件1");
    await turn(frame, texts.source);
    await frame.getByRole("textbox", { name: texts.period }).fill("一季度");
    await button(frame, texts.generate).click();
    await button(frame, texts.replace).click();
    await status(frame, texts.written);
    expect((await values(page, "附件1"))[2]!.at(-1)).toBe("一季度得分");
    expect(await violations(frame)).toEqual([]);
    await button(frame, texts.undo).click();
    await status(frame, texts.undone([], ["附件1", "附件2"]));
    expect(await values(page, "附件1")).toEqual(before);
    expect(await tabs(page)).toEqual(["统计表", "附件1", "附件2"]);
  });

  test("a sheet that was changed since is not taken away", async () => {
    const { page, frame } = await open({ sheets: { 统计表: COUNTS } });
    await generate(frame);
    await typeInto(page, "B4", "我改过");
    await button(frame, texts.undo).click();
    await frame.getByRole("alert").filter({ hasText: "“附件1”在生成之后有改动" }).waitFor();
    expect(await tabs(page)).toEqual(["统计表", "附件1", "附件2"]);
  });
});

describe("settings", () => {
  async function settings(options?: OpenOptions): Promise<Opened> {
    const opened = await open(options);
    await turn(opened.frame, texts.settings);
    await opened.frame.getByRole("textbox", { name: schemeForm.schemeName, exact: true }).waitFor();
    return opened;
  }
  const points = (pane: Frame) => pane.getByRole("textbox", { name: schemeForm.points }).first();
  const total = (pane: Frame) =>
    pane.getByRole("region", { name: "各乡镇街道信息采用情况统计表" }).locator("tfoot td").last().textContent();

  test("a change shows at once in the preview; one that cannot be used says so at its field and changes nothing", async () => {
    const { frame } = await settings();
    const before = Number(await total(frame));
    await points(frame).fill("6");
    expect(Number(await total(frame))).toBe((before / 5) * 6);
    await points(frame).fill("六");
    expect(await points(frame).getAttribute("aria-invalid")).toBe("true");
    await frame.getByText("每条分值“六”不是数").waitFor();
    expect(Number(await total(frame))).toBe((before / 5) * 6);
    expect(await violations(frame)).toEqual([]);
    await button(frame, texts.resetScheme).click();
    await frame.getByText("扎兰屯市政府网 5 分").first().waitFor({ state: "attached" });
    expect(await points(frame).inputValue()).toBe("5");
    expect(Number(await total(frame))).toBe(before);
  });

  test("every part of them opens without a fault", async () => {
    const { frame } = await settings();
    for (const part of [schemeForm.groups, schemeForm.units, schemeForm.ranking]) await turn(frame, part);
    expect(await violations(frame)).toEqual([]);
  });

  test("a unit is moved to another group", async () => {
    const { frame } = await settings();
    await turn(frame, schemeForm.units);
    await frame.getByRole("textbox", { name: schemeForm.findUnit }).fill("水利局");
    await frame.getByRole("combobox", { name: schemeForm.groupOf("水利局") }).selectOption("各乡镇街道");
    const towns = frame.getByRole("region", { name: "各乡镇街道信息采用情况统计表" });
    await towns.getByRole("rowheader", { name: "水利局" }).waitFor();
  });

  test("a renamed channel keeps its column, its groups and its place in the ranking", async () => {
    const { frame } = await settings();
    const name = frame.getByRole("textbox", { name: schemeForm.channelName }).first();
    await name.fill("本市网");
    await name.press("Enter");
    await frame.getByRole("columnheader", { name: "本市网采用条数" }).first().waitFor();
    await turn(frame, schemeForm.ranking);
    await frame.getByRole("listitem").filter({ hasText: "本市网采用条数" }).first().waitFor();
  });

  test("ranks and their order are chosen", async () => {
    const { frame } = await settings();
    await turn(frame, schemeForm.ranking);
    await frame
      .getByLabel(schemeForm.rankStyle, { exact: true })
      .selectOption({ label: schemeForm.rankStyles.competition });
    await button(frame, texts.moveUp("扎兰屯市政府网采用条数")).click();
    const first = frame.getByRole("region", { name: "市直各部门信息采用情况统计表" }).getByRole("rowheader").first();
    expect(await first.textContent()).toBe("水利局");
  });

  test("they go out as a file and come in again, and a wrong file is explained", async () => {
    const { page, frame } = await settings();
    await points(frame).fill("7");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(frame, schemeForm.exportScheme).click(),
    ]);
    const file = await download.path();
    await button(frame, texts.resetScheme).click();
    const chooser = async (): Promise<FileChooser> =>
      (await Promise.all([page.waitForEvent("filechooser"), button(frame, schemeForm.importScheme).click()]))[0];
    await (await chooser()).setFiles(file);
    await status(frame, "已导入");
    expect(await points(frame).inputValue()).toBe("7");
    await (await chooser()).setFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await status(frame, texts.notJson);
    expect(await points(frame).inputValue()).toBe("7");
  });
});

describe("the pane follows the workbook", () => {
  test("an edit in the sheet shows in the preview, and what was typed stays", async () => {
    const { page, frame } = await open({ sheets: { 统计表: COUNTS } });
    await turn(frame, texts.source);
    await frame.getByRole("textbox", { name: texts.period }).fill("一季度");
    await typeInto(page, "C3", "99");
    await status(frame, texts.reread("统计表"));
    await frame.getByRole("columnheader", { name: "一季度得分" }).first().waitFor();
    expect(await violations(frame)).toEqual([]);
  });

  test("a new sheet can be chosen, and a renamed one is still read", async () => {
    const { page, frame } = await open({ sheets: { 统计表: COUNTS } });
    await turn(frame, texts.source);
    await evaluate(page, "user.addSheet('二月'), user.renameSheet('统计表', '一月')");
    await status(frame, texts.renamed("统计表", "一月"));
    const sheet = frame.getByLabel(texts.sheet, { exact: true });
    expect(await sheet.inputValue()).toBe("一月");
    await button(frame, texts.readInView("二月")).waitFor();
  });

  test("several sheets are added up", async () => {
    const month = (count: number) => [HEADINGS, ["水利局", "市直各部门", count, 0], ["大河湾镇", "各乡镇街道", 1, 0]];
    const { frame } = await open({ sheets: { 一月: month(3), 二月: month(4) } });
    await turn(frame, texts.source);
    await turn(frame, texts.moreSheets);
    await frame.getByRole("checkbox", { name: "一月" }).click();
    await frame.getByText("二月 5 + 一月 4 = 采用 9 条").waitFor();
    expect(await violations(frame)).toEqual([]);
  });
});

test("Escape closes a question, Ctrl+Enter generates", async () => {
  const { page, frame } = await open({ sheets: { 附件1: [["我的"]], 统计表: COUNTS } });
  await button(frame, texts.readAgain).focus();
  await page.keyboard.press("Control+Enter");
  await frame.getByRole("group").filter({ hasText: "已有您自己的工作表" }).waitFor();
  await page.keyboard.press("Escape");
  await frame.getByText("已有您自己的工作表").waitFor({ state: "detached" });
  expect(await tabs(page)).toEqual(["附件1", "统计表"]);
});

test("20,000 units are previewed without 20,000 rows", async () => {
  const units = Array.from({ length: 20_000 }, (_, i) => [`第${i + 1}单位`, "市直各部门", 20_000 - i, 0]);
  const { frame } = await open({ sheets: { 统计表: [HEADINGS, ...units] } });
  const table = frame.getByRole("region", { name: "市直各部门信息采用情况统计表" });
  await table.getByRole("rowheader", { name: "第1单位", exact: true }).waitFor();
  const rows = () => table.locator("tbody tr").count();
  expect(await rows()).toBeLessThan(100);
  await table.evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await table.getByRole("rowheader", { name: "第20000单位" }).waitFor();
  expect(await rows()).toBeLessThan(100);
  expect(await violations(frame)).toEqual([]);
  // what is typed while a draft is made counts as well
  await turn(frame, texts.settings);
  const points = frame.getByLabel(schemeForm.points, { exact: true }).first();
  await points.fill("");
  await points.pressSequentially("12");
  await table
    .locator("tfoot")
    .getByText(String(12 * 10_000 * 20_001), { exact: true })
    .first()
    .waitFor();
  await button(frame, texts.generate).and(frame.locator(":not([aria-disabled=true])")).waitFor();
  expect(await points.inputValue()).toBe("12");
  // and what is chosen stands there at once, until the work is stopped
  await turn(frame, texts.source);
  const groups = frame.getByRole("combobox", { name: texts.groupColumn });
  expect(await groups.inputValue()).toBe("类别");
  const meanwhile = await groups.evaluate(async (select: HTMLSelectElement, stop) => {
    select.value = "单位";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    for (;;) {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === stop);
      if (button) {
        const shown = select.value;
        button.click();
        return shown;
      }
      await new Promise(requestAnimationFrame);
    }
  }, texts.stop);
  expect(meanwhile).toBe("单位");
  await status(frame, texts.cancelled);
  expect(await groups.inputValue()).toBe("类别");
});

describe("at 320 pixels and at 200 % nothing is cut off sideways", () => {
  test.each([
    ["320 pixels", "#pane { width: 320px !important }"],
    ["half the usual width", "#pane { width: 190px !important }"],
  ])("%s", async (_, content) => {
    const { page, frame } = await open({ sheets: { 统计表: MESSY } });
    await page.addStyleTag({ content });
    for (const part of [texts.source, texts.settings, texts.help]) await turn(frame, part);
    await frame.getByRole("textbox", { name: schemeForm.schemeName, exact: true }).waitFor();
    const [width, scrolled] = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(scrolled).toBeLessThanOrEqual(width!);
  });
});

test("in English no part of the pane is left in Chinese", async () => {
  const opened = await openPage({ language: "en-US" });
  const pane = await opened.pane();
  const english = en.pane;
  await button(pane, english.start).click();
  await pane.getByRole("heading", { name: english.preview, exact: true }).waitFor();
  for (const part of [english.source, english.settings, english.help]) await turn(pane, part);
  for (const part of [englishForm.groups, englishForm.units, englishForm.ranking]) await turn(pane, part);
  const words = await pane.locator("h2, h3, h4, label, legend, dd, footer button, .help p").allTextContents();
  const chinese = words.filter((word) => /[\u4e00-\u9fff]/.test(word) && !/附件\d|政府网/.test(word));
  expect(chinese).toEqual([]);
  expect(await violations(pane)).toEqual([]);
});

function evaluate(page: Page, action: string): Promise<unknown> {
  return page.evaluate(`excelPage.session.act((user) => { ${action} })`);
}
