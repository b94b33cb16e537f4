/** The most memory that this process has had, in kB. */
export function peakMemory(): number;
