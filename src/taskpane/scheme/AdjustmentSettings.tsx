import type { JSX } from "preact";
import type { Adjustment } from "../../bulletin/scheme";
import { Choice } from "../controls/Choice";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { addAdjustment, editAdjustment, removeAdjustment } from "./schemeEdits";
import { typedOptional } from "./schemeForm";
import { settingsProblem } from "./schemeEditing";
import { useSchemeTexts } from "./useSchemeTexts";

/** 加分、扣分: what they are called, whether they add or take away, and how much each case is worth. */
export function AdjustmentSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const problem = (field: string, label: string): string | undefined => settingsProblem(form, field, label, words);
  return (
    <>
      {(shown.adjustments ?? []).map(({ name, kind, points }, i) => {
        const field = `adjustments[${i}]`;
        return (
          <div key={i} class="card" role="group" aria-label={name}>
            <TextField
              label={texts.adjustmentName}
              value={name}
              problem={problem(`${field}.name`, texts.adjustmentName)}
              onChange={(value) => edit((scheme) => editAdjustment(scheme, i, { name: value }))}
            />
            <Choice
              label={texts.adjustmentKind}
              options={Object.entries(texts.adjustmentKinds).map(([value, text]) => ({ value, text }))}
              value={kind}
              prompt={words.pane.choose}
              onChoose={(value) => edit((scheme) => editAdjustment(scheme, i, { kind: value as Adjustment["kind"] }))}
            />
            <TextField
              label={texts.adjustmentPoints}
              value={points === undefined ? "" : String(points)}
              hint={texts.adjustmentPointsHint}
              problem={problem(`${field}.points`, texts.adjustmentPoints)}
              onChange={(value) => edit((scheme) => editAdjustment(scheme, i, { points: typedOptional(value) }))}
            />
            <button type="button" class="link" onClick={() => edit((scheme) => removeAdjustment(scheme, i))}>
              {texts.remove(name)}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="small"
        onClick={() => edit((scheme) => addAdjustment(scheme, texts.newAdjustment, "bonus"))}
      >
        {texts.addAdjustment}
      </button>
      <p class="hint">{texts.adjustmentsHint}</p>
    </>
  );
}
