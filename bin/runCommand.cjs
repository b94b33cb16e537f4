/* Runs the built command with what V8 has compiled of it before. */
const { readFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

const folder = path.join(__dirname, "../build/command");

/** The command in one file. */
const BUILT = path.join(folder, "adoption-bulletin.cjs");

/** Its functions as V8 compiled them. Another version of V8 passes over it and compiles them itself, a little later. */
const COMPILED = path.join(folder, "adoption-bulletin.v8");

/** Starts the command. @returns {Script} what was started, to be compiled further */
function runCommand() {
  const script = new Script(wrap(readFileSync(BUILT, "latin1")), { filename: BUILT, cachedData: compiled() });
  script.runInThisContext()(exports, createRequire(BUILT), module, BUILT, folder);
  return script;
}

function compiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

module.exports = { BUILT, runCommand };
