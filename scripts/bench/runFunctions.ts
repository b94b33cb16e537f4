/**
 * npm run bench:functions: processor time in ms of the custom functions as a clerk fills them down; Excel's own handing
 * over of the cells is not in it.
 */
import { adoptRank } from "../../src/functions/adoptRank";
import { adoptScore } from "../../src/functions/adoptScore";

console.log("| formula | rows | CPU ms |\n| --- | ---: | ---: |");
for (const rows of [1000, 2000, 5000])
  line("ADOPTRANK(F2,F$2:F$n) in every row", rows, (scores) => {
    for (let i = 0; i < rows; i++) adoptRank([[scoreOf(i)]], scores);
  });
for (const rows of [10_000, 100_000]) {
  line("ADOPTRANK(F2:Fn,F2:Fn)", rows, (scores) => adoptRank(scores, scores));
  line("ADOPTSCORE(B2:Bn,C2:Cn)", rows, (counts) => adoptScore(counts, counts));
}

function scoreOf(i: number): number {
  return (i * 7919) % 5003;
}

function line(formula: string, rows: number, work: (column: number[][]) => unknown): void {
  const times = Array.from({ length: 9 }).map(() => {
    const column = Array.from({ length: rows }, (_, i) => [scoreOf(i)]); // Excel makes a new one for each call
    const before = process.cpuUsage();
    work(column);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  console.log(`| ${formula} | ${rows} | ${Math.round(Math.min(...times))} |`);
}
