import type { JSX } from "preact";
import { withGroupCount, withGroupsOf, withTotal } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { typedCount } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TextField } from "../controls/TextField";
import { useNoticeTexts } from "./useNoticeTexts";

/** 报送条数, in all and by group. */
export function NoticeFigures({ bulletin, shown, refused, edit }: NoticeFormProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const { submitted = {} } = shown;
  return (
    <>
      <TextField
        label={texts.total}
        value={String(submitted.total ?? "")}
        atOnce
        problem={factsProblem(refused, "submitted.total", texts.total, words)}
        onChange={(value) => edit((facts) => withTotal(facts, typedCount(value)))}
      />
      {bulletin.groups.map(({ group: { name }, totals }) => (
        <TextField
          key={name}
          label={texts.ofGroup(name)}
          value={String(submitted.groups?.[name] ?? "")}
          atOnce
          {...(totals.submitted !== undefined && { hint: texts.counted(totals.submitted) })}
          problem={factsProblem(refused, `submitted.groups.${name}`, texts.ofGroup(name), words)}
          onChange={(value) => edit((facts) => withGroupCount(facts, name, typedCount(value)))}
        />
      ))}
      {/* a group that the scheme no longer has */}
      {refused?.field === "submitted.groups" && (
        <p class="problem" role="alert">
          {factsProblem(refused, "submitted.groups", texts.figures, words)}{" "}
          <button type="button" class="link" onClick={() => edit((facts) => withGroupsOf(facts, bulletin.scheme))}>
            {texts.dropGroups}
          </button>
        </p>
      )}
      <p class="hint">{texts.figuresHint}</p>
    </>
  );
}
