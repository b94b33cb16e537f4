import { readFileSync } from "node:fs";
import { moveManifest } from "../../scripts/build/origin";
import { type Answer, type Ask, serverProblems } from "../../scripts/manifest/server";

const BASE = "https://oa.example.gov.cn/bulletin";
const MANIFEST = moveManifest(readFileSync("manifest.xml", "utf8"), BASE);

const KINDS: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  xml: "text/xml",
};

/** A server as administrators should have it, with exceptions. */
function server(change: (name: string, answer: Answer) => Answer | Promise<Answer> = (_, answer) => answer): Ask {
  return async (address) => {
    const name = address.slice(BASE.length + 1);
    const ending = name.split(".").at(-1)!;
    const headers = new Headers(ending === "json" ? { "access-control-allow-origin": "*" } : {});
    return change(name, { status: 200, type: KINDS[ending] ?? "", headers, text: ending === "xml" ? MANIFEST : "" });
  };
}

test("nothing is wrong with a server that has all files, kinds and headers", async () => {
  expect(await serverProblems(`${BASE}/`, server())).toEqual([]);
});

test.each<[string, Parameters<typeof server>[0], string]>([
  [
    "the header for functions.json is missing",
    (_, answer) => ({ ...answer, headers: new Headers() }),
    "functions.json: without the header Access-Control-Allow-Origin Excel on the web installs no functions",
  ],
  [
    "a file is missing",
    (name, answer) => (name === "main.js" ? { ...answer, status: 404 } : answer),
    "main.js: status 404",
  ],
  [
    "a kind is unknown to the server",
    (name, answer) => (name === "functions.json" ? { ...answer, type: "application/octet-stream" } : answer),
    "functions.json: the server calls it application/octet-stream",
  ],
  [
    "icons may not be kept",
    (name, answer) =>
      name.endsWith("16.png") ? { ...answer, headers: new Headers({ "cache-control": "no-store" }) } : answer,
    "assets/bulletin-16.png: Cache-Control holds no-cache or no-store, with which Excel shows no icon",
  ],
])("it is told when %s", async (_, change, problem) => {
  expect(await serverProblems(BASE, server(change))).toContain(problem);
});

test("a manifest for another address is told", async () => {
  const other = server((name, answer) =>
    name === "manifest.xml"
      ? { ...answer, text: moveManifest(readFileSync("manifest.xml", "utf8"), "https://b.cn") }
      : answer,
  );
  expect(await serverProblems(BASE, other)).toEqual([
    `manifest.xml is made for https://b.cn; build with --env origin=${BASE}`,
  ]);
});

test("without https and without a connection there is one sentence each", async () => {
  expect(await serverProblems("http://a.cn", server())).toEqual(["http://a.cn: Excel takes https only"]);
  const dead: Ask = () => Promise.reject(new Error("refused"));
  expect(await serverProblems(BASE, dead)).toEqual([`${BASE}: no connection (Error: refused)`]);
});
