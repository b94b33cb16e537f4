/** Languages of everything that a person reads; Chinese comes first. */
export type Language = "zh" | "en";

/** The language for a locale such as zh-CN or en-US: Chinese for every Chinese one, English for all others. */
export function languageOf(locale: string): Language {
  return /^zh/i.test(locale) ? "zh" : "en";
}
