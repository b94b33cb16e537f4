/* Loaded before a program that is measured: says at its end what it took, in ms and kB. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.BENCH_USAGE, `${(userCPUTime + systemCPUTime) / 1000} ${maxRSS}`);
});
