import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Answer, Question } from "../../findings/question";
import type { Finding } from "../../findings/finding";
import type { Place } from "../../cells/place";
import { SEVERITIES } from "../../texts/findings";
import { FindingItem } from "./FindingItem";
import { type FindingGroup, findingGroups } from "./findingGroups";
import { useTexts } from "../controls/useTexts";
import "./findings.css";

/** As many findings of one kind are shown at once; more than that nobody reads. */
const STEP = 20;

export interface FindingsProps {
  readonly findings: readonly Finding[];
  /** How often the clerk has asked for the first finding that must be settled. */
  readonly urged: number;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onWithdraw: (question: Question) => void;
  readonly onReveal?: (place: Place) => void;
}

/** 核对: what was found, the gravest first, with what may be answered to it. */
export function Findings({ findings, urged, onAnswer, onWithdraw, onReveal }: FindingsProps): JSX.Element {
  const { pane: texts } = useTexts();
  const groups = findingGroups(findings);
  const list = useRef<HTMLDivElement>(null);
  const answered = useRef(false);

  // the button that was pressed is gone, so the keyboard goes on to the next finding instead of the top of the page
  useLayoutEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    const next = firstOpen(list.current) ?? list.current?.querySelector<HTMLElement>("button, summary");
    next?.focus({ preventScroll: true });
  }, [findings]);

  useLayoutEffect(() => {
    const first = urged > 0 ? firstOpen(list.current) : undefined;
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: "center" });
  }, [urged]);

  const item = (finding: Finding): JSX.Element => (
    <FindingItem
      key={JSON.stringify([finding.kind, finding.question?.id, finding.places])}
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
  );

  return (
    <div ref={list}>
      {groups.length === 0 && <p class="hint">{texts.nothingFound}</p>}
      {groups.map((group) => (
        <Group key={group.severity} group={group} item={item} />
      ))}
    </div>
  );
}

/**
 * Where the keyboard goes for the first finding that must be settled: to its first button. Office.js takes Tab on an
 * element that Tab does not reach by itself for the end of the pane, and leaves it.
 */
function firstOpen(list: HTMLElement | null): HTMLElement | undefined {
  const item = list?.querySelector<HTMLElement>("[data-open]");
  return item?.querySelector("button") ?? item ?? undefined;
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly item: (finding: Finding) => JSX.Element;
}

/** The findings of one severity, so many at a time. */
function Group({ group: { severity, findings }, item }: GroupProps): JSX.Element {
  const { language, pane: texts } = useTexts();
  const [shown, setShown] = useState(STEP);
  const left = findings.length - shown;
  return (
    <details class={`group ${severity}`} open={severity !== "info"}>
      <summary tabIndex={0}>
        <h3>{SEVERITIES[language][severity]}</h3> <span class="remark">{findings.length}</span>
      </summary>
      <ul class="list">{findings.slice(0, shown).map(item)}</ul>
      {left > 0 && (
        <button type="button" class="small more" onClick={() => setShown(shown + STEP)}>
          {texts.showMore(Math.min(STEP, left), left)}
        </button>
      )}
    </details>
  );
}
