import type { JSX } from "preact";
import type { Scheme } from "../../bulletin/scheme";
import { Choice } from "../controls/Choice";
import { TextArea } from "../controls/TextArea";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { rosterText, typedRoster } from "./rosterText";
import { settingsProblem } from "./schemeEditing";
import { useSchemeTexts } from "./useSchemeTexts";

/** 单位名录: who should report, and what becomes of those that do not appear. */
export function RosterSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  return (
    <>
      <TextArea
        label={texts.rosterUnits}
        value={rosterText(shown.roster ?? [])}
        hint={texts.rosterHint}
        rows={6}
        problem={settingsProblem(form, "roster", texts.roster, words)}
        onChange={(text) => edit((scheme) => withRoster(scheme, text))}
      />
      <Choice
        label={texts.missing}
        options={Object.entries(texts.missingKinds).map(([value, text]) => ({ value, text }))}
        value={shown.missing ?? "list"}
        prompt={words.pane.choose}
        onChoose={(value) => edit((scheme) => ({ ...scheme, missing: value as NonNullable<Scheme["missing"]> }))}
      />
    </>
  );
}

function withRoster(scheme: Scheme, text: string): Scheme {
  const { roster: before = [], ...rest } = scheme;
  const roster = typedRoster(text, before);
  return roster.length > 0 ? { ...rest, roster } : rest;
}
