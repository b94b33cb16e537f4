import type { Bulletin } from "../bulletin/bulletin";
import type { Inquiry } from "../findings/inquiry";

/** Tells what a person should know of a finished bulletin: absent units, ties, groups without a unit. */
export function tellOfBulletin({ absent, groups, empty }: Bulletin, inquiry: Inquiry): void {
  if (absent.units.length > 0) inquiry.tell("absent-units", { units: absent.units }, { asZero: absent.asZero });
  for (const { group, ties } of groups)
    for (const { units, ...tie } of ties) inquiry.tell("tied-units", { units }, { group: group.name, ...tie });
  for (const { name } of empty) inquiry.tell("empty-group", {}, { group: name });
}
