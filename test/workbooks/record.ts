import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDER } from "./cases";

/** What came of every case when it was last looked at. */
export const RECORD = join(FOLDER, "outcomes.txt");

/** What was recorded of each case, by its id. */
export function recorded(): ReadonlyMap<string, string> {
  const outcomes = readFileSync(RECORD, "utf8").trimEnd().split("\n\n");
  return new Map(outcomes.map((outcome) => [/^# (\S+)/.exec(outcome)?.[1] ?? "", outcome]));
}
