import { checkScheme } from "../../bulletin/checkScheme";
import type { Scheme } from "../../bulletin/scheme";
import { SchemeRefused } from "../../bulletin/schemeRefused";

/** A scheme as it stands in the form while it cannot be used yet, and why not. */
export interface SchemeForm {
  readonly typed: Scheme;
  readonly refused: SchemeRefused;
}

/** The scheme, if it can be used; else what the form shows on. */
export function readForm(typed: Scheme): { readonly scheme: Scheme } | SchemeForm {
  try {
    return { scheme: checkScheme(typed) };
  } catch (error) {
    if (error instanceof SchemeRefused) return { typed, refused: error };
    throw error;
  }
}

/**
 * What is typed for points: a number where it is one, else the text itself, which checkScheme refuses in words.
 */
export function typedPoints(text: string): number {
  const number = text.trim() === "" ? NaN : Number(text.normalize("NFKC"));
  return Number.isFinite(number) ? number : (text as unknown as number);
}

/** The same for a field that may stay blank. */
export function typedOptional(text: string): number | undefined {
  return text.trim() === "" ? undefined : typedPoints(text);
}

/** Several words in one field, with any of the usual marks between them. */
export function splitWords(text: string): string[] {
  return text
    .split(/[、，,;；\s]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
