import { storableText } from "../cellText";
import { document, escaped } from "./xml";

/** The texts of a workbook, each once; cells refer to them by number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private references = 0;

  /** The number of a text. */
  numberOf(text: string): number {
    this.references++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  part(): string {
    const items = [...this.numbers.keys()].map((text) => {
      const storable = escaped(storableText(text));
      // without it a reader may drop blanks at both ends
      const space = /^\s|\s$|\n/.test(storable) ? ' xml:space="preserve"' : "";
      return `<si><t${space}>${storable}</t></si>`;
    });
    const root = `sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.references}" uniqueCount="${items.length}"`;
    return document(root, items.join(""));
  }
}
