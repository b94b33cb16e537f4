import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Bulletin } from "../../bulletin/bulletin";
import type { Facts } from "../../bulletin/notice/facts";
import type { Draft } from "../../generate/draft";
import type { DraftRequest } from "../../generate/draftRequest";
import { suggestProblems } from "../../findings/suggestProblems";
import { factsFor, factsOf, isCarried } from "../../generate/factsOf";
import { noticeOf } from "../../generate/writeNotice";
import { noticeText } from "../../layout/noticeText";
import { factsProblemAbove } from "./factsFields";
import { readFacts } from "./factsForm";
import { NoticeFiles } from "./NoticeFiles";
import { NoticeForm } from "./NoticeForm";
import type { Platform } from "../state/platform";
import { useNoticeTexts } from "./useNoticeTexts";
import "./notice.css";

export interface NoticeBodyProps {
  readonly draft: Draft;
  readonly bulletin: Bulletin;
  /** Facts as they stand in the form while they cannot be used. */
  readonly typed: Facts | undefined;
  readonly onTyped: (typed: Facts | undefined) => void;
  readonly onChoose: (request: Partial<DraftRequest>) => void;
  readonly onDownload: Platform["download"];
}

/** The text as it will be printed, above the form for what no table says; every field counts as soon as it can be used. */
export function NoticeBody(props: NoticeBodyProps): JSX.Element {
  const { draft, bulletin, typed, onTyped, onChoose, onDownload } = props;
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const { period } = draft;
  const { factsPeriod, noticeSheet = false } = draft.memory;
  const suggested = useMemo(() => suggestProblems(draft.findings), [draft.findings]);
  const facts = useMemo(() => factsFor(draft.memory, period), [draft.memory, period]);
  const read = (data: Facts): ReturnType<typeof readFacts> =>
    readFacts(data, (usable) => noticeText(noticeOf({ ...draft, bulletin }, usable)));
  const inEffect = useMemo(() => read(facts), [draft, facts]);
  const refused = typed ? read(typed).refused : inEffect.refused;
  const text = inEffect.refused ? undefined : inEffect.text;

  const use = (make: (facts: Facts) => Facts): void => {
    const now = make(typed ?? facts);
    const result = read(now);
    onTyped(result.refused ? now : undefined);
    // one field that cannot be used yet holds no other one up
    const usable = result.refused ? read(make(facts)) : result;
    if (!usable.refused) onChoose({ facts: usable.facts, factsPeriod: period });
  };
  const form = useRef<HTMLDivElement>(null);
  return (
    <>
      {refused && (
        <p class="problem" role="alert">
          {factsProblemAbove(refused, typed !== undefined, words)}
        </p>
      )}
      {text !== undefined && (
        <div class="paper" role="region" aria-label={texts.preview} tabIndex={0}>
          {text.split("\n").map((line, i) => (
            <p key={i}>{line}</p>
          ))}
        </div>
      )}
      <NoticeFiles
        source={{ ...draft, bulletin }}
        facts={facts}
        text={text}
        onFacts={(loaded) => use(() => loaded)}
        onDownload={onDownload}
        onField={(label) => goTo(fieldOf(form.current, label))}
        {...(refused && { onStopped: () => goTo(form.current?.querySelector('[aria-invalid="true"]')) })}
      />
      <div class="checks">
        <label>
          <input
            type="checkbox"
            checked={noticeSheet}
            onChange={({ currentTarget: { checked } }) => onChoose({ noticeSheet: checked })}
          />
          {texts.alsoSheet}
        </label>
      </div>
      {factsPeriod !== undefined && isCarried(draft.memory, period) && (
        <p class="hint look">
          {texts.otherPeriod(factsPeriod)}
          <button
            type="button"
            class="link"
            onClick={() => onChoose({ facts: factsOf(draft.memory), factsPeriod: period })}
          >
            {texts.keepFigures}
          </button>
        </p>
      )}
      <div ref={form}>
        <NoticeForm
          bulletin={bulletin}
          suggested={suggested}
          shown={typed ?? facts}
          facts={facts}
          refused={refused}
          edit={use}
        />
      </div>
    </>
  );
}

/** The field with that label. */
function fieldOf(form: HTMLElement | null, label: string): HTMLElement | null | undefined {
  const labels = [...(form?.querySelectorAll("label") ?? [])];
  return labels.find(({ textContent }) => textContent.trim() === label)?.control;
}

/** Leads to a field, also where its part is closed. */
function goTo(field: HTMLElement | null | undefined): void {
  const part = field?.closest("details");
  if (part) part.open = true;
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
