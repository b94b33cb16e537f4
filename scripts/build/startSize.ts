import { gzipSync } from "node:zlib";
import type { Compilation, Compiler } from "webpack";

/**
 * Webpack plugin: prints how much script the page loads at start, compressed, and fails above `limit`.
 *
 * @param limit bytes after gzip, without office.js
 */
export function startSize(limit: number): (compiler: Compiler) => void {
  return (compiler) => {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("startSize", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "startSize", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const bytes = startScripts(compilation).reduce(
          (total, script) => total + gzipSync(script, { level: 9 }).length,
          0,
        );
        const text = `${(bytes / 1000).toFixed(1)} kB of script at start, after gzip`;
        compilation.getLogger("startSize").info(text);
        if (bytes > limit) compilation.errors.push(new WebpackError(`${text}: more than ${limit / 1000} kB`));
      }),
    );
  };
}

function startScripts(compilation: Compilation): Buffer[] {
  const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
  return files.filter((file) => file.endsWith(".js")).map((file) => compilation.getAsset(file)!.source.buffer());
}
