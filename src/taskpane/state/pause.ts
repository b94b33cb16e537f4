/** `work` done once, `milliseconds` after it was last asked for. */
export function afterPause(milliseconds: number, work: () => Promise<void> | void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), milliseconds);
  };
}
