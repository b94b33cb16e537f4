import { build } from "esbuild";
import { copyFileSync, mkdirSync } from "node:fs";

const SOURCE = "excel-stand-in/page";

/** Makes the page that plays Excel, a few files beside one another. */
export async function buildHostPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
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
  copyFileSync(`${SOURCE}/page.html`, `${folder}/index.html`);
  copyFileSync(`${SOURCE}/page.css`, `${folder}/page.css`);
}
