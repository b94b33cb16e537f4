import { type Check, list, nameAmong, object, oneOf, template } from "./checkFields";
import { type ColumnHeading, type ColumnSpec, SHOWN, type Shown } from "./columnSpec";

const KINDS = Object.keys(SHOWN) as Shown[];

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

function columnSpec(known: KnownNames): Check<ColumnSpec> {
  const names = {
    channel: nameAmong(known.channels, "unknown-channel"),
    tier: nameAmong(known.tiers, "unknown-name"),
    adjustment: nameAmong(known.adjustments, "unknown-name"),
  };
  return (data, path) => {
    const show = oneOf(...KINDS)((data as { show?: unknown } | null)?.show, `${path}.show`);
    const argument = SHOWN[show];
    const fields = { show: oneOf(show), heading, ...(argument && { [argument]: names[argument] }) };
    return object({ required: fields })(data, path) as ColumnSpec;
  };
}
