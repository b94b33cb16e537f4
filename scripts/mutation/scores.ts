import { readFileSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import type { Stryker } from "@stryker-mutator/core";

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** A mutant that a test noticed, by failing or by never ending; and one that none did. */
const NOTICED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** Prints every mutant that no test noticed, and how many were noticed in each folder and together. */
export function printScores(mutants: readonly Mutant[]): void {
  const tried = mutants.filter(({ status }) => status !== "CompileError");
  for (const mutant of tried.filter(({ status }) => MISSED.includes(status))) console.log(missed(mutant));
  const folders = [...new Set(tried.map(folderOf))].sort();
  console.log(
    `\n${row(["folder", "mutants", "tried", "noticed", "missed", "covered by no test", "no longer runs", "score"])}`,
  );
  for (const folder of folders)
    console.log(row([folder, ...scores(mutants.filter((each) => folderOf(each) === folder))]));
  console.log(row(["together", ...scores(mutants)]));
}

function scores(mutants: readonly Mutant[]): (string | number)[] {
  const count = (...statuses: readonly string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, missed] = [count(...NOTICED), count(...MISSED)];
  const tried = mutants.length - count("CompileError");
  const score = `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`;
  return [mutants.length, tried, noticed, missed, count("NoCoverage"), count("RuntimeError"), score];
}

/** One line: where, what stood there, and what instead of it went unnoticed. */
function missed({ fileName, location: { start, end }, mutatorName, replacement, status }: Mutant): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.pop() ?? "";
  const text = [...lines, last.slice(0, end.column - 1)].join("\n").slice(start.column - 1);
  const place = `${relative(".", fileName)}:${start.line}:${start.column}`;
  return `${status} ${place} ${mutatorName}: ${oneLine(text)}  ->  ${oneLine(replacement)}`;
}

function oneLine(code: string): string {
  const short = code.replace(/\s+/g, " ");
  return short.length > 120 ? `${short.slice(0, 118)} …` : short;
}

/** src/intake of src/intake/log/mark.ts */
function folderOf({ fileName }: Mutant): string {
  return dirname(relative(".", fileName)).split(sep).slice(0, 2).join("/");
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
