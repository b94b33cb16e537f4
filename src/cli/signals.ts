/** Ctrl-C, a polite end, and a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What is to be cleared away when the process ends now. */
const clears = new Set<() => void>();

/**
 * Until the returned function is called, a signal that ends the process lets `clear` work first.
 *
 * @param clear done at once, without waiting for anything
 */
export function onSignal(clear: () => void): () => void {
  if (clears.size === 0) for (const signal of SIGNALS) process.on(signal, end);
  clears.add(clear);
  return () => {
    clears.delete(clear);
    if (clears.size === 0) stopListening();
  };
}

function end(signal: NodeJS.Signals): void {
  stopListening();
  for (const clear of clears) clear();
  process.kill(process.pid, signal); // now as if nobody had listened, so that the shell learns what happened
}

function stopListening(): void {
  for (const signal of SIGNALS) process.removeListener(signal, end);
}
