/** The sheets of a file, without their content. */
export interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /** Position of the sheet that the file says is in view, which may be hidden, or beyond the last. */
  readonly active: number;
}
