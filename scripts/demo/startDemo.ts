import { basename } from "node:path";
import { SAMPLE_FILE } from "../samples/sample";
import { buildAddin } from "./buildAddin";
import { buildHostPage } from "./hostPage";
import { type Running, serve } from "./serve";

const FOLDER = "out/demo";

/** A demonstration that runs. */
export interface Demo {
  /** Address of the page, with the sample in it. */
  readonly address: string;
  close(): void;
}

/**
 * Builds what is missing and serves the page that plays Excel with the add-in in it. The add-in is built with
 * office.js beside it, from the installed package: a browser without a connection must do.
 * @param port of the page; the add-in has the next one
 */
export async function startDemo(port: number): Promise<Demo> {
  const addin: Running[] = [];
  await buildAddin({ folder: `${FOLDER}/addin`, origin: `https://localhost:${port + 1}`, office: "local" });
  await buildHostPage(`${FOLDER}/page`);
  addin.push(await serve({ "/": `${FOLDER}/addin` }, port + 1));
  const page = await serve({ "/samples/": "samples", "/": `${FOLDER}/page` }, port);
  const file = encodeURIComponent(`/samples/${basename(SAMPLE_FILE)}`);
  const query = `addin=${addin[0]!.origin}&file=${file}`;
  return {
    address: `${page.origin}/?${query}`,
    close: () => [...addin, page].forEach((server) => server.close()),
  };
}
