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
  const key = foldBrackets(plainText(name)).toUpperCase();
  const prefix = place === undefined ? "" : foldBrackets(plainText(place)).toUpperCase();
  return prefix !== "" && key.startsWith(prefix) && key.length > prefix.length ? key.slice(prefix.length) : key;
}

function foldBrackets(text: string): string {
  return text.replace(/[[{【〔〈《「『]/g, "(").replace(/[\]}】〕〉》」』]/g, ")");
}

/** Finds the entry of a scheme's roster by any of a unit's spellings. */
export function rosterFinder({ roster = [], place }: Scheme): (unit: string) => RosterEntry | undefined {
  const entries = new Map<string, RosterEntry>();
  for (const entry of roster)
    for (const name of [entry.unit, ...(entry.aliases ?? [])]) entries.set(unitKey(name, place), entry);
  return (unit) => entries.get(unitKey(unit, place));
}
