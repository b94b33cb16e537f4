import type { JSX } from "preact";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import type { Work } from "./paneState";

export interface ProgressProps {
  readonly language: Language;
  readonly work: Work;
}

/** What is going on and how far it has got; the style sheet shows it only when that takes more than 300 ms. */
export function Progress({ language, work }: ProgressProps): JSX.Element {
  const texts = PANE[language];
  const words = work.is === "reading" ? texts.reading : texts.writing;
  return (
    <p class="progress">
      <progress aria-label={words} max={1} {...(work.done !== undefined && { value: work.done })} />
      {words}
    </p>
  );
}
