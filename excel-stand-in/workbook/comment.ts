/** A thread of comments at a cell: the first text and what was answered. */
export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
  readonly replies: readonly string[];
}

/** A note, as comments were before there were threads; where a person writes one, its text begins with who it was. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  content: string;
}
