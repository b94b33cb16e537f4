import type { Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import { unitKey } from "../../bulletin/unitKey";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import type { NamedTallies } from "./accumulate";
import { overlap } from "../period/period";
import { withoutHeld, withoutOtherYears } from "./sheetsApart";

/** So many units of a sheet must be the sum of others before it is taken for one; a typing error does not hide it. */
const MOST = 0.9;
const FEWEST = 2;

/** The counts of a sheet by unit. */
type Counts = ReadonlyMap<string, readonly number[]>;

/**
 * The sheets that may be added: one that says the same as another (a copy, a file given twice, the appendix made of it), one
 * that is the sum of others (汇总) or holds others (累计), two of the same period, and one of another year are asked about
 * first, since adding them counts items twice.
 */
export function addable(sheets: readonly NamedTallies[], scheme: Scheme, inquiry: Inquiry): readonly NamedTallies[] {
  const counted = sheets.map((sheet) => ({ sheet, counts: countsOf(sheet.tallies, scheme) }));
  const out = new Set<NamedTallies>();
  counted.forEach(({ sheet, counts }, n) => {
    const twin = counted.slice(0, n).find((other) => !out.has(other.sheet) && repeats(counts, other.counts));
    if (twin) {
      const asked = question(
        "sheet",
        ["sheets-equal", sheet.name, twin.sheet.name],
        [{ as: "leave-out" }, { as: "accept" }],
      );
      const answer = inquiry.ask("sheets-equal", { sheet: sheet.name }, { other: twin.sheet.name }, asked);
      if (answer?.as === "leave-out") out.add(sheet);
      return;
    }
    const others = counted.filter((other) => other.sheet !== sheet && !out.has(other.sheet));
    const parts = partsOf(counts, others);
    if (parts) {
      const names = parts.map((part) => part.sheet.name);
      const asked = question("sheet", ["sheet-is-sum", sheet.name, ...names], [{ as: "leave-out" }, { as: "accept" }]);
      const answer = inquiry.ask("sheet-is-sum", { sheet: sheet.name }, { others: names }, asked);
      if (answer?.as === "leave-out") out.add(sheet);
      return;
    }
    const clash = counted
      .slice(0, n)
      .find(
        (other) =>
          !out.has(other.sheet) &&
          sharesUnits(counts, other.counts) &&
          overlaps(sheet, other.sheet) &&
          !areApart(counts, other.counts),
      );
    if (!clash) return;
    const periods = [sheet.period?.text ?? "", clash.sheet.period?.text ?? ""] as const;
    // the sheet of the longer period holds the other one's items, too
    const both = months(sheet) >= months(clash.sheet) ? [clash.sheet, sheet] : [sheet, clash.sheet];
    const asked = question(
      "sheet",
      ["periods-overlap", sheet.name, clash.sheet.name, ...periods],
      [...both.map(({ name }): Answer => ({ as: "without", sheet: name })), { as: "accept" }],
    );
    const answer = inquiry.ask("periods-overlap", { sheet: sheet.name }, { other: clash.sheet.name, periods }, asked);
    for (const each of both) if (answer?.as === "without" && answer.sheet === each.name) out.add(each);
  });
  const left = counted.filter(({ sheet }) => !out.has(sheet));
  return withoutHeld(withoutOtherYears(left, inquiry), inquiry).map(({ sheet }) => sheet);
}

function countsOf(tallies: readonly Tally[], { place }: Scheme): Counts {
  return new Map(tallies.map(({ unit, counts }) => [unitKey(unit, place), counts]));
}

/** Whether the units that two sheets share have the same counts on both, and the smaller one has hardly any others. */
function repeats(a: Counts, b: Counts): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return agrees(small, (key) => large.get(key), 1);
}

/** The run of sheets, two at least, of which one is the sum: the others all together, or some in a row. */
function partsOf<Sheet extends { readonly counts: Counts }>(
  counts: Counts,
  others: readonly Sheet[],
): Sheet[] | undefined {
  for (const from of others.keys()) {
    const sums = new Map<string, readonly number[]>();
    for (let to = from; to < others.length; to++) {
      for (const [key, each] of others[to]!.counts) {
        const before = sums.get(key);
        sums.set(key, before ? each.map((count, n) => count + before[n]!) : each);
      }
      if (to > from && agrees(counts, (key) => sums.get(key), MOST)) return others.slice(from, to + 1);
    }
  }
  return undefined;
}

/** Whether so large a share of the units has just the counts that `other` says, and some are not 0. */
function agrees(counts: Counts, other: (key: string) => readonly number[] | undefined, share: number): boolean {
  let same = 0;
  let some = 0;
  for (const [key, each] of counts) {
    const there = other(key);
    if (!there?.every((count, n) => count === each[n])) continue;
    same++;
    if (each.some((count) => count > 0)) some++;
  }
  return same >= FEWEST && some >= FEWEST && same >= counts.size * share;
}

function sharesUnits(a: Counts, b: Counts): boolean {
  return [...a.keys()].some((key) => b.has(key));
}

/** Whether two sheets are of different sites: no channel has items on both, and each has some. */
function areApart(a: Counts, b: Counts): boolean {
  const [one, other] = [a, b].map((counts) => {
    const channels = [...counts.values()].flatMap((each) => each.flatMap((count, n) => (count > 0 ? [n] : [])));
    return new Set(channels);
  });
  return one!.size > 0 && other!.size > 0 && ![...one!].some((channel) => other!.has(channel));
}

/** How many months a sheet's period has; 0 where that is not known. */
function months({ period }: NamedTallies): number {
  const [first = 1, last = 0] = period?.months ?? [];
  return last - first + 1;
}

function overlaps(a: NamedTallies, b: NamedTallies): boolean {
  return a.period !== undefined && b.period !== undefined && overlap(a.period, b.period);
}
