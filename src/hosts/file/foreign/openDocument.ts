import { loadFlate } from "../package/flate";
import { Parts } from "../package/parts";
import { attribute } from "../package/xmlScanner";
import { zipEntries } from "../package/zipEntries";

/** Rows, or columns, of a sheet from one to the one before another. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What the library does not read of a sheet: its lines that are hidden or filtered away. */
export interface HiddenLines {
  readonly rows: readonly Lines[];
  readonly columns: readonly Lines[];
}

/**
 * Reads which lines are hidden in each sheet of an OpenDocument, in their order.
 *
 * @param count is told of each cell that is filled, and how many like it stand there; may refuse them
 * @throws what `count` throws; Error when the file is damaged
 */
export async function readOpenDocument(
  bytes: Uint8Array,
  count: (cells: number) => void,
): Promise<readonly HiddenLines[]> {
  const sheets: { rows: Lines[]; columns: Lines[] }[] = [];
  let tables = 0;
  let row = { from: 0, to: 0 };
  let column = { from: 0, to: 0 };
  new Parts(bytes, zipEntries(bytes) ?? [], await loadFlate()).read("content.xml", {
    open(name, attributes) {
      if (name.endsWith("table-cell")) {
        if (isFilled(attributes)) count((row.to - row.from) * times(attributes, "number-columns-repeated"));
      } else if (name === "table" && ++tables === 1) {
        sheets.push({ rows: [], columns: [] });
        row = column = { from: 0, to: 0 };
      } else if (name === "table-row") {
        row = after(row, times(attributes, "number-rows-repeated"));
        if (tables === 1 && isHidden(attributes)) sheets.at(-1)?.rows.push(row);
      } else if (name === "table-column" && tables === 1) {
        column = after(column, times(attributes, "number-columns-repeated"));
        if (isHidden(attributes)) sheets.at(-1)?.columns.push(column);
      }
    },
    close(name) {
      if (name === "table") tables--;
    },
    text: () => {},
  });
  return sheets;
}

function after({ to }: Lines, lines: number): Lines {
  return { from: to, to: to + lines };
}

function isHidden(attributes: string): boolean {
  return ["collapse", "filter"].includes(attribute(attributes, "visibility") ?? "");
}

function isFilled(attributes: string): boolean {
  return (attribute(attributes, "value-type") ?? attribute(attributes, "formula")) !== undefined;
}

/** A cell of OpenDocument, a row and a column may say that they stand there any number of times. */
function times(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? 1);
}
