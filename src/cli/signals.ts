/** Ctrl-C, a polite end, and a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Until the returned function is called, a signal that ends the process lets `clear` work first.
 *
 * @param clear done at once, without waiting for anything
 */
export function onSignal(clear: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    clear();
    process.kill(process.pid, signal); // now as if nobody had listened, so that the shell learns what happened
  };
  const stop = (): void => SIGNALS.forEach((signal) => process.removeListener(signal, end));
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}
