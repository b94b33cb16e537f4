import type { Texts } from "../zh/page";
import { notice } from "./notice";
import { offline } from "./offline";
import { pane } from "./pane";

export const page: Texts = {
  language: "en",
  tag: "en",
  list: (names) => names.join(", "),
  pane,
  notice,
  noticeForm: async () => (await import("./noticeForm")).noticeForm,
  check: async () => (await import("./check")).check,
  help: async () => (await import("./help")).help,
  offline,
};
