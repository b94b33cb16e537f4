import { measuredKinds } from "../../bulletin/measures";
import { cellIn, cellText } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import type { Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { LogColumns } from "./logColumns";
import type { LogRow } from "./readLog";

/**
 * The kinds of each item that parts of the scheme measure by themselves (调研类按 1.5 倍计): what its cell says, or else what
 * stands within that. Items that say no kind are told, since they might be of one of these.
 *
 * @returns undefined where the scheme measures none, or the log has no column of them
 */
export function readKinds(
  { grid, scheme, inquiry }: Reading,
  rows: readonly LogRow[],
  { kind: j }: LogColumns,
): ((row: LogRow) => readonly string[]) | undefined {
  const measured = measuredKinds(scheme);
  if (measured.length === 0) return undefined;
  if (j === undefined) {
    inquiry.tell("no-kinds", { sheet: grid.sheet }, { kinds: measured });
    return () => [];
  }
  const textOf = ({ i }: LogRow): string => plainText(cellText(cellIn(grid, i, j)));
  const open = rows.filter((row) => textOf(row) === "");
  if (open.length > 0) inquiry.tell("log-no-kind", aboutCells(grid, open, j), { kinds: measured, items: open.length });
  const kindsOf = onceEach((text: string) =>
    measured.includes(text) ? [text] : measured.filter((kind) => text.includes(kind)),
  );
  return (row) => kindsOf(textOf(row));
}
