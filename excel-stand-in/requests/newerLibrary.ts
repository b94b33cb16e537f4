import type { LibraryGlobals } from "./bridge";

/** What the library's own classes are made with. */
interface Internals {
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createChildItemObject(type: unknown, hasIndexer: boolean, parent: object, data: object, index: number): Loaded;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      values: readonly unknown[],
      isCollection: boolean,
      isByName: boolean,
      getById: string | null,
      flags: number,
    ): object;
  };
  readonly Utility: {
    load(target: object, options: unknown): object;
    fixObjectPathIfNecessary(target: object, data: object): void;
  };
  readonly ClientObject: new (...parts: readonly unknown[]) => Loaded;
}

interface Loaded {
  _handleResult(data: object | null): void;
}

/** To be read only, and no more than a safe operation. */
const [READ, SAFE] = [1, 4];

/**
 * Gives the library of npm, which ends at ExcelApi 1.15, the notes of 1.18: in the way in which its own classes are written,
 * with the names of the reference. A library that has them stays as it is.
 */
export function addNotes({ Excel: excel, OfficeExtension: office }: LibraryGlobals): void {
  const classes = excel as unknown as Record<"Note" | "NoteCollection" | "Range" | "Worksheet", { prototype: object }>;
  if ("notes" in classes.Worksheet.prototype) return;
  const { BatchApiHelper, Utility, ClientObject } = office as unknown as Internals;

  class Note extends ClientObject {
    readonly _className = "Note";
    readonly _scalarPropertyNames = ["authorName", "content"];
    readonly _scalarPropertyOriginalNames = ["AuthorName", "Content"];
    private data: Record<string, string> = {};

    get authorName(): string | undefined {
      return this.data["AuthorName"];
    }

    get content(): string | undefined {
      return this.data["Content"];
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    getLocation(): object {
      return BatchApiHelper.createMethodObject(classes.Range, this, "GetLocation", READ, [], false, true, null, SAFE);
    }

    override _handleResult(data: Record<string, string> | null): void {
      super._handleResult(data);
      if (!data) return;
      Utility.fixObjectPathIfNecessary(this, data);
      this.data = { ...this.data, ...data };
    }
  }

  class NoteCollection extends ClientObject {
    readonly _className = "NoteCollection";
    readonly _isCollection = true;
    private loaded: readonly Loaded[] = [];

    get items(): readonly Loaded[] {
      return this.loaded;
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    getItemAt(index: number): object {
      return BatchApiHelper.createMethodObject(Note, this, "GetItemAt", READ, [index], false, false, null, SAFE);
    }

    override _handleResult(data: { readonly _Items?: readonly object[] } | null): void {
      super._handleResult(data);
      if (!data?._Items) return;
      this.loaded = data._Items.map((each, index) => {
        const item = BatchApiHelper.createChildItemObject(Note, false, this, each, index);
        item._handleResult(each);
        return item;
      });
    }
  }

  const known = new WeakMap<object, object>();
  Object.defineProperty(classes.Worksheet.prototype, "notes", {
    configurable: true,
    enumerable: true,
    get(this: object): object {
      const notes = known.get(this) ?? BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, SAFE);
      known.set(this, notes);
      return notes;
    },
  });
  Object.assign(classes, { Note, NoteCollection });
}
