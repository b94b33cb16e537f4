import type { Language } from "./language";
import type { Texts } from "./zh/page";

/** Where the words of each language come from; only those of the language in use are loaded. */
const LANGUAGES: Readonly<Record<Language, () => Promise<{ readonly page: Texts }>>> = {
  zh: () => import(/* webpackChunkName: "texts-zh" */ "./zh/page"),
  en: () => import(/* webpackChunkName: "texts-en" */ "./en/page"),
};

/** Loads what the pane and the page without Excel say in a language. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await LANGUAGES[language]()).page;
}
