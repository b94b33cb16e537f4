import { run } from "./run";

/* The command itself: npm run bulletin -- [WORKBOOK] [options] */
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
