import { schemeProblemText } from "../../texts/errors";
import type { Language } from "../../texts/language";
import { PANE } from "../../texts/pane";
import { isAbout } from "../controls/isAbout";
import type { SchemeEditing } from "./useSchemeForm";

/** What is wrong with a field of the form, or undefined. */
export function settingsProblem(
  { refused }: Pick<SchemeEditing, "refused">,
  field: string,
  label: string,
  language: Language,
): string | undefined {
  if (!refused || !isAbout(refused, field)) return undefined;
  return PANE[language].problem(label, schemeProblemText(refused.reason, language));
}
