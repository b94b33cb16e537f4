import { page as zh } from "../../src/texts/zh/page";
import { command, shows, typeInto } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

test("no request of a whole run goes to another address", async () => {
  const { page, strange, errors, ...opened } = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("heading", { name: zh.pane.preview }).waitFor();
  await pane.getByRole("button", { name: zh.pane.generate, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: zh.pane.written }).waitFor();
  await page.getByRole("tab", { name: "采用情况" }).click();
  await typeInto(page, "G3", "=ADOPTSCORE(D3,E3)");
  await shows(page, "G3", "75");
  await command(page, "生成附件");
  await page.getByLabel("语言").selectOption("en-US");
  await page.getByRole("button", { name: "Make Appendices" }).waitFor();
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
});

test("a request to another address is noticed, and gets nowhere", async () => {
  const { page, strange } = await openPage();
  const end = await page.evaluate("fetch('https://example.com/').then(() => 'answered', () => 'refused')");
  expect(end).toBe("refused");
  expect(strange).toEqual(["https://example.com/"]);
});

test("the pane's own policy lets no request out", async () => {
  const opened = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("heading", { name: zh.pane.preview }).waitFor();
  const end = await pane.evaluate(
    "new Promise((resolve) => { document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective)); fetch('https://example.com/').catch(() => undefined); })",
  );
  expect(end).toBe("connect-src");
  expect(opened.strange).toEqual([]);
});

test("the pane's own policy lets office.js ask its own server and show a frame from there, as some builds do at their start", async () => {
  const opened = await openPage();
  const pane = await opened.pane();
  await pane.getByRole("heading", { name: zh.pane.preview }).waitFor();
  const of = (address: string): Promise<unknown> =>
    pane.evaluate(async (src) => {
      const violated: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => violated.push(violatedDirective));
      await fetch(src, { mode: "no-cors" }).catch(() => undefined);
      const frame = document.createElement("iframe");
      frame.src = src;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
      frame.remove();
      return violated.sort();
    }, address);
  expect(await of("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toEqual([]);
  expect(await of("https://example.com/")).toEqual(["connect-src", "frame-src"]);
});
