import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { manifestAddresses, manifestFolder } from "../manifest/checks";

/** What no script of ours may hold: it would be stopped by the page's policy, or send something out. */
const FORBIDDEN = /\beval\(|\bnew Function\(|\bsendBeacon\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b/g;

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
    ...files.filter((name) => name.endsWith(".html")).flatMap((name) => foreignScripts(name, read(name))),
  ];
}

function functionIds(metadata: string): string[] {
  return (JSON.parse(metadata) as { functions: { id: string }[] }).functions.map(({ id }) => id);
}

function registration(script: string, id: string): string[] {
  const times = script.split(`CustomFunctions.associate("${id}",`).length - 1;
  return times === 1 ? [] : [`function ${id} is registered ${times} times`];
}

function forbidden(name: string, script: string): string[] {
  return [...new Set(script.match(FORBIDDEN))].map((found) => `${name} contains ${found}`);
}

/** Scripts that a page loads from elsewhere; office.js is the only one. */
function foreignScripts(name: string, page: string): string[] {
  return [...page.matchAll(/<(?:script|link|img)[^>]*\b(?:src|href)="?(\w+:\/\/[^" >]*)/g)]
    .map((match) => match[1]!)
    .filter((address) => !address.endsWith("/office.js"))
    .map((address) => `${name} loads ${address}`);
}
