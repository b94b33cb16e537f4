import type { JSX } from "preact";
import { NOTICE_FORM } from "../../texts/noticeForm";
import { withFact } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { typedLines } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TextArea } from "../controls/TextArea";

/** 存在问题: what the findings suggest, until somebody edits it. */
export function NoticeProblems({ language, suggested, shown, refused, edit }: NoticeFormProps): JSX.Element {
  const texts = NOTICE_FORM[language];
  const isSuggested = shown.problems === undefined;
  return (
    <>
      <TextArea
        label={texts.problems}
        value={(shown.problems ?? suggested).join("\n")}
        rows={3}
        hint={isSuggested && suggested.length > 0 ? texts.suggested : texts.problemsHint}
        problem={factsProblem(refused, "problems", texts.problems, language)}
        onChange={(value) => edit((facts) => withFact(facts, "problems", typedLines(value)))}
      />
      {!isSuggested && suggested.length > 0 && (
        <button type="button" class="small" onClick={() => edit((facts) => withFact(facts, "problems", undefined))}>
          {texts.useSuggested}
        </button>
      )}
    </>
  );
}
