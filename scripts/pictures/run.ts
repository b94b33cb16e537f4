/**
 * npm run pictures -- [NAME ...]: takes the pictures of README and docs anew, each state reached by clicking in the page
 * that plays Excel, and notes of what they were made: a test says when they are out of date.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { page as en } from "../../src/texts/en/page";
import { page as zh } from "../../src/texts/zh/page";
import { takeExcelShots } from "./excelShots";
import { type PaneHost, startPaneHost, takePaneShot } from "./paneHost";
import { PANE_PICTURES, type PanePicture } from "./pictures";
import { hashOf, IMAGES, pictureSources, RECORD } from "./sources";

const PORT = 3400;

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const file = (name: string): string => join(IMAGES, `${name}.png`);

const host = await startPaneHost(PORT);
try {
  for (const picture of PANE_PICTURES) if (isWanted(`pane-${picture.name}`)) await takePane(host, picture);
  if (isWanted("demo") || isWanted("appendices"))
    await takeExcelShots(host.address, { demo: file("demo"), appendices: file("appendices") });
} finally {
  await host.close();
}
await record();

async function takePane(host: PaneHost, { name, options = {}, act }: PanePicture): Promise<void> {
  const { page, pane } = await host.open(options);
  const texts = (options.language === "en-US" ? en : zh).pane;
  await pane.getByRole("heading", { name: texts.findings, exact: true }).waitFor();
  await act?.(pane, texts);
  await takePaneShot(page, file(`pane-${name}`));
  console.log(file(`pane-${name}`));
  await page.context().close();
}

async function record(): Promise<void> {
  const before = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, "utf8")) as Record<string, string>) : {};
  const now: Record<string, string | undefined> = {};
  for (const [name, sources] of pictureSources()) now[name] = isWanted(name) ? await hashOf(sources) : before[name];
  writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
}
