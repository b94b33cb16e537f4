import type { JSX } from "preact";
import { factsProblem } from "./factsFields";
import { shownDate, typedDate, typedLines, typedNumber } from "./factsForm";
import { withColophon, withFact, withRedHead } from "./factsEdits";
import type { NoticeFormProps } from "./NoticeForm";
import { TextArea } from "../controls/TextArea";
import { TextField } from "../controls/TextField";
import { Tick } from "../controls/Tick";
import { useNoticeTexts } from "./useNoticeTexts";

/** 红头、版记、一页: what belongs to the Word document alone, none of it unless somebody fills it in. */
export function NoticePaper({ shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const { paper: texts } = words.noticeForm;
  const { redHead, colophon, onePage = false } = shown;
  const problem = (field: string, label: string): string | undefined => factsProblem(refused, field, label, words);
  return (
    <>
      <p class="hint">{texts.hint}</p>
      <TextArea
        label={texts.issuers}
        value={(redHead?.issuers ?? []).join("\n")}
        hint={texts.issuersHint}
        problem={problem("redHead.issuers", texts.issuers)}
        onChange={(value) => edit((facts) => withRedHead(facts, { issuers: typedLines(value) }))}
      />
      <TextField
        label={texts.number}
        value={redHead?.number ?? ""}
        hint={texts.numberHint}
        problem={problem("redHead.number", texts.number)}
        onChange={(value) => edit((facts) => withRedHead(facts, { number: typedNumber(value) }))}
      />
      <TextArea
        label={texts.copies}
        value={(colophon?.copies ?? []).join("\n")}
        hint={texts.copiesHint}
        problem={problem("colophon.copies", texts.copies)}
        onChange={(value) => edit((facts) => withColophon(facts, { copies: typedLines(value) }))}
      />
      <TextField
        label={texts.office}
        value={colophon?.office ?? ""}
        hint={texts.officeHint}
        problem={problem("colophon.office", texts.office)}
        onChange={(value) => edit((facts) => withColophon(facts, { office: value }))}
      />
      <TextField
        label={texts.printed}
        value={shownDate(colophon?.date)}
        hint={words.noticeForm.dateHint}
        problem={problem("colophon.date", texts.printed)}
        onChange={(value) => edit((facts) => withColophon(facts, { date: typedDate(value) }))}
      />
      <Tick
        label={texts.onePage}
        checked={onePage}
        hint={texts.onePageHint}
        onChange={(checked) => edit((facts) => withFact(facts, "onePage", checked || undefined))}
      />
    </>
  );
}
