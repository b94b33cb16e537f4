import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds wrong with a page, frames in it left out; each with the place and what would mend it. */
export async function violations(page: Frame | Page): Promise<string[]> {
  await page.evaluate(SCRIPT);
  // what it says of all that is right, and where each thing stands, would take it as long again
  const found: Violation[] = await page.evaluate(
    "axe.run(document, { iframes: false, resultTypes: ['violations'], selectors: false }).then(({ violations }) => violations)",
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
