import type { JSX } from "preact";
import type { RosterEntry, Scheme } from "../../bulletin/scheme";
import type { BulletinSet } from "../../generate/bulletinSet";
import { Choice } from "../controls/Choice";
import { TextArea } from "../controls/TextArea";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import type { SettingsPartProps } from "./ChannelSettings";
import { numberLines, typedNumbers } from "./numberLines";
import { rosterText, typedRoster, withTasks, withUnits, withUnranked } from "./rosterText";
import { settingsProblem } from "./schemeEditing";
import { splitWords } from "./schemeForm";
import { unitsOf } from "./UnitSettings";
import { useSchemeTexts } from "./useSchemeTexts";

export interface RosterSettingsProps extends SettingsPartProps {
  /** They have the units of the sheet with their groups, as far as they are known. */
  readonly sets: readonly BulletinSet[];
}

/** 单位名录: who should report, and what becomes of those that do not appear. */
export function RosterSettings({ form, sets }: RosterSettingsProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { score } = texts;
  const { shown, edit, refused } = form;
  const { roster = [] } = shown;
  const isTask = /^roster\[\d+\]\.task$/.test(refused?.field ?? "");
  const tasksProblem = isTask ? settingsProblem(form, "roster", score.rosterTasks, words) : undefined;
  return (
    <>
      <TextArea
        label={texts.rosterUnits}
        field="roster"
        value={rosterText(roster)}
        hint={texts.rosterHint}
        rows={6}
        problem={tasksProblem === undefined ? settingsProblem(form, "roster", texts.roster, words) : undefined}
        onChange={(text) => edit((scheme) => rostered(scheme, typedRoster(text, roster)))}
      />
      {sets.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="small"
            onClick={() => edit((scheme) => rostered(scheme, withUnits(roster, unitsOf(sets))))}
          >
            {score.fillRoster}
          </button>
        </div>
      )}
      <TextField
        label={score.unranked}
        field="roster[].ranked"
        value={roster.flatMap(({ unit, ranked }) => (ranked === false ? [unit] : [])).join("、")}
        hint={score.unrankedHint}
        onChange={(text) => edit((scheme) => rostered(scheme, withUnranked(roster, splitWords(text))))}
      />
      <TextArea
        label={score.rosterTasks}
        field="roster[].task"
        value={numberLines(roster.flatMap(({ unit, task }) => (task === undefined ? [] : [[unit, task] as const])))}
        hint={score.rosterTasksHint}
        rows={2}
        problem={tasksProblem}
        onChange={(text) => edit((scheme) => rostered(scheme, withTasks(roster, typedNumbers(text))))}
      />
      <Choice
        label={texts.missing}
        field="missing"
        options={Object.entries(texts.missingKinds).map(([value, text]) => ({ value, text }))}
        value={shown.missing ?? "list"}
        prompt={words.pane.choose}
        onChoose={(value) => edit((scheme) => ({ ...scheme, missing: value as NonNullable<Scheme["missing"]> }))}
      />
    </>
  );
}

/** The scheme with this roster; without one where nobody is in it. */
function rostered({ roster: _, ...scheme }: Scheme, roster: readonly RosterEntry[]): Scheme {
  return roster.length > 0 ? { ...scheme, roster } : scheme;
}
