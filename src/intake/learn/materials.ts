import type { LearntGroup } from "./members";
import type { Names } from "./counted";
import type { Points, SensedTable } from "./points";

/** What a scheme is made of while it is learnt. */
export interface Materials {
  readonly tables: readonly SensedTable[];
  readonly groups: readonly LearntGroup[];
  readonly names: Names;
  readonly points: Points;
  readonly period: string;
}
