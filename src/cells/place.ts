/** A cell of a clerk's workbook. */
export interface Place {
  readonly sheet: string;
  /** Address such as B12. */
  readonly cell: string;
}
