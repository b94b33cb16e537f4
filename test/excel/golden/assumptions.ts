import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Something that the emulation takes for granted about a real Excel. */
export interface Assumption {
  /** The file that says so, from the root of the project. */
  readonly file: string;
  readonly text: string;
}

const MARK = "Assumption: ";

/** Every assumption that a comment in a folder states. */
export function assumptionsIn(folder: string): Assumption[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  return sources.flatMap((name) => {
    const file = join(folder, name).replaceAll("\\", "/");
    return commentsOf(readFileSync(join(folder, name), "utf8")).flatMap((comment) =>
      comment
        .split(MARK)
        .slice(1)
        .map((text) => ({ file, text: text.trim() })),
    );
  });
}

/** The comments of a source, each as one line. */
function commentsOf(source: string): string[] {
  const comments = source.match(/\/\*\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+/gm) ?? [];
  return comments.map((comment) =>
    comment
      .replace(/\*\/\s*$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*(?:\/\*\*|\/\/|\*)\s?/, "").trim())
      // What follows about a parameter is no longer the assumption.
      .filter((_, index, all) => !all.slice(0, index + 1).some((one) => /^@\w+ (?!.*Assumption)/.test(one)))
      .join(" "),
  );
}
