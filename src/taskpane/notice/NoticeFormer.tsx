import type { JSX } from "preact";
import type { PreviousFigures } from "../../bulletin/notice/facts";
import { formerFields, withFormer, withFormerFigure } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { typedCount } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TextField } from "../controls/TextField";
import { useNoticeTexts } from "./useNoticeTexts";

/** The figures of the last period and of last year, for what the text says of changes. */
export function NoticeFormer(props: NoticeFormProps): JSX.Element {
  const { noticeForm: texts } = useNoticeTexts();
  return (
    <>
      <Former {...props} period="previous" heading={texts.previousFigures} />
      <Former {...props} period="lastYear" heading={texts.lastYearFigures} />
      <p class="hint">{texts.formerHint}</p>
    </>
  );
}

interface FormerProps extends NoticeFormProps {
  readonly period: "previous" | "lastYear";
  readonly heading: string;
}

function Former({ period, heading, bulletin, shown, refused, edit }: FormerProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const figures: Partial<PreviousFigures> = shown[period] ?? {};
  const label = (key: string): string => `${figures.period ?? heading} ${texts.formerFigure(key)}`;
  const wanted =
    refused?.reason.problem === "not-given" && isOf(period, refused.reason.period) ? refused.reason.key : undefined;
  function isOf(which: FormerProps["period"], name: string): boolean {
    return name === (shown[which]?.period ?? texts.periodName(which));
  }
  return (
    <div class="card" role="group" aria-label={heading}>
      <TextField
        label={texts.formerName(heading)}
        value={figures.period ?? ""}
        hint={texts.formerNameHint(period)}
        problem={factsProblem(refused, `${period}.period`, texts.formerName(heading), words)}
        onChange={(value) => edit((facts) => withFormer(facts, period, { ...facts[period], period: value }))}
      />
      {formerFields(bulletin, figures, wanted).map(({ key, count }) => (
        <TextField
          key={key}
          label={label(key)}
          value={String(count ?? "")}
          atOnce
          problem={key === wanted ? texts.wanted : factsProblem(refused, `${period}.figures.${key}`, label(key), words)}
          onChange={(value) =>
            edit((facts) =>
              withFormerFigure(facts, period, texts.periodName(period), { key, count: typedCount(value) }),
            )
          }
        />
      ))}
    </div>
  );
}
