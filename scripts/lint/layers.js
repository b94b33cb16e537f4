import { isBuiltin } from "node:module";
import path from "node:path";

/** @typedef {{ imports: readonly string[], types?: readonly string[], packages: "none" | "browser" | "node" }} Layer */

const BELOW_ENTRIES = ["cells", "findings", "bulletin", "gallery", "intake", "layout", "hosts", "word", "generate"];

/** @type {Layer} */
const entry = { imports: [...BELOW_ENTRIES, "sample", "check", "texts", "runtime"], packages: "browser" };

/**
 * The layers of src, each with the layers that it may import besides itself, those of which it may import the types, and
 * the packages: none at all, those that run in a browser, or Node's too. Imports point down, so that the subject knows neither Excel nor files nor pages.
 *
 * @type {Readonly<Record<string, Layer>>}
 */
export const LAYERS = {
  cells: { imports: [], packages: "none" },
  findings: { imports: ["cells"], packages: "none" },
  bulletin: { imports: ["cells"], packages: "none" },
  gallery: { imports: ["bulletin"], packages: "none" },
  intake: { imports: ["cells", "findings", "bulletin"], packages: "none" },
  layout: { imports: ["cells", "bulletin"], packages: "none" },
  hosts: { imports: ["cells", "bulletin", "layout"], packages: "browser" },
  word: { imports: ["cells", "bulletin", "layout"], packages: "browser" },
  generate: {
    imports: ["cells", "findings", "bulletin", "gallery", "intake", "layout", "hosts", "word"],
    packages: "none",
  },
  sample: { imports: ["cells"], packages: "none" },
  check: { imports: ["hosts"], packages: "none" },
  texts: { imports: ["findings", "bulletin"], types: [...BELOW_ENTRIES, "check", "functions"], packages: "none" },
  runtime: { imports: BELOW_ENTRIES, packages: "none" },
  functions: entry,
  commands: entry,
  taskpane: entry,
  offline: { ...entry, imports: [...entry.imports, "taskpane"] },
  cli: { ...entry, packages: "node" },
  index: { imports: ["hosts", "runtime", "functions", "commands", "taskpane"], packages: "none" },
};

/** Lint rule: a file imports only what its layer may. @type {import("eslint").Rule.RuleModule} */
export const layers = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = path.relative(path.join(context.cwd, "src"), context.filename);
    const own = layerOf(file);
    const check = (node) => {
      const name = (node.source ?? node.argument?.literal)?.value;
      const problem = typeof name === "string" && importProblem(file, own, name, node);
      if (problem) context.report({ node, message: problem });
    };
    return {
      Program(node) {
        if (!LAYERS[own]) context.report({ node, message: `src/${own} is no layer: see scripts/lint/layers.js` });
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** Why `file` may not import `name`, or undefined when it may. */
function importProblem(file, own, name, node) {
  const layer = LAYERS[own];
  if (!layer) return undefined;
  if (!name.startsWith(".")) {
    if (layer.packages === "none") return `src/${own} imports no package (${name})`;
    if (layer.packages === "browser" && isBuiltin(name)) return `src/${own} also runs in a browser: no ${name}`;
    return undefined;
  }
  const target = layerOf(path.join(path.dirname(file), name));
  if (target === own) return undefined;
  if (layer.imports.includes(target)) return undefined;
  if (!layer.types?.includes(target)) return `src/${own} may not import src/${target}`;
  const typeImport = node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";
  return typeImport ? undefined : `src/${own} imports only types from src/${target}`;
}

/** The folder right under src, or the name of a file there. */
function layerOf(file) {
  return file.split(path.sep)[0].replace(/\.tsx?$/, "");
}
