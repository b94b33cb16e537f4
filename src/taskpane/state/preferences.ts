/** What is remembered on this computer: what the clerk has seen, and the office's settings; never a count. */
export interface Preferences {
  /** Whether the introduction has been seen. */
  isWelcomed(): boolean;
  setWelcomed(): void;
  /** The office's settings as they were kept last, which have to be checked like any text from outside. */
  settings(): string | undefined;
  /** @returns whether they are kept now */
  keepSettings(text: string): boolean;
  forgetSettings(): void;
  /** Forgets all of it. */
  clear(): void;
}

const WELCOMED = "adoption-bulletin.welcomed";
const SETTINGS = "adoption-bulletin.settings";

/** Preferences in the browser's store; where there is none (a strict policy, private browsing) nothing is remembered. */
export function localPreferences(): Preferences {
  return {
    isWelcomed: () => attempt(() => localStorage.getItem(WELCOMED) !== null) ?? true, // not the same card every time
    setWelcomed: () => void attempt(() => localStorage.setItem(WELCOMED, "1")),
    settings: () => attempt(() => localStorage.getItem(SETTINGS)) ?? undefined,
    keepSettings: (text) => attempt(() => (localStorage.setItem(SETTINGS, text), true)) ?? false,
    forgetSettings: () => void attempt(() => localStorage.removeItem(SETTINGS)),
    clear: () => void attempt(() => [WELCOMED, SETTINGS].forEach((key) => localStorage.removeItem(key))),
  };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
