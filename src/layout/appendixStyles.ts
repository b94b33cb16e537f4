import { FACES, type FontSet } from "./fonts";
import type { CellStyle, StyleName } from "./sheetLayout";

/** 三号 and 二号 as the standard prescribes for 附件 and the title; 小四 is the habit for tables. */
const SAN_HAO = 16;
const ER_HAO = 22;
const XIAO_SI = 12;

/** The looks of an appendix (GB/T 9704-2012, 7.3.7; inside the table the habit of offices, no rule). */
export function appendixStyles(fonts: FontSet): Readonly<Record<StyleName, CellStyle>> {
  const { title, titleBold, hei, fang } = FACES[fonts];
  const cell = { bold: false, vertical: "center", wrap: true, border: true } as const;
  return {
    mark: { ...cell, font: hei, size: SAN_HAO, horizontal: "left", wrap: false, border: false, asText: true },
    title: { ...cell, font: title, size: ER_HAO, bold: titleBold, horizontal: "center", border: false, asText: true },
    header: { ...cell, font: hei, size: XIAO_SI, horizontal: "center", asText: true },
    number: { ...cell, font: fang, size: XIAO_SI, horizontal: "center", asText: false },
    text: { ...cell, font: fang, size: XIAO_SI, horizontal: "left", asText: true },
    // not a text cell: Excel shows #### for more than 255 characters in one
    note: { ...cell, font: fang, size: XIAO_SI, horizontal: "left", vertical: "top", border: false, asText: false },
  };
}
