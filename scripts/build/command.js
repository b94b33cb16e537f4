import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesText, packagesOf } from "./notices.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = path.join(root, "build/command");

const COMPILED = "adoption-bulletin.v8";

/** Libraries that are as long as all the rest and mostly not needed: each has a file of its own. */
const APART = { docx: "docx", sheetjs: "@e965/xlsx" };

/**
 * Bundles the command into one file and its longest libraries into others, with what V8 compiles of it for a small job and
 * the notices of what is in them. Each file is put in its place whole, for several may build at a time.
 */
export async function buildCommand() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { "adoption-bulletin": "src/cli/main.ts", ...APART },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    plugins: [{ name: "apart", setup: leaveApart }],
    write: false,
    metafile: true,
    minify: true,
    legalComments: "none", // they stand among the notices
    format: "cjs",
    platform: "node",
    target: "node20.19",
    banner: { js: 'const bundleAddress=require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "bundleAddress" },
  });
  mkdirSync(folder, { recursive: true });
  const sources = Object.keys(metafile.inputs);
  const ours = sources.filter((file) => !/^(node_modules|<)/.test(file));
  // V8 takes what it compiled of another text for this one's where both have the same length
  rmSync(path.join(folder, COMPILED), { force: true });
  put("THIRD-PARTY.txt", noticesText(packagesOf(sources.map((file) => path.join(root, file)))));
  put("sources.txt", [...ours, "scripts/build/command.js", "package.json"].join("\n"));
  for (const { path: file, text } of outputFiles) put(path.basename(file), inAscii(text));
  compile();
}

/** What imports one of these libraries requires its file. */
function leaveApart({ onResolve }) {
  onResolve({ filter: /./ }, ({ path: library, kind }) => {
    const file = Object.keys(APART).find((each) => APART[each] === library);
    return file && kind !== "entry-point" ? { path: `./${file}.cjs`, external: true } : undefined;
  });
}

/** Node reads such a file as it is; what is left in regular expressions may be escaped as well. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Without it the command starts as well, only later. */
function compile() {
  const work = mkdtempSync(path.join(tmpdir(), "adoption-bulletin-"));
  const compiled = path.join(work, "compiled");
  try {
    const job = ["--out", path.join(work, "sample.xlsx"), "--json"];
    const run = spawnSync(process.execPath, [path.join(root, "scripts/build/compileCommand.cjs"), compiled, ...job], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (run.status !== 0) throw new Error("The command that was built does not run.");
    put(COMPILED, readFileSync(compiled));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function put(name, content) {
  const part = path.join(folder, `${name}.${process.pid}.tmp`);
  writeFileSync(part, content);
  renameSync(part, path.join(folder, name));
}
