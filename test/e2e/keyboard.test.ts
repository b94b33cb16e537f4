import type { Frame, Page } from "playwright-core";
import { page as zh } from "../../src/texts/zh/page";
import { scoreLines } from "../../src/texts/zh/scoreLines";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { published } from "../support/zhalantun";
import { openPart, tabs, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;

/** The text or label of what has the keyboard in the pane. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const { activeElement: active } = document;
    const label = active instanceof HTMLSelectElement ? active.labels?.[0]?.textContent : active?.textContent;
    return (active?.getAttribute("aria-label") ?? label ?? "").trim();
  });
}

/** Presses a key until something has the keyboard. */
async function press(page: Page, key: string, until: () => Promise<boolean>, most = 80): Promise<void> {
  for (let times = 0; times < most; times++) {
    await page.keyboard.press(key);
    if (await until()) return;
  }
  throw new Error(`${most} times ${key} did not lead there`);
}

/** Goes into the pane with F6 and waits until something in it has the keyboard, as a person would. */
async function enter(page: Page, pane: Frame): Promise<void> {
  await press(page, "F6", () => page.evaluate(() => document.activeElement?.tagName === "IFRAME"));
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement?.matches("button, summary"));
}

/** Waits until nothing in the pane has changed for a moment, or for two seconds where something always does. */
function quiet(pane: Frame): Promise<void> {
  return pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          observer.disconnect();
          resolve();
        };
        let calm = setTimeout(done, 80);
        setTimeout(done, 2000);
        const observer = new MutationObserver(() => {
          clearTimeout(calm);
          calm = setTimeout(done, 80);
        });
        observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
      }),
  );
}

test("the ribbon button is reached and pressed without a mouse", async () => {
  const { page } = await openPage({ pane: "closed" });
  const onButton = () => page.evaluate(() => document.activeElement?.textContent === "生成附件");
  await press(page, "F6", onButton);
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "生成附件：已完成" }).waitFor();
  expect(await tabs(page)).toEqual(["采用情况", "附件1", "附件2"]);
});

test("the pane is entered, filled in and generates without a mouse, and everything in it can be reached", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await enter(page, pane);
  await press(page, "Tab", async () => (await focused(pane)).startsWith(texts.source));
  await page.keyboard.press("Enter");
  await press(page, "Tab", async () => (await focused(pane)) === texts.sheet);
  const reached = new Set<string>();
  await press(page, "Tab", async () => {
    const now = await focused(pane);
    reached.add(now);
    return now === texts.generate;
  });
  expect([...reached]).toEqual(expect.arrayContaining([texts.unitColumn, texts.groupColumn]));
  await page.keyboard.press("Enter");
  await pane.getByRole("status").filter({ hasText: texts.written }).waitFor();
  expect((await values(page, "附件1")).slice(2)).toEqual(published("appendix1"));
});

test("everything in the pane that can be opened, chosen or pressed is reached with Tab", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await enter(page, pane);
  await pane.evaluate(() =>
    document.addEventListener("focusin", ({ target }) => (target as Element).classList.add("met")),
  );
  await pane.evaluate(() => document.activeElement?.classList.add("met"));
  await press(page, "Tab", () => page.evaluate(() => document.activeElement?.id === "close-pane"));
  const missed = await pane.evaluate(() =>
    [...document.querySelectorAll("button:enabled, input:enabled, select:enabled, summary")]
      // of the units of a table Tab meets the first one
      .filter(
        (one) =>
          one.checkVisibility() && !one.classList.contains("met") && !one.matches("tr:not(:first-child) .score-of"),
      )
      .map((one) => `${one.tagName} ${one.textContent}`),
  );
  expect(missed).toEqual([]);
});

test("the arrows lead from unit to unit of a table, and Enter says what a score is made of", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  const table = pane.getByRole("region", { name: "市直各部门信息采用情况统计表" });
  await table.getByRole("button").first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Enter"]) await page.keyboard.press(key);
  await pane.getByRole("region", { name: scoreLines.heading("水利局", "180") }).waitFor();
});

test("Esc leads from the pane back to the cells", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await enter(page, pane);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.locator("textarea.editor:focus").waitFor();
});

test("after Ctrl+Enter in a field the keyboard is in that field again", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await openPart(pane, texts.source);
  const field = pane.getByRole("textbox", { name: texts.period });
  await field.focus();
  await page.keyboard.press("Control+Enter");
  await pane.getByRole("status").filter({ hasText: texts.written }).waitFor();
  await pane.waitForFunction(() => document.activeElement?.matches("input"));
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("when the button that was pressed is gone the keyboard is on the next best one, never nowhere", async () => {
  const opened = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button(texts.generate).press("Enter");
  await button(texts.undo).press("Enter");
  await pane.getByText("已撤销").waitFor();
  await pane.waitForFunction((name) => document.activeElement?.textContent === name, texts.generate);
  await openPart(pane, texts.settings);
  await button(schemeForm.addChannel).press("Enter");
  await button(schemeForm.remove(schemeForm.newChannel)).press("Enter");
  await button(schemeForm.remove(schemeForm.newChannel)).waitFor({ state: "detached" });
  await pane.waitForFunction(() => document.activeElement?.matches("summary"));
  expect(await focused(pane)).toContain(schemeForm.channels);
});

test("Ctrl+F6 leads from the pane back to the cells", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await enter(page, pane);
  await press(page, "Control+F6", () => page.evaluate(() => document.activeElement?.tagName !== "IFRAME"), 4);
});

test("what has the keyboard is seen to have it", async () => {
  const { page, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  await enter(page, pane);
  await press(page, "Tab", async () => (await focused(pane)) === texts.generate);
  const outline = await pane.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).not.toBe("none");
});

test("whatever button is pressed in whatever part, the keyboard stays in the pane", async () => {
  const opened = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  for (const part of [texts.source, texts.findings, texts.preview, zh.notice.heading, texts.settings, texts.help])
    await openPart(pane, part);
  const closed = pane.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().press("Enter");
  const pressed = new Set<string>();
  const next = () =>
    pane.evaluateHandle(
      (met) => {
        const isNew = (one: HTMLButtonElement): boolean => one.checkVisibility() && !met.includes(one.textContent);
        return [...document.querySelectorAll<HTMLButtonElement>("button:enabled")].find(isNew) ?? null;
      },
      [...pressed],
    );
  let name = "";
  const stays = async (): Promise<void> => {
    expect([name, await pane.evaluate(() => document.activeElement?.tagName)]).not.toEqual([name, "BODY"]);
  };
  for (let button = (await next()).asElement(); button; button = (await next()).asElement()) {
    if (name !== "") await stays(); // still, a little later
    name = (await button.textContent()) ?? "";
    pressed.add(name);
    // what was pressed before may have taken it away just now
    if (
      !(await button.press("Enter").then(
        () => true,
        () => false,
      ))
    )
      continue;
    await quiet(pane);
    await stays();
  }
  expect(pressed.size).toBeGreaterThan(20);
});
