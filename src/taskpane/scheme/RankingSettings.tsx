import type { JSX } from "preact";
import type { RankKey, RankStyle } from "../../bulletin/scheme";
import type { SettingsPartProps } from "./ChannelSettings";
import { Choice } from "../controls/Choice";
import { editKeys, swapped, without } from "./schemeEdits";
import { freeKeys } from "./schemeForm";
import { SignButton } from "../controls/SignButton";
import { useTexts } from "../controls/useTexts";
import { useSchemeTexts } from "./useSchemeTexts";

/** 排名: how ranks are numbered and what decides their order. */
export function RankingSettings({ form }: SettingsPartProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const { style, keys } = shown.ranking;
  const order = (make: (keys: readonly RankKey[]) => readonly RankKey[]): void =>
    edit((scheme) => editKeys(scheme, make(scheme.ranking.keys)));
  const free = freeKeys(shown);
  return (
    <>
      <Choice
        label={texts.rankStyle}
        options={Object.entries(texts.rankStyles).map(([value, text]) => ({ value, text }))}
        value={style}
        prompt={pane.choose}
        onChoose={(value) =>
          edit((scheme) => ({ ...scheme, ranking: { ...scheme.ranking, style: value as RankStyle } }))
        }
      />
      <h4 class="subheading">{texts.rankKeys}</h4>
      <ol class="keys">
        {keys.map((key, i) => {
          const name = texts.rankKey(key);
          return (
            <li key={JSON.stringify(key)}>
              <span>{name}</span>
              <SignButton
                label={pane.moveUp(name)}
                sign="↑"
                disabled={i === 0}
                onPress={() => order((all) => swapped(all, i, i - 1))}
              />
              <SignButton
                label={pane.moveDown(name)}
                sign="↓"
                disabled={i === keys.length - 1}
                onPress={() => order((all) => swapped(all, i, i + 1))}
              />
              <SignButton
                label={texts.remove(name)}
                sign="×"
                disabled={false}
                onPress={() => order((all) => without(all, i))}
              />
            </li>
          );
        })}
      </ol>
      {free.length > 0 && (
        <Choice
          label={texts.addKey}
          options={free.map((key) => ({ value: JSON.stringify(key), text: texts.rankKey(key) }))}
          value={undefined}
          prompt={pane.choose}
          optional
          onChoose={(value) => order((all) => [...all, JSON.parse(value) as RankKey])}
        />
      )}
    </>
  );
}
