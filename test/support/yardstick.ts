/**
 * How much processor some work takes, in times of sorting a million numbers on the same machine just before: a figure that
 * is alike on a fast machine, a slow one and a busy one.
 */
export async function yardsticks(work: () => unknown): Promise<number> {
  const numbers = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003);
  const once = await processorOf(() => [...numbers].sort((a, b) => a - b));
  return (await processorOf(work)) / once;
}

async function processorOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user;
}
