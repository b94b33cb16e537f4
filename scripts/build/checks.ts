import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { manifestAddresses, manifestFolder } from "../manifest/checks";

/** What no script of ours may hold: it would be stopped by the page's policy, or send something out. */
const FORBIDDEN =
  /\beval\(|\b(?:new )?Function\(|\bfetch\(|\bsendBeacon\(|\bimportScripts\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|Worker|SharedWorker|RTCPeerConnection)\b/g;

/** The source of a script, or where it is. */
const SOURCE_MAP = /sourceMappingURL/g;

/** What Safari before 16.4 does not understand; the library for Word files makes one when it is asked to change a file, which it never is. */
const TOO_NEW = /(?<!RegExp\(`)\(\?<[!=]/g;

/**
 * Checks a built add-in: every address of its manifest is a file, every custom function is registered once, and the
 * scripts and pages hold nothing that they must not.
 *
 * @returns what is wrong, one sentence each
 */
export function buildProblems(folder: string): string[] {
  const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
  const manifest = read("manifest.xml");
  const files = readdirSync(folder);
  const scripts = files.filter((name) => name.endsWith(".js"));
  return [
    ...manifestAddresses(manifest)
      .map((address) => address.slice(manifestFolder(manifest).length + 1))
      .filter((name) => !existsSync(path.join(folder, name)))
      .map((name) => `${name} is in the manifest and not in the build`),
    ...functionIds(read("functions.json")).flatMap((id) => registration(read("main.js"), id)),
    ...scripts.flatMap((name) => forbidden(name, read(name))),
    ...(files.includes("THIRD-PARTY.txt") ? [] : ["the notices of what is in the build are missing"]),
    ...files.filter((name) => name.endsWith(".map")).map((name) => `${name} is a source map`),
    ...files.filter((name) => name.endsWith(".html")).flatMap((name) => pageProblems(name, read(name))),
  ];
}

function functionIds(metadata: string): string[] {
  return (JSON.parse(metadata) as { functions: { id: string }[] }).functions.map(({ id }) => id);
}

function registration(script: string, id: string): string[] {
  const times = script.split(`CustomFunctions.associate("${id}",`).length - 1;
  return times === 1 ? [] : [`function ${id} is registered ${times} times`];
}

/** @param policy of the page, where the script stands in one */
function forbidden(name: string, script: string, policy = ""): string[] {
  const found = [
    ...(script.match(FORBIDDEN) ?? []).filter((each) => !(each === "new Worker" && hasOwnWorkersAlone(policy))),
    ...(script.match(TOO_NEW) ?? []),
    ...(script.match(SOURCE_MAP) ?? []),
  ];
  return [...new Set(found)].map((each) => `${name} contains ${each}`);
}

function pageProblems(name: string, page: string): string[] {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1] ?? "";
  const inline = [...page.matchAll(/<(script|style)>(.*?)<\/\1>/gs)];
  return [
    ...(/<script/.test(page) || !/script-src|https?:/.test(policy) ? [] : [`${name} allows scripts and has none`]),
    ...foreignScripts(name, page),
    ...inline.flatMap(([, element = "", text = ""]) => [
      ...(element === "script" ? forbidden(name, text, policy) : foreignStyles(name, text)),
      ...(isAllowed(element, text, policy) ? [] : [`${name} has a ${element} that its policy does not name`]),
    ]),
  ];
}

/** Whether workers of a page run what the page itself has made, under its own policy, and nothing else. */
function hasOwnWorkersAlone(policy: string): boolean {
  const rules = policy.split(";").map((rule) => rule.trim());
  return rules.includes("worker-src blob:") && rules.includes("default-src 'none'");
}

/** Whether a page's policy lets an element's content in; only style sheets may be let in without a hash. */
function isAllowed(element: string, text: string, policy: string): boolean {
  if (element === "style" && /style-src [^;]*'unsafe-inline'/.test(policy)) return true;
  return policy.includes(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

/** Addresses that a style sheet in a page loads. */
function foreignStyles(name: string, style: string): string[] {
  return [...style.matchAll(/@import[^;]*|url\((?!["']?data:)[^)]*\)/g)].map(([found]) => `${name} loads ${found}`);
}

/** Scripts that a page loads from elsewhere; office.js is the only one. */
function foreignScripts(name: string, page: string): string[] {
  return [...page.matchAll(/<(?:script|link|img)[^>]*\b(?:src|href)="?(\w+:\/\/[^" >]*)/g)]
    .map((match) => match[1]!)
    .filter((address) => !address.endsWith("/office.js"))
    .map((address) => `${name} loads ${address}`);
}
