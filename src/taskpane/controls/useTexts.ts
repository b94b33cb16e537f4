import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Texts } from "../../texts/zh/page";

const Context = createContext<Texts | undefined>(undefined);

/** Gives all components in it the words of the language in use. */
export const TextsProvider = Context.Provider;

/** All words of the language in use. */
export function useTexts(): Texts {
  const texts = useContext(Context);
  if (!texts) throw new Error("no TextsProvider around this component");
  return texts;
}
