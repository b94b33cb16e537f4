import type { Compiler } from "webpack";
import { english } from "../../src/functions/english";

/** The part of the custom functions' metadata that is in a language. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/**
 * The metadata of the custom functions with English descriptions in place of the Chinese ones.
 *
 * @throws Error when a function or a parameter has no English text, or a text has no function or parameter
 */
export function inEnglish(metadataJson: string): string {
  const metadata = JSON.parse(metadataJson) as Metadata;
  agree(
    "functions",
    metadata.functions.map(({ id }) => id),
    Object.keys(english),
  );
  const functions = metadata.functions.map((each) => {
    const { description, parameters } = english[each.id]!;
    const names = each.parameters.map(({ name }) => name);
    agree(each.id, names, Object.keys(parameters));
    return {
      ...each,
      description,
      parameters: each.parameters.map((parameter) => ({ ...parameter, description: parameters[parameter.name] })),
    };
  });
  return JSON.stringify({ ...metadata, functions }, null, 2);
}

function agree(what: string, found: readonly string[], texts: readonly string[]): void {
  if (found.join() !== texts.join()) throw new Error(`english.ts, ${what}: ${texts.join()}, wanted ${found.join()}`);
}

/** Webpack plugin: makes `to` out of the metadata in `from`. */
export function englishMetadata(from: string, to: string): (compiler: Compiler) => void {
  return (compiler) => {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("englishMetadata", (compilation) =>
      compilation.hooks.processAssets.tap("englishMetadata", () => {
        const chinese = compilation.getAsset(from);
        if (chinese) compilation.emitAsset(to, new RawSource(inEnglish(chinese.source.source().toString())));
      }),
    );
  };
}
