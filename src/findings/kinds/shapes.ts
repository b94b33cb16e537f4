/** settle: nothing is written before it is settled. look: a person should look. info: for the record. */
export type Severity = "settle" | "look" | "info";

/** How grave each kind of finding is. */
export type SeverityOf<Data> = Readonly<Record<keyof Data, Severity>>;

/** What stands in a cell: the heading of its column and the text or value found. */
export interface Found {
  readonly column: string;
  readonly found: string;
}

/** Two names that may be of one unit. */
export interface NamePair {
  readonly unit: string;
  readonly other: string;
}

/** Of a kind that has nothing to say beside its places and units. */
export type Nothing = Record<never, never>;
