import type { JSX } from "preact";
import { withFact } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { typedLines } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TemplateArea } from "./TemplateArea";
import { useNoticeTexts } from "./useNoticeTexts";

/** 存在问题: what the findings suggest, until somebody edits it. */
export function NoticeProblems({ bulletin, facts, suggested, shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const isSuggested = shown.problems === undefined;
  return (
    <>
      <TemplateArea
        form={{ bulletin, facts }}
        label={texts.problems}
        value={(shown.problems ?? suggested).join("\n")}
        rows={3}
        hint={isSuggested && suggested.length > 0 ? texts.suggested : texts.problemsHint}
        problem={factsProblem(refused, "problems", texts.problems, words)}
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
