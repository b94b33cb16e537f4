import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { localCertificate } from "./certificate";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Folders by the beginning of the path under which their files are found. */
export type Folders = Readonly<Record<string, string>>;

/** A server that runs. */
export interface Running {
  readonly port: number;
  readonly origin: string;
  close(): void;
}

/**
 * Serves folders over https, to this computer alone.
 * @param port 0 for any that is free
 */
export async function serve(folders: Folders, port: number): Promise<Running> {
  const { key, cert } = await localCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    const file = find(folders, decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
    if (file === undefined) return void response.writeHead(404).end();
    // Excel reads functions.json and the manifest from its own origin.
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    response.writeHead(200, { ...headers, "access-control-allow-origin": "*", "cache-control": "no-cache" });
    response.end(readFileSync(file));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { port: taken, origin: `https://localhost:${taken}`, close: () => close(server) };
}

function find(folders: Folders, path: string): string | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    const file = normalize(join(folder, rest === "" ? "index.html" : rest));
    const isInside = file.startsWith(normalize(folder) + sep);
    if (isInside && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}
