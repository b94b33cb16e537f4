import { type Check, decimal, list, nameAmong, object, oneOf, refuse, template, text } from "./checkFields";
import { type ColumnHeading, type ColumnSpec, type FigureRef, type Grade, SHOWN, type Shown } from "./columnSpec";
import { isFigure } from "./figures";
import type { RankKey } from "./scheme";

const SHOWN_KINDS = Object.keys(SHOWN) as Shown[];
const KEY_KINDS = [
  ...SHOWN_KINDS.filter(isFigure).filter((figure) => figure !== "penalty" && figure !== "score-change"),
  "rate",
  "roster",
] as const;

/** Names that columns may refer to. */
export interface KnownNames {
  readonly channels: readonly string[];
  readonly tiers: readonly string[];
  readonly adjustments: readonly string[];
  readonly parts: readonly string[];
}

/**
 * Checks the columns of an appendix, if there are any.
 *
 * @param rows what has a row of its own; what an item shows needs a row for each item
 * @throws SchemeRefused
 */
export function checkColumns(data: unknown, path: string, known: KnownNames, rows: "units" | "items" = "units"): void {
  if (data !== undefined) list(columnSpec(known, rows), 1)(data, path);
}

/**
 * Checks the keys of a ranking, if there are any.
 *
 * @throws SchemeRefused
 */
export function checkKeys(data: unknown, path: string, known: KnownNames): void {
  if (data !== undefined) list(rankKey(known))(data, path);
}

function heading(placeholders: readonly string[]): Check<ColumnHeading> {
  const line = template(placeholders);
  return (data, path) => (Array.isArray(data) ? list(line, 1, 3)(data, path) : line(data, path));
}

function columnSpec(known: KnownNames, rows: "units" | "items"): Check<ColumnSpec> {
  const kinds = SHOWN_KINDS.filter((kind) => rows === "items" || !kind.startsWith("item-"));
  return (data, path) => {
    const show = oneOf(...kinds)((data as { show?: unknown } | null)?.show, `${path}.show`);
    const hasFigures = isFigure(show) || show === "by-sheet" || show === "item-score";
    return object({
      required: {
        show: oneOf(show),
        heading: heading(show === "by-sheet" ? ["period", "sheet"] : ["period"]),
        ...named(show, known),
        ...((show === "grade" || show === "by-sheet") && { of: figureRef(known) }),
        ...(show === "grade" && { grades }),
      },
      ...(hasFigures && { optional: { zero: oneOf("0", "", "—"), decimals: oneOf(0, 1, 2, 3, 4) } }),
    })(data, path) as ColumnSpec;
  };
}

/** A figure that is named within a column or a condition. */
export function figureRef(known: KnownNames): Check<FigureRef> {
  return (data, path) => {
    const figure = oneOf(...SHOWN_KINDS.filter(isFigure))(
      (data as { figure?: unknown } | null)?.figure,
      `${path}.figure`,
    );
    return object({ required: { figure: oneOf(figure), ...named(figure, known) } })(data, path) as FigureRef;
  };
}

const grades: Check<Grade[]> = (data, path) => {
  const found = list(object<Grade>({ required: { from: decimal, text } }), 1)(data, path);
  found.forEach(({ from }, i) => {
    if (i > 0 && from <= found[i - 1]!.from) refuse(`${path}[${i}].from`, { problem: "not-ascending", found: from });
  });
  return found;
};

function rankKey(known: KnownNames): Check<RankKey> {
  return (data, path) => {
    const by = oneOf(...KEY_KINDS)((data as { by?: unknown } | null)?.by, `${path}.by`);
    const about = by === "roster" ? {} : named(by, known);
    return object({ required: { by: oneOf(by), ...about } })(data, path) as RankKey;
  };
}

/** How the field is read that says of which channel, tier, adjustment or part; no field where none is needed. */
function named(shown: Shown, known: KnownNames): { readonly [name: string]: Check<string> } {
  const { channels, tiers, adjustments, parts } = known;
  return {
    "": {},
    channel: { channel: nameAmong(channels, "unknown-channel") },
    tier: { tier: nameAmong(tiers, "unknown-name") },
    adjustment: { adjustment: nameAmong(adjustments, "unknown-name") },
    part: { part: nameAmong(parts, "unknown-name") },
  }[SHOWN[shown]];
}
