import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Answer, Question } from "../../findings/question";
import type { Scheme } from "../../bulletin/scheme";
import type { BulletinSet } from "../../generate/bulletinSet";
import { groupQuestion } from "../../intake/groups/groups";
import { kept } from "../controls/kept";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import { useSchemeTexts } from "./useSchemeTexts";

/** As many units are listed at once; the field above finds the others. */
const STEP = 20;

export interface UnitSettingsProps {
  readonly sets: readonly BulletinSet[];
  readonly scheme: Scheme;
  readonly onAnswer: (question: Question, answer: Answer) => void;
}

/** 单位归组: every unit with the group that it is in now, and a list to move it to another one. */
export const UnitSettings = kept(function UnitSettings({ sets, scheme, onAnswer }: UnitSettingsProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useSchemeTexts();
  const [wanted, setWanted] = useState("");
  const [shown, setShown] = useState(STEP);
  const all = useMemo(() => unitsOf(sets), [sets]);
  if (sets.length === 0) return <p class="hint">{texts.unitsLater}</p>;
  const found = all.filter(({ unit }) => unit.includes(wanted.trim()));
  const left = found.length - shown;
  return (
    <>
      <TextField label={texts.findUnit} value={wanted} atOnce onChange={setWanted} />
      {found.slice(0, shown).map(({ unit, group }) => (
        <div key={unit} class="field unit">
          <span>{unit}</span>
          <select
            aria-label={texts.groupOf(unit)}
            value={group}
            onChange={({ currentTarget }) =>
              onAnswer(groupQuestion(unit, scheme), { as: "group", group: currentTarget.value })
            }
          >
            {scheme.groups.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p class="hint">{texts.unitsShown(Math.min(shown, found.length), found.length)}</p>
      {left > 0 && (
        <button type="button" class="small" onClick={() => setShown(shown + STEP)}>
          {pane.showMore(Math.min(STEP, left), left)}
        </button>
      )}
    </>
  );
});

/** Every unit once, with its group: an answer about a unit holds in every set. */
export function unitsOf(sets: readonly BulletinSet[]): { readonly unit: string; readonly group: string }[] {
  const groups = new Map(
    sets.flatMap(({ bulletin }) =>
      bulletin.groups.flatMap(({ group, units, unranked }) =>
        [...units, ...unranked].map(({ unit }) => [unit, group.name] as const),
      ),
    ),
  );
  return [...groups].map(([unit, group]) => ({ unit, group }));
}
