import type { RankedUnit } from "./bulletin";
import { adopted } from "./figures";
import type { Group, Scheme } from "./scheme";

/** Units of one group that a notice names, each list in the order of the table. */
export interface UnitLists {
  /** 零报送: submitted nothing, or absent altogether. */
  readonly submittedNothing: readonly string[];
  /** 报而未采: submitted something, nothing adopted. */
  readonly noneAdopted: readonly string[];
  /** 零采用: nothing adopted, whatever was submitted. */
  readonly nothingAdopted: readonly string[];
  /** The first and the last of the ranking, as many as the scheme names; empty where it names none. */
  readonly best: readonly string[];
  readonly last: readonly string[];
}

/** Makes the lists of a group. `ranked` are in the order of their ranks, `others` are not ranked, `absent` had no row. */
export function unitLists(
  ranked: readonly RankedUnit[],
  others: readonly RankedUnit[],
  absent: readonly string[],
  group: Group,
  scheme: Scheme,
): UnitLists {
  const { best = 0, last = 0 } = scheme.lists ?? {};
  const all = [...ranked, ...others];
  const names = (units: readonly RankedUnit[]): string[] => units.map(({ unit }) => unit);
  const none = (unit: RankedUnit): boolean => adopted(unit, group, scheme) === 0;
  const missing = absent.filter((unit) => !names(all).includes(unit));
  return {
    submittedNothing: [...names(all.filter(({ submitted }) => submitted === 0)), ...missing],
    noneAdopted: names(all.filter((unit) => (unit.submitted ?? 0) > 0 && none(unit))),
    nothingAdopted: [...names(all.filter(none)), ...missing],
    best: names(ranked.slice(0, best)),
    last: last > 0 ? names(ranked.slice(-last)) : [],
  };
}
