import { build } from "esbuild";
import { copyFileSync, mkdirSync } from "node:fs";

const SOURCE = "test/excel/golden";

/** Makes the page that records what a real Excel answers, with the manifest that brings it into Excel. */
export async function buildRecordPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { record: `${SOURCE}/record.ts` },
    bundle: true,
    format: "esm",
    target: "es2020",
    outdir: folder,
    logLevel: "error",
  });
  for (const file of ["record.html", "manifest.xml"]) copyFileSync(`${SOURCE}/${file}`, `${folder}/${file}`);
}
