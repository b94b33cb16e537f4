/** What columns of these kinds show, texts, ranks or marks, cannot be added up. */
export const NO_FIGURES: readonly string[] = [
  "serial",
  "rank",
  "overall-rank",
  "unit",
  "group",
  "rate",
  "change",
  "grade",
  "remark",
  "item-title",
  "item-day",
  "item-channels",
  "item-mark",
  "item-adjustment",
];
