import { format, resolveConfig } from "prettier";
import type { Answers } from "./standIn";

export const EXPECTED_FILE = "src/check/expected.ts";

/** The file with what the emulated Excel answers, which is what 检查本机 Excel compares a real one with. */
export async function expectedSource(desktop: Answers, web: Answers): Promise<string> {
  const other = Object.fromEntries(
    Object.entries(web).filter(([name, answer]) => JSON.stringify(answer) !== JSON.stringify(desktop[name])),
  );
  const source = `import type { Answer } from "./question";

// Made by "npm run expected"; a test holds it against the emulated Excel.

/** What is expected of Excel for Windows and Mac. */
export const EXPECTED: Readonly<Record<string, Answer>> = ${JSON.stringify(desktop)};

/** What is expected to be otherwise on the web. */
export const EXPECTED_ON_THE_WEB: Readonly<Record<string, Answer>> = ${JSON.stringify(other)};
`;
  return format(source, { ...(await resolveConfig(EXPECTED_FILE)), parser: "typescript" });
}
