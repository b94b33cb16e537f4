import type { JSX } from "preact";
import type { Bulletin } from "../../bulletin/bulletin";
import type { Facts } from "../../bulletin/notice/facts";
import type { FactsRefused } from "../../bulletin/notice/factsRefused";
import { factsProblem } from "./factsFields";
import { shownDate, typedDate, typedLines } from "./factsForm";
import { withFact, withTitle } from "./factsEdits";
import { NoticeFormer } from "./NoticeFormer";
import { NoticeFigures } from "./NoticeFigures";
import { NoticePaper } from "./NoticePaper";
import { NoticeProblems } from "./NoticeProblems";
import { NoticeRequirements } from "./NoticeRequirements";
import { NoticeSections } from "./NoticeSections";
import { TemplateArea } from "./TemplateArea";
import { NoticeTemplates } from "./NoticeTemplates";
import { Part } from "../controls/Part";
import { TextArea } from "../controls/TextArea";
import { TextField } from "../controls/TextField";
import { useNoticeTexts } from "./useNoticeTexts";

export interface NoticeFormProps {
  readonly bulletin: Bulletin;
  /** Sentences about problems that the findings suggest. */
  readonly suggested: readonly string[];
  /** The facts that the form shows. */
  readonly shown: Facts;
  /** The facts in effect, of which placeholders are worth what they are. */
  readonly facts: Facts;
  /** Why they cannot be used. */
  readonly refused: FactsRefused | undefined;
  /** Makes new facts from those shown. */
  readonly edit: (make: (shown: Facts) => Facts) => void;
}

/** What a clerk fills in each month, in the order of the text. */
export function NoticeForm(props: NoticeFormProps): JSX.Element {
  const { noticeForm: texts } = useNoticeTexts();
  return (
    <div class="facts">
      <Part early heading={texts.figures} open>
        <NoticeFigures {...props} />
      </Part>
      <Part early heading={texts.heads}>
        <Heads {...props} />
      </Part>
      <Part early heading={texts.former}>
        <NoticeFormer {...props} />
      </Part>
      <Part early heading={texts.sections}>
        <NoticeSections {...props} />
      </Part>
      <Part early heading={texts.problems}>
        <NoticeProblems {...props} />
      </Part>
      <Part early heading={texts.requirements}>
        <NoticeRequirements {...props} />
      </Part>
      <Part early heading={texts.signature}>
        <Signature {...props} />
      </Part>
      <Part early heading={texts.paper.heading} summary={texts.paper.summary(props.shown)}>
        <NoticePaper {...props} />
      </Part>
      <Part early heading={texts.advanced}>
        <NoticeTemplates {...props} />
      </Part>
    </div>
  );
}

function Heads({ bulletin, facts, shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const { title = [] } = shown;
  const own = shown.own ?? bulletin.scheme.channels[0]?.name ?? "";
  return (
    <>
      <TemplateArea
        form={{ bulletin, facts }}
        label={texts.title}
        value={typeof title === "string" ? title : title.join("\n")}
        hint={texts.titleHint}
        problem={factsProblem(refused, "title", texts.title, words)}
        onChange={(value) => edit((facts) => withTitle(facts, typedLines(value)))}
      />
      <TextArea
        label={texts.site}
        value={shown.site ?? ""}
        hint={texts.siteHint(shown.names?.channels?.[own] ?? own)}
        problem={factsProblem(refused, "site", texts.site, words)}
        onChange={(value) => edit((facts) => withFact(facts, "site", value))}
      />
      <TextArea
        label={texts.addressee}
        value={shown.addressee ?? ""}
        hint={texts.addresseeHint}
        problem={factsProblem(refused, "addressee", texts.addressee, words)}
        onChange={(value) => edit((facts) => withFact(facts, "addressee", value))}
      />
      <TextArea
        label={texts.basis}
        value={(shown.basis ?? []).join("\n")}
        rows={2}
        hint={texts.onePerLine}
        problem={factsProblem(refused, "basis", texts.basis, words)}
        onChange={(value) => edit((facts) => withFact(facts, "basis", typedLines(value)))}
      />
    </>
  );
}

function Signature({ shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  return (
    <>
      <TextArea
        label={texts.offices}
        value={(shown.offices ?? []).join("\n")}
        hint={texts.officesHint}
        problem={factsProblem(refused, "offices", texts.offices, words)}
        onChange={(value) => edit((facts) => withFact(facts, "offices", typedLines(value)))}
      />
      <div class="checks field">
        <label>
          <input
            type="checkbox"
            checked={shown.seal ?? true}
            onChange={({ currentTarget: { checked } }) => edit((facts) => withFact(facts, "seal", checked))}
          />
          {texts.seal}
        </label>
      </div>
      <TextField
        label={texts.date}
        value={shownDate(shown.date)}
        hint={texts.dateHint}
        problem={factsProblem(refused, "date", texts.date, words)}
        onChange={(value) => edit((facts) => withFact(facts, "date", typedDate(value)))}
      />
      <TextField
        label={texts.remark}
        value={shown.remark ?? ""}
        hint={texts.remarkHint}
        problem={factsProblem(refused, "remark", texts.remark, words)}
        onChange={(value) => edit((facts) => withFact(facts, "remark", value))}
      />
    </>
  );
}
