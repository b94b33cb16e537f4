import type { Browser, BrowserContext, Page } from "playwright-core";

/** What a window is opened with: its size, its language, what pages in it may do. */
export type WindowOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

interface Window {
  readonly context: BrowserContext;
  /** An empty page, which keeps the window open. */
  readonly empty: Page;
}

/**
 * Windows that stay open from one test to the next, one for each way in which a window is asked for; a page is a tab in
 * one. A new window costs more than the page in it: Chromium 156 loads the pages of its own address bar for each, a
 * second of processor time.
 */
export class Windows {
  readonly #open = new Map<string, Promise<Window>>();

  constructor(private readonly browser: Browser) {}

  /** An empty page, in which nothing is kept of the pages before it. */
  async newPage(options: WindowOptions, patience: number): Promise<Page> {
    const key = JSON.stringify(options);
    if (!this.#open.has(key)) this.#open.set(key, this.#openWindow(options));
    const { context } = await this.#open.get(key)!;
    context.setDefaultTimeout(patience);
    return context.newPage();
  }

  async #openWindow(options: WindowOptions): Promise<Window> {
    const context = await this.browser.newContext(options);
    return { context, empty: await context.newPage() };
  }

  /** Closes the pages, and forgets what they kept in the browser. */
  async closePages(): Promise<void> {
    for (const opened of this.#open.values()) await closePagesOf(await opened);
  }
}

async function closePagesOf({ context, empty }: Window): Promise<void> {
  const pages = context.pages().filter((page) => page !== empty);
  if (pages.length === 0) return;
  const addresses = pages.flatMap((page) => page.frames()).map((frame) => new URL(frame.url()));
  await Promise.all(pages.map((page) => page.close()));
  const session = await context.newCDPSession(empty);
  for (const origin of new Set(addresses.map(({ protocol, host }) => `${protocol}//${host}`)))
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}
