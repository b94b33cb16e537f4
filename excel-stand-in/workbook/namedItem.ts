/** A defined name. */
export interface NamedItem {
  readonly name: string;
  /** What it refers to, with the equals sign. */
  formula: string;
  comment: string;
  visible: boolean;
}

/**
 * Whether Excel takes a text as a defined name: a letter, `_` or `\` first, no spaces, and nothing like a cell.
 */
export function isValidName(name: string): boolean {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return shape && !/^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
}
