import type { Parts } from "../package/parts";
import { type CellText, TextCollector } from "./richText";

/**
 * The texts that cells refer to by number.
 *
 * @throws Error when the part is damaged
 */
export function readSharedStrings(parts: Parts, part: string): readonly CellText[] {
  const texts: CellText[] = [];
  const collector = new TextCollector();
  parts.read(part, {
    open: (name, attributes) => collector.open(name, attributes),
    close(name) {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    },
    text: (text) => collector.text(text),
  });
  return texts;
}
