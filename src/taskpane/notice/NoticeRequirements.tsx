import type { JSX } from "preact";
import type { Requirement } from "../../bulletin/notice/facts";
import { REQUIREMENTS } from "../../bulletin/notice/templates";
import { addRequirement, removeRequirement, withFact, withRequirement } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { typedLines } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TextArea } from "../controls/TextArea";
import { TemplateArea } from "./TemplateArea";
import { useNoticeTexts } from "./useNoticeTexts";

/** 工作要求: those that come with the tool, until somebody edits them. */
export function NoticeRequirements(props: NoticeFormProps): JSX.Element {
  const { shown, edit } = props;
  const { noticeForm: texts } = useNoticeTexts();
  const all = shown.requirements ?? REQUIREMENTS;
  return (
    <>
      {all.map((requirement, i) => (
        <div key={i} class="card" role="group" aria-label={texts.requirement(i + 1)}>
          <RequirementFields {...props} all={all} requirement={requirement} i={i} />
          <button type="button" class="link" onClick={() => edit((facts) => removeRequirement(facts, all, i))}>
            {texts.remove(requirement.heading)}
          </button>
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="small"
          onClick={() => edit((facts) => addRequirement(facts, all, texts.newRequirement))}
        >
          {texts.addRequirement}
        </button>
        {shown.requirements && (
          <button
            type="button"
            class="small"
            onClick={() => edit((facts) => withFact(facts, "requirements", undefined))}
          >
            {texts.usualRequirements}
          </button>
        )}
      </div>
    </>
  );
}

interface RequirementFieldsProps extends NoticeFormProps {
  readonly all: readonly Requirement[];
  readonly requirement: Requirement;
  readonly i: number;
}

function RequirementFields({
  bulletin,
  facts,
  refused,
  edit,
  all,
  requirement,
  i,
}: RequirementFieldsProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const problem = (field: keyof Requirement, label: string): string | undefined =>
    factsProblem(refused, `requirements[${i}].${field}`, label, words);
  const change = (part: Partial<Requirement>): void =>
    edit((facts) => withRequirement(facts, all, i, { ...requirement, ...part }));
  return (
    <>
      <TextArea
        label={texts.requirementHeading}
        value={requirement.heading}
        problem={problem("heading", texts.requirementHeading)}
        onChange={(heading) => change({ heading })}
      />
      <TemplateArea
        form={{ bulletin, facts }}
        label={texts.requirementText}
        value={requirement.text ?? ""}
        problem={problem("text", texts.requirementText)}
        onChange={(text) => change({ text })}
      />
      <TextArea
        label={texts.points}
        value={(requirement.points ?? []).join("\n")}
        hint={texts.onePerLine}
        problem={problem("points", texts.points)}
        onChange={(value) => change({ points: typedLines(value) })}
      />
    </>
  );
}
