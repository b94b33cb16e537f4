import { mkdirSync, writeFileSync } from "node:fs";
import { page as zh } from "../../src/texts/zh/page";
import { published } from "../support/zhalantun";
import { violations } from "./support/axe";
import { openPart, tabs, typeInto, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const { pane: texts, notice } = zh;
const COUNTS = published("counts");
const month = (name: string, twist: number) => [
  [`扎兰屯市政府门户网站2023年${name}信息采用情况`],
  ...COUNTS.map((row, i) =>
    i === 0 ? row : [...row.slice(0, 2), Math.round((Number(row[2]) * ((i * twist) % 7)) / 6), 0],
  ),
];
const MONTHS = { "2月": month("2月", 3), "3月": month("3月", 5), "1月": month("1月", 2) };
const SETS = ["1月", "2月", "3月"].flatMap((name) => [`附件1（${name}）`, `附件2（${name}）`]);

test("a clerk makes one set a month of three sheets, settles a doubt in one of them, and takes all back in one go", async () => {
  const opened = await openPage({ sheets: MONTHS });
  const { page } = opened;
  const pane = await opened.pane();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await typeInto(page, "C4", "约9");
  await openPart(pane, texts.source);
  const further = pane.locator("details.group", {
    has: pane.getByRole("heading", { name: texts.moreSheets, exact: true }),
  });
  await further.locator("summary").click();
  const ticks = ["2月", "3月"].map((name) => further.getByLabel(name, { exact: true }));
  for (const tick of ticks) await tick.click(); // the second one before the first one is read
  for (const tick of ticks) expect(await tick.isChecked()).toBe(true);
  await pane.getByLabel(texts.together.label).selectOption("byMonth");
  await pane.getByText(texts.together.hint).waitFor();
  for (const name of Object.keys(MONTHS))
    await pane.getByText(texts.tableFound(name, 2, 53, name === "1月" ? 52 : 53)).waitFor();
  expect(await pane.getByLabel(texts.period, { exact: true }).count()).toBe(0);
  expect(await violations(pane)).toEqual([]);

  // a doubt in January keeps all months back
  const doubt = pane.locator(".finding", { hasText: "【1月】工作表“1月”C4" });
  await doubt.waitFor();
  expect(await button(texts.generate).isDisabled()).toBe(true);
  await picture(pane.page(), "open");
  await doubt.getByRole("button", { name: /^按 9 条计$/ }).click();

  await pane.getByRole("heading", { name: /^附件1（1月） / }).waitFor();
  expect(await pane.getByRole("heading", { level: 3, name: /^附件\d（/ }).count()).toBe(6);
  expect(await violations(pane)).toEqual([]);
  await openPart(pane, notice.heading);
  await pane.getByText(notice.byMonth).waitFor();
  await pane.getByRole("heading", { name: /^附件1（2月） / }).scrollIntoViewIfNeeded();
  await picture(pane.page(), "preview");

  await button(texts.generate).click();
  await pane.getByRole("status").filter({ hasText: texts.written }).waitFor();
  expect(await button(texts.next.fillNotice).count()).toBe(0);
  expect(await tabs(page)).toEqual(["2月", "3月", "1月", ...SETS]);
  for (const set of SETS) {
    const name = /（(.*)）/.exec(set)![1]!;
    const rows = await values(page, set);
    expect([rows[0]![0], rows[2]!.at(-1)]).toEqual([set.slice(0, 3), `${name}得分`]);
  }
  await page.getByRole("tab", { name: "附件1（2月）", exact: true }).click();
  await picture(page, "written");

  await button(texts.undo).click();
  await pane.getByText("已撤销").waitFor();
  expect(await tabs(page)).toEqual(["2月", "3月", "1月"]);
  expect(opened.errors).toEqual([]);
});

async function picture(page: import("playwright-core").Page, name: string): Promise<void> {
  mkdirSync("out/e2e/byMonth", { recursive: true });
  writeFileSync(`out/e2e/byMonth/${name}.png`, await page.screenshot());
}
