/**
 * npm run fuzz -- [CALLS] [FIRST]: calls the command with mutated workbooks, tables and JSON and says what it did not stand.
 * Calls are numbered: the same number is the same call, so `npm run fuzz -- 1 NUMBER` does one again.
 */
import { fuzz } from "./fuzz";

const count = Number(process.argv[2] ?? 20_000);
const first = Number(process.argv[3] ?? Math.floor(Math.random() * 1e9));
console.log(`calls ${first} to ${first + count - 1}`);
const { failures, slowest, largest } = await fuzz(first, count, 2);
for (const { number, problem } of failures.slice(0, 50)) console.log(`${number}: ${problem}`);
console.log(`${failures.length} of ${count} failed; at most ${Math.round(slowest)} ms and ${Math.round(largest)} MB`);
process.exitCode = failures.length === 0 ? 0 : 1;
