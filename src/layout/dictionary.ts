/** A dictionary of words; browsers that have none (Firefox before version 125) part every sign from the next. */
const DICTIONARY = "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "word" }) : undefined;

/** A word of a text, and the place where it begins. */
export interface Word {
  readonly segment: string;
  readonly index: number;
}

/** The words of a text from left to right, its signs between them too; together they are the text. */
export function wordsOf(text: string): Iterable<Word> {
  return (
    DICTIONARY?.segment(text) ?? Array.from(text.matchAll(/./gsu), ({ 0: segment, index }) => ({ segment, index }))
  );
}
