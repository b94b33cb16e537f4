const { writeFileSync } = require("node:fs");
const { peakMemory } = require("./peakMemory.cjs");

/* Loaded before a program that is measured: says at its end what it took, in ms and kB. */
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_USAGE, `${(user + system) / 1000} ${peakMemory()}`);
});
