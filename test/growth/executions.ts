import { type Profiler, Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

/** How often every part of the code ran while something was done. */
export interface Executions {
  /** The functions by the file and the place where they begin. */
  readonly functions: ReadonlyMap<string, Profiler.FunctionCoverage>;
  /** Elements that went through methods of arrays which the engine has ready, by their names. */
  readonly elements: ReadonlyMap<string, number>;
}

/** A part of the code, and how often it ran for each thing of a small and of a large job. */
export interface Growth {
  readonly place: string;
  readonly few: number;
  readonly many: number;
}

const session = new Session();
let elements = new Map<string, number>();

/** What the engine makes faster it counts no longer, or forgets. */
const AS_WRITTEN = ["opt", "flush-bytecode"];

/**
 * From here on the engine counts how often each block of code runs that is loaded after this. Counts are the same on every
 * computer, as times are not. What happens inside a text, a Map or a Set is not counted.
 */
export async function startCounting(): Promise<void> {
  for (const flag of AS_WRITTEN) setFlagsFromString(`--no-${flag}`);
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  countElements();
}

/** Lets the engine run as fast as ever. */
export function stopCounting(): void {
  session.disconnect();
  for (const flag of AS_WRITTEN) setFlagsFromString(`--${flag}`);
}

/** What runs while something is done. */
export async function executions(work: () => unknown): Promise<Executions> {
  await session.post("Profiler.takePreciseCoverage"); // begins to count anew
  elements = new Map();
  await work();
  const passed = elements;
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const functions = result
    .filter(({ url }) => /\/(src|test\/growth)\/[^:]*$/.test(url))
    .flatMap(({ url, functions }) => functions.map((each) => [nameOf(url, each), each] as const));
  return { functions: new Map(functions), elements: passed };
}

function nameOf(url: string, { functionName, ranges: [whole] }: Profiler.FunctionCoverage): string {
  return `${url.replace(/^.*\/(?=src\/|test\/)/, "")} ${functionName} from character ${whole?.startOffset}`;
}

/**
 * The parts of the code that ran more than twice as often for each thing of a job when there were more things: what sorts
 * four times as many takes a quarter more for each, what looks at all of them for each takes four times as much.
 *
 * @param least what runs less often for each thing is not looked at: few of them may have had a reason at all
 */
export function growing(
  [few, small]: readonly [Executions, number],
  [many, large]: readonly [Executions, number],
  least: number,
): Growth[] {
  const blocks = [...many.functions].flatMap(([place, { ranges }]) =>
    ranges.map((range) => ({ place, before: countIn(few.functions.get(place), range), after: range.count })),
  );
  const passed = [...many.elements].map(([name, after]) => ({
    place: `Array.prototype.${name}`,
    before: few.elements.get(name) ?? 0,
    after,
  }));
  return [...blocks, ...passed]
    .map(({ place, before, after }) => ({ place, few: before / small, many: after / large }))
    .filter(({ few, many }) => many > least && many > 2 * few);
}

/** How often a range of a function ran: one that ran as often as the one around it has no count of its own. */
function countIn(found: Profiler.FunctionCoverage | undefined, range: Profiler.CoverageRange): number {
  const around = (found?.ranges ?? []).filter(
    ({ startOffset, endOffset }) => startOffset <= range.startOffset && range.endOffset <= endOffset,
  );
  return around.at(-1)?.count ?? 0;
}

function pass(name: string, count: number): void {
  elements.set(name, (elements.get(name) ?? 0) + count);
}

/** Has the methods of arrays that go through elements inside the engine count them. */
function countElements(): void {
  const list = Array.prototype as unknown as Record<string, (this: unknown[], ...values: unknown[]) => unknown>;
  for (const name of ["concat", "includes", "indexOf", "join", "lastIndexOf", "shift", "slice", "splice", "unshift"]) {
    const own = list[name]!;
    list[name] = function (...values) {
      const result = own.apply(this, values);
      pass(name, name === "slice" ? (result as unknown[]).length : this.length);
      return result;
    };
  }
  // lists that are spread, and those that a Map or a Set is made of
  Array.prototype[Symbol.iterator] = function* <T>(this: T[]): ArrayIterator<T> {
    for (let i = 0; i < this.length; i++) {
      pass("[Symbol.iterator]", 1);
      yield this[i]!;
    }
    return undefined;
  };
}
