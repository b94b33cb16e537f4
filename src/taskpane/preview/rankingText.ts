import type { Appendix } from "../../layout/appendix";

/** A ranking as text, with tabs between its cells, so that it becomes a table wherever it is pasted. */
export function rankingText({ columns, parts }: Appendix): string {
  const lines = [columns.map(({ heading }) => heading)];
  for (const { caption, rows } of parts) {
    if (caption !== "") lines.push([caption]);
    for (const { cells } of rows) lines.push(cells.map(String));
  }
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\n]/g, " ")).join("\t")).join("\n");
}
