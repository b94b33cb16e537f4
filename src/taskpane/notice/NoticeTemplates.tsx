import type { JSX } from "preact";
import { type PlaceholderName, PLACEHOLDERS } from "../../bulletin/notice/placeholders";
import { TEMPLATES, type Templates } from "../../bulletin/notice/templates";
import { withFact, withTemplate } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { templateIn } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TextArea } from "../controls/TextArea";
import { useNoticeTexts } from "./useNoticeTexts";

/** The wording of the text, with the placeholders that it may hold. */
export function NoticeTemplates({ shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const names = Object.keys(TEMPLATES) as (keyof Templates)[];
  const placeholders = Object.keys(PLACEHOLDERS) as PlaceholderName[];
  return (
    <>
      <p class="hint">{texts.advancedHint}</p>
      {names.map((name) => (
        <TextArea
          key={name}
          label={texts.templates[name]}
          value={templateIn(shown.templates?.[name] ?? TEMPLATES[name], texts.placeholder)}
          problem={factsProblem(refused, `templates.${name}`, texts.templates[name], words)}
          onChange={(value) => edit((facts) => withTemplate(facts, name, value))}
        />
      ))}
      {shown.templates && (
        <button type="button" class="small" onClick={() => edit((facts) => withFact(facts, "templates", undefined))}>
          {texts.usualTemplates}
        </button>
      )}
      <h4 class="subheading">{texts.placeholders}</h4>
      <dl class="placeholders">
        {placeholders.map((name) => (
          <div key={name}>
            <dt>{`{${texts.placeholder(name)}}`}</dt>
            <dd>{texts.meanings[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
