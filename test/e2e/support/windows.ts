import type { Browser, BrowserContext, Page } from "playwright-core";

/** What a window is opened with: its size, its language, what pages in it may do. */
export type WindowOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** How long to wait for a state, in ms; a test that is right never waits so long, whatever else is at work. */
const PATIENCE = 60_000;

interface Window {
  /** The options that it was opened with, as text. */
  readonly options: string;
  readonly context: BrowserContext;
  /** A page that stays, and with it the window and the process that has compiled the scripts. */
  readonly kept: Page;
}

/** Lets all pages of one site share a process, from which a script need not be compiled again for each of them. */
export const ONE_PROCESS = "--process-per-site";

/**
 * Windows that stay open from one test to the next. A new one costs more than the page in it: Chromium 156 loads the pages
 * of its own address bar for each, a second of processor time.
 */
export class Windows {
  readonly #open: Window[] = [];

  /** @param address something small of the site whose pages will be opened */
  constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** A page in a window that it has to itself: nothing is kept of pages before it, and none is open beside it. */
  async newPage(options: WindowOptions): Promise<Page> {
    const asked = JSON.stringify(options);
    const free = this.#open.find((window) => window.options === asked && pagesOf(window).length === 0);
    const { context } = free ?? (await this.#openWindow(options));
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  async #openWindow(options: WindowOptions): Promise<Window> {
    const context = await this.browser.newContext(options);
    const window = { options: JSON.stringify(options), context, kept: await context.newPage() };
    await window.kept.goto(this.address);
    this.#open.push(window);
    return window;
  }

  /** Closes the pages, and forgets what they kept in the browser. */
  async closePages(): Promise<void> {
    await Promise.all(this.#open.map(closePagesOf));
  }
}

function pagesOf({ context, kept }: Window): Page[] {
  return context.pages().filter((page) => page !== kept);
}

async function closePagesOf(window: Window): Promise<void> {
  const pages = pagesOf(window);
  if (pages.length === 0) return;
  const addresses = pages.flatMap((page) => page.frames().map((frame) => frame.url()));
  await Promise.all(pages.map((page) => page.close()));
  const session = await window.context.newCDPSession(window.kept);
  const visited = addresses.filter((address) => address !== ""); // a frame that was just made has none yet
  for (const origin of new Set(visited.map(originOf)))
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

/** Of a file, too, for which a browser says that it has none. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
