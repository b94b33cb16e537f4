/** Asks for work that is done later. */
export interface Later {
  (): void;
  /** Takes back what was asked for and not yet begun. */
  cancel(): void;
}

/** `work` done once, `milliseconds` after it was last asked for. */
export function afterPause(milliseconds: number, work: () => Promise<void> | void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const later = (): void => {
    cancel();
    timer = setTimeout(() => void work(), milliseconds);
  };
  return Object.assign(later, { cancel });
}
