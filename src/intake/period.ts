import type { Grid } from "../cells/grid";
import { plainText } from "../cells/plainText";

const DASH = "[-—–~至到]";

/** Ways to write a period (时段), the most telling first; a plain date such as 2023年4月13日 is none. */
const FORMS = [
  new RegExp(`\\d{1,2}月\\d{1,2}日${DASH}(\\d{1,2}月)?\\d{1,2}日`),
  new RegExp(`\\d{1,2}月?${DASH}\\d{1,2}月(?!\\d{1,2}日)`),
  /第?[一二三四1-4]季度/,
  /上半年|下半年|全年/,
  /\d{1,2}月(?!\d{1,2}日|份?[-—–~至到])/,
];

/** The period that the rows above the header, or else the headings, speak of: 1-3月 from 2023年1-3月…统计表. */
export function guessPeriod(grid: Grid, header: number): string | undefined {
  const texts = grid.values
    .slice(0, header + 1)
    .flat()
    .filter((cell) => typeof cell === "string")
    .map(plainText);
  for (const form of FORMS) {
    for (const text of texts) {
      const match = form.exec(text);
      if (match) return match[0];
    }
  }
  return undefined;
}
