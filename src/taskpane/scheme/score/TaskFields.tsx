import type { JSX } from "preact";
import type { PartTask } from "../../../bulletin/part";
import type { Scheme, Task } from "../../../bulletin/scheme";
import { TextArea } from "../../controls/TextArea";
import { ChoiceField, NumberField, TickField, useProblem } from "../fields/fields";
import { at, type Spot } from "../fields/spot";
import { numberLines, typedNumbers } from "../numberLines";
import { useSchemeTexts } from "../useSchemeTexts";
import { MeasureFields } from "./MeasureFields";

export interface TaskFieldsProps {
  readonly spot: Spot<Task | undefined>;
}

/** How much has to be reached, and what reaching or missing it gives. */
export function TaskFields({ spot }: TaskFieldsProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  return (
    <>
      <NumberField spot={at(spot, "items")} label={texts.taskItems} />
      <NumberField spot={at(spot, "reached")} label={texts.taskReached} />
      <NumberField spot={at(spot, "missed")} label={texts.taskMissed} hint={texts.taskMissedHint} />
      <NumberField spot={at(spot, "perShort")} label={texts.taskShort} />
      <NumberField spot={at(spot, "perOver")} label={texts.taskOver} />
    </>
  );
}

export interface PartTaskFieldsProps {
  readonly spot: Spot<PartTask | undefined>;
  readonly scheme: Scheme;
  /** Names of what has points by then. */
  readonly known: readonly string[];
}

/** The task of a part of the score, which can differ by group and unit, be in proportion, and go on to the next sheet. */
export function PartTaskFields({ spot, scheme, known }: PartTaskFieldsProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const groups = at(spot, "groups");
  const units = at(spot, "units");
  const { taskCarries: carries } = texts;
  return (
    <>
      <TaskFields spot={spot} />
      <MeasureFields
        spot={at(spot, "per")}
        label={texts.taskPer}
        scheme={scheme}
        known={known}
        nothing={texts.taskPerNothing}
      />
      <NumberField spot={at(spot, "full")} label={texts.taskFull} />
      <TickField spot={at(spot, "required")} label={texts.taskRequired} />
      {scheme.groups.length > 1 &&
        scheme.groups.map(({ name }) => <NumberField key={name} spot={at(groups, name)} label={texts.taskOf(name)} />)}
      <TextArea
        label={texts.taskUnits}
        field={units.path}
        value={numberLines(Object.entries(units.value ?? {}))}
        hint={texts.taskUnitsHint}
        rows={2}
        problem={useProblem(units, texts.taskUnits)}
        onChange={(text) => {
          const typed = typedNumbers(text);
          units.put(typed.length > 0 ? Object.fromEntries(typed) : undefined);
        }}
      />
      <ChoiceField
        spot={at(spot, "carry")}
        label={texts.taskCarry}
        options={[
          [undefined, carries.none],
          ["short", carries.short],
          ["over", carries.over],
          ["all", carries.all],
        ]}
      />
    </>
  );
}
