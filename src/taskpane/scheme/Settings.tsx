import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer, Question } from "../../findings/question";
import type { Scheme } from "../../bulletin/scheme";
import type { Draft } from "../../generate/draft";
import type { FontSet } from "../../layout/fonts";
import type { SchemeFormTexts } from "../../texts/zh/schemeForm";
import { AdjustmentSettings } from "./AdjustmentSettings";
import { ChannelSettings, type SettingsPartProps } from "./ChannelSettings";
import { Choice } from "../controls/Choice";
import { GroupSettings } from "./GroupSettings";
import { Part } from "../controls/Part";
import { HeadingSettings } from "./HeadingSettings";
import { LimitSettings } from "./LimitSettings";
import { RosterSettings } from "./RosterSettings";
import { SchemeTextsProvider } from "./useSchemeTexts";
import type { Platform } from "../state/platform";
import { RankingSettings } from "./RankingSettings";
import { SchemeFileButtons } from "./SchemeFileButtons";
import { TextField } from "../controls/TextField";
import { UnitSettings } from "./UnitSettings";
import { type SchemeEditing, settingsProblem } from "./useSchemeForm";
import { useTexts } from "../controls/useTexts";
import "./scheme.css";

export interface SettingsProps {
  readonly draft: Draft;
  readonly form: SchemeEditing;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onFonts: (fonts: FontSet) => void;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onDownload: Platform["download"];
}

/** 计分办法: everything that differs from office to office; a change shows in the preview as soon as it can be used. */
export function Settings(props: SettingsProps): JSX.Element {
  const { draft, form, onScheme, onFonts, onAnswer, onDownload } = props;
  const words = useTexts();
  const texts = words.pane;
  const { shown, refused, edit } = form;
  return (
    <>
      {refused && (
        <p class="problem" role="alert">
          {texts.notInEffect} {refused.field} {words.errors.schemeProblem(refused.reason)}
        </p>
      )}
      <TextField
        label={texts.schemeName}
        value={shown.name}
        problem={settingsProblem(form, "name", texts.schemeName, words)}
        onChange={(name) => edit((scheme) => ({ ...scheme, name }))}
      />
      <Part heading={texts.channels} brief={texts.settingsBrief(shown.channels)} open>
        <ChannelSettings form={form} />
      </Part>
      <Part heading={texts.groups} brief={words.list(shown.groups.map(({ name }) => name))}>
        <GroupSettings form={form} />
      </Part>
      <FurtherSettings form={form} />
      <Part heading={texts.units}>
        <UnitSettings draft={draft} onAnswer={onAnswer} />
      </Part>
      <Part heading={texts.ranking} brief={texts.rankStyles[shown.ranking.style]}>
        <RankingSettings form={form} />
      </Part>
      <div class="part">
        <Choice
          label={texts.fonts}
          options={Object.entries(texts.fontSets).map(([value, text]) => ({ value, text }))}
          value={draft.fonts}
          prompt={texts.choose}
          onChoose={(fonts) => onFonts(fonts as FontSet)}
        />
        <SchemeFileButtons
          scheme={draft.scheme}
          onScheme={(scheme) => {
            form.reset();
            onScheme(scheme);
          }}
          onDownload={onDownload}
        />
      </div>
    </>
  );
}

/** The parts that most offices never open; their words are loaded with them. */
function FurtherSettings({ form }: SettingsPartProps): JSX.Element | null {
  const { schemeForm } = useTexts();
  const [texts, setTexts] = useState<SchemeFormTexts>();
  useEffect(() => void schemeForm().then(setTexts), [schemeForm]);
  if (!texts) return null;
  const { adjustments = [], limits = {}, headings, roster = [] } = form.shown;
  const { rank, unit, count, score, total } = headings;
  return (
    <SchemeTextsProvider value={texts}>
      <Part heading={texts.adjustments} brief={texts.adjustmentsBrief(adjustments.map(({ name }) => name))}>
        <AdjustmentSettings form={form} />
      </Part>
      <Part heading={texts.totalScore} brief={texts.limitsBrief(limits.min, limits.max)}>
        <LimitSettings form={form} />
      </Part>
      <Part heading={texts.headings} brief={texts.headingsBrief([rank, unit, count, score, total])}>
        <HeadingSettings form={form} />
      </Part>
      <Part heading={texts.roster} brief={texts.rosterBrief(roster.length)}>
        <RosterSettings form={form} />
      </Part>
    </SchemeTextsProvider>
  );
}
