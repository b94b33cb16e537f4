import type { JSX } from "preact";
import type { SettingsPartProps } from "../ChannelSettings";
import { NamesField, NumberField } from "../fields/fields";
import { add, at, items, kept, remove, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";
import { ConditionFields } from "./ConditionFields";
import { LimitFields } from "./LimitFields";
import { pointNames } from "./PartSettings";

/** 几项一起的上下限、一票否决: what holds for several together, and what the total is whatever else a unit has. */
export function TogetherSettings({ form }: SettingsPartProps): JSX.Element {
  const texts = useSchemeTexts();
  const { score } = texts;
  const scheme = wholeScheme(form);
  const together = at(scheme, "together");
  const vetoes = at(scheme, "vetoes");
  const names = pointNames(form.shown);
  const taken = new Set((together.value ?? []).flatMap(({ of }) => of));
  const free = names.find((name) => !taken.has(name));
  return (
    <>
      {items(together).map((spot, i) => (
        <div key={i} class="card" role="group" aria-label={score.togetherName(i + 1)}>
          <NamesField
            spot={{
              ...spot,
              path: `${spot.path}.of`,
              value: spot.value.of,
              put: (of) => spot.put({ ...spot.value, of }),
            }}
            label={score.togetherOf}
            names={names}
          />
          <LimitFields spot={kept(at(spot, "limits"), {})} />
          <button type="button" class="link" onClick={() => remove(together, i)}>
            {texts.remove(score.togetherName(i + 1))}
          </button>
        </div>
      ))}
      {free !== undefined && (
        <button type="button" class="small" onClick={() => add(together, { of: [free], limits: {} })}>
          {score.addTogether}
        </button>
      )}
      {items(vetoes).map((spot, i) => (
        <div key={i} class="card" role="group" aria-label={score.veto(i + 1)}>
          <ConditionFields spot={at(spot, "when")} scheme={form.shown} known={names} />
          <NumberField spot={at(spot, "score")} label={score.vetoScore} hint={score.vetoScoreHint} />
          <button type="button" class="link" onClick={() => remove(vetoes, i)}>
            {texts.remove(score.veto(i + 1))}
          </button>
        </div>
      ))}
      <button type="button" class="small" onClick={() => add(vetoes, { when: { of: "adopted" } })}>
        {score.addVeto}
      </button>
    </>
  );
}
