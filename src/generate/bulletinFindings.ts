import type { Bulletin } from "../bulletin/bulletin";
import type { Finding } from "../findings/finding";

/** What a person should know of a finished bulletin: absent units, ties, groups without a unit. */
export function bulletinFindings({ absent, groups, empty }: Bulletin): Finding[] {
  return [
    ...(absent.units.length > 0 ? [{ kind: "absent-units", ...absent } as const] : []),
    ...groups.flatMap(({ group, ties }) =>
      ties.map((tie): Finding => ({ kind: "tied-units", group: group.name, ...tie })),
    ),
    ...empty.map(({ name }): Finding => ({ kind: "empty-group", group: name })),
  ];
}
