import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SchemeFormTexts } from "../../texts/zh/schemeForm";

const Context = createContext<SchemeFormTexts | undefined>(undefined);

/** Gives the parts of the form their words. */
export const SchemeTextsProvider = Context.Provider;

/** The words that only the scheme's form needs. */
export function useSchemeTexts(): SchemeFormTexts {
  const texts = useContext(Context);
  if (!texts) throw new Error("no SchemeTextsProvider around this component");
  return texts;
}
