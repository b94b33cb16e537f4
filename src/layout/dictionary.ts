/** A word of a text, and the place where it begins. */
export interface Word {
  readonly segment: string;
  readonly index: number;
}

let dictionary: Intl.Segmenter | undefined;

/** Opens the dictionary, where the browser has one, before it is needed: that takes a fiftieth of a second. */
export function openDictionary(): Intl.Segmenter | undefined {
  return "Segmenter" in Intl ? (dictionary ??= new Intl.Segmenter("zh", { granularity: "word" })) : undefined;
}

/**
 * The words of a text from left to right, its signs between them too; together they are the text. Browsers that have no
 * dictionary (Firefox before version 125) part every sign from the next.
 */
export function wordsOf(text: string): Iterable<Word> {
  const signs = (): Word[] => Array.from(text.matchAll(/./gsu), ({ 0: segment, index }) => ({ segment, index }));
  return openDictionary()?.segment(text) ?? signs();
}
