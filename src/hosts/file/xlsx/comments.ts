import { cellName, parseArea } from "../../../cells/address";
import type { CellComment, Grid } from "../../../cells/grid";
import type { Waiting } from "../../../cells/stepwise";
import type { Parts } from "../package/parts";
import { readNotes } from "./notes";
import { readThreads, type Thread } from "./threads";

/**
 * A sheet with its comments. They stand in parts of their own: where these are damaged, or too large, the sheet is read all
 * the same, and it is not known what they say.
 */
export function* withComments(grid: Grid, parts: Parts, sheetPart: string): Waiting<Grid> {
  try {
    const comments = yield* readComments(parts, sheetPart);
    return comments.size === 0 ? grid : { ...grid, comments };
  } catch {
    return { ...grid, untold: [...(grid.untold ?? []), "comments"] };
  }
}

function* readComments(parts: Parts, sheetPart: string): Waiting<ReadonlyMap<string, CellComment>> {
  const comments = new Map<string, CellComment>();
  const related = parts.relationships(sheetPart).filter(({ target }) => parts.has(target));
  const targets = (wanted: string): readonly string[] =>
    related.filter(({ type }) => type === wanted).map(({ target }) => target);
  // a thread has a note beside it, for programs that know none: the thread says what was said
  for (const part of targets("comments")) addAll(comments, yield* readNotes(parts, part));
  for (const part of targets("threadedComment")) addAll(comments, yield* readThreads(parts, part));
  return comments;
}

/** @throws RangeError when a comment stands nowhere */
function addAll(comments: Map<string, CellComment>, added: readonly Thread[]): void {
  for (const { ref, ...comment } of added) {
    if (comment.texts.length === 0) continue;
    const { row, column } = parseArea(ref);
    comments.set(cellName(row, column), comment);
  }
}
