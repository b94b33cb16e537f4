import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/cells/grid";

const FOLDER = join(import.meta.dirname, "../fixtures/zhalantun-2023q1");

/** A table of the published bulletin of 2023-04-13, headings first; numbers as numbers. */
export function published(file: "counts" | "appendix1" | "appendix2"): CellValue[][] {
  const text = readFileSync(join(FOLDER, `${file}.csv`), "utf8").replace(/^\uFEFF/, "");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
}
