import { join } from "node:path";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { checkFacts } from "../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../src/bulletin/notice/factsRefused";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { WHOLE_FACTS } from "../bulletin/notice/wholeFacts";
import { WHOLE_SCHEME } from "../bulletin/wholeScheme";
import { all, type Json, named, put } from "./fields";

/** What is said of each field of a scheme and of a notice's facts that is wrong, as it was when it was last looked at. */
export const REFUSAL_RECORD = join(import.meta.dirname, "../fixtures/refusals.txt");

/** Data with every field, by the name of its field at the top: what comes of each wrong value of each field within. */
export const REFUSALS: ReadonlyMap<string, () => string> = new Map([
  ...byField("scheme", WHOLE_SCHEME, checkScheme),
  ...byField("facts", WHOLE_FACTS, checkFacts),
]);

/** What a file may hold by mistake. */
const WRONG: readonly Json[] = [
  null,
  7,
  0,
  -1,
  0.5,
  0.00001,
  100_000,
  100_001,
  " ",
  "没有",
  "{没有}",
  "省网",
  "乡镇",
  [],
  {},
  ["没有"],
];

function byField(name: string, whole: Json, check: (data: unknown) => unknown): [string, () => string][] {
  return Object.keys(whole as object).map((field) => {
    const title = `${name} ${field}`;
    return [title, () => [`# ${title}`, ...refusals(whole, field, check)].join("\n")];
  });
}

/** A line for each field: channels[0].points: without it: missing; null, "7": not-a-number; … */
function refusals(whole: Json, top: string, check: (data: unknown) => unknown): string[] {
  return all(whole)
    .filter(({ path }) => path[0] === top)
    .map(({ path, value }) => {
      const tried: [string, Json | undefined][] = [
        ["without it", undefined],
        ...WRONG.map((wrong): [string, Json] => [JSON.stringify(wrong), wrong]),
        ...(Array.isArray(value) ? [["its first again", [...value, value[0]] as Json] as [string, Json]] : []),
      ];
      const said = new Map<string, string[]>();
      for (const [name, wrong] of tried) {
        const answer = refusal(() => check(put(whole, path, wrong)), named(path));
        said.set(answer, [...(said.get(answer) ?? []), name]);
      }
      return `${named(path)}: ${[...said].map(([answer, names]) => `${names.join(", ")}: ${answer}`).join("; ")}`;
    });
}

/** not-one-of {"allowed":[…]}; with the field where it is another than the one that was changed. */
function refusal(work: () => unknown, changed: string): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof SchemeRefused || error instanceof FactsRefused)) throw error;
    const { problem, ...rest } = error.reason;
    const details = Object.entries(rest).filter(([name]) => name !== "found" && name !== "known");
    const about = details.length === 0 ? "" : ` ${JSON.stringify(Object.fromEntries(details))}`;
    return `${error.field === changed ? "" : `${error.field} `}${problem}${about}`;
  }
  return "ok";
}
