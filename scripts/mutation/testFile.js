import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { expect } from "expect";

/** What is measured in them is the machine. */
const SPEED = /in (a moment|no time) \d+$|in (a moment|no time)$/;

/**
 * A file of tests as Jest would run it, as far as the tests here ask for it: describe, test, each, beforeEach, afterEach.
 * Loading it anew takes a fraction of what a new Jest takes.
 *
 * @param {string} file
 * @returns a function that loads the file and returns its tests, each with its full name
 */
export function testFile(file) {
  const names = "require, __filename, describe, test, beforeEach, afterEach, expect, module, exports";
  const script = new Script(`(function (${names}) {${readFileSync(file, "utf8")}\n})`, { filename: file });
  const require = createRequire(file);
  return () => {
    const { tests, describe, test, beforeEach, afterEach } = collector();
    const module = { exports: {} };
    script.runInThisContext()(require, file, describe, test, beforeEach, afterEach, expect, module, module.exports);
    return tests;
  };
}

function collector() {
  const tests = [];
  let scope = { name: [], before: [], after: [] };
  const describe = (name, body) => {
    const outer = scope;
    scope = { name: [...outer.name, name], before: [...outer.before], after: [...outer.after] };
    body();
    scope = outer;
  };
  const test = (name, body) => {
    const { before, after } = scope;
    const run = async () => {
      for (const each of before) await each();
      try {
        await body();
      } finally {
        for (const each of after) await each();
      }
    };
    if (!SPEED.test(name)) tests.push({ name: [...scope.name, name].join(" "), run });
  };
  describe.each = eachOf(describe);
  test.each = eachOf(test);
  return {
    tests,
    describe,
    test,
    beforeEach: (body) => scope.before.push(body),
    afterEach: (body) => scope.after.unshift(body),
  };
}

/** Names by number; Jest would write the values out. */
function eachOf(one) {
  return (rows) => (name, body) =>
    rows.forEach((row, n) => one(`${name} ${n + 1}`, () => body(...(Array.isArray(row) ? row : [row]))));
}
