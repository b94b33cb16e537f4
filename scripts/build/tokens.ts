import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

/** A theme of Fluent 2: values by token, such as colorBrandBackground. */
type Theme = Readonly<Record<string, string | number>>;

/** Where the tokens stand that the style sheets use. */
export const TOKENS = path.join("src", "taskpane", "controls", "tokens.css");

/** All style sheets of the pane and the stand-alone page but the tokens, one after the other. */
export function styleSheets(): string {
  return [path.join("src", "taskpane"), path.join("src", "offline")]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
    )
    .filter((name) => name.endsWith(".css") && name !== TOKENS)
    .map((name) => readFileSync(name, "utf8"))
    .join("\n");
}

/**
 * The custom properties that style sheets use, with their values in Fluent 2: light for every page, dark for one that
 * says data-theme="dark".
 *
 * @param css the style sheets; each var(--name) in it names a token
 * @throws Error for a name that is no token
 */
export function tokensFor(css: string): string {
  const names = [...new Set([...css.matchAll(/var\(--(\w+)\)/g)].map((match) => match[1]!))].sort();
  const light = webLightTheme as unknown as Theme;
  const dark = webDarkTheme as unknown as Theme;
  for (const name of names) if (!Object.hasOwn(light, name)) throw new Error(`${name} is no token of Fluent 2`);
  const differing = names.filter((name) => light[name] !== dark[name]);
  return [
    "/* Written by npm run tokens from @fluentui/tokens: the ones that the style sheets use. */",
    block(":root", names, light),
    block(':root[data-theme="dark"]', differing, dark),
    "",
  ].join("\n");
}

function block(selector: string, names: readonly string[], theme: Theme): string {
  return `${selector} {\n${names.map((name) => `  --${name}: ${theme[name]};\n`).join("")}}`;
}
