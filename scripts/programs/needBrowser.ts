import { browser, findProgram, needChineseFonts } from "./findProgram";

/* Before the tests: finds the browser, or installs it once, before several tests ask for it at the same time. */
try {
  findProgram(browser);
  needChineseFonts();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
