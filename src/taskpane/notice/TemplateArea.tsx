import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { offersWithWorth } from "../../bulletin/notice/offers";
import { TextArea, type TextAreaProps } from "../controls/TextArea";
import type { NoticeFormProps } from "./NoticeForm";
import { useNoticeTexts } from "./useNoticeTexts";

/** What the form is about. */
type FormData = Pick<NoticeFormProps, "bulletin" | "facts">;

export interface TemplateAreaProps extends Omit<TextAreaProps, "below"> {
  readonly form: FormData;
}

/** A field for a text that may hold placeholders; below it they are chosen from a list, each with what it gives now. */
export function TemplateArea({ form, ...field }: TemplateAreaProps): JSX.Element {
  return <TextArea {...field} below={(insert) => <Offers {...form} label={field.label} onChoose={insert} />} />;
}

interface OffersProps extends FormData {
  /** The field that they are put into. */
  readonly label: string;
  readonly onChoose: (template: string) => void;
}

/** What is offered is worked out when the list is opened: there is one at every field. */
function Offers({ bulletin, facts, label, onChoose }: OffersProps): JSX.Element {
  const { noticeForm: texts } = useNoticeTexts();
  const [open, setOpen] = useState(false);
  const [sought, seek] = useState("");
  const id = useId();
  const all = useMemo(() => (open ? offersWithWorth(bulletin, facts) : []), [open, bulletin, facts]);
  const shown = all.filter(({ offer }) => fits(`${texts.offer(offer)}${offer.template}`, sought));
  return (
    <div class="offers">
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={texts.insertInto(label)}
        onClick={() => setOpen(!open)}
      >
        {texts.insert}
      </button>
      {open && (
        <div id={id} class="card" role="group" aria-label={texts.insertInto(label)}>
          <input
            type="text"
            value={sought}
            autocomplete="off"
            aria-label={texts.seek}
            placeholder={texts.seek}
            onInput={({ currentTarget }) => seek(currentTarget.value)}
          />
          <ul>
            {shown.map(({ offer, worth }) => (
              <li key={offer.template}>
                <button
                  type="button"
                  onClick={() => {
                    setOpen(false);
                    seek("");
                    onChoose(offer.template);
                  }}
                >
                  <span>{texts.offer(offer)}</span>
                  {"text" in worth ? (
                    <span class="worth">{worth.text}</span>
                  ) : (
                    <span class="hint">{texts.noFigure(texts.factsProblem(worth.missing))}</span>
                  )}
                  <code>{offer.template}</code>
                </button>
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p class="hint">{texts.nothingFound}</p>}
          <p class="hint">{texts.insertHint}</p>
        </div>
      )}
    </div>
  );
}

/** Whether every word that is sought occurs. */
function fits(text: string, sought: string): boolean {
  return sought
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
