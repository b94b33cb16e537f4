import type { Scheme } from "../../bulletin/scheme";
import { readForm, type SchemeForm } from "./schemeForm";
import type { Texts } from "../../texts/zh/page";
import { isAbout } from "../controls/isAbout";

/** The form of the scheme: what is typed that cannot be used yet, and a way to type more. */
export interface SchemeEditing {
  /** What the form shows. */
  readonly shown: Scheme;
  readonly refused: SchemeForm["refused"] | undefined;
  /** Makes a new scheme from the one shown; it takes effect as soon as it can be used. */
  readonly edit: (make: (shown: Scheme) => Scheme) => void;
}

/**
 * @param typed what is typed that cannot be used yet
 * @param onTyped told that, or undefined once there is no such thing
 * @param onScheme told every scheme that can be used
 */
export function schemeEditing(
  scheme: Scheme,
  typed: SchemeForm | undefined,
  onTyped: (typed: SchemeForm | undefined) => void,
  onScheme: (scheme: Scheme) => void,
): SchemeEditing {
  const shown = typed?.typed ?? scheme;
  return {
    shown,
    refused: typed?.refused,
    edit(make) {
      const result = readForm(make(shown));
      if ("scheme" in result) onScheme(result.scheme);
      else onTyped(result);
    },
  };
}

/** What is wrong with a field of the form, or undefined. */
export function settingsProblem(
  { refused }: Pick<SchemeEditing, "refused">,
  field: string,
  label: string,
  words: Texts,
): string | undefined {
  if (!refused || !isAbout(refused, field)) return undefined;
  return words.pane.problem(label, words.errors.schemeProblem(refused.reason));
}
