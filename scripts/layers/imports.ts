import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

const SOURCE = "src";

/** Which layers of src use which others, at run time: imports of types alone leave no trace. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the imports of every file of src. A layer is a folder right in it, or a file there. */
export function layerImports(): Uses {
  const uses = new Map<string, Set<string>>();
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"),
  );
  for (const file of files) {
    const own = layerOf(file);
    const found = uses.get(own) ?? new Set();
    uses.set(own, found);
    for (const target of importedBy(readFileSync(join(SOURCE, file), "utf8"))) {
      const layer = layerOf(join(dirname(file), target));
      if (layer !== own) found.add(layer);
    }
  }
  return uses;
}

const STATIC = /^(?:import|export)\s+(?!type\b)(?:([^"';]*?)\s+from\s+)?"(\.[^"]*)"/gm;
const DYNAMIC = /(?<!typeof )\bimport\((?:\/\*[^*]*\*\/\s*)?"(\.[^"]*)"\)/g;

/** The files of this project that a file imports for more than their types. */
export function importedBy(text: string): string[] {
  const found = [...text.matchAll(STATIC)].filter(([, names]) => !areTypes(names)).map(([, , file = ""]) => file);
  return [...found, ...[...text.matchAll(DYNAMIC)].map(([, file = ""]) => file)];
}

function areTypes(names: string | undefined): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names?.trim() ?? "")?.[1];
  if (listed === undefined) return false;
  return listed
    .split(",")
    .filter((name) => name.trim() !== "")
    .every((name) => /^\s*type\s/.test(name));
}

function layerOf(file: string): string {
  return (file.split(sep)[0] ?? "").replace(/\.tsx?$/, "");
}
