import { ActionKind, type RequestBody, RequestFlag } from "./protocol";

/**
 * What a request is for: `work` is what a program asked for; `cleanUp` is sent by `Excel.run` at its end to give
 * references back; `service` is the library's own talk about custom functions and the task pane.
 */
export type RequestKind = "cleanUp" | "service" | "work";

/** One request that was received. */
export interface RequestRecord {
  readonly kind: RequestKind;
  readonly actions: number;
  /** Whether the library marked the request as one that changes something. */
  readonly writes: boolean;
  readonly bytesIn: number;
  bytesOut: number;
}

/** The kind of a request. */
export function requestKind(body: RequestBody): RequestKind {
  const isCleanUp = body.Actions.some((action) => action.Name === "_RemoveReference");
  const isOnly = body.Actions.every(
    (action) => action.Name === "_RemoveReference" || action.ActionType === ActionKind.instantiate,
  );
  if (isCleanUp && isOnly) return "cleanUp";
  const paths = Object.values(body.ObjectPaths);
  return paths.some((path) => path.Name.startsWith("Microsoft.")) ? "service" : "work";
}

/** Counts what goes between the add-in and Excel. */
export class Traffic {
  private records: RequestRecord[] = [];

  /** Begins to count anew. */
  mark(): void {
    this.records = [];
  }

  /** Notes a request; its `bytesOut` is filled in when it is answered. */
  note(body: RequestBody, flags: number, bytesIn: number): RequestRecord {
    const record = {
      kind: requestKind(body),
      actions: body.Actions.length,
      writes: (flags & RequestFlag.write) !== 0,
      bytesIn,
      bytesOut: 0,
    };
    this.records = [...this.records, record];
    return record;
  }

  /** Everything received since the mark. */
  get all(): readonly RequestRecord[] {
    return this.records;
  }

  /** The requests since the mark that a program asked for. */
  get requests(): readonly RequestRecord[] {
    return this.records.filter((record) => record.kind === "work");
  }

  /** A sentence for people: `2 requests to read, 3 to write, 57 actions, 12345 bytes in, 678 out`. */
  get summary(): string {
    const { requests } = this;
    const writing = requests.filter((record) => record.writes).length;
    const sum = (pick: (record: RequestRecord) => number) => requests.reduce((total, one) => total + pick(one), 0);
    const reading = requests.length - writing;
    const counts = `${reading} ${reading === 1 ? "request" : "requests"} to read, ${writing} to write`;
    const sizes = `${sum((one) => one.bytesIn)} bytes in, ${sum((one) => one.bytesOut)} out`;
    return `${counts}, ${sum((one) => one.actions)} actions, ${sizes}`;
  }
}
