import type { JSX } from "preact";
import { Part } from "../../controls/Part";
import type { SettingsPartProps } from "../ChannelSettings";
import { NumberField } from "../fields/fields";
import { at, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";
import { LimitFields } from "./LimitFields";
import { TaskFields } from "./TaskFields";

/** 报送的分值和任务: points for each item handed in, and for a number of them. */
export function SubmittedSettings({ form }: SettingsPartProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const submitted = at(wholeScheme(form), "submitted");
  return (
    <>
      <NumberField spot={at(submitted, "points")} label={texts.submittedPoints} />
      <Part heading={texts.task} level={4} open>
        <TaskFields spot={at(submitted, "task")} />
      </Part>
      <Part heading={texts.limits} level={4} open={submitted.value?.limits !== undefined}>
        <LimitFields spot={at(submitted, "limits")} />
      </Part>
    </>
  );
}
