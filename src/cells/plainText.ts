/** Characters that take no room or only white room: spaces of every width, line breaks, joiners, byte order marks. */
const BLANK = /[\s\u00A0\u200B-\u200F\u2028-\u202F\u2060\u3000\uFEFF]+/g;

/** A text without any is seen as it is typed; asking is cheaper than taking away. */
const HAS_BLANK = /[\s\u200B-\u200F\u2060\uFEFF]/;

/** A text of such signs alone is its own plain form; nearly every cell holds one, and asking is cheaper than folding. */
const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff]*$/;

/** Text for comparison: full-width forms folded (NFKC) and every blank removed, so 合 计 and ＡＢ equal 合计 and AB. */
export function plainText(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(BLANK, "");
}

/** Text for display: as typed, without the blanks around it and without line breaks inside. */
export function trimmed(text: string): string {
  if (!HAS_BLANK.test(text)) return text;
  // Cut by index: an expression that ends in $ starts anew at each of a cell's 32,767 spaces.
  return text.replace(/[\r\n\u200B-\u200F\u2060\uFEFF]+/g, "").trim();
}
