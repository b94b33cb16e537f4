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
import { lazy } from "../controls/lazy";
import { RosterSettings } from "./RosterSettings";
import { SchemeTextsProvider } from "./useSchemeTexts";
import type { Platform } from "../state/platform";
import { inFormWords } from "./inFormWords";
import { partName } from "./partName";
import { RankingSettings } from "./RankingSettings";
import { editPlace } from "./schemeEdits";
import { SchemeFileButtons } from "./SchemeFileButtons";
import { TextField } from "../controls/TextField";
import { UnitSettings } from "./UnitSettings";
import { schemeEditing, settingsProblem } from "./schemeEditing";
import type { SchemeForm } from "./schemeForm";
import { useTexts } from "../controls/useTexts";
import { headingText } from "./table/columnEdits";
import "./scheme.css";

export { schemeRequest } from "./schemeRequest";

/** The editors of what most offices leave as it is are loaded when their part is opened. */
const scoreRoom = (): Promise<typeof import("./score")> => import("./score");
const tableRoom = (): Promise<typeof import("./table")> => import("./table");
const SubmittedSettings = lazy(async () => (await scoreRoom()).SubmittedSettings, true);
const PartSettings = lazy(async () => (await scoreRoom()).PartSettings, true);
const TogetherSettings = lazy(async () => (await scoreRoom()).TogetherSettings, true);
const TotalSettings = lazy(async () => (await scoreRoom()).TotalSettings, true);
const LogSettings = lazy(async () => (await scoreRoom()).LogSettings, true);
const AppendixSettings = lazy(async () => (await tableRoom()).AppendixSettings, true);
const ColumnSettings = lazy(async () => (await tableRoom()).ColumnSettings, true);
const LookSettings = lazy(async () => (await tableRoom()).LookSettings, true);

export interface SettingsProps {
  readonly words: SchemeFormTexts;
  readonly draft: Draft;
  /** The one that is chosen, of which the draft of a long sheet is still made. */
  readonly scheme: Scheme;
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

/** The headings that every table has, from left to right. */
const HEADINGS = ["rank", "unit", "count", "score", "total"] as const;

/** 计分办法: everything that differs from office to office; a change shows in the preview as soon as it can be used. */
export function Settings({ words: texts, draft, scheme, onFonts, onAnswer, ...props }: SettingsProps): JSX.Element {
  const { typed, onTyped, onScheme } = props;
  const words = useTexts();
  const form = schemeEditing(
    scheme,
    typed && { ...typed, refused: inFormWords(typed.refused, texts) },
    onTyped,
    onScheme,
  );
  const { shown, refused, edit } = form;
  const {
    adjustments = [],
    limits = {},
    headings,
    roster = [],
    submitted,
    parts = [],
    together = [],
    vetoes = [],
  } = shown;
  const { score, table } = texts;
  return (
    <SchemeTextsProvider value={texts}>
      {refused && (
        <p class="problem" role="alert">
          {texts.notInEffect(partName(refused.field, texts), words.errors.schemeProblem(refused.reason))}
        </p>
      )}
      <TextField
        label={texts.schemeName}
        field="name"
        value={shown.name}
        problem={settingsProblem(form, "name", texts.schemeName, words)}
        onChange={(name) => edit((scheme) => ({ ...scheme, name }))}
      />
      <TextField
        label={texts.place}
        field="place"
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
      <Part heading={score.submitted} summary={score.submittedSummary(submitted?.points, submitted?.task?.items)}>
        <SubmittedSettings form={form} />
      </Part>
      <Part heading={score.parts} summary={score.partsSummary(parts.map(({ name }) => name))}>
        <PartSettings form={form} />
      </Part>
      <Part heading={score.together} summary={score.togetherSummary(together.length, vetoes.length)}>
        <TogetherSettings form={form} />
      </Part>
      <Part heading={texts.totalScore} summary={texts.limitsSummary(limits.min, limits.max)}>
        <TotalSettings form={form} />
      </Part>
      <Part heading={table.appendices} summary={table.appendicesSummary(shown.appendices?.map(({ title }) => title))}>
        <AppendixSettings form={form} />
      </Part>
      <Part
        heading={table.columns}
        summary={table.columnsSummary(shown.columns?.map(({ heading }) => headingText(heading)))}
      >
        <ColumnSettings form={form} />
      </Part>
      <Part
        heading={table.looks}
        summary={table.looksSummary([
          ...(shown.totalRow ? [table.totalRow] : []),
          ...(shown.zero === undefined ? [] : [`${table.zero} ${table.allZeros[shown.zero]}`]),
        ])}
      >
        <LookSettings form={form} />
      </Part>
      <Part heading={texts.headings} summary={texts.headingsSummary(HEADINGS.map((name) => headings[name]))}>
        <HeadingSettings form={form} />
      </Part>
      <Part heading={texts.roster} summary={texts.rosterSummary(roster.length)}>
        <RosterSettings form={form} sets={draft.sets} />
      </Part>
      <Part heading={texts.units}>
        <UnitSettings sets={draft.sets} scheme={draft.scheme} onAnswer={onAnswer} />
      </Part>
      <Part heading={texts.ranking} summary={texts.rankStyles[shown.ranking.style]}>
        <RankingSettings form={form} />
      </Part>
      <Part
        heading={score.log}
        summary={score.logSummary([
          ...(shown.blank ? [`${score.blank} ${score.blanks[shown.blank]}`] : []),
          ...(shown.log?.count ? [score.logCounts[shown.log.count]] : []),
          ...(shown.log?.joint ? [score.joints[shown.log.joint]] : []),
        ])}
      >
        <LogSettings form={form} />
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
          scheme={scheme}
          onScheme={onScheme}
          onReset={draft.memory.scheme && props.onReset}
          onDownload={props.onDownload}
        />
      </div>
    </SchemeTextsProvider>
  );
}
