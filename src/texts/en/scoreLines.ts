import { several } from "./several";
import type { ScoreLineTexts } from "../zh/scoreLines";

export const scoreLines: ScoreLineTexts = {
  heading: (unit, score) => `${unit}: ${several(score, "point")}`,
  line: (line) => {
    switch (line.is) {
      case "channel":
        return `${line.name}: ${line.count} × ${line.each}`;
      case "submitted":
        return `Items submitted: ${line.count}`;
      case "adjustment":
        return `${line.name} (in the sheet: ${line.value})`;
      case "part":
      case "sheet":
        return line.is === "part" ? line.name : line.sheet;
      case "together":
        return `Limits of ${line.of.join(", ")} together`;
      case "replaced":
        return `${line.of.join(", ")}: ${line.by} stands in place of it`;
      case "settled":
        return line.why === "veto" ? "Veto" : "Rounding and limits of the total";
    }
  },
  limited: " (within limits)",
  none: "No points.",
  total: "Total",
  before: (score, accumulated) => `Before this period ${several(score, "point")}, ${accumulated} with it.`,
  items: (titles, all) => `In the log (${all}): ${titles.join("; ")}${titles.length < all ? "; …" : ""}`,
  from: (cells) => `The figures come from ${cells.join(", ")}`,
  close: "Close",
};
