/** Key of our one setting in the workbook. */
export const SETTING = "adoption-bulletin";

/** What our setting holds. */
export interface Stored {
  /** The use case's own data. */
  readonly memory: unknown;
  /** Sheets of the last generation: their ids and the names that we gave them. */
  readonly made: readonly MadeSheet[];
}

export interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

/** Reads the setting's value; anything that is not ours reads as nothing made and nothing remembered. */
export function readStored(value: unknown): Stored {
  const { memory, made } = (typeof value === "object" && value !== null ? value : {}) as Partial<Stored>;
  const isMade = (item: unknown): item is MadeSheet =>
    typeof (item as MadeSheet | null)?.id === "string" && typeof (item as MadeSheet).name === "string";
  return { memory, made: Array.isArray(made) ? made.filter(isMade) : [] };
}
