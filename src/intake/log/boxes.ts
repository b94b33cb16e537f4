/** A box that nobody has ticked, and a ticked one. */
const EMPTY = /[☐□]/;
const TICKED = /[☑■☒✅]/;
/** Boxes, and what parts one choice from the next beside them. */
const SIGNS = /([☐□☑■☒✅、，,；;/|\n\r])/;
const WORD = /[\p{L}\p{N}]/u;

/** Of boxes to tick (☑是 ☐否, 市政府网■ 省政府网□) what is chosen, with a break for each ticked box; any other text as it is. */
export function chosen(text: string): string {
  if (!EMPTY.test(text) || !WORD.test(text)) return text;
  // what a sign parts, and between each two of these the sign
  const pieces = text.split(SIGNS);
  const begins = pieces.findIndex((piece, n) => n % 2 === 1 || WORD.test(piece));
  const beside = begins % 2 === 1 ? -1 : 1;
  return pieces
    .map((piece, n) => {
      if (n % 2 === 1) return EMPTY.test(piece) || TICKED.test(piece) ? "\n" : piece;
      return EMPTY.test(pieces[n + beside] ?? "") ? "" : piece;
    })
    .join("");
}
