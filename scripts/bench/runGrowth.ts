/**
 * npm run bench:growth: how the time of each step grows with the size of what is read, for the shapes in which something
 * once grew faster. Prints the exponent of each (1 is linear, 2 is quadratic) and ends with 1 where one is above the limit.
 *
 *     npm run bench:growth               every shape
 *     npm run bench:growth -- roster     those whose names hold this
 */
import { cpus } from "node:os";
import { exponent, type Step, STEPS, timesOf, type Times } from "./growth";
import { SHAPES } from "./shapes";

const LIMIT = 1.25;
const SIZES = [1000, 4000, 16_000, 64_000] as const;
/** A step that takes less than so many ms at the largest size is too short to say how it grows. */
const SHORT = 60;
/** No larger size is tried after one that took so many ms: by then it has shown how it grows. */
const LONG = 30_000;

const wanted = process.argv[2] ?? "";
let above = 0;
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; processor time in ms`);
console.log(
  `| shape | step | ${SIZES.join(" | ")} | exponent |\n| --- | --- | ${SIZES.map(() => "---:").join(" | ")} | ---: |`,
);
for (const shape of SHAPES.filter(({ name }) => name.includes(wanted))) {
  const sizes = SIZES.map((size) => Math.min(size, shape.most ?? size)).filter(
    (size, n, all) => all.indexOf(size) === n,
  );
  const all: Times[] = [];
  for (const size of sizes) {
    const { docx, ...shorter } = (await timesOf(
      shape,
      size,
      size > 16_000 ? STEPS.filter((step) => step !== "docx") : STEPS,
    )) as Times;
    all.push({ ...shorter, ...(docx !== undefined && { docx }) });
    if (Object.values(shorter).some((time) => time > LONG)) break;
  }
  for (const step of STEPS) line(shape.name, step, sizes, all);
}
if (above > 0) {
  console.log(`\n${above} above ${LIMIT}`);
  process.exitCode = 1;
}

function line(shape: string, step: Step, sizes: readonly number[], all: readonly Times[]): void {
  const measured = sizes.flatMap((size, n) => (all[n]?.[step] === undefined ? [] : [{ size, time: all[n][step] }]));
  if (measured.length < 2) return;
  const last = measured.slice(-3);
  const grows = exponent(
    last.map(({ size }) => size),
    last.map(({ time }) => time),
  );
  const isShort = last.at(-1)!.time < SHORT;
  const isAbove = !isShort && grows > LIMIT;
  if (isAbove) above++;
  const times = SIZES.map((_, n) => (measured[n] ? Math.round(measured[n].time) : ""));
  console.log(`| ${[shape, step, ...times, isShort ? "–" : grows.toFixed(2) + (isAbove ? " ✗" : "")].join(" | ")} |`);
}
