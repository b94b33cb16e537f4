import type { JSX } from "preact";
import type { Limits } from "../../bulletin/scheme";

import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { editLimits } from "./schemeEdits";
import { typedOptional } from "./schemeForm";
import { settingsProblem } from "./schemeEditing";
import { useSchemeTexts } from "./useSchemeTexts";

/** 总分的上下限: 扣完为止, 最高 100 分. */
export function LimitSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const field = (name: keyof Limits, label: string, hint?: string): JSX.Element => (
    <TextField
      label={label}
      value={String(shown.limits?.[name] ?? "")}
      problem={settingsProblem(form, `limits.${name}`, label, words)}
      {...(hint !== undefined && { hint })}
      onChange={(value) => edit((scheme) => editLimits(scheme, name, typedOptional(value)))}
    />
  );
  return (
    <>
      {field("min", texts.least, texts.leastHint)}
      {field("max", texts.most)}
    </>
  );
}
