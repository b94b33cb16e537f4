import type { FormerTexts } from "../zh/former";
import { several } from "./several";

export const former: FormerTexts = {
  heading: "Last period",
  hint: "For accumulated scores and changes of rank: the last period's appendix sheets, or its file.",
  read: ({ name, units, period }) =>
    `Last period “${name}”${period === undefined ? "" : ` (${period})`}: ${several(units, "unit")}. It holds for this sheet while the pane is open.`,
  file: "Open a File…",
  none: "Without a Last Period",
};
