import { readCount as readClerksCount } from "../intake/figures/count";
import { isBlank, shown } from "./cells";
import type { Argument, Outcome } from "./problem";

/** The number of items in a cell, read as the rest of the program reads it (12, １２, 12条); a blank cell holds 0. */
export function readCount(value: unknown, argument: Argument): Outcome {
  if (isBlank(value)) return 0;
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  const found = shown(value);
  if (typeof value === "boolean") return { problem: "truth-value", argument, found };
  if (typeof value !== "number" && typeof value !== "string") return { problem: "no-count", argument, found };
  if (typeof value === "number" && value < 0) return { problem: "negative-count", argument, found };
  if (typeof value === "number" && !Number.isInteger(value)) return { problem: "fraction", argument, found };
  const reading = readClerksCount(value);
  if (reading.is === "unreadable") return { problem: "no-count", argument, found };
  return reading.is === "count" ? reading.count : 0;
}
