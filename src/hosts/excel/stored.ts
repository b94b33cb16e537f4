import type { SheetChart } from "../../layout/sheetLayout";
import type { Origin } from "../workbook";
import { isMark } from "./mark";

/** Key of our one setting in the workbook. */
export const SETTING = "adoption-bulletin";

/** What our setting holds. */
export interface Stored {
  /** The use case's own data. */
  readonly memory: unknown;
  /** Sheets of the last generation. */
  readonly made: readonly MadeSheet[];
  /** What those were made from, where versions up to 1.0 wrote them. */
  readonly origin?: Origin;
  /** Marks of hidden copies that are kept so that the last generation can be undone; the next one takes them away. */
  readonly copies: readonly string[];
  /** A generation that has begun and not ended. */
  readonly unfinished?: Unfinished;
}

/**
 * A sheet of ours: the name that we gave it, its mark, what tells its content, what it was made from, its charts, and
 * whether it is empty and hidden until a generation needs it again; or, from versions up to 0.1, its id.
 */
export type MadeSheet =
  | {
      readonly name: string;
      readonly mark: string;
      readonly content?: string;
      readonly origin?: Origin;
      readonly charts?: readonly SheetChart[];
      readonly isIdle?: boolean;
    }
  | { readonly name: string; readonly id: string };

/** What it takes to come back from a generation, whatever became of it. */
export interface Unfinished {
  /** Marks of the sheets that it has added. */
  readonly added: readonly string[];
  /** The sheets that it replaces. */
  readonly replaced: readonly Replaced[];
  /** Whether these may have been touched already. */
  readonly exchanging: boolean;
}

/** A sheet of ours that is replaced, and the mark of the hidden copy that was made of it before. */
export interface Replaced {
  readonly mark: string;
  readonly copy: string;
  readonly name: string;
  /** The name that it gets, where that is another one. */
  readonly renamedTo?: string;
  readonly visible: boolean;
  /** Names of the charts of ours that may stand on it: those of before and those that it gets. */
  readonly charts?: readonly string[];
  /**
   * Names of the charts that were on it before and are not ours. A chart has another name for a moment when it is added;
   * what is neither here nor above is such a one.
   */
  readonly others?: readonly string[];
}

/** Reads the setting's value; anything that is not ours reads as nothing made and nothing remembered. */
export function readStored(value: unknown): Stored {
  const { memory, made, origin, copies, unfinished } = (isObject(value) ? value : {}) as Partial<
    Record<keyof Stored, unknown>
  >;
  return {
    memory,
    made: list(made, isMade),
    ...(isOrigin(origin) && { origin }),
    copies: list(copies, isMark),
    ...(isObject(unfinished) && {
      unfinished: {
        added: list(unfinished.added, isMark),
        replaced: list(unfinished.replaced, isReplaced),
        exchanging: unfinished.exchanging === true,
      },
    }),
  };
}

/** Whether two generations made the same sheets. */
export function sameMade(a: readonly MadeSheet[], b: readonly MadeSheet[]): boolean {
  const keys = (made: readonly MadeSheet[]): string => made.map((one) => ("mark" in one ? one.mark : one.id)).join();
  return keys(a) === keys(b);
}

function list<Item>(value: unknown, isItem: (item: unknown) => item is Item): readonly Item[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isItem) : [];
}

function isMade(item: unknown): item is MadeSheet {
  return (
    isObject(item) &&
    isText(item.name) &&
    (item.mark === undefined ? isText(item.id) : isMark(item.mark)) &&
    isText(item.content ?? "") &&
    (item.origin === undefined || isOrigin(item.origin)) &&
    (item.charts === undefined || (Array.isArray(item.charts) && item.charts.every(isChart)))
  );
}

/** As far as taking one away and drawing it again needs it. */
function isChart(item: unknown): item is SheetChart {
  if (!isObject(item)) return false;
  const { name, title, font, categories, series, place } = item;
  return (
    [name, title, font].every(isText) &&
    isArea(categories) &&
    isObject(place) &&
    [place.left, place.top, place.width, place.height].every(Number.isFinite) &&
    Array.isArray(series) &&
    series.length > 0 &&
    series.every((each) => isObject(each) && isText(each.name) && isText(each.colour) && isArea(each.values))
  );
}

function isArea(value: unknown): boolean {
  return isObject(value) && [value.row, value.column, value.rows, value.columns].every(Number.isInteger);
}

function isOrigin(value: unknown): value is Origin {
  return isObject(value) && isText(value.period) && Array.isArray(value.sheets) && value.sheets.every(isText);
}

function isReplaced(item: unknown): item is Replaced {
  return (
    isObject(item) &&
    [item.mark, item.copy].every(isMark) &&
    [item.name, item.renamedTo ?? ""].every(isText) &&
    typeof item.visible === "boolean" &&
    [item.charts ?? [], item.others ?? []].every((names) => Array.isArray(names) && names.every(isText))
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
