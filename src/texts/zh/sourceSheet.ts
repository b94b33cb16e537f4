/** The sheet that is read, where it stands beside the pane. */
export const sourceSheet = {
  heading: "原表",
  headingOf: (sheet: string): string => `原表：${sheet}`,
  /** Over it, with how many cells are marked. */
  marked: (cells: number): string =>
    cells === 0 ? "没有要核对的格子。" : `标出的 ${cells} 格要核对：点一下看说明，带输入框的可以直接填条数，回车生效。`,
  /** What a field in a cell is called. */
  count: (cell: string): string => `${cell} 的条数`,
  /** What a marked cell is called. */
  doubtful: (cell: string, text: string): string => `${cell} ${text === "" ? "空" : text}，看核对说明`,
  /** What the mark of a comment is called, and what is read where the pointer rests on it. */
  comment: (texts: readonly string[], isResolved: boolean): string =>
    `批注${isResolved ? "（已解决）" : ""}：${texts.join(" → ")}`,
  moreColumns: (columns: number): string => `右边还有 ${columns} 列没有显示。`,
};

export type SourceSheetTexts = typeof sourceSheet;
