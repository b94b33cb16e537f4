import type { LearntGroup } from "./members";
import type { Names } from "./counted";
import type { Points } from "./points";
import type { SensedTable } from "./senses";

/** What a scheme is made of while it is learnt. */
export interface Materials {
  /** Of the first table. */
  readonly title: string;
  readonly tables: readonly SensedTable[];
  readonly groups: readonly LearntGroup[];
  readonly names: Names;
  readonly points: Points;
  readonly period: string;
}
