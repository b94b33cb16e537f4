/* Runs the built command once and keeps what V8 compiled for it: node scripts/build/compileCommand.cjs FILE [words of the command] */
const { writeFileSync } = require("node:fs");
const { runCommand } = require("../../bin/runCommand.cjs");

const [file] = process.argv.splice(2, 1);
const script = runCommand({ patient: false });
process.on("exit", () => writeFileSync(file, script.createCachedData()));
