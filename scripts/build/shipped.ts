import { build } from "esbuild";
import { type Package, packagesOf } from "./notices.js";

/** What is handed on, and where it begins. */
const PRODUCTS = { "add-in": "src/index.ts", "offline.html": "src/offline/offline.tsx", command: "src/cli/main.ts" };

/** The packages in each thing that is handed on; office.js, where a build brings it, has terms of its own (docs/administrators.md). */
export async function shipped(): Promise<Map<string, Package[]>> {
  const found = new Map<string, Package[]>();
  for (const [product, entry] of Object.entries(PRODUCTS)) {
    const options = { bundle: true, write: false, metafile: true, logLevel: "error", outdir: "out" } as const;
    const { metafile } = await build({ ...options, entryPoints: [entry], format: "esm", platform: "node" });
    found.set(product, packagesOf(Object.keys(metafile.inputs)));
  }
  return found;
}
