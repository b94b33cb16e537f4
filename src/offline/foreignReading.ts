import { ClerkError } from "../bulletin/clerkError";
import type { OtherFormat } from "../cells/grid";
import type { ForeignWorkbook } from "../hosts/file/foreign/foreignWorkbook";

/** What the page asks of its worker: to open a file, and then the grid of a sheet. */
export type ForeignRequest =
  { readonly open: readonly [file: string, bytes: Uint8Array, format: OtherFormat] } | { readonly grid: string };

/** What it answers: the sheets of the file, or the grid, or why there is none. */
export type ForeignAnswer = { readonly done: unknown } | { readonly refused: Refusal };

/** An error as it goes from one thread to another, where its class is lost. */
interface Refusal {
  /** Of an error that a clerk may see what it knows, its kind among it; of another one nothing. */
  readonly known: Readonly<Record<string, unknown>> | undefined;
  readonly message: string;
}

/** An error of the other thread, with all that it knew. */
class RefusedThere extends ClerkError {
  readonly kind: string;

  constructor(known: Readonly<Record<string, unknown>>, message: string) {
    super(message);
    Object.assign(this, known);
    this.kind = String(known["kind"]);
  }
}

/** The error that was thrown in the other thread. */
export function refusalOf({ known, message }: Refusal): Error {
  return known ? new RefusedThere(known, message) : new Error(message);
}

/** Answers in a worker what the page asks: each question comes with a port for its answer. */
export function answerForeignRequests(): void {
  let opened: Promise<ForeignWorkbook> | undefined;
  const answer = async (request: ForeignRequest): Promise<unknown> => {
    if ("grid" in request) return (await opened!).grid(request.grid);
    const { openForeign } = await import("../hosts/file/foreign/foreignWorkbook");
    const { sheets, active } = await (opened = openForeign(...request.open));
    return { sheets, active };
  };
  globalThis.onmessage = ({ data, ports: [port] }: MessageEvent<ForeignRequest>) => {
    answer(data).then(
      (done) => port!.postMessage({ done } satisfies ForeignAnswer),
      (error: unknown) => port!.postMessage({ refused: refused(error) } satisfies ForeignAnswer),
    );
  };
}

function refused(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return { known: error instanceof ClerkError ? { ...error } : undefined, message };
}
