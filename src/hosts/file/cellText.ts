/** Begins like something that a spreadsheet program would calculate when somebody types it, full-width signs included. */
const LIKE_A_FORMULA = /^[\s']*[=+\-@＝＋－＠]/;

/** Whether a text must be kept from becoming a formula when somebody edits its cell. */
export function looksLikeFormula(text: string): boolean {
  return LIKE_A_FORMULA.test(text);
}

/**
 * A text as an .xlsx file can hold it: halves of characters and the two code points that XML forbids become U+FFFD, and
 * a text that looks like the file format's own escape (_x000A_) is escaped itself.
 */
export function storableText(text: string): string {
  return text.replace(/\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd").replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
