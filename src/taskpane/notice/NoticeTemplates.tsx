import type { JSX } from "preact";
import { type PlaceholderName, PLACEHOLDERS } from "../../bulletin/notice/placeholders";
import { ALLOWED, TEMPLATES, type Templates } from "../../bulletin/notice/templates";
import { withFact, withTemplate } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { templateIn } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TextArea } from "../controls/TextArea";
import { TemplateArea } from "./TemplateArea";
import { useNoticeTexts } from "./useNoticeTexts";

/** The wording of the text, with the placeholders that it may hold. */
export function NoticeTemplates({ bulletin, facts, shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const names = Object.keys(TEMPLATES) as (keyof Templates)[];
  const placeholders = Object.keys(PLACEHOLDERS) as PlaceholderName[];
  return (
    <>
      <p class="hint">{texts.advancedHint}</p>
      {names.map((name) => {
        const field = {
          label: texts.templates[name],
          value: templateIn(shown.templates?.[name] ?? TEMPLATES[name], texts.placeholder),
          problem: factsProblem(refused, `templates.${name}`, texts.templates[name], words),
          onChange: (value: string) => edit((former) => withTemplate(former, name, value)),
        };
        // the parts of which placeholders are made have a few placeholders of their own
        return ALLOWED[name].includes("query") ? (
          <TemplateArea key={name} form={{ bulletin, facts }} {...field} />
        ) : (
          <TextArea key={name} {...field} />
        );
      })}
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
