import { existsSync, readFileSync, statSync } from "node:fs";
import { DRAWING, drawLayers } from "../../scripts/layers/drawing";
import { importedBy, layerImports } from "../../scripts/layers/imports";
import { LAYERS } from "../../scripts/lint/layers.js";

const PAGE = readFileSync("docs/developers.md", "utf8");

test("the picture of the layers is what npm run layers draws", () => {
  expect(readFileSync(DRAWING, "utf8")).toBe(drawLayers(layerImports()));
});

test("its layers are those of the lint rule, and each uses what the rule allows", () => {
  const uses = layerImports();
  expect([...uses.keys()].sort()).toEqual(Object.keys(LAYERS).sort());
  for (const [layer, used] of uses) expect(LAYERS[layer]?.imports).toEqual(expect.arrayContaining([...used]));
});

test.each([
  ['import { a } from "../b";', ["../b"]],
  ['import type { A } from "../b";', []],
  ['import { type A } from "../b";', []],
  ['import { type A, b } from "../b";', ["../b"]],
  ['export * from "./b";', ["./b"]],
  ['export type { A } from "./b";', []],
  ['import "./b";', ["./b"]],
  ['import a from "package";', []],
  ['const a = await import("../b");', ["../b"]],
  ['const a = import(/* webpackChunkName: "c" */ "../b");', ["../b"]],
  ['type A = typeof import("../b");', []],
])("%s imports %j", (text, files) => {
  expect(importedBy(text)).toEqual(files);
});

test("layers that use one another are not drawn", () => {
  const uses = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["a"])],
  ]);
  expect(() => drawLayers(uses)).toThrow("a → b → a");
});

test("every file and folder that the page names is there", () => {
  const named = [...PAGE.matchAll(/`((?:src|test|scripts|docs|excel-stand-in|samples)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.length).toBeGreaterThan(40);
  const made = /^docs\/images\/.*\.json$/; // by a script
  expect(named.filter((path) => !existsSync(path) && !made.test(path))).toEqual([]);
});

test("and holds the names that stand behind it", () => {
  const named = [...PAGE.matchAll(/`([\w./-]+\.\w+)`\s+\(`(\w+)`\)/g)].map(
    ([, path = "", name = ""]) => [path, name] as const,
  );
  expect(named.length).toBeGreaterThan(20);
  const lacking = named.filter(
    ([path, name]) =>
      !existsSync(path) || !statSync(path).isFile() || !new RegExp(`\\b${name}\\b`).test(readFileSync(path, "utf8")),
  );
  expect(lacking).toEqual([]);
});
