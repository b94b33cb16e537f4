import { cellArea } from "../workbook/area";
import type { Note } from "../workbook/comment";
import { invalidArgument } from "../requests/errors";
import { RangeTarget } from "../requests/rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { type MemberTable, objectOf } from "./member";
import { rangeTable } from "./range";
import { scalarOf, textScalar } from "./scalars";

interface NoteTarget {
  readonly sheet: Sheet;
  readonly note: Note;
}

/**
 * `Excel.NoteCollection` of a sheet.
 * Assumption: a note that stands for a thread, in files, is none here.
 */
export const notesTable: MemberTable<Sheet> = {
  type: "NoteCollection",
  since: "1.18",
  items: {
    list: (sheet) => sheet.notes.map((note) => objectOf(noteTable, { sheet, note })),
  },
  methods: {
    GetItemAt: {
      call(sheet, args) {
        const note = sheet.notes[args.integer(0)];
        if (!note) throw invalidArgument(args.location);
        return objectOf(noteTable, { sheet, note });
      },
    },
  },
};

/** `Excel.Note`. */
export const noteTable: MemberTable<NoteTarget> = {
  type: "Note",
  since: "1.18",
  exists: ({ sheet, note }) => sheet.notes.includes(note),
  scalars: {
    AuthorName: { get: ({ note }) => note.author },
    // Assumption: the text begins with the author, as it does on the sheet.
    Content: scalarOf(({ note }) => note, textScalar<Note>("content")),
  },
  methods: {
    GetLocation: {
      call: ({ sheet, note: { row, column } }) => objectOf(rangeTable, new RangeTarget(sheet, cellArea(row, column))),
    },
  },
};
