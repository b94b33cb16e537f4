import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Files of a package that its licence asks to hand on, or that name what it was made of. */
const NOTICE_FILE = /^(licen[cs]e|copying|notice|third-party)/i;

/** Licences that ask for no more than to hand on their texts. */
export const PERMISSIVE = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Zlib|CC0-1\.0|BlueOak-1\.0\.0)\b/;

/**
 * The packages that modules of a build come from, and those that these need: a package may hold them in its own files.
 *
 * @param {Iterable<string>} modules paths of files, from the root of the project or absolute
 * @returns by name
 */
export function packagesOf(modules) {
  const found = new Map();
  const add = (folder) => {
    if (found.has(folder)) return;
    const about = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    found.set(folder, { ...about, folder, comments: new Set() });
    for (const name of Object.keys(about.dependencies ?? {})) {
      const needed = name.startsWith("@types/") ? undefined : installed(name, folder);
      if (needed) add(needed);
    }
  };
  for (const file of modules) {
    const [folder] = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [];
    if (!folder) continue;
    add(path.resolve(folder));
    const { comments } = found.get(path.resolve(folder));
    for (const comment of licenceComments(file)) comments.add(comment);
  }
  const packages = [...found.values()].map(describe);
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The text that goes with what is handed on.
 *
 * @param {readonly Package[]} packages
 */
export function noticesText(packages) {
  const parts = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`);
  return ["This product includes the following software.", ...parts].join(`\n\n${"-".repeat(72)}\n\n`) + "\n";
}

/** What a package took over from elsewhere says so in a comment. */
function licenceComments(file) {
  const code = readFileSync(file, "utf8");
  return (code.match(/\/\*[^]*?\*\//g) ?? []).filter((comment) => /@licen[cs]e|@preserve/.test(comment));
}

function installed(name, from) {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = path.join(folder, "node_modules", name);
    if (existsSync(found)) return found;
  }
  return undefined;
}

function describe({ name, version, license, author, folder, comments }) {
  const texts = readdirSync(folder)
    .filter((file) => NOTICE_FILE.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8").replace(/\r\n?/g, "\n"));
  const licence = license?.type ?? license ?? "";
  const holder = author?.name ?? author ?? `the authors of ${name}`;
  const own = texts.length > 0 ? texts : [mitText(name, licence, holder)];
  return { name, version, licence, text: [...own, ...comments].join("\n\n") };
}

/** Some packages name the MIT licence and leave its text out. */
function mitText(name, licence, holder) {
  if (licence !== "MIT") throw new Error(`${name} (${licence}) has no file with its licence`);
  return `Copyright (c) ${holder}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
