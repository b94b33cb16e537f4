import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { NoticeFormTexts } from "../../texts/zh/noticeForm";
import type { Texts } from "../../texts/zh/page";

/** The words of the pane with those of the notice's form, which are loaded with it. */
export type NoticeWords = Omit<Texts, "noticeForm"> & { readonly noticeForm: NoticeFormTexts };

const Context = createContext<NoticeWords | undefined>(undefined);

/** Gives the parts of the form their words. */
export const NoticeTextsProvider = Context.Provider;

/** All words that the parts of the form need. */
export function useNoticeTexts(): NoticeWords {
  const words = useContext(Context);
  if (!words) throw new Error("no NoticeTextsProvider around this component");
  // what is wrong with facts is said in full where they are made
  return { ...words, errors: { ...words.errors, facts: words.noticeForm.factsErrors } };
}
