import type { Expected } from "./checkPrint";

/** Points for an item on the own site, as the tool's own scheme has them. */
const POINTS = 5;

const DIGITS = [..."零一二三四五六七八九"];
const NAME = "扎兰屯市推进政府职能转变和放管服改革协调小组办公室下属信息公开与政务新媒体监督管理服务中心";
const NAME_LENGTH = 60;

/** A table of many units with names that need several lines, best first. */
export interface LongTable {
  /** As a clerk would type it, with commas. */
  readonly csv: string;
  readonly expected: Expected[];
}

/**
 * A table of `departments` and `towns`; counts fall from row to row, so the order of the input is the order of the ranks.
 *
 * @param published the appendices with the headings that both tables must have
 */
export function longTable(departments: number, towns: number, published: readonly Expected[]): LongTable {
  const rows = (count: number, ending: string): [unit: string, own: number][] =>
    Array.from({ length: count }, (_, i) => [unitName(i, ending), count - i]);
  const [first, second] = [rows(departments, "局"), rows(towns, "镇")];
  const lines = [
    "单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数",
    ...first.map(([unit, own]) => `${unit},市直各部门,${own},0`),
    ...second.map(([unit, own]) => `${unit},各乡镇街道,${own},0`),
  ];
  const cells = [
    first.map(([unit, own], i) => [i + 1, unit, own, own * POINTS, 0, 0, own * POINTS].map(String)),
    second.map(([unit, own], i) => [i + 1, unit, own, own * POINTS, own * POINTS].map(String)),
  ];
  return { csv: lines.join("\r\n"), expected: published.map((appendix, i) => ({ ...appendix, rows: cells[i] ?? [] })) };
}

/** A name of 60 characters that begins with its own number. */
function unitName(i: number, ending: string): string {
  const number = [...String(i + 1).padStart(3, "0")].map((digit) => DIGITS[Number(digit)]).join("");
  return `第${number}${NAME.repeat(2)}`.slice(0, NAME_LENGTH - 1) + ending;
}
