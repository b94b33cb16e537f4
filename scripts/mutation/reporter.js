import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** Plugin of Stryker: says at once which change no test noticed, so that a run that is ended early has said something. */
export const strykerPlugins = [{ kind: "Reporter", name: "missed", factory: reporter }];

reporter.inject = [];

/** How often it is said how far the run has come. */
const EVERY = 50;

function reporter() {
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, RuntimeError: 0 };
  let tried = 0;
  return {
    onMutantTested: (mutant) => {
      const { status } = mutant;
      if (!(status in counts)) return; // not in the sample
      counts[status]++;
      if (status === "Survived" || status === "NoCoverage") console.log(missed(mutant));
      if (++tried % EVERY === 0) console.log(`${tried} tried: ${JSON.stringify(counts)}`);
    },
  };
}

/** One line: where, what stood there, and what instead of it went unnoticed. */
function missed({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.pop() ?? "";
  const text = [...lines, last.slice(0, end.column - 1)].join("\n").slice(start.column - 1);
  const place = `${relative(".", fileName)}:${start.line}:${start.column}`;
  return `${status} ${place} ${mutatorName}: ${oneLine(text)}  ->  ${oneLine(replacement)}`;
}

function oneLine(code) {
  const short = code.replace(/\s+/g, " ");
  return short.length > 120 ? `${short.slice(0, 118)} …` : short;
}
