import type { Tally } from "../bulletin/tally";
import { question } from "../findings/question";
import type { CutNumbers } from "./figures/cutNumbers";
import type { Reading } from "./reading";

/**
 * Asks about what is broken in the file itself, and tells what could not be seen; of what was converted the sums are compared
 * once with what the clerk sees in it.
 */
export function askFaults(
  { grid, scheme, inquiry }: Reading,
  cut: CutNumbers | undefined,
  tallies: readonly Tally[],
): void {
  const { sheet, untold = [] } = grid;
  const what = untold.flatMap((each) => (each === "comments" ? [] : [each]));
  if (what.length > 0) inquiry.tell("shape-untold", { sheet }, { what });
  if (untold.includes("comments")) inquiry.tell("comments-untold", { sheet }, {});
  const open = grid.faults.flatMap((fault) => (fault.fault === "open-quote" ? [fault] : []));
  const [first] = open;
  if (first) {
    const lines = open.map(({ line }) => line);
    const asked = question("sheet", ["open-quote", sheet, ...lines], [{ as: "accept" }]);
    inquiry.ask("open-quote", { sheet }, { lines, swallowed: first.lines }, asked);
  }
  if (cut) inquiry.ask("wide-rows", { sheet }, { rows: cut.rows }, cut.question);
  for (const fault of grid.faults)
    if (fault.fault === "other-format" && tallies.length > 0) {
      const { format } = fault;
      const sums = scheme.channels.map(({ name }, n) => ({
        name,
        sum: tallies.reduce((total, { counts }) => total + counts[n]!, 0),
      }));
      const asked = question("sheet", ["converted", sheet, format, ...sums.map(({ sum }) => sum)], [{ as: "accept" }]);
      inquiry.ask("converted-file", { sheet }, { format, read: tallies.length, sums }, asked);
    }
}
