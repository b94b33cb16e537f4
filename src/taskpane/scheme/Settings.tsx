import type { ComponentChildren, JSX } from "preact";
import type { Answer, Question } from "../../findings/question";
import type { Scheme } from "../../bulletin/scheme";
import type { Draft } from "../../generate/draft";
import type { FontSet } from "../../layout/fonts";
import type { SchemeFormTexts } from "../../texts/zh/schemeForm";
import { AdjustmentSettings } from "./AdjustmentSettings";
import { ChannelSettings } from "./ChannelSettings";
import { Choice } from "../controls/Choice";
import { GroupSettings } from "./GroupSettings";
import { Part } from "../controls/Part";
import { HeadingSettings } from "./HeadingSettings";
import { LimitSettings } from "./LimitSettings";
import { RosterSettings } from "./RosterSettings";
import { SchemeTextsProvider } from "./useSchemeTexts";
import type { Platform } from "../state/platform";
import { RankingSettings } from "./RankingSettings";
import { editPlace } from "./schemeEdits";
import { SchemeFileButtons } from "./SchemeFileButtons";
import { TextField } from "../controls/TextField";
import { UnitSettings } from "./UnitSettings";
import { schemeEditing, settingsProblem } from "./schemeEditing";
import type { SchemeForm } from "./schemeForm";
import { useTexts } from "../controls/useTexts";
import "./scheme.css";

export interface SettingsProps {
  readonly words: SchemeFormTexts;
  readonly draft: Draft;
  /** What is typed that cannot be used yet. */
  readonly typed: SchemeForm | undefined;
  readonly onTyped: (typed: SchemeForm | undefined) => void;
  readonly onScheme: (scheme: Scheme) => void;
  /** Goes back to the scheme that the sheet's headings fit. */
  readonly onReset: () => void;
  readonly onFonts: (fonts: FontSet) => void;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onDownload: Platform["download"];
  /** Schemes from elsewhere. */
  readonly children: ComponentChildren;
}

/** 计分办法: everything that differs from office to office; a change shows in the preview as soon as it can be used. */
export function Settings({ words: texts, draft, onFonts, onAnswer, ...props }: SettingsProps): JSX.Element {
  const { typed, onTyped, onScheme } = props;
  const words = useTexts();
  const form = schemeEditing(draft.scheme, typed, onTyped, onScheme);
  const { shown, refused, edit } = form;
  const { adjustments = [], limits = {}, headings, roster = [] } = shown;
  const { rank, unit, count, score, total } = headings;
  return (
    <SchemeTextsProvider value={texts}>
      {refused && (
        <p class="problem" role="alert">
          {words.pane.notInEffect} {refused.field} {words.errors.schemeProblem(refused.reason)}
        </p>
      )}
      <TextField
        label={texts.schemeName}
        value={shown.name}
        problem={settingsProblem(form, "name", texts.schemeName, words)}
        onChange={(name) => edit((scheme) => ({ ...scheme, name }))}
      />
      <TextField
        label={texts.place}
        value={shown.place ?? ""}
        hint={texts.placeHint}
        problem={settingsProblem(form, "place", texts.place, words)}
        onChange={(place) => edit((scheme) => editPlace(scheme, place))}
      />
      <Part heading={texts.channels} summary={words.pane.settingsSummary(shown.channels)} open>
        <ChannelSettings form={form} />
      </Part>
      <Part heading={texts.groups} summary={words.list(shown.groups.map(({ name }) => name))}>
        <GroupSettings form={form} />
      </Part>
      <Part heading={texts.adjustments} summary={texts.adjustmentsSummary(adjustments.map(({ name }) => name))}>
        <AdjustmentSettings form={form} />
      </Part>
      <Part heading={texts.totalScore} summary={texts.limitsSummary(limits.min, limits.max)}>
        <LimitSettings form={form} />
      </Part>
      <Part heading={texts.headings} summary={texts.headingsSummary([rank, unit, count, score, total])}>
        <HeadingSettings form={form} />
      </Part>
      <Part heading={texts.roster} summary={texts.rosterSummary(roster.length)}>
        <RosterSettings form={form} />
      </Part>
      <Part heading={texts.units}>
        <UnitSettings draft={draft} onAnswer={onAnswer} />
      </Part>
      <Part heading={texts.ranking} summary={texts.rankStyles[shown.ranking.style]}>
        <RankingSettings form={form} />
      </Part>
      {props.children}
      <div class="part">
        <Choice
          label={texts.fonts}
          options={Object.entries(texts.fontSets).map(([value, text]) => ({ value, text }))}
          value={draft.fonts}
          prompt={words.pane.choose}
          onChoose={(fonts) => onFonts(fonts as FontSet)}
        />
        <SchemeFileButtons
          scheme={draft.scheme}
          onScheme={onScheme}
          onReset={draft.memory.scheme && props.onReset}
          onDownload={props.onDownload}
        />
      </div>
    </SchemeTextsProvider>
  );
}
