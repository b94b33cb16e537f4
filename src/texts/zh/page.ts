import type { Language } from "../language";
import { notice } from "./notice";
import type { NoticeFormTexts } from "./noticeForm";
import { offline } from "./offline";
import { pane } from "./pane";

/** Everything that the pane and the page without Excel say, in Chinese; other languages say the same. */
export const page = {
  language: "zh" as Language,
  /** For the page's lang attribute. */
  tag: "zh-CN",
  /** Names in a row. */
  list: (names: readonly string[]): string => names.join("、"),
  pane,
  notice,
  /** The form of the notice, which few open. */
  noticeForm: async (): Promise<NoticeFormTexts> => (await import("./noticeForm")).noticeForm,
  offline,
};

export type Texts = typeof page;
