import { type CellValue, cellIn, isBlank, rowIn } from "../../cells/grid";
import { type Answer, question } from "../../findings/question";
import type { Header } from "../columns/header";
import { isSerial } from "../columns/headingRole";
import type { Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import { type LogColumns, markColumns, proofColumns } from "./logColumns";
import { readMark } from "./mark";
import type { LogRow } from "./readLog";
import { areMarksOpen } from "./secondWitness";
import type { PartOf, Taking } from "./sites";

/**
 * Holds the marks against what there is only of an adopted item: a site's link or day (市政府网链接), or a day of adoption. Where such
 * a thing stands and no mark, the clerk says once for each column whether the item was adopted. Until then it was not.
 *
 * @param takings each site, and how much of each item it took
 */
export function heldAgainstProofs(
  reading: Reading,
  header: Header,
  rows: readonly LogRow[],
  columns: LogColumns,
  takings: readonly Taking[],
): readonly Taking[] {
  // in sections the captions say what was adopted
  if (areMarksOpen(reading) || columns.sites.some((site) => site.rows !== undefined)) return takings;
  const marks = new Set([...markColumns(columns.sites), columns.adopted, ...columns.adoptedToo]);
  const proven = columns.sites.flatMap((site) =>
    site.j === undefined ? [] : proofColumns(header, site).map((j) => [site.name, j] as const),
  );
  const ofSites = proven.filter(([, proof]) => !marks.has(proof));
  const ofAll = columns.published.filter((j) => !marks.has(j) && !proven.some(([, proof]) => proof === j));
  const bySite = ofSites.reduce((now, [name, j]) => withProven(reading, header, rows, now, { j, name }), takings);
  return ofAll.reduce((now, j) => withProven(reading, header, rows, now, { j, marks }), bySite);
}

/** A column of proofs: of one site, or of whichever has no mark. */
interface ProofColumn {
  readonly j: number;
  readonly name?: string;
  readonly marks?: ReadonlySet<number | undefined>;
}

function withProven(
  { grid, inquiry }: Reading,
  header: Header,
  rows: readonly LogRow[],
  takings: readonly Taking[],
  { j, name, marks }: ProofColumn,
): readonly Taking[] {
  const own = takings.filter(({ site }) => name === undefined || site.name === name);
  const stands = ({ i }: LogRow): boolean => {
    const cell = cellIn(grid, i, j);
    return !isBlank(cell) && readMark(cell) === "adopted";
  };
  // what another medium adopted has a day, too
  const isTick = (cell: CellValue, at: number): boolean =>
    typeof cell === "string" &&
    cell.length === 1 &&
    readMark(cell) === "adopted" &&
    !isSerial(header.headings[at]?.text ?? "");
  const saysElse = ({ i }: LogRow): boolean =>
    marks !== undefined && rowIn(grid, i).some((cell, at) => isTick(cell, at) || (marks.has(at) && !isBlank(cell)));
  const shown = rows.filter(stands);
  const off = shown.filter((row) => own.every(({ partOf }) => partOf(row) === 0) && !saysElse(row));
  // a day that most items have without a mark is not that of their adoption
  if (off.length === 0 || (marks !== undefined && off.length * 2 >= shown.length)) return takings;
  const column = header.headings[j]?.text ?? "";
  const choices: Answer[] = [
    { as: "count", value: 0 },
    ...own.map(({ site }): Answer => ({ as: "name", name: site.name })),
  ];
  const key = [
    "log-proof",
    grid.sheet,
    `${j}`,
    name ?? "",
    ...off.map((row) => `${row.i} ${String(cellIn(grid, row.i, j))}`),
  ];
  const answer = inquiry.ask(
    "log-proof-differs",
    aboutCells(grid, off, j),
    { column, ...(name !== undefined && { site: name }) },
    question("sheet", key, choices),
  );
  if (answer?.as !== "name") return takings;
  const added = new Set(off);
  return takings.map(({ site, partOf }) => {
    const both: PartOf = (row) => (added.has(row) ? 1 : partOf(row));
    return site.name === answer.name ? { site, partOf: both } : { site, partOf };
  });
}
