import type { JSX, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Answer, Question } from "../bulletin/answer";
import type { Finding } from "../bulletin/finding";
import type { Place } from "../bulletin/place";
import { SEVERITIES } from "../texts/findings";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { FindingItem } from "./FindingItem";
import { type FindingGroup, findingGroups } from "./findingGroups";
import { findingPlaces } from "./findingPlaces";
import { Section } from "./Section";

export interface FindingsProps {
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** Gets the element that holds the findings; those to settle are marked data-open in it. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onWithdraw: (question: Question) => void;
  readonly onReveal?: (place: Place) => void;
}

/** 核对: what was found, the gravest first, with what may be answered to it. */
export function Findings({ language, findings, list, onAnswer, onWithdraw, onReveal }: FindingsProps): JSX.Element {
  const texts = PANE[language];
  const groups = findingGroups(findings);
  const answered = useRef(false);

  // the button that was pressed is gone, so the keyboard goes on to the next finding instead of the top of the page
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    const next = list.current?.querySelector<HTMLElement>("[data-open]") ?? list.current;
    next?.focus({ preventScroll: true });
  }, [findings]);

  const items = ({ findings: found }: FindingGroup): JSX.Element => (
    <ul>
      {found.map((finding) => (
        <FindingItem
          key={JSON.stringify([finding.kind, finding.question?.id, findingPlaces(finding)])}
          language={language}
          finding={finding}
          onAnswer={(question, answer) => {
            answered.current = true;
            onAnswer(question, answer);
          }}
          onWithdraw={(question) => {
            answered.current = true;
            onWithdraw(question);
          }}
          {...(onReveal && { onReveal })}
        />
      ))}
    </ul>
  );

  return (
    <Section heading={texts.findings}>
      <div ref={list} tabIndex={-1}>
        {groups.length === 0 && <p class="hint">{texts.nothingFound}</p>}
        {groups.map((group) => (
          <details key={group.severity} class={group.severity} open={group.severity !== "info"}>
            <summary>
              <h3>{SEVERITIES[language][group.severity]}</h3> <span class="remark">{group.findings.length}</span>
            </summary>
            {items(group)}
          </details>
        ))}
      </div>
    </Section>
  );
}
