import { useState } from "preact/hooks";
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
  /** Forgets what is typed. */
  readonly reset: () => void;
}

/** @param onScheme told every scheme that can be used */
export function useSchemeForm(scheme: Scheme, onScheme: (scheme: Scheme) => void): SchemeEditing {
  const [form, setForm] = useState<SchemeForm>();
  const shown = form?.typed ?? scheme;
  return {
    shown,
    refused: form?.refused,
    edit(make) {
      const result = readForm(make(shown));
      if ("scheme" in result) {
        setForm(undefined);
        onScheme(result.scheme);
      } else setForm(result);
    },
    reset: () => setForm(undefined),
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
