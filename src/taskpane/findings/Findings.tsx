import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Answer, Question } from "../../findings/question";
import { type Finding, unsettled } from "../../findings/finding";
import type { Place } from "../../cells/address";
import type { FindingTexts } from "../../texts/findings";
import type { SchemeEntry } from "../state/schemeEntry";
import { kept } from "../controls/kept";
import { FindingItem } from "./FindingItem";
import { type FindingGroup, findingGroups } from "./findingGroups";
import { useTexts } from "../controls/useTexts";
import "./findings.css";

/** As many findings of one list are shown at once; more than that nobody reads. */
const STEP = 20;

export interface FindingsProps {
  readonly words: FindingTexts;
  readonly findings: readonly Finding[];
  /** How often the clerk has asked for the first finding that must be settled. */
  readonly focusRequests: number;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onWithdraw: (question: Question) => void;
  /** The clerk has dealt with the last finding that asks for something. */
  readonly onDone: () => void;
  /** Makes a column of the sheet an adjustment of the scheme. */
  readonly onEnter: (entry: SchemeEntry) => void;
  readonly onReveal?: (place: Place) => void;
}

/** What the clerk has just done to a finding. */
interface Done {
  readonly question: string;
  readonly isAnswer: boolean;
  /** Which of the cards that ask for something it was, counted from 0. */
  readonly position: number;
  /** Ids of the questions that had to be settled before. */
  readonly open: ReadonlySet<string>;
}

/** 核对: what was found, the gravest first, with what may be answered to it. */
export const Findings = kept(function Findings(props: FindingsProps): JSX.Element {
  const { words, findings, focusRequests, onAnswer, onWithdraw, onDone, onEnter, onReveal } = props;
  const { pane: texts } = useTexts();
  const groups = findingGroups(findings);
  const list = useRef<HTMLDivElement>(null);
  const done = useRef<Done | undefined>(undefined);
  const [uncovered, setUncovered] = useState(0);

  // the button that was pressed is gone, so the keyboard and the view go on to what is next
  useLayoutEffect(() => {
    const { current: last } = done;
    if (!last) return;
    done.current = undefined;
    setUncovered(last.isAnswer ? openIds(findings).filter((id) => !last.open.has(id)).length : 0);
    const next = last.isAnswer ? nextAsking(list.current, last.position) : cardOf(list.current, last.question);
    if (next) show(next);
    else onDone();
  }, [findings]);

  useLayoutEffect(() => {
    const [first] = focusRequests > 0 ? cards(list.current, "[data-open]") : [];
    if (first) show(first);
  }, [focusRequests]);

  const note = (question: Question, isAnswer: boolean): void => {
    const open = new Set(openIds(findings));
    const position = asking(list.current).findIndex((card) => card.dataset["question"] === question.id);
    done.current = { question: question.id, isAnswer, position: Math.max(0, position), open };
  };
  const item = (finding: Finding): JSX.Element => (
    <FindingItem
      key={JSON.stringify([finding.kind, finding.question?.id, finding.places])}
      words={words}
      finding={finding}
      onAnswer={(question, answer) => {
        note(question, true);
        onAnswer(question, answer);
      }}
      onWithdraw={(question) => {
        note(question, false);
        onWithdraw(question);
      }}
      onEnter={(entry) => {
        if (finding.question) note(finding.question, true);
        onEnter(entry);
      }}
      {...(onReveal && { onReveal })}
    />
  );

  return (
    <div ref={list}>
      <p role="status" class={uncovered > 0 ? "uncovered" : "unseen"}>
        {uncovered > 0 && texts.uncovered(uncovered)}
      </p>
      {groups.length === 0 && <p class="hint">{texts.nothingFound}</p>}
      {groups.map((group) => (
        <Group key={group.list} group={group} item={item} />
      ))}
    </div>
  );
});

function openIds(findings: readonly Finding[]): string[] {
  return unsettled(findings).map(({ kind, question, places }) => question?.id ?? JSON.stringify([kind, places]));
}

function cards(list: HTMLElement | null, selector: string): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The cards that ask for something: those that must be settled, or when there are none those that may be. */
function asking(list: HTMLElement | null): HTMLElement[] {
  const open = cards(list, "[data-open]");
  return open.length > 0 ? open : cards(list, "[data-asks]");
}

/** The card that has come to the place of one that was dealt with, or else the first one. */
function nextAsking(list: HTMLElement | null, position: number): HTMLElement | undefined {
  const all = asking(list);
  return all[position] ?? all[0];
}

function cardOf(list: HTMLElement | null, question: string): HTMLElement | undefined {
  return cards(list, "[data-question]").find((card) => card.dataset["question"] === question);
}

/**
 * Brings a card into view, with the keyboard on its first button. Office.js takes Tab on an element that Tab does not
 * reach by itself for the end of the pane, and leaves it.
 */
function show(card: HTMLElement): void {
  (card.querySelector("button") ?? card).focus({ preventScroll: true });
  card.scrollIntoView({ block: "center" });
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly item: (finding: Finding) => JSX.Element;
}

/** The findings of one list, so many at a time. */
function Group({ group: { list, findings }, item }: GroupProps): JSX.Element {
  const { pane: texts } = useTexts();
  const [shown, setShown] = useState(STEP);
  const left = findings.length - shown;
  return (
    <details class={`group ${list}`} open={list === "settle" || list === "look"}>
      <summary tabIndex={0}>
        <h3>{texts.findingLists[list]}</h3> <span class="remark">{findings.length}</span>
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
