import { type Browser, chromium } from "playwright-core";
import { browser as program, findProgram, needChineseFonts } from "../programs/findProgram";

/** Keep the browser from talking to its maker, and let it run as root in a container. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser without a window. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  needChineseFonts();
  return chromium.launch({ executablePath: findProgram(program), args: [...QUIET, ...args] });
}
