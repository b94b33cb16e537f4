import { waitFor } from "../cells/stepwise";
import { openForeignHere, type OpenForeign } from "../hosts/file/fileWorkbook";
import type { SheetList } from "../hosts/file/sheetList";
import type { Grid } from "../cells/grid";
import { type ForeignAnswer, type ForeignRequest, refusalOf } from "./foreignReading";

/** A worker that nobody has asked anything for so long is let go, with all that it has read; in milliseconds. */
const IDLE = 60_000;

/** The script of the page, which is that of its workers as well, for the page is one file; they themselves need none. */
const script = typeof document === "undefined" ? "" : (document.currentScript?.textContent ?? "");

/** That this browser lets a page from a disk have no worker, or that one ended by itself. */
class NoWorker extends Error {
  override readonly message = "the worker that reads the file is not there";
}

/**
 * Opens a workbook in another format than .xlsx beside the page, which would stand still meanwhile: the library that reads
 * it cannot stop. Where there can be no worker it is read in the page.
 */
export const openForeignBeside: OpenForeign = async (file, bytes, format) => {
  const reader = new Reader({ open: [file, bytes, format] });
  try {
    const list = await reader.list();
    return {
      ...list,
      *grid(sheet) {
        return yield* waitFor(reader.grid(sheet));
      },
    };
  } catch (error) {
    if (error instanceof NoWorker) return openForeignHere(file, bytes, format);
    throw error;
  }
};

/** A worker at work, and the sheets of the file that it has opened. */
interface Opened {
  readonly worker: Worker;
  readonly list: SheetList;
}

/** Reads one file in a worker, which is begun anew when it was let go. */
class Reader {
  private opened: Promise<Opened> | undefined;
  private waiting = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly open: ForeignRequest) {}

  /** @throws NoWorker; whatever openForeign throws */
  async list(): Promise<SheetList> {
    return this.use(async ({ list }) => list);
  }

  /** @throws NoWorker; SheetTooLarge */
  async grid(sheet: string): Promise<Grid> {
    return this.use(async ({ worker }) => (await ask(worker, { grid: sheet })) as Grid);
  }

  private async use<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
    clearTimeout(this.idle);
    this.waiting++;
    try {
      return await work(await (this.opened ??= this.begin()));
    } finally {
      this.waiting--;
      if (this.waiting === 0) this.idle = setTimeout(() => this.end(), IDLE);
    }
  }

  private async begin(): Promise<Opened> {
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    let worker: Worker | undefined;
    try {
      worker = newWorker(address);
      return { worker, list: (await ask(worker, this.open)) as SheetList };
    } catch (error) {
      worker?.terminate();
      throw error;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  private end(): void {
    this.opened?.then(
      ({ worker }) => worker.terminate(),
      () => undefined,
    );
    this.opened = undefined;
  }
}

function newWorker(address: string): Worker {
  try {
    return new Worker(address);
  } catch {
    throw new NoWorker();
  }
}

/** @throws NoWorker when it does not run; whatever it was refused with */
function ask(worker: Worker, request: ForeignRequest): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const answered = new AbortController();
  return new Promise<unknown>((resolve, reject) => {
    worker.addEventListener("error", () => reject(new NoWorker()), { signal: answered.signal });
    port1.onmessage = ({ data }: MessageEvent<ForeignAnswer>) =>
      "refused" in data ? reject(refusalOf(data.refused)) : resolve(data.done);
    worker.postMessage(request, [port2]);
  }).finally(() => {
    port1.close();
    answered.abort();
  });
}
