/** How a ribbon command ended. */
export type CommandEnd =
  | { readonly is: "completed"; readonly argument: unknown }
  /** The add-in has no function of that name. */
  | { readonly is: "unknown" }
  /** `event.completed()` was not called in time. */
  | { readonly is: "overdue"; readonly after: number };

interface Running {
  readonly end: (end: CommandEnd) => void;
}

const FUNCTION_MISSING = 11_101;

/** The commands that were started and have not completed. */
export class XdmCommands {
  private readonly running = new Map<string, Running>();
  private started = 0;

  /**
   * Starts a command and waits for its end.
   * @param invoke sends the command with its id to the add-in
   * @param timeout how long to wait, in milliseconds; nothing arrives from a command that never completes
   */
  start(invoke: (id: string) => void, timeout: number): Promise<CommandEnd> {
    this.started += 1;
    const id = `command-${this.started}`;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(id, { is: "overdue", after: timeout }), timeout);
      const end = (result: CommandEnd) => {
        clearTimeout(timer);
        resolve(result);
      };
      this.running.set(id, { end });
      invoke(id);
    });
  }

  /** Takes what the library says at a command's end. */
  completed(id: unknown, status: unknown, argument: unknown): void {
    if (typeof id !== "string") return;
    this.end(id, status === FUNCTION_MISSING ? { is: "unknown" } : { is: "completed", argument: parse(argument) });
  }

  private end(id: string, end: CommandEnd): void {
    this.running.get(id)?.end(end);
    this.running.delete(id);
  }
}

function parse(json: unknown): unknown {
  return typeof json === "string" && json !== "" ? JSON.parse(json) : undefined;
}
