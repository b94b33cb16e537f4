import type { Locator } from "playwright-core";
import { zhalantun } from "../../src/gallery/zhalantun";
import { firstScheme as first } from "../../src/texts/zh/firstScheme";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { scoreLines as words } from "../../src/texts/zh/scoreLines";
import { published } from "../support/zhalantun";
import { goTo, openPart } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const TITLE = "扎兰屯市政府门户网站2023年1-3月信息采用情况";
const COUNTS = [[TITLE], ...published("counts")];
const REGION = { name: "市直各部门信息采用情况统计表" };

test("whole columns and whole rows are a range", async () => {
  const { pane: frame } = await openPage({ sheets: { 统计表: COUNTS } });
  const pane = await frame();
  await pane.getByRole("region", REGION).waitFor();
  await openPart(pane, texts.source);
  const range = pane.getByRole("textbox", { name: texts.range });
  await range.fill("A:D");
  await range.press("Tab");
  await pane.getByRole("region", REGION).getByRole("rowheader", { name: "水利局" }).waitFor();
  await range.fill("2:5");
  await range.press("Tab");
  await pane.getByText(texts.tableFound(undefined, 2, 3, 3)).waitFor();
});

test("what is selected in Excel becomes the range, on another sheet too", async () => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: COUNTS, 草稿: [["随手记"], ...COUNTS] } });
  const pane = await frame();
  await openPart(pane, texts.source);
  const use = pane.getByRole("button", { name: texts.useSelection });
  await use.click();
  await pane.getByRole("alert").filter({ hasText: texts.useSelection }).waitFor();
  await page.getByRole("tab", { name: "草稿" }).click();
  await goTo(page, "A3:D6");
  await use.click();
  await pane.getByText(texts.tableFound(undefined, 3, 3, 3)).waitFor();
  expect(await pane.getByRole("textbox", { name: texts.range }).inputValue()).toBe("A3:D6");
  expect(await pane.getByLabel(texts.sheet, { exact: true }).inputValue()).toBe("草稿");
});

test("a click on a score says what it is made of, and where that stands", async () => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: COUNTS } });
  const pane = await frame();
  const table = pane.getByRole("region", REGION);
  await table
    .getByRole("row", { name: /现代农业产业园/ })
    .getByText("205")
    .click();
  const lines = pane.getByRole("region", { name: words.heading("扎兰屯市现代农业产业园服务中心", "205") });
  await lines.getByRole("cell").first().waitFor();
  expect(await lines.getByRole("cell").allTextContents()).toEqual(["175", "30", "205"]);
  expect(await lines.getByRole("rowheader").first().textContent()).toContain("扎兰屯市政府网 35 条 × 5 分");
  const row = COUNTS.findIndex(([unit]) => unit === "扎兰屯市现代农业产业园服务中心") + 1;
  await lines.getByRole("button", { name: texts.locateCell(`D${row}`) }).click();
  await page.waitForFunction(
    (cell) => document.querySelector<HTMLInputElement>("#name-box")?.value === cell,
    `D${row}`,
  );
  await page.screenshot({ path: "out/e2e/scoreLines.png" });
  await table.getByRole("button", { name: "水利局" }).press("Enter");
  await pane.getByRole("region", { name: words.heading("水利局", "180") }).waitFor();
  await pane.getByRole("button", { name: words.close }).click();
  expect(await pane.getByText(words.heading("水利局", "180")).count()).toBe(0);
});

test("a ranking is copied as a table", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  const { page, pane: frame } = await openPage({ sheets: { 统计表: COUNTS }, context });
  const pane = await frame();
  await pane.getByRole("button", { name: texts.copyRankingOf(REGION.name) }).click();
  await pane.getByText(texts.rankingCopied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(
    copied
      .split("\n")
      .slice(0, 36)
      .map((line) => line.split("\t")),
  ).toEqual(published("appendix1").map((row) => row.map(String)));
});

test("with ten channels unit and total stay in view", async () => {
  const names = ["甲网", "乙网", "丙网", "丁网", "戊网", "己网", "庚网", "辛网", "壬网", "癸网"];
  const scheme = {
    ...zhalantun,
    channels: names.map((name) => ({ name, aliases: [], points: 1 })),
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    groups: [{ name: "各单位", title: "各单位信息采用情况统计表", channels: names }],
  };
  const sheet = [
    [TITLE],
    ["单位", ...names.map((name) => `${name}采用条数`)],
    ["人力资源和社会保障局", ...names.map((_, i) => i)],
    ["水利局", ...names.map(() => 3)],
  ];
  const { page, pane: frame } = await openPage({ sheets: { 统计表: sheet } });
  const pane = await frame();
  await openPart(pane, texts.settings);
  const chosen = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: schemeForm.importScheme, exact: true }).click();
  const buffer = Buffer.from(JSON.stringify(scheme));
  await (await chosen).setFiles({ name: "十个渠道.json", mimeType: "application/json", buffer });
  const region = pane.getByRole("region", { name: "各单位信息采用情况统计表" });
  await region.waitFor();
  expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth * 1.5)).toBe(true);
  for (const left of [0, 300, 9999]) {
    await region.evaluate((box, to) => (box.scrollLeft = to), left);
    const inView = await region.evaluate((box) => {
      const { left: from, right: to } = box.getBoundingClientRect();
      const row = box.querySelector("tbody tr");
      return [row?.querySelector("th"), row?.lastElementChild].map((cell) => {
        const { left, right } = cell?.getBoundingClientRect() ?? { left: -1, right: -1 };
        return left >= from - 1 && right <= to + 1;
      });
    });
    expect([left, ...inView]).toEqual([left, true, true]);
  }
});

/** A sheet of ten channels. */
const MANY = [
  ["信息采用情况"],
  ["单位", "类别", ...Array.from({ length: 10 }, (_, i) => `第${"一二三四五六七八九十"[i]!}日报采用条数`)],
  ...COUNTS.slice(2, 5).map(([unit]) => [unit!, "市直各部门", ...Array.from({ length: 10 }, (_, i) => i + 1)]),
];

/** Headings of a table that are wider than their cells, and the words in them. */
async function headings(table: Locator): Promise<{ readonly cut: string[]; readonly words: string[] }> {
  return table.evaluate((region) => ({
    cut: [...region.querySelectorAll("thead th")]
      .filter((cell) => cell.scrollWidth > cell.clientWidth)
      .map((cell) => cell.textContent ?? ""),
    words: [...region.querySelectorAll("thead .word")].map((word) => word.textContent ?? ""),
  }));
}

test.each([320, 350, 600])("in a pane of %d pixels headings are broken between words only", async (width) => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: COUNTS } });
  const pane = await frame();
  await page.addStyleTag({ content: `#pane { width: ${width}px !important }` });
  const table = pane.getByRole("region", REGION);
  await table.waitFor();
  const { cut, words: parts } = await headings(table);
  expect(cut).toEqual([]);
  expect(parts.filter((word) => word === "采用条数")).toHaveLength(2);
  expect(parts.slice(-2)).toEqual(["1-3月", "得分"]);
  // the two sites of most offices need no scrolling
  const [seen, all] = await table.evaluate((region) => [region.clientWidth, region.scrollWidth]);
  expect(all).toBeLessThanOrEqual(seen!);
});

test("so they are with ten channels, where the table scrolls", async () => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: MANY } });
  const pane = await frame();
  await page.addStyleTag({ content: "#pane { width: 320px !important }" });
  for (let i = 0; i < 10; i++)
    await pane
      .getByRole("textbox", { name: /每条分值$/ })
      .nth(i)
      .fill("1");
  await pane.getByRole("button", { name: first.confirm }).click();
  const table = pane.locator(".scroll").first();
  const { cut, words: parts } = await headings(table);
  expect(cut).toEqual([]);
  expect(parts).toEqual(expect.arrayContaining(["条数", "得分"]));
});
