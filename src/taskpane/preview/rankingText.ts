import type { Appendix } from "../../layout/appendix";

/** A ranking as text, with tabs between its cells, so that it becomes a table wherever it is pasted. */
export function rankingText({ columns, parts }: Appendix): string {
  const lines: (readonly (string | number)[])[] = [columns.map(({ heading }) => heading)];
  for (const { caption, rows } of parts) {
    if (caption !== "") lines.push([caption]);
    for (const { cells } of rows) lines.push(cells);
  }
  return lines.map((cells) => cells.map(pasted).join("\t")).join("\n");
}

/** Excel makes a formula of a pasted text that begins so, be it in quotation marks; a signed figure such as +2 or -57.1% stays what it is. */
const FORMULA = /^[\s"]*(?:[=@＝＠]|[+\-＋－](?!$|[\d.]+%?$))/;

function pasted(cell: string | number): string {
  const text = String(cell).replace(/[\t\r\n\v\f\u0085\u2028\u2029]/g, " ");
  return typeof cell === "string" && FORMULA.test(text) ? `'${text}` : text;
}
