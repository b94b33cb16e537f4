/** Signs that point to a note under the table: * ※ △ ★ †, numbers in circles and raised numbers (①, ❶, ¹). */
const SIGN = /[*＊※#＃△▲☆★†‡①-⑳⓪-⓿㉑-㉟㊱-㊿❶-➓¹²³⁰⁴-⁹₀-₉]/;
/** [1], 【2】, （注1）, [注], at the end of a text; a plain number in round brackets may say something else. */
const NOTE = /(?:[[［【〔](?:注?[0-9０-９]{1,2}|注)[\]］】〕]|[(（]注[0-9０-９]{0,2}[)）])$/;
/** No such note has more signs. */
const LONGEST_NOTE = 5;

/**
 * Takes the marks of footnotes off the end of a text: 水利局* is 水利局 and *, 12①② is 12 and ①②. A text that is
 * nothing but marks keeps them: ⑫ alone is a number.
 */
export function splitFootnote(text: string): { readonly text: string; readonly footnote: string } {
  let end = withoutBlanks(text, text.length);
  for (let length = markLength(text, end); length > 0; length = markLength(text, end))
    end = withoutBlanks(text, end - length);
  return end === 0 ? { text, footnote: "" } : { text: text.slice(0, end), footnote: text.slice(end).trim() };
}

/** Length of the mark that ends at `end`; 0 where there is none. */
function markLength(text: string, end: number): number {
  if (SIGN.test(text.charAt(end - 1))) return 1;
  return NOTE.exec(text.slice(Math.max(0, end - LONGEST_NOTE), end))?.[0].length ?? 0;
}

/** Where the text before `end` ends if the blanks at its end are not counted. */
function withoutBlanks(text: string, end: number): number {
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
