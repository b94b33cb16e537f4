import type { Place } from "../../cells/address";
import { addressIn, cellText, rowIn } from "../../cells/grid";
import { extended } from "../../cells/extended";
import { type Answer, question } from "../../findings/question";
import { unitKey } from "../../bulletin/unitKey";
import type { Header } from "../columns/header";
import { placeIn, type Reading } from "../reading";
import type { SourceUnit } from "../sourceUnit";

/*
 * Excel tells that a part of a text is struck out or raised, and not which part: the text of the cell then holds what a
 * person takes for gone, or for the sign of a footnote. A file tells which part it is, and its texts are without it.
 */

/** The end of a name that may be the sign of a footnote: 水利局1, 水利局注2, 水利局①. */
const FOOTNOTE = /^(.*[^\s\d注*※①-⑳])\s*(?:注?\d{1,2}|注|[*※]+|[①-⑳])$/;
/** No name with a footnote is longer. */
const LONGEST = 60;
/** So many names are asked about one by one. */
const MOST_ALONE = 5;

/** A unit whose cell is struck out or raised in part. */
interface MarkedName {
  readonly source: SourceUnit;
  readonly isRaised: boolean;
  /** Its name without what may be the sign of a footnote, where a part is raised. */
  readonly plain: string | undefined;
}

/**
 * Asks what the units are called whose cells are struck out or raised in part; until the clerk has said so they are called
 * by the whole text.
 */
export function settleMarkedNames(reading: Reading, sources: readonly SourceUnit[]): readonly SourceUnit[] {
  const { marked } = reading.grid;
  if (marked.size === 0) return sources;
  const found = sources.flatMap((source): MarkedName[] => {
    const mark = marked.get(source.at.cell);
    if (mark === undefined || !isInPart(mark)) return [];
    const isRaised = mark.endsWith(RAISED);
    // a sign that no name has (①, *) is taken off any name, and told
    const isWithout = isRaised && !mark.slice(0, -RAISED.length).trimEnd().endsWith(source.unit);
    if (isWithout) return [];
    const plain = isRaised && source.unit.length < LONGEST ? FOOTNOTE.exec(source.unit)?.[1] : undefined;
    return [{ source, isRaised, plain }];
  });
  if (found.length === 0) return sources;
  const names = new Map<SourceUnit, string>();
  for (const part of found.length <= MOST_ALONE ? found.map((each) => [each]) : [found]) {
    const answer = askNames(reading, part);
    for (const { source, plain } of part) {
      if (answer?.as === "name") names.set(source, answer.name);
      else if (answer?.as === "as-proposed" && plain !== undefined) names.set(source, plain);
    }
  }
  return sources.map((source) => {
    const unit = names.get(source);
    return unit === undefined ? source : extended(source, { unit });
  });
}

function askNames({ scheme, inquiry }: Reading, found: readonly MarkedName[]): Answer | undefined {
  const names = found.map(({ source }) => source.unit);
  const [only, another] = found;
  const isOne = another === undefined;
  const plain = isOne && only?.plain !== undefined ? [{ as: "name", name: only.plain } as const] : [];
  const allPlain = !isOne && found.every((each) => each.plain !== undefined) ? [{ as: "as-proposed" } as const] : [];
  const asked = question(
    isOne ? "unit" : "sheet",
    ["marked-names", ...names.map((name) => unitKey(name, scheme.place))],
    [...plain, ...allPlain, { as: "accept" }],
  );
  const about = { places: found.map(({ source }): Place => source.at), units: names };
  const data = { names, struck: found.some(({ isRaised }) => !isRaised) };
  return inquiry.ask("marked-names", about, data, asked);
}

/** Tells which headings, and texts above them, are struck out or raised in part: they were read as a whole. */
export function tellMarkedHeadings({ grid, inquiry }: Reading, headers: readonly Header[]): void {
  const [first] = headers;
  if (grid.marked.size === 0 || !first) return;
  const rows = new Set([
    ...range(0, first.first),
    ...headers.flatMap((header) => range(header.first, header.last + 1)),
  ]);
  const cells = [...rows].flatMap((i) => rowIn(grid, i).map((value, j) => ({ i, j, found: cellText(value) })));
  const marked = cells.filter(({ i, j }) => isInPart(grid.marked.get(addressIn(grid, i, j)) ?? ""));
  if (marked.length === 0) return;
  const places = marked.map(({ i, j }) => placeIn(grid, i, j));
  inquiry.tell("marked-headings", { places }, { found: marked.map(({ found }) => found) });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}

const [STRUCK, RAISED] = ["~~…~~", "^…^"];

/** Whether a marked text of a grid leaves open which part of it is marked. */
function isInPart(marked: string): boolean {
  return marked.startsWith(STRUCK) || marked.endsWith(RAISED);
}
