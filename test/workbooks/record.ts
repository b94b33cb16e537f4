import { readFileSync } from "node:fs";

/** What was recorded in a file, by its titles. */
export function recorded(file: string): ReadonlyMap<string, string> {
  const outcomes = readFileSync(file, "utf8").trimEnd().split("\n\n");
  return new Map(outcomes.map((outcome) => [outcome.slice("# ".length, outcome.indexOf("\n")), outcome]));
}
