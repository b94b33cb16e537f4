/* Runs the built command with what V8 has compiled of it before. */
const { readFileSync, statSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const path = require("node:path");
const v8 = require("node:v8");
const { Script } = require("node:vm");

const folder = path.join(__dirname, "../build/command");

/** The command in one file. */
const BUILT = path.join(folder, "adoption-bulletin.cjs");

/** Its functions as V8 compiled them. Another version of V8 passes over it and compiles them itself, a little later. */
const COMPILED = path.join(folder, "adoption-bulletin.v8");

/** A file of more bytes is a long job. */
const LARGE = 1_000_000;

/** Bytes of code that a function runs through before V8 optimizes it: five times as many as it waits for by itself. */
const PATIENT = 700_000;

/**
 * Starts the command.
 * @param {{ patient: boolean }} options whether V8 is to optimize later: not where what it compiled is kept, for it takes
 *   that only under the options with which it began
 * @returns {Script} what was started, to be compiled further
 */
function runCommand({ patient }) {
  const script = new Script(wrap(readFileSync(BUILT, "latin1")), { filename: BUILT, cachedData: compiled() });
  // in a job of a tenth of a second optimizing takes longer than what is optimized saves: a quarter of a log of 2,000 rows
  if (patient) v8.setFlagsFromString(`--interrupt-budget=${PATIENT}`);
  script.runInThisContext()(exports, createRequire(BUILT), module, BUILT, folder);
  return script;
}

/** Whether no word of the command names a large file. */
function isSmallJob() {
  return process.argv.slice(2).every((word) => sizeOf(word) <= LARGE);
}

function sizeOf(word) {
  try {
    return statSync(word).size;
  } catch {
    return 0; // no file: an option, or what the command itself will say something about
  }
}

function compiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

module.exports = { BUILT, isSmallJob, runCommand };
