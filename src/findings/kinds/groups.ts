import type { GroupWitness } from "../question";
import type { SeverityOf } from "./shapes";

/** Of groups. */
export interface GroupsFindings {
  /** The group column holds a text that is no group of the scheme, asked about once for all units that have it. */
  "unknown-group": { readonly found: string };
  /** A title over some rows names no group of the scheme; their names tell their groups. */
  "unknown-banner": { readonly found: string };
  /** The group column is filled in only where a group begins. */
  "group-typed-once": { readonly column: string };
  /** Two witnesses put units into different groups. */
  "group-conflict": {
    readonly claims: readonly {
      readonly unit: string;
      readonly says: readonly { readonly witness: GroupWitness; readonly group: string }[];
    }[];
  };
  /** A title names one group, and units of another one stand under it: their names tell. */
  "title-overruled": { readonly found: string; readonly group: string };
  /** The clerk has said the group of a unit. */
  "group-chosen": { readonly group: string; readonly usual: string | undefined };
  /** A unit that several sheets put into different groups. */
  "group-differs": { readonly groups: readonly string[] };
  /** Many units that the same sheets put into the same different groups. */
  "groups-differ": { readonly groups: readonly string[] };
  /** The unit's name does not tell its group. */
  "group-unsure": { readonly group: string };
  /** There is no group column: the units were put into groups by their names; `open`: those whose names hardly tell. */
  "groups-by-name": {
    readonly groups: readonly { readonly name: string; readonly units: number }[];
    readonly open?: readonly string[];
  };
}

/** How grave each of them is. */
export const GROUPS_SEVERITY: SeverityOf<GroupsFindings> = {
  "unknown-group": "settle",
  "unknown-banner": "look",
  "group-typed-once": "settle",
  "group-conflict": "settle",
  "title-overruled": "look",
  "group-chosen": "look",
  "group-differs": "settle",
  "groups-differ": "settle",
  "group-unsure": "look",
  "groups-by-name": "look",
};
