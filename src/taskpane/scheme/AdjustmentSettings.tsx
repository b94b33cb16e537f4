import type { JSX } from "preact";
import type { Adjustment } from "../../bulletin/scheme";
import { Choice } from "../controls/Choice";
import { Part } from "../controls/Part";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { WordsField } from "./fields/fields";
import { at, items, wholeScheme } from "./fields/spot";
import { LimitFields } from "./score/LimitFields";
import { addAdjustment, editAdjustment, removeAdjustment } from "./schemeEdits";
import { typedOptional } from "./schemeForm";
import { settingsProblem } from "./schemeEditing";
import { useSchemeTexts } from "./useSchemeTexts";

/** 加分、扣分: what they are called, whether they add or take away, and how much each case is worth. */
export function AdjustmentSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const spots = items(at(wholeScheme(form), "adjustments"));
  const problem = (field: string, label: string): string | undefined => settingsProblem(form, field, label, words);
  return (
    <>
      {(shown.adjustments ?? []).map(({ name, kind, points, limits = {} }, i) => {
        const field = `adjustments[${i}]`;
        return (
          <div key={i} class="card" role="group" aria-label={name}>
            <TextField
              label={texts.adjustmentName}
              field={`${field}.name`}
              value={name}
              problem={problem(`${field}.name`, texts.adjustmentName)}
              onChange={(value) => edit((scheme) => editAdjustment(scheme, i, { name: value }))}
            />
            <Choice
              label={texts.adjustmentKind}
              field={`${field}.kind`}
              options={Object.entries(texts.adjustmentKinds).map(([value, text]) => ({ value, text }))}
              value={kind}
              prompt={words.pane.choose}
              onChoose={(value) => edit((scheme) => editAdjustment(scheme, i, { kind: value as Adjustment["kind"] }))}
            />
            <TextField
              label={texts.adjustmentPoints}
              field={`${field}.points`}
              value={points === undefined ? "" : String(points)}
              hint={texts.adjustmentPointsHint}
              problem={problem(`${field}.points`, texts.adjustmentPoints)}
              onChange={(value) => edit((scheme) => editAdjustment(scheme, i, { points: typedOptional(value) }))}
            />
            <Part
              heading={texts.score.more}
              summary={texts.score.moreSummary(
                [...spots[i]!.value.aliases, texts.score.limitsSummary(limits.min, limits.max)].filter(Boolean),
              )}
              level={4}
            >
              <WordsField
                spot={{
                  ...at(spots[i]!, "aliases"),
                  put: (aliases = []) => edit((scheme) => editAdjustment(scheme, i, { aliases })),
                }}
                label={texts.aliases}
                hint={texts.wordsHint}
              />
              <LimitFields spot={at(spots[i]!, "limits")} />
            </Part>
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
