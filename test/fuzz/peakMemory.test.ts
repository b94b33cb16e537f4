import { spawnSync } from "node:child_process";

// on Linux what the system says of a started process counts what the starting one had, too
test("a process that was started by a large one is not taken for large", () => {
  const large = Buffer.alloc(300e6, 1);
  const { stdout } = spawnSync(process.execPath, ["-p", "require('./scripts/bench/peakMemory.cjs').peakMemory()"], {
    encoding: "utf8",
  });
  expect(Number(stdout)).toBeGreaterThan(20_000);
  expect(Number(stdout)).toBeLessThan((large.length / 1024) * 0.7);
});
