import { cellName } from "../../cells/address";
import type { CellComment } from "../../cells/grid";
import { noteTexts, saidTexts } from "../commentText";
import { inExcel } from "./request";
import { supports, tellsComments, tellsNotes } from "./supports";

/** What is written in a sheet's comments, as long as it is not known at which cells. */
export interface FoundComments {
  /** By the ids of Excel. */
  readonly threads: ReadonlyMap<string, CellComment>;
  /** In the order of Excel; they have no ids. */
  readonly notes: readonly CellComment[];
}

/** So many cells are asked for at once. */
const AT_ONCE = 500;
/** More comments than this nobody has written. */
const MOST_COMMENTS = 5000;

/** Asks along with the next sync what is written in the threads and the notes of a sheet, as far as this Excel tells. */
export function askComments(sheet: Excel.Worksheet): () => FoundComments {
  const threads = tellsComments() ? sheet.comments : undefined;
  const notes = tellsNotes() ? sheet.notes : undefined;
  const tellsResolved = supports("1.11");
  threads?.load(`items/id,items/content,items/replies/items/content${tellsResolved ? ",items/resolved" : ""}`);
  notes?.load("items/authorName,items/content");
  return () => ({
    threads: new Map(
      (threads?.items ?? []).map((thread) => [thread.id, commentOf(thread, tellsResolved && thread.resolved)]),
    ),
    notes: (notes?.items ?? []).map(({ content, authorName }) => ({ texts: noteTexts(content, authorName) })),
  });
}

/** Whether this Excel tells of all comments, be they threads or notes. */
export function tellsAllComments(): boolean {
  return tellsComments() && tellsNotes();
}

/** Whether there is any comment of which the cell is to be asked for. */
export function isAnyComment({ threads, notes }: FoundComments): boolean {
  return threads.size + notes.length > 0;
}

/**
 * The comments of a sheet by the addresses of their cells.
 *
 * @returns undefined where Excel does not tell, or there are too many
 */
export async function placeComments(
  sheet: string,
  { threads, notes }: FoundComments,
): Promise<ReadonlyMap<string, CellComment> | undefined> {
  // a cell has either; what says nothing needs no place
  const asked: readonly (readonly [CellComment, Locate])[] = [
    ...notes.map((comment, n) => [comment, (of: Excel.Worksheet) => of.notes.getItemAt(n).getLocation()] as const),
    ...[...threads].map(
      ([id, comment]) => [comment, (of: Excel.Worksheet) => of.comments.getItem(id).getLocation()] as const,
    ),
  ].filter(([{ texts }]) => texts.length > 0);
  if (asked.length > MOST_COMMENTS) return undefined;
  const comments = new Map<string, CellComment>();
  try {
    for (let first = 0; first < asked.length; first += AT_ONCE) {
      const part = asked.slice(first, first + AT_ONCE);
      const cells = await locate(
        sheet,
        part.map(([, at]) => at),
      );
      part.forEach(([comment], n) => comments.set(cells[n]!, comment));
    }
    return comments;
  } catch {
    return undefined;
  }
}

/** The way to the cell of a comment. */
type Locate = (sheet: Excel.Worksheet) => Excel.Range;

function locate(sheet: string, each: readonly Locate[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = each.map((at) => at(worksheet).load("rowIndex,columnIndex"));
    await context.sync();
    return cells.map(({ rowIndex, columnIndex }) => cellName(rowIndex, columnIndex));
  });
}

function commentOf({ content, replies }: Excel.Comment, isResolved: boolean): CellComment {
  const texts = saidTexts([content, ...replies.items.map((reply) => reply.content)]);
  return { texts, ...(isResolved && { isResolved }) };
}
