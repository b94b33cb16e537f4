import type { Waiting } from "../../../cells/stepwise";
import { noteTexts } from "../../commentText";
import type { Parts } from "../package/parts";
import { attribute } from "../package/xmlScanner";
import { LONGEST_TEXT, TooMuch } from "../tooMuch";
import { type CellText, TextCollector } from "./richText";

/** More comments than this nobody has written. */
export const MOST_COMMENTS = 100_000;

/** What a note says, and the address of its cell as the file has it. */
export interface Note {
  readonly ref: string;
  readonly texts: readonly string[];
}

/**
 * The notes of a sheet, which is what comments were before there were threads.
 *
 * @throws Error when the part is damaged or too large
 */
export function* readNotes(parts: Parts, part: string): Waiting<readonly Note[]> {
  const reader = new NoteReader();
  yield* parts.reading(part, reader);
  return reader.notes;
}

class NoteReader {
  readonly notes: Note[] = [];
  private readonly authors: string[] = [];
  private readonly collector = new TextCollector();
  /** The author whose name is read. */
  private author: string | undefined;
  private attributes = "";

  open(name: string, attributes: string): void {
    if (name === "author") this.author = "";
    else if (name === "comment") this.attributes = attributes;
    else this.collector.open(name, attributes);
  }

  close(name: string): void {
    if (name === "author") this.closeAuthor();
    else if (name === "comment") this.closeNote();
    else this.collector.close(name);
  }

  text(text: string): void {
    if (this.author === undefined) this.collector.text(text);
    else this.author += text;
    if ((this.author?.length ?? 0) > LONGEST_TEXT) throw new TooMuch("text", LONGEST_TEXT);
  }

  private closeAuthor(): void {
    this.authors.push(this.author ?? "");
    this.author = undefined;
  }

  private closeNote(): void {
    const author = this.authors[Number(attribute(this.attributes, "authorId") ?? -1)];
    const ref = attribute(this.attributes, "ref") ?? "";
    this.notes.push({ ref, texts: noteTexts(valid(this.collector.take()), author) });
    if (this.notes.length > MOST_COMMENTS) throw new Error(`more than ${MOST_COMMENTS} comments`);
  }
}

/** A note without what is struck out in it. */
function valid(text: CellText): string {
  if (typeof text === "string") return text;
  return text
    .filter(({ font }) => !font?.struck)
    .map((run) => run.text)
    .join("");
}
