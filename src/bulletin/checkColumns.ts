import { type Check, list, nameAmong, object, oneOf, template } from "./checkFields";
import { type ColumnHeading, type ColumnSpec, SHOWN, type Shown } from "./columnSpec";
import { isFigure } from "./figures";
import type { RankKey } from "./scheme";

const SHOWN_KINDS = Object.keys(SHOWN) as Shown[];
const KEY_KINDS = [...SHOWN_KINDS.filter(isFigure).filter((figure) => figure !== "penalty"), "rate", "roster"] as const;

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
 * @throws SchemeRefused
 */
export function checkColumns(data: unknown, path: string, known: KnownNames): void {
  if (data !== undefined) list(columnSpec(known), 1)(data, path);
}

/**
 * Checks the keys of a ranking, if there are any.
 *
 * @throws SchemeRefused
 */
export function checkKeys(data: unknown, path: string, known: KnownNames): void {
  if (data !== undefined) list(rankKey(known))(data, path);
}

const headingText = template(["period"]);

const heading: Check<ColumnHeading> = (data, path) =>
  Array.isArray(data) ? list(headingText, 1, 3)(data, path) : headingText(data, path);

function columnSpec(known: KnownNames): Check<ColumnSpec> {
  return (data, path) => {
    const show = oneOf(...SHOWN_KINDS)((data as { show?: unknown } | null)?.show, `${path}.show`);
    return object({ required: { show: oneOf(show), heading, ...named(show, known) } })(data, path) as ColumnSpec;
  };
}

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
