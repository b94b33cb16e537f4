import { executions, type Growth, growing, startCounting, stopCounting } from "./executions";

await startCounting(); // before what is counted is loaded
const { useFlate } = await import("../../src/hosts/file/package/flate");
const { nodeFlate } = await import("../../src/cli/nodeFlate");
const { STEPS, timesOf } = await import("../../scripts/bench/growth");
const { SHAPES } = await import("../../scripts/bench/shapes");
const { eachWithEach, found, sorted, spread } = await import("./quadratic");

beforeAll(() => useFlate(nodeFlate));
afterAll(stopCounting);

const [FEW, MANY] = [300, 1200] as const;
const LEAST = 10;
/** The Word file is made by a library; its time is measured by npm run bench:growth. */
const ours = STEPS.filter((step) => step !== "docx");

async function growth(work: (size: number) => unknown): Promise<Growth[]> {
  const few = await executions(() => work(FEW));
  const many = await executions(() => work(MANY));
  return growing([few, FEW], [many, MANY], LEAST);
}

async function walked(work: () => unknown): Promise<number> {
  await work();
  return 0;
}

test.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  "%s: no part runs more often for each of many than for each of few",
  async (_, shape) => {
    expect(await growth((size) => timesOf(shape, size, ours, walked))).toEqual([]);
  },
);

test.each([
  ["a loop in a loop", eachWithEach, "test/growth/quadratic.ts eachWithEach"],
  ["a search in a list for each of it", found, "Array.prototype.includes"],
  ["a list that is spread to be one longer", spread, "Array.prototype.[Symbol.iterator]"],
])("%s would be seen", async (_, work, place) => {
  const seen = await growth((size) => work(Array.from({ length: size }, (__, i) => i)));
  expect(seen.map((each) => each.place)).toContainEqual(expect.stringContaining(place));
  expect(Math.max(...seen.map(({ few, many }) => many / few))).toBeGreaterThan(3.5);
});

test("sorting is let pass", async () => {
  expect(await growth((size) => sorted(Array.from({ length: size }, (_, i) => (i * 7919) % size)))).toEqual([]);
});
