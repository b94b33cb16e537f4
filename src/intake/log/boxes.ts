/** Boxes that nobody has ticked, and ticked ones. */
const EMPTY = "☐□";
const TICKED = "☑■☒✅";
/** What parts one choice from the next beside their boxes. */
const BETWEEN = "、，,；;/|\\n\\r";

const HAS_EMPTY = new RegExp(`[${EMPTY}]`);
const HAS_WORD = /[\p{L}\p{N}]/u;
/** ☐否, and 否☐ where the boxes stand behind what they are for. */
const EMPTY_BEFORE = new RegExp(`[${EMPTY}][^${EMPTY}${TICKED}${BETWEEN}]*`, "g");
const EMPTY_BEHIND = new RegExp(`[^${EMPTY}${TICKED}${BETWEEN}]*[${EMPTY}]`, "g");
const BEGINS = new RegExp(`^[^\\p{L}\\p{N}]*[${EMPTY}${TICKED}]`, "u");
const ALL_TICKED = new RegExp(`[${TICKED}]`, "g");

/** Of boxes to tick (☑是 ☐否, 市政府网■ 省政府网□) what is chosen, with a break for each ticked box; any other text as it is. */
export function chosen(text: string): string {
  if (!HAS_EMPTY.test(text) || !HAS_WORD.test(text)) return text;
  return text.replace(BEGINS.test(text) ? EMPTY_BEFORE : EMPTY_BEHIND, "").replace(ALL_TICKED, "\n");
}
