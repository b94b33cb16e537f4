import { run } from "./run";

/* The command itself: npm run bulletin -- [WORKBOOK] [options] */
let lost = false;

// whoever read the output may stop early; a full disk behind it is another matter
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") return;
  lost = true;
  process.exitCode = 2;
  process.stderr.write(`${message}\n`);
});
process.stderr.on("error", () => undefined); // there is nobody left to tell

const terminal = {
  out: (text: string): unknown => process.stdout.write(`${text}\n`),
  err: (text: string): unknown => process.stderr.write(`${text}\n`),
};
void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = lost ? 2 : code;
});
