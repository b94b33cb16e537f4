import type { Texts } from "../zh/page";
import { errors } from "./errors";
import { notice } from "./notice";
import { offline } from "./offline";
import { pane } from "./pane";

export const page: Texts = {
  tag: "en",
  list: (names) => names.join(", "),
  pane,
  notice,
  noticeForm: async () => (await import("./noticeForm")).noticeForm,
  check: async () => (await import("./check")).check,
  errors,
  sourceSheet: async () => (await import("./sourceSheet")).sourceSheet,
  scoreLines: async () => (await import("./scoreLines")).scoreLines,
  former: async () => (await import("./former")).former,
  fileErrors: async () => (await import("./fileErrors")).fileErrors,
  findings: async () => (await import("./findings")).findings,
  help: async () => (await import("./help")).help,
  firstScheme: async () => (await import("./firstScheme")).firstScheme,
  office: async () => (await import("./office")).office,
  learn: async () => (await import("./learn")).learn,
  schemeForm: async () => (await import("./schemeForm")).schemeForm,
  offline,
};
