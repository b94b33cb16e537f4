/** Whether the user is typing in a cell, during which Excel takes no requests. */
export class CellEdit {
  private waiting: (() => void)[] = [];
  private active = false;

  /** Whether a cell is being edited. */
  get isActive(): boolean {
    return this.active;
  }

  /** Whether a request waits for the end of editing. */
  get isWaitedFor(): boolean {
    return this.waiting.length > 0;
  }

  /** The user begins to type. */
  start(): void {
    this.active = true;
  }

  /** The user is done: whatever waited goes on. */
  end(): void {
    this.active = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  }

  /** Resolves once nobody edits a cell. */
  ended(): Promise<void> {
    return this.active ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
