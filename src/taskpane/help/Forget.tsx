import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { rememberedIn } from "../../generate/remembered";
import type { Forgotten } from "../../hosts/workbook";
import type { HelpTexts } from "../../texts/zh/help";
import { useTexts } from "../controls/useTexts";

export interface ForgetProps {
  readonly texts: HelpTexts;
  readonly onForget: () => Promise<Forgotten | undefined>;
}

/** Clears the workbook of our records, after it was said what that means, and says what they were. */
export function Forget({ texts, onForget }: ForgetProps): JSX.Element {
  const { pane } = useTexts();
  const [asked, setAsked] = useState(false);
  const [forgotten, setForgotten] = useState<Forgotten>();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    box.current?.scrollIntoView({ block: "start" }); // "nearest" may be behind what stands at the bottom
    [...(box.current?.querySelectorAll("button") ?? [])].at(-1)?.focus({ preventScroll: true }); // the harmless one
  }, [asked]);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (forgotten) said.current?.scrollIntoView({ block: "start" });
  }, [forgotten]);
  const forget = async (): Promise<void> => {
    setAsked(false);
    setForgotten(await onForget());
  };
  return (
    <>
      <p>{texts.keptHere}</p>
      {asked ? (
        <div class="message" role="group" aria-labelledby={id} ref={box}>
          <p id={id}>{texts.forgetMeans}</p>
          <div class="buttons">
            <button type="button" class="small" onClick={() => void forget()}>
              {texts.forgetNow}
            </button>
            <button type="button" class="small" onClick={() => setAsked(false)}>
              {pane.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="small" onClick={() => setAsked(true)}>
          {texts.forget}
        </button>
      )}
      <p role="status" ref={said}>
        {forgotten && texts.forgotten({ ...forgotten, remembered: rememberedIn(forgotten.memory) })}
      </p>
    </>
  );
}
