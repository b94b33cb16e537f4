import { gzipSync } from "node:zlib";
import type { Compiler } from "webpack";

/**
 * Webpack plugin: prints how much script the page loads at start, compressed, and fails above `limit`: the entry and the
 * words of one language, the longest.
 *
 * @param limit bytes after gzip, without office.js
 */
export function startSize(limit: number): (compiler: Compiler) => void {
  return (compiler) => {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("startSize", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "startSize", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const sizes = (files: readonly string[]): number =>
          files
            .filter((file) => file.endsWith(".js"))
            .map((file) => gzipSync(compilation.getAsset(file)!.source.buffer(), { level: 9 }).length)
            .reduce((total, size) => total + size, 0);
        const entries = [...compilation.entrypoints.values()].map((entry) => sizes(entry.getFiles()));
        const languages = [...compilation.chunks]
          .filter(({ name }) => name?.startsWith("texts-"))
          .map(({ files }) => sizes([...files]));
        const bytes = entries.reduce((total, size) => total + size, 0) + Math.max(0, ...languages);
        const text = `${(bytes / 1000).toFixed(1)} kB of script at start, after gzip`;
        compilation.getLogger("startSize").info(text);
        if (bytes > limit) compilation.errors.push(new WebpackError(`${text}: more than ${limit / 1000} kB`));
      }),
    );
  };
}
