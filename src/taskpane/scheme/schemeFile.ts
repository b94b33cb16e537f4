import { checkScheme } from "../../bulletin/checkScheme";
import type { Scheme } from "../../bulletin/scheme";

/** A scheme as the text of a JSON file. */
export function schemeText(scheme: Scheme): string {
  return `${JSON.stringify(scheme, undefined, 2)}\n`;
}

/** Name of the file, from the scheme's own name without what no file system takes. */
export function schemeFileName({ name }: Scheme): string {
  return `${name.replace(/[\\/:*?"<>|]/g, "")}.json`;
}

/**
 * Reads the text of a JSON file.
 *
 * @throws SyntaxError when it is no JSON, SchemeRefused when it is no scheme
 */
export function readSchemeText(text: string): Scheme {
  return checkScheme(JSON.parse(text.replace(/^\uFEFF/, "")));
}
