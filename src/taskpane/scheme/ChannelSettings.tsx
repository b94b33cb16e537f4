import type { JSX } from "preact";
import { addChannel, editChannel, removeChannel } from "./schemeEdits";
import { splitWords, typedPoints } from "./schemeForm";
import { TextField } from "../controls/TextField";
import { type SchemeEditing, settingsProblem } from "./schemeEditing";
import { useTexts } from "../controls/useTexts";
import { useSchemeTexts } from "./useSchemeTexts";

export interface SettingsPartProps {
  readonly form: SchemeEditing;
}

/** 采用渠道: their names, points and the other words by which headings name them. */
export function ChannelSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const problem = (field: string, label: string): string | undefined => settingsProblem(form, field, label, words);
  return (
    <>
      {shown.channels.map(({ name, points, aliases }, i) => {
        const field = `channels[${i}]`;
        return (
          <div key={i} class="card" role="group" aria-label={name}>
            <TextField
              label={texts.channelName}
              value={name}
              problem={problem(`${field}.name`, texts.channelName)}
              onChange={(value) => edit((scheme) => editChannel(scheme, i, { name: value }))}
            />
            <TextField
              label={texts.points}
              value={String(points)}
              atOnce
              problem={problem(`${field}.points`, texts.points) ?? problem(`${field}.multiplier`, texts.points)}
              onChange={(value) => edit((scheme) => editChannel(scheme, i, { points: typedPoints(value) }))}
            />
            <TextField
              label={texts.aliases}
              value={aliases.join("、")}
              hint={texts.wordsHint}
              problem={problem(`${field}.aliases`, texts.aliases)}
              onChange={(value) => edit((scheme) => editChannel(scheme, i, { aliases: splitWords(value) }))}
            />
            {shown.channels.length > 1 && (
              <button type="button" class="link" onClick={() => edit((scheme) => removeChannel(scheme, i))}>
                {texts.remove(name)}
              </button>
            )}
          </div>
        );
      })}
      <button type="button" class="small" onClick={() => edit((scheme) => addChannel(scheme, texts.newChannel))}>
        {texts.addChannel}
      </button>
    </>
  );
}
