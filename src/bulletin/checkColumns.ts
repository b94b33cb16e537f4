import { type Check, list, nameAmong, object, oneOf, template } from "./checkFields";
import { type ColumnHeading, type ColumnSpec, SHOWN } from "./columnSpec";

/** Names that columns may refer to. */
export interface KnownNames {
  readonly channels: readonly string[];
  readonly tiers: readonly string[];
  readonly adjustments: readonly string[];
}

/**
 * Checks the columns of an appendix, if there are any.
 *
 * @throws SchemeRefused
 */
export function checkColumns(data: unknown, path: string, known: KnownNames): void {
  if (data !== undefined) list(columnSpec(known), 1)(data, path);
}

const headingText = template(["period"]);

const heading: Check<ColumnHeading> = (data, path) =>
  Array.isArray(data) ? list(headingText, 1, 3)(data, path) : headingText(data, path);

function columnSpec({ channels, tiers, adjustments }: KnownNames): Check<ColumnSpec> {
  const channel = nameAmong(channels, "unknown-channel");
  const tier = nameAmong(tiers, "unknown-name");
  const adjustment = nameAmong(adjustments, "unknown-name");
  return (data, path) => {
    const all = [
      ...SHOWN,
      "count",
      "channel-score",
      "tier-count",
      "tier-score",
      "adjustment",
      "adjustment-score",
    ] as const;
    const show = oneOf(...all)((data as { show?: unknown } | null)?.show, `${path}.show`);
    switch (show) {
      case "count":
      case "channel-score":
        return object({ required: { show: oneOf(show), channel, heading } })(data, path);
      case "tier-count":
      case "tier-score":
        return object({ required: { show: oneOf(show), tier, heading } })(data, path);
      case "adjustment":
      case "adjustment-score":
        return object({ required: { show: oneOf(show), adjustment, heading } })(data, path);
      default:
        return object({ required: { show: oneOf(show), heading } })(data, path);
    }
  };
}
