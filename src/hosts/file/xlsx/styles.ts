import type { Parts } from "../package/parts";
import { attribute } from "../package/xmlScanner";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import { type RunFont, withProperty } from "./richText";

/** What of a cell's style changes what the cell says. */
export interface CellLook {
  /** Code of the number format, "General" where there is none. */
  readonly format: string;
  readonly font: RunFont | undefined;
  /** By how many steps a text is indented. */
  readonly indent: number;
}

/**
 * The styles of cells by their number.
 *
 * @throws Error when the part is damaged
 */
export function readStyles(parts: Parts, part: string): readonly CellLook[] {
  const formats = new Map<number, string>();
  const fonts: RunFont[] = [];
  const looks: Numbers[] = [];
  const path: string[] = [];
  parts.read(part, {
    open(name, attributes) {
      // A style sheet has fonts and formats in other places, too (dxfs), that are no cell's own.
      const [, list, item] = path;
      if (path.length === 2 && list === "numFmts" && name === "numFmt")
        formats.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "General");
      else if (path.length === 2 && list === "fonts" && name === "font") fonts.push({ struck: false, raised: false });
      else if (path.length === 3 && list === "fonts" && item === "font")
        fonts.push(withProperty(fonts.pop()!, name, attributes));
      else if (path.length === 2 && list === "cellXfs" && name === "xf") looks.push(numbers(attributes));
      else if (path.length === 3 && list === "cellXfs" && name === "alignment")
        looks.at(-1)!.indent = indentOf(attributes);
      path.push(name);
    },
    close: () => void path.pop(),
    text: () => {},
  });
  return looks.map(({ format, font, indent }) => ({
    indent,
    format: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
    font: fonts[font]?.struck || fonts[font]?.raised ? fonts[font] : undefined,
  }));
}

/** A style by the numbers of its parts. */
interface Numbers {
  readonly format: number;
  readonly font: number;
  indent: number;
}

function numbers(attributes: string): Numbers {
  const number = (name: string): number => Number(attribute(attributes, name) ?? 0);
  return { format: number("numFmtId"), font: number("fontId"), indent: 0 };
}

/** Only a text that begins at the left is indented as a person means it. */
function indentOf(attributes: string): number {
  const indent = Number(attribute(attributes, "indent") ?? 0);
  return attribute(attributes, "horizontal") === "left" && indent > 0 ? indent : 0;
}
