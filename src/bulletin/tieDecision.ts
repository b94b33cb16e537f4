/** What a person has decided about the units of one group that no order key tells apart. */
export type TieDecision =
  /** They stand in this order; whoever is not named keeps its place. */
  | { readonly is: "order"; readonly units: readonly string[] }
  /** They share their rank, and the next rank is left out (1 2 2 4). */
  | { readonly is: "shared" };

/** Decisions by the name of their group. */
export type TieDecisions = ReadonlyMap<string, TieDecision>;

/**
 * Units with those that were put in order in that order, in the places that they have among the others; so a sorting that
 * keeps the order of equals follows the decision.
 */
export function inDecidedOrder<Unit extends { readonly unit: string; readonly group: string }>(
  units: readonly Unit[],
  decisions: TieDecisions,
): readonly Unit[] {
  if (decisions.size === 0) return units;
  const places = new Map<string, number>();
  for (const [group, decision] of decisions)
    if (decision.is === "order") decision.units.forEach((unit, i) => places.set(key({ unit, group }), i));
  const place = (unit: Unit): number | undefined => places.get(key(unit));
  const next = new Map(
    [...decisions.keys()].map((group) => {
      const named = units.filter((unit) => unit.group === group && place(unit) !== undefined);
      return [group, named.sort((a, b) => place(a)! - place(b)!).values()];
    }),
  );
  return units.map((unit) => (place(unit) === undefined ? unit : (next.get(unit.group)?.next().value ?? unit)));
}

function key({ unit, group }: { readonly unit: string; readonly group: string }): string {
  return JSON.stringify([group, unit]);
}
