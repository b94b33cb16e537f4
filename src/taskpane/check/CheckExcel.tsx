import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { compare, expectedAnswer } from "../../check/compare";
import { type ByHand, examine, NotBlank, type Recording } from "../../check/examine";
import type { Answer } from "../../check/question";
import type { QuestionName } from "../../check/questions";
import { errorText } from "../../texts/errors";
import type { CheckTexts } from "../../texts/zh/check";
import { useTexts } from "../controls/useTexts";
import type { Platform } from "../state/platform";
import { ByHandSteps } from "./ByHandSteps";
import { recordingText } from "./recordingText";
import "./check.css";

export interface CheckExcelProps {
  readonly onDownload: Platform["download"];
}

/** 检查本机 Excel: asks a real Excel what nobody has been able to try, tells what came of it and gives it as a text. */
export function CheckExcel({ onDownload }: CheckExcelProps): JSX.Element | null {
  const page = useTexts();
  const [texts, setTexts] = useState<CheckTexts>();
  useEffect(() => void page.check().then(setTexts), []);
  const [done, setDone] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [recording, setRecording] = useState<Recording>();
  if (!texts) return null;

  const start = async (): Promise<void> => {
    setProblem(undefined);
    setRecording(undefined);
    setDone(0);
    try {
      setRecording(await examine(setDone));
    } catch (error) {
      const isFull = error instanceof NotBlank;
      setProblem(isFull ? texts.notBlank(error.sheets) : texts.failed(errorText(error, page.errors)));
    } finally {
      setDone(undefined);
    }
  };
  const add = (answers: Recording["answers"], byHand: ByHand): void =>
    setRecording(
      (last) => last && { ...last, answers: { ...last.answers, ...answers }, byHand: { ...last.byHand, ...byHand } },
    );
  return (
    <section class="check-excel" aria-label={texts.heading}>
      <p>{texts.intro}</p>
      {done === undefined ? (
        <button type="button" class="small" onClick={() => void start()}>
          {recording ? texts.again : texts.start}
        </button>
      ) : (
        <p role="status">
          <progress aria-label={texts.asking} max={1} value={done} /> {texts.asking}
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {recording && (
        <>
          <Results recording={recording} texts={texts} />
          <ByHandSteps recording={recording} texts={texts} onDownload={onDownload} onResult={add} />
          <label class="json">
            {texts.result}
            <textarea
              readOnly
              rows={8}
              onFocus={({ currentTarget }) => currentTarget.select()}
              value={recordingText(recording)}
            />
          </label>
        </>
      )}
    </section>
  );
}

function Results({ recording, texts }: { readonly recording: Recording; readonly texts: CheckTexts }): JSX.Element {
  const { same, grave, harmless } = compare(recording);
  const asked = same + grave.length + harmless.length;
  const { now, before } = recording.ids;
  const names = Object.keys(now).filter((name) => before && name in before);
  const ids = names.length === 0 ? "first" : names.every((name) => before![name] === now[name]) ? "kept" : "changed";
  const list = (which: readonly QuestionName[]): JSX.Element => (
    <ul>
      {which.map((name) => (
        <li key={name}>
          {wordsOf(name, texts)}
          <br />
          <span class="hint">{texts.answer(answerText(recording.answers[name]))}</span>
          <br />
          <span class="hint">{texts.expected(answerText(expectedAnswer(name, recording.environment)))}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="results">
      <p role="status">
        <strong>{recording.excel}</strong>
        <br />
        {same === asked ? texts.allSame(asked) : texts.someDiffer(asked, same)}
      </p>
      {grave.length > 0 && <p class="problem">{texts.grave(grave.length)}</p>}
      {list(grave)}
      {harmless.length > 0 && <p>{texts.harmless(harmless.length)}</p>}
      {list(harmless)}
      <p class="hint">{texts.ids[ids]}</p>
      <p class="hint">{texts.browser(recording.environment.browser)}</p>
    </div>
  );
}

function wordsOf(name: QuestionName, texts: CheckTexts): string {
  return name in texts.questions
    ? texts.questions[name as keyof CheckTexts["questions"]]
    : texts.typed(name.slice("typed: ".length));
}

/** No more of an answer is shown; the text below has all of it. */
const SHOWN = 120;

function answerText(answer: Answer | undefined): string {
  const text = answer?.is === "error" ? answer.code : JSON.stringify(answer?.value ?? null);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
