/**
 * npm run bench:growth: how the time of each step grows with the size of what is read, for the shapes in which something
 * once grew faster. Prints the exponent of each (1 is linear, 2 is quadratic) and ends with 1 where one is above the limit.
 *
 *     npm run bench:growth               every shape
 *     npm run bench:growth -- roster     those whose names hold this
 */
import { cpus } from "node:os";
import { exponent, type Step, STEPS, timesOf, type Times } from "./growth";
import { type Shape, SHAPES } from "./shapes";

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
  let all = await measured(shape, sizes);
  // what else the computer did meanwhile makes nothing faster
  if (STEPS.some((step) => isAbove(growth(step, sizes, all)))) {
    const again = await measured(shape, sizes);
    all = all.map((times, n) => shorter(times, again[n] ?? {}));
  }
  for (const step of STEPS) line(shape.name, step, sizes, all);
}
if (above > 0) {
  console.log(`\n${above} above ${LIMIT}`);
  process.exitCode = 1;
}

/** What each step takes at each size, up to the first that takes very long. */
async function measured(shape: Shape, sizes: readonly number[]): Promise<Times[]> {
  const all: Times[] = [];
  for (const size of sizes) {
    const times = await timesOf(shape, size, size > 16_000 ? STEPS.filter((step) => step !== "docx") : STEPS);
    all.push(times);
    if (STEPS.some((step) => step !== "docx" && (times[step] ?? 0) > LONG)) break;
  }
  return all;
}

/** Of two measurements of each step the shorter one. */
function shorter(one: Times, other: Times): Times {
  const steps = Object.entries(one) as [Step, number][];
  return Object.fromEntries(steps.map(([step, time]) => [step, Math.min(time, other[step] ?? time)]));
}

/** The exponent of a step, from its last three sizes; undefined where it is too short, or was not measured, to say. */
function growth(step: Step, sizes: readonly number[], all: readonly Times[]): number | undefined {
  const times = all.flatMap((each, n) => (each[step] === undefined ? [] : [{ size: sizes[n]!, time: each[step] }]));
  const last = times.slice(-3);
  if (last.length < 2 || last.at(-1)!.time < SHORT) return undefined;
  return exponent(
    last.map(({ size }) => size),
    last.map(({ time }) => time),
  );
}

function isAbove(grows: number | undefined): boolean {
  return grows !== undefined && grows > LIMIT;
}

function line(shape: string, step: Step, sizes: readonly number[], all: readonly Times[]): void {
  if (all.filter((each) => each[step] !== undefined).length < 2) return;
  const grows = growth(step, sizes, all);
  if (isAbove(grows)) above++;
  const times = SIZES.map((_, n) => all[n]?.[step]?.toFixed(0) ?? "");
  const exponentText = grows === undefined ? "–" : grows.toFixed(2) + (isAbove(grows) ? " ✗" : "");
  console.log(`| ${[shape, step, ...times, exponentText].join(" | ")} |`);
}
