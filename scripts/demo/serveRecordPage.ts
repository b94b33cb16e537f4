import { buildRecordPage } from "./recordPage";
import { serve } from "./serve";
import type { Demo } from "./startDemo";

/** Serves the page that records what a real Excel answers; its manifest names the port 3200. */
export async function serveRecordPage(port: number): Promise<Demo> {
  await buildRecordPage("out/demo/record");
  const server = await serve({ "/record/": "out/demo/record" }, port);
  return { address: `${server.origin}/record/manifest.xml`, close: () => server.close() };
}
