import { jest } from "@jest/globals";
import { writeXlsx } from "hucre/xlsx";
import { atOnce, type Stepwise, type Waiting, waitFor } from "../../src/cells/stepwise";
import { Cancelled } from "../../src/hosts/cancelled";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { inSlices } from "../../src/hosts/inSlices";

/** Every look at the clock is 10 ms after the one before: the computer's speed decides nothing. */
beforeEach(() => {
  let time = 0;
  jest.spyOn(Date, "now").mockImplementation(() => (time += 10));
});

afterEach(() => jest.restoreAllMocks());

/** So many steps, each of which notes its number. */
function* counting(steps: number, done: (number | string)[]): Stepwise<string> {
  for (let step = 1; step <= steps; step++) {
    done.push(step);
    yield;
  }
  return "末";
}

test("what waits is done between two slices, and the work goes on", async () => {
  const done: (number | string)[] = [];
  setImmediate(() => done.push("键"));
  expect(await inSlices(counting(9, done))).toBe("末");
  expect(done.filter((each) => typeof each === "number")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(done.indexOf("键")).toBeGreaterThan(0);
  expect(done.indexOf("键")).toBeLessThan(9);
});

test("all steps at once come to the same", () => {
  expect(atOnce(counting(9, []))).toBe("末");
});

test("whoever stops the work stops it after the slice that is being done", async () => {
  const done: (number | string)[] = [];
  const stopping = new AbortController();
  setImmediate(() => stopping.abort());
  await expect(inSlices(counting(1000, done), stopping.signal)).rejects.toBeInstanceOf(Cancelled);
  expect(done.length).toBeLessThan(1000);
});

test("an error of the work is that of the whole", async () => {
  const failing = function* (): Stepwise<void> {
    yield;
    throw new RangeError("甲");
  };
  await expect(inSlices(failing())).rejects.toThrow(new RangeError("甲"));
});

test("a step that waits for something goes on with what it brings", async () => {
  const waiting = function* (): Waiting<string> {
    const first = yield* waitFor(Promise.resolve("甲"));
    const second = yield* waitFor(new Promise<string>((resolve) => setImmediate(() => resolve("乙"))));
    return first + second;
  };
  expect(await inSlices(waiting())).toBe("甲乙");
});

test("what a step waits for in vain is its own error", async () => {
  const waiting = function* (): Waiting<string> {
    try {
      return yield* waitFor(Promise.reject<string>(new RangeError("甲")));
    } catch (error) {
      return `caught ${String(error)}`;
    }
  };
  expect(await inSlices(waiting())).toBe("caught RangeError: 甲");
});

test("what fails after the work was stopped disturbs nobody", async () => {
  const unhandled = jest.fn();
  process.on("unhandledRejection", unhandled);
  const stopping = new AbortController();
  const waiting = function* (): Waiting<void> {
    yield;
    yield; // the third look at the clock ends the slice
    stopping.abort();
    yield* waitFor(Promise.reject<void>(new RangeError("甲")));
  };
  await expect(inSlices(waiting(), stopping.signal)).rejects.toBeInstanceOf(Cancelled);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("work that is stopped lets go of what it holds", async () => {
  let isHeld = false;
  const holding = function* (): Stepwise<void> {
    isHeld = true;
    try {
      for (;;) yield;
    } finally {
      isHeld = false;
    }
  };
  const stopping = new AbortController();
  setImmediate(() => stopping.abort());
  await expect(inSlices(holding(), stopping.signal)).rejects.toBeInstanceOf(Cancelled);
  expect(isHeld).toBe(false);
});

test("the reading of a long sheet can be stopped in its middle, and is whole otherwise", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`第${i}单位`, (i * 7919) % 1000]);
  const bytes = await writeXlsx({ sheets: [{ name: "表", rows }] });
  const host = fileWorkbook("表.xlsx", bytes, () => undefined);
  const stopping = new AbortController();
  const stopped = host.read("表", undefined, stopping.signal);
  stopping.abort();
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
  const { values } = await host.read("表");
  expect(values).toEqual(rows);
});
