const { readFileSync } = require("node:fs");

/**
 * The most memory that this process has had, in kB.
 *
 * Linux counts in resourceUsage() also what the process that started this one had: a small process that was started by a
 * large one would seem large. The system's own page about a process tells them apart; other systems have no such page.
 */
exports.peakMemory = () => {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
