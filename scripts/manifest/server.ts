import { manifestAddresses, manifestFolder } from "./checks";

/** One answer of a server, as far as it matters. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks a server, with the page of Excel on the web as the one that asks. */
export type Ask = (address: string) => Promise<Answer>;

const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

/** What each kind of file must be called by the server; Excel shows no icon and runs no script of another kind. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/,
  js: /^(?:text|application)\/javascript/,
  json: /^application\/json/,
  png: /^image\/png/,
};

/**
 * Checks a server on which a build stands.
 *
 * @param address of the add-in on it, such as https://oa.example.gov.cn/bulletin
 * @returns what is wrong, one sentence each
 */
export async function serverProblems(address: string, ask: Ask): Promise<string[]> {
  const base = address.replace(/\/+$/, "");
  if (!base.startsWith("https://")) return [`${address}: Excel takes https only`];
  const manifest = await ask(`${base}/manifest.xml`).catch((error: unknown) => String(error));
  if (typeof manifest === "string") return [`${base}: no connection (${manifest})`];
  if (manifest.status !== 200) return [`${base}/manifest.xml: status ${manifest.status}`];
  const meant = manifestFolder(manifest.text);
  const others = meant === base ? [] : [`manifest.xml is made for ${meant}; build with --env origin=${base}`];
  const files = [
    ...new Set([
      ...manifestAddresses(manifest.text).map((one) => one.slice(meant.length + 1)),
      ...["main.js", "functions.json", "functions.en.json", "taskpane.html"],
    ]),
  ].filter((name) => name !== "");
  const found = await Promise.all(files.map((name) => fileProblems(base, name, ask)));
  return [...others, ...found.flat()];
}

async function fileProblems(base: string, name: string, ask: Ask): Promise<string[]> {
  const answer = await ask(`${base}/${name}`).catch((error: unknown) => String(error));
  if (typeof answer === "string") return [`${name}: no connection (${answer})`];
  if (answer.status !== 200) return [`${name}: status ${answer.status}`];
  const ending = /\.(\w+)(?:\?|$)/.exec(name)?.[1] ?? "";
  const kind = TYPES[ending];
  const allowed = answer.headers.get("access-control-allow-origin");
  return [
    ...(kind && !kind.test(answer.type) ? [`${name}: the server calls it ${answer.type || "nothing"}`] : []),
    // Excel on the web reads the list of functions from its own page
    ...(ending === "json" && allowed !== "*" && allowed !== EXCEL_ON_THE_WEB
      ? [`${name}: without the header Access-Control-Allow-Origin Excel on the web installs no functions`]
      : []),
    ...(ending === "png" && /no-cache|no-store/.test(answer.headers.get("cache-control") ?? "")
      ? [`${name}: Cache-Control holds no-cache or no-store, with which Excel shows no icon`]
      : []),
  ];
}

/** Asks over the network. */
export async function askServer(address: string): Promise<Answer> {
  const response = await fetch(address, { headers: { Origin: EXCEL_ON_THE_WEB }, redirect: "follow" });
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, headers: response.headers, text: await response.text() };
}
