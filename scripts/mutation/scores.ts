import { dirname, relative, sep } from "node:path";
import type { Stryker } from "@stryker-mutator/core";

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** A mutant that a test noticed, by failing or by never ending; and one that none did. */
const NOTICED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** Prints how many mutants were noticed in each folder and together. */
export function printScores(mutants: readonly Mutant[]): void {
  const tried = mutants.filter(({ status }) => status !== "Ignored");
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
  const tried = mutants.length - count("Ignored");
  const score = `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`;
  return [mutants.length, tried, noticed, missed, count("NoCoverage"), count("RuntimeError"), score];
}

/** src/intake of src/intake/log/mark.ts */
function folderOf({ fileName }: Mutant): string {
  return dirname(relative(".", fileName)).split(sep).slice(0, 2).join("/");
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
