import { build } from "esbuild";
import { copyFileSync, mkdirSync } from "node:fs";
import { isFresh } from "./freshness";

const SOURCE = "excel-stand-in/page";

/** What the page is made of. */
const SOURCES = ["excel-stand-in", "scripts/demo/hostPage.ts", "package.json"];

/** Makes the page that plays Excel, a few files beside one another, unless it is there and newer than its sources. */
export async function buildHostPage(folder: string): Promise<void> {
  // written last: a copy may be as old as its source
  if (isFresh(`${folder}/page.js`, SOURCES)) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${SOURCE}/page.html`, `${folder}/index.html`);
  copyFileSync(`${SOURCE}/page.css`, `${folder}/page.css`);
  await build({
    entryPoints: { page: `${SOURCE}/main.ts` },
    bundle: true,
    format: "esm",
    target: "es2022",
    // half the text for the browser to read; the names of functions stay, for those who read an error
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: true,
    outdir: folder,
    logLevel: "error",
  });
}
