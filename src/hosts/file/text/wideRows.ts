import { usualWidth } from "./textLayout";

/** A number or a day and nothing but its unit of measure; 2023年新增 is none. */
const NUMBER = /^[-+]?\d[-\d./:年月日]*[条篇次件个则%]?$/;
/** What a thousands comma cuts a number into: 1 and 234条; a number of less than 1,000 items begins with no 0. */
const THOUSANDS = /^[1-9]\d{0,2}$/;
const THREE_DIGITS = /^\d{3}(?:\.\d+)?[条篇次件个则]?$/;
/** A person after 填报人：, words after 注： are no rows of the table; 其中：水利局 may be one. */
const LABELLED = /^(?!\s*其中)[^:：]*[:：]/;

/**
 * Which rows of a text table have so many cells that a comma within a number has probably been taken for the end of a cell:
 * 财政局,1,234,0 under 单位,政府网,省网. Where most rows are cut so, the others and the headings tell how many cells a row has.
 *
 * @param width how many cells most rows have
 */
export function wideRows(
  rows: readonly (readonly string[])[],
  delimiter: string,
  width: number,
): (cells: readonly string[]) => boolean {
  const isComma = delimiter === "," || delimiter === "，";
  const whole = isComma ? rows.filter((cells) => cuts(cells) === 0 && !isLabelled(cells)) : [];
  // the widest first: of a title and the headings under it these tell
  const uncut = usualWidth(whole.sort((a, b) => b.length - a.length)).width;
  return (cells) => {
    if (width === 0 || isLabelled(cells)) return false;
    if (cells.length > width && cells.slice(width).some((cell) => NUMBER.test(cell.trim()))) return true;
    return uncut > 0 && cells.length > uncut && cells.length - cuts(cells) <= uncut;
  };
}

/** How many commas of a row may be those of thousands. */
function cuts(cells: readonly string[]): number {
  let count = 0;
  let isOpen = false;
  for (const cell of cells.map((each) => each.trim())) {
    if (isOpen && THREE_DIGITS.test(cell)) count++;
    else isOpen = THOUSANDS.test(cell);
  }
  return count;
}

function isLabelled(cells: readonly string[]): boolean {
  return LABELLED.test(cells.find((cell) => cell.trim() !== "") ?? "");
}
