import type { Bulletin } from "../../src/bulletin/bulletin";
import { monthsOf, type Truth } from "./truth";

/** What a bulletin says that is not true, and the other way round; nothing where it is right. */
export function differences({ groups, period }: Bulletin, truth: Truth): string[] {
  const found = new Map(
    groups.flatMap(({ units, unranked }) =>
      [...units, ...unranked].map(({ unit, group, counts }) => [plain(unit), { group, counts }] as const),
    ),
  );
  const wrong: string[] = [];
  for (const { unit, counts } of truth.units) {
    const name = [unit.name, unit.also ?? ""].map(plain).find((each) => found.has(each)) ?? "";
    const read = found.get(name);
    found.delete(name);
    if (!read) wrong.push(`unit missing: ${unit.name}`);
    else if (read.counts.join() !== counts.join())
      wrong.push(`counts of ${unit.name}: ${read.counts.join()} for ${counts.join()}`);
    else if (read.group !== unit.group) wrong.push(`group of ${unit.name}: ${read.group}`);
  }
  for (const name of found.keys()) wrong.push(`unit that is none: ${name}`);
  if (monthsOf(period) !== monthsOf(truth.period))
    wrong.push(`period: ${period || "none"} for ${truth.period || "none"}`);
  return wrong;
}

/** A name without what does not matter to clerks: blanks, wide forms, the own place in front. */
export function plain(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\ufeff]/g, "")
    .replace(/^扎兰屯市(?=.)/, "");
}
