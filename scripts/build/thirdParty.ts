import type { Compilation, Compiler, Module } from "webpack";
import { noticesText, packagesOf } from "./notices.js";

/**
 * Notes which packages a build takes modules from, before the modules are joined.
 *
 * @returns a function that says the notices, when the modules are known
 */
export function noticesOf(compilation: Compilation): () => string {
  const files = new Set<string>();
  compilation.hooks.finishModules.tap("thirdParty", (modules) => {
    for (const module of modules) if (resource(module) !== "") files.add(resource(module));
  });
  return () => noticesText(packagesOf(files));
}

function resource(module: Module): string {
  return "resource" in module && typeof module.resource === "string" ? module.resource.replace(/\?.*$/, "") : "";
}

/** Webpack plugin: puts the notices of what is in the build beside it. */
export function thirdParty(file: string): (compiler: Compiler) => void {
  return (compiler) => {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("thirdParty", (compilation) => {
      const notices = noticesOf(compilation);
      const at = { name: "thirdParty", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(at, () => compilation.emitAsset(file, new sources.RawSource(notices())));
    });
  };
}
