import { checkFacts } from "../../bulletin/notice/checkFacts";
import type { Facts } from "../../bulletin/notice/facts";
import { FactsRefused } from "../../bulletin/notice/factsRefused";
import { isDate, officialDate } from "../../bulletin/notice/officialDate";
import { placeholderName, type PlaceholderName } from "../../bulletin/notice/placeholders";

/** Facts that can be used with the text that they make, or why they cannot. */
export type ReadFacts =
  { readonly facts: Facts; readonly text: string; readonly refused?: undefined } | { readonly refused: FactsRefused };

/** Reads what stands in the form. @param make the text of facts; throws FactsRefused for those that do not fit */
export function readFacts(typed: Facts, make: (facts: Facts) => string): ReadFacts {
  try {
    const facts = checkFacts(typed);
    return { facts, text: make(facts) };
  } catch (error) {
    if (error instanceof FactsRefused) return { refused: error };
    throw error;
  }
}

/** What is typed for a count: a number where it is one, nothing where nothing is, else the text, which is refused in words. */
export function typedCount(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/[\s,]|条$/g, "");
  if (plain === "") return undefined;
  return /^\d+$/.test(plain) ? Number(plain) : (text as unknown as number);
}

/** What is typed for a date, as clerks write one (2023年4月13日, 2023.4.13), in the form 2023-04-13 where it is one. */
export function typedDate(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain);
  return match ? [match[1]!, match[2]!.padStart(2, "0"), match[3]!.padStart(2, "0")].join("-") : plain;
}

/** A document number as typed, the year between the brackets that belong there: 扎政办发[2023]12号, （2023）, 【2023】. */
export function typedNumber(text: string): string {
  return text.replace(/\s/g, "").replace(/[[［【(（](\d{4})[\]］】)）]/, "〔$1〕");
}

/** A date as a field shows it; what is none stays as typed. */
export function shownDate(date = ""): string {
  return isDate(date) ? officialDate(date) : date;
}

/** The lines of a text that have something in them. */
export function typedLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A template with its placeholders as `write` names them; unknown ones stay. */
export function templateIn(template: string, write: (name: PlaceholderName) => string): string {
  return template.replace(/\{([^{}]*)\}/g, (typed, inner: string) => {
    const name = placeholderName(inner);
    return name === undefined ? typed : `{${write(name)}}`;
  });
}
