import type { Frame, Page } from "playwright-core";
import { page as en } from "../../src/texts/en/page";
import { page as zh } from "../../src/texts/zh/page";
import { violations } from "./support/axe";
import { openPage, useBrowser } from "./support/openPage";
import type { WindowOptions } from "./support/windows";

useBrowser();

const texts = zh.pane;

const LOOKS: readonly (readonly [string, WindowOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active" }],
  ["high contrast on black", { forcedColors: "active", colorScheme: "dark" }],
];

async function shown(opened: { pane(): Promise<Frame> }): Promise<Frame> {
  const pane = await opened.pane();
  await pane.getByRole("heading", { name: texts.preview }).waitFor();
  return pane;
}

/** The colour of the text and of what lies behind it. */
function colors(page: Frame | Page): Promise<string[]> {
  return page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    return [color, ...[document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor)];
  });
}

describe.each(LOOKS)("in the %s theme", (_, context) => {
  test("axe finds nothing wrong with the pane", async () => {
    const pane = await shown(await openPage({ context }));
    expect(await violations(pane)).toEqual([]);
  });
});

test("axe finds nothing wrong with the pane in English, nor with what it says after writing", async () => {
  const pane = await (await openPage({ language: "en-US" })).pane();
  await pane.getByRole("heading", { name: en.pane.preview }).waitFor();
  await pane.getByRole("button", { name: en.pane.generate, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: en.pane.written }).waitFor();
  expect(await violations(pane)).toEqual([]);
});

test("axe finds nothing wrong with the page that plays Excel", async () => {
  const { page } = await openPage();
  expect(await violations(page)).toEqual([]);
});

test("the dark theme is another than the light one, in the page and in the pane", async () => {
  const opened = await openPage({ context: { colorScheme: null } });
  const pane = await shown(opened);
  const light = [await colors(opened.page), await colors(pane)];
  expect(await pane.locator("html").getAttribute("data-theme")).toBe("light");
  await opened.page.getByLabel("主题").selectOption("dark");
  await pane.locator("html[data-theme=dark]").waitFor();
  const dark = [await colors(opened.page), await colors(pane)];
  expect(dark[0]).not.toEqual(light[0]);
  expect(dark[1]).not.toEqual(light[1]);
});

test("the pane fits 320 pixels without scrolling sideways", async () => {
  const { page, ...opened } = await openPage();
  const pane = await shown(opened);
  await page.addStyleTag({ content: "#pane { width: 320px !important }" });
  const [width, scrolled] = await pane.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(scrolled).toBeLessThanOrEqual(width!);
});
