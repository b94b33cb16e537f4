import { plainText } from "./plainText";

/**
 * The key by which two spellings are the same unit (单位): full-width forms, blanks and the kind of brackets do not
 * matter. Anything further (水务局 and 水利局) is for a person to say.
 */
export function unitKey(name: string): string {
  return plainText(name)
    .replace(/[[{【〔〈《「『]/g, "(")
    .replace(/[\]}】〕〉》」』]/g, ")")
    .toUpperCase();
}
