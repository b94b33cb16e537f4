#!/usr/bin/env node
/* The command: runs what `npm run prepare` has built, and builds it anew in a checkout whose sources are newer. */
const { existsSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");
const { BUILT, isSmallJob, runCommand } = require("./runCommand.cjs");

const root = path.join(__dirname, "..");

if (!existsSync(path.join(root, "src")) || isFresh()) run();
else build().then(run, explain);

function run() {
  runCommand({ patient: isSmallJob() });
}

/** Whether nothing that the command was built of has changed since. */
function isFresh() {
  try {
    const { mtimeMs } = statSync(BUILT);
    const sources = readFileSync(path.join(BUILT, "../sources.txt"), "utf8").split("\n");
    // put together by hand: for some hundred files the joining would take as long as the looking
    return sources.every((file) => statSync(`${root}/${file}`).mtimeMs < mtimeMs);
  } catch {
    return false;
  }
}

async function build() {
  const { buildCommand } = await import("../scripts/build/command.js");
  await buildCommand();
}

function explain({ code, message }) {
  console.error(code === "ERR_MODULE_NOT_FOUND" ? "The command is not built: run npm install first." : message);
  process.exitCode = 2;
}
