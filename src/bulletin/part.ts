import type { Limits } from "./scheme";

/** A part of the score (得分项) that is more than points for each item: what it measures, and what points come of it. */
export interface Part {
  /** Unique among the scheme's channels, adjustments and parts. */
  readonly name: string;
  /** Names of the groups whose units it is for; without them, all units. */
  readonly groups?: readonly string[];
  /**
   * sheet: of several sheets that are added, each is scored by itself, and what comes of it is added (每月少一条扣 0.5 分, while
   * all else is scored for the year); the limits are those of the sum. Without it, sheets are scored as the scheme says.
   */
  readonly per?: "sheet";
  /** What is measured; a part without it has only its base. */
  readonly of?: Measure;
  /** Points whatever is measured (基础分). */
  readonly base?: number;
  /** Points for each one that is measured. */
  readonly each?: number;
  readonly task?: PartTask;
  /** Points for every full so many (每满 5 条加 3 分); what is left over gives none. */
  readonly every?: Every;
  /** Points by how much is measured, the least first: the last band that is reached counts. */
  readonly bands?: readonly Band[];
  /**
   * Points of the first, the second … of the group by what is measured, from high to low (名次分). Equal ones share a
   * place and its points, the next place is left out; who has nothing, or is not ranked at all, has no place.
   */
  readonly places?: readonly number[];
  /**
   * Points of who has most in the group by what is measured; of the others, that part of them that they have of the most
   * (以最高为满分，其余按比例). Who has nothing, or is not ranked at all, has none.
   */
  readonly best?: number;
  /** Limits of what this part can contribute. */
  readonly limits?: Limits;
  /** The part contributes nothing unless this holds. */
  readonly when?: Condition;
  /**
   * Its points stand in the place of those that it measures (折算), which count no more by themselves: 30 % of them, 40 points
   * for a task of 100 of them, a band. Whatever else they are part of measures them as they were.
   */
  readonly instead?: boolean;
}

/** Whether a part is for the units of a group. */
export function isForGroup({ groups }: Pick<Part, "groups">, group: string): boolean {
  return groups === undefined || groups.includes(group);
}

/** The names of what has all its points measured by a part, as they are or divided by something. */
export function measuredPoints({ of }: Pick<Part, "of">): readonly string[] {
  if (typeof of !== "object") return [];
  if ("per" in of) return measuredPoints(of);
  return "points" in of && of.kinds === undefined ? of.points : [];
}

/** Whether what is measured is points, or anything of them. */
export function isOfPoints(of: Measure | undefined): boolean {
  if (typeof of !== "object") return false;
  return "per" in of ? isOfPoints(of.of) || isOfPoints(of.per) : "points" in of;
}

/** The names of what the parts of a scheme stand for in a group, each with the part that stands for it. */
export function replacedIn(parts: readonly Part[] | undefined, group: string): ReadonlyMap<string, Part> {
  const instead = (parts ?? []).filter((part) => part.instead && isForGroup(part, group));
  return new Map(instead.flatMap((part) => measuredPoints(part).map((name) => [name, part])));
}

/**
 * submitted: items that a unit handed in. adopted: items that all channels of its group adopted. unadopted: those handed
 * in and not adopted. rate: adopted by submitted items, in per cent. channels, tier: items that these channels adopted
 * together. adjustment: what its column holds. points: the points of channels, adjustments and parts above this one. of
 * and per: one measure divided by another one, such as items by the number of people (人均). kinds: only what items of a log
 * of these kinds (调研, 图片) have in these channels, before their limits; half of it once more is 调研类按 1.5 倍计.
 */
export type Measure =
  | "submitted"
  | "adopted"
  | "unadopted"
  | "rate"
  | { readonly channels: readonly string[]; readonly kinds?: readonly string[] }
  | { readonly tier: string }
  | { readonly adjustment: string }
  | { readonly points: readonly string[]; readonly kinds?: readonly string[] }
  | { readonly of: Measure; readonly per: Measure };

/** How much has to be reached, and what points depend on it. */
export interface PartTask {
  /** How much. */
  readonly items: number;
  /** Where it is another number for a group, or for a unit of the roster, which goes before its group. */
  readonly groups?: Readonly<Record<string, number>>;
  readonly units?: Readonly<Record<string, number>>;
  /** What these numbers are multiplied by, such as the number of people, or a column of each unit's own task. */
  readonly per?: Measure;
  /** Points for reaching it. */
  readonly reached?: number;
  /** Points for missing it, mostly negative. */
  readonly missed?: number;
  /** Points for each one short of it, mostly negative. */
  readonly perShort?: number;
  /** Points for each one over it. */
  readonly perOver?: number;
  /** Points for all of it; who reached a part of it gets that part of them (按比例). */
  readonly full?: number;
  /** Who misses it gets nothing from this part (未完成不得分). */
  readonly required?: boolean;
  /**
   * What a sheet hands on to the next one where each is scored by itself (per: "sheet"). short: what it was short of is
   * added to the next task. over: what it had over the task counts for the next one. all: either of them.
   */
  readonly carry?: "short" | "over" | "all";
}

/** Points for every full so many, of all that is measured or of what is over so much. */
export interface Every {
  /** How many; more than none. */
  readonly items: number;
  readonly points: number;
  /** What does not count: the first 100 of 超过 100 人后每增加 50 人加 5 分. */
  readonly over?: number;
}

/** From so much on there are so many points. */
export interface Band {
  readonly from: number;
  readonly points: number;
}

/** A measure that is at least so much, or below so much, or both. */
export interface Condition {
  readonly of: Measure;
  readonly atLeast?: number;
  readonly below?: number;
}

/** 一票否决: where the condition holds the total of the period is this, whatever else a unit has. */
export interface Veto {
  readonly when: Condition;
  /** 0 unless it says something else. */
  readonly score?: number;
}

/** Limits of what several channels, adjustments and parts contribute together. */
export interface Together {
  /** Their names; none of them is in another one of these lists. */
  readonly of: readonly string[];
  readonly limits: Limits;
}
