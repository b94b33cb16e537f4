import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "webpack";
import { noticesOf } from "./thirdParty";

/**
 * A page that holds its script and its style sheet itself and lets nothing else in: they are put into the template's empty
 * elements, and a Content-Security-Policy allows these two by their hashes and no address.
 *
 * @param notices of what the script is made of: the page is handed on alone, so they stand in it
 * @throws Error when the template lacks one of the places
 */
export function singleFilePage(template: string, script: string, style: string, notices: string): string {
  const code = inScriptElement(unixLines(script));
  const css = unixLines(style);
  if (/<\/style/i.test(css)) throw new Error("the style sheet would end its element");
  const parts = [
    ['http-equiv="Content-Security-Policy" content="', policy(code, css), '"'],
    ["<style>", css, "</style>"],
    ["<script>", code, "</script>"],
  ] as const;
  const page = parts.reduce((page, [before, part, after]) => {
    const at = page.indexOf(before + after);
    if (at === -1) throw new Error(`the template has no ${before}${after}`);
    return page.slice(0, at) + before + part + page.slice(at + before.length);
  }, unixLines(template));
  return `${page.trimEnd()}\n<!--\n${unixLines(notices).replace(/--(?=!?>)/g, "-- ")}-->\n`;
}

/** The policy of a page that makes no request at all. */
function policy(script: string, style: string): string {
  const rules = {
    "default-src": "'none'",
    "script-src": hash(script),
    "worker-src": "blob:", // the page's own script once more, which reads files beside it
    "style-src": hash(style),
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources}`)
    .join("; ");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Without what would end or confuse the element; in a script both can stand only in texts and regular expressions. */
function inScriptElement(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, "\\x3c");
}

/** A browser reads line breaks of every kind as one kind before it takes the hash. */
function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Webpack plugin: puts the one script and the one style sheet of the build into a page and leaves nothing else.
 *
 * @param page name of the page
 * @param template its file, from the root of the project
 */
export function singleFile(page: string, template: string): (compiler: Compiler) => void {
  return (compiler) => {
    const { Compilation, sources } = compiler.webpack;
    const file = path.resolve(template);
    compiler.hooks.thisCompilation.tap("singleFile", (compilation) => {
      compilation.fileDependencies.add(file);
      const notices = noticesOf(compilation);
      compilation.hooks.processAssets.tap(
        { name: "singleFile", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const names = Object.keys(assets);
          const only = (ending: string): string => {
            const [name, ...others] = names.filter((each) => each.endsWith(ending));
            if (name === undefined || others.length > 0)
              throw new Error(`${page} must have one ${ending}: ${names.join()}`);
            return assets[name]!.source().toString();
          };
          const text = singleFilePage(readFileSync(file, "utf8"), only(".js"), only(".css"), notices());
          for (const name of names) compilation.deleteAsset(name);
          // the minimizer would change what the hashes are of
          compilation.emitAsset(page, new sources.RawSource(text), { minimized: true });
        },
      );
    });
  };
}
