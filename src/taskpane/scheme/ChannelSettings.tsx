import type { JSX } from "preact";
import type { Channel } from "../../bulletin/scheme";
import { Part } from "../controls/Part";
import { NumberField, WordField, WordsField } from "./fields/fields";
import { at, items, type Spot, wholeScheme } from "./fields/spot";
import { addChannel, editChannel, editTier, removeChannel } from "./schemeEdits";
import { LimitFields } from "./score/LimitFields";
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
  const spots = items(at(wholeScheme(form), "channels"));
  const problem = (field: string, label: string): string | undefined => settingsProblem(form, field, label, words);
  return (
    <>
      {shown.channels.map(({ name, points, aliases }, i) => {
        const field = `channels[${i}]`;
        return (
          <div key={i} class="card" role="group" aria-label={name}>
            <TextField
              label={texts.channelName}
              field={`${field}.name`}
              value={name}
              problem={problem(`${field}.name`, texts.channelName)}
              onChange={(value) => edit((scheme) => editChannel(scheme, i, { name: value }))}
            />
            <TextField
              label={texts.points}
              field={`${field}.points`}
              value={String(points)}
              atOnce
              problem={problem(`${field}.points`, texts.points)}
              onChange={(value) => edit((scheme) => editChannel(scheme, i, { points: typedPoints(value) }))}
            />
            <TextField
              label={texts.aliases}
              field={`${field}.aliases`}
              value={aliases.join("、")}
              hint={texts.wordsHint}
              problem={problem(`${field}.aliases`, texts.aliases)}
              onChange={(value) => edit((scheme) => editChannel(scheme, i, { aliases: splitWords(value) }))}
            />
            <ChannelMore form={form} spot={spots[i]!} i={i} />
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

interface ChannelMoreProps extends SettingsPartProps {
  readonly spot: Spot<Channel>;
  readonly i: number;
}

/** What few channels have: a level, a multiplier, limits, and kinds of items that are scored apart. */
function ChannelMore({ form, spot, i }: ChannelMoreProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const { tier, multiplier, site, kinds, limits = {} } = spot.value;
  const said = [
    ...(tier === undefined ? [] : [tier]),
    ...(multiplier === undefined ? [] : [`× ${multiplier}`]),
    ...(kinds ?? (site === undefined ? [] : [site])),
    texts.limitsSummary(limits.min, limits.max),
  ];
  return (
    <Part heading={texts.more} summary={texts.moreSummary(said.filter((word) => word !== ""))} level={4}>
      <WordField
        spot={{ ...at(spot, "tier"), put: (now = "") => form.edit((scheme) => editTier(scheme, i, now)) }}
        label={texts.tier}
        hint={texts.tierHint}
      />
      <NumberField spot={at(spot, "multiplier")} label={texts.multiplier} hint={texts.multiplierHint} />
      <LimitFields spot={at(spot, "limits")} />
      <WordField spot={at(spot, "site")} label={texts.site} hint={texts.siteHint} />
      <WordsField spot={at(spot, "kinds")} label={texts.kinds} hint={texts.kindsHint} />
    </Part>
  );
}
