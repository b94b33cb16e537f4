/** What is remembered on this computer: preferences, never data. */
export interface Preferences {
  /** Whether the introduction has been seen. */
  isWelcomed(): boolean;
  setWelcomed(): void;
  clear(): void;
}

const KEY = "adoption-bulletin.welcomed";

/** Preferences in the browser's store; where there is none (a strict policy, private browsing) nothing is remembered. */
export function localPreferences(): Preferences {
  return {
    isWelcomed: () => attempt(() => localStorage.getItem(KEY) !== null) ?? true, // not the same card every time
    setWelcomed: () => void attempt(() => localStorage.setItem(KEY, "1")),
    clear: () => void attempt(() => localStorage.removeItem(KEY)),
  };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
