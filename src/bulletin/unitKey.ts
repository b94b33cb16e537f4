import { plainText } from "../cells/plainText";
import type { RosterEntry, Scheme } from "./scheme";

/**
 * The key by which two spellings are the same unit (单位). What does not matter: full-width forms, blanks, the kind of
 * brackets, upper and lower case, and the name of the own place before the unit's (扎兰屯市水利局 is 水利局). Anything
 * further (水务局 and 水利局) is for a person to say.
 *
 * @param place the scheme's place, if it has one
 */
export function unitKey(name: string, place?: string): string {
  const key = folded(name);
  const prefix = place === undefined ? "" : folded(place);
  return prefix !== "" && key.startsWith(prefix) && key.length > prefix.length ? key.slice(prefix.length) : key;
}

/** Names of such signs alone are folded already; there are thousands of them on a large sheet, each folded many times. */
const FOLDED = /^[\u4e00-\u9fff\d]*$/;

function folded(name: string): string {
  if (FOLDED.test(name)) return name;
  return plainText(name)
    .replace(/[[{【〔〈《「『]/g, "(")
    .replace(/[\]}】〕〉》」』]/g, ")")
    .toUpperCase();
}

/** The rosters by spelling that were made so far: every unit that is scored asks for its scheme's. */
const KNOWN = new WeakMap<Scheme, ReadonlyMap<string, RosterEntry>>();

/** Finds the entry of a scheme's roster by any of a unit's spellings. */
export function rosterFinder(scheme: Scheme): (unit: string) => RosterEntry | undefined {
  const entries = KNOWN.get(scheme) ?? bySpelling(scheme);
  KNOWN.set(scheme, entries);
  return entries.size === 0 ? () => undefined : (unit) => entries.get(unitKey(unit, scheme.place));
}

function bySpelling({ roster = [], place }: Scheme): Map<string, RosterEntry> {
  return new Map(
    roster.flatMap((entry) =>
      [entry.unit, ...(entry.aliases ?? [])].map((name): [string, RosterEntry] => [unitKey(name, place), entry]),
    ),
  );
}

/** The key of a unit by its entry in the roster, where it has one, so that an alias has the key of the name. */
export function rosterKey(unit: string, scheme: Scheme): string {
  return unitKey(rosterFinder(scheme)(unit)?.unit ?? unit, scheme.place);
}
