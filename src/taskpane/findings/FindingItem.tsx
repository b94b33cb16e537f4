import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Answer, Question } from "../../findings/question";
import { type Finding, severity } from "../../findings/finding";
import type { Place } from "../../cells/address";
import { answerText, findingText, type FindingTexts, settledText } from "../../texts/findings";
import type { PaneTexts } from "../../texts/zh/pane";
import type { SchemeEntry } from "../state/schemeEntry";
import { kept } from "../controls/kept";
import { CountField } from "./CountField";
import { PlaceButtons } from "../controls/PlaceButtons";
import { PointsColumns } from "./PointsColumns";
import { TieOrder } from "./TieOrder";
import { useTexts } from "../controls/useTexts";

export interface FindingItemProps {
  readonly words: FindingTexts;
  readonly finding: Finding;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onWithdraw: (question: Question) => void;
  /** Enters into the scheme what the sheet has and the scheme lacks. */
  readonly onEnter: (entry: SchemeEntry) => void;
  readonly onReveal?: (place: Place) => void;
}

/** One finding: what it says, its cells, and the answers to choose from or the one that was given. */
export const FindingItem = kept(function FindingItem(props: FindingItemProps): JSX.Element {
  const { words, finding, onAnswer, onWithdraw, onEnter, onReveal } = props;
  const { pane: texts } = useTexts();
  const { question, answer } = finding;
  const id = useId();
  const inWords = (each: Answer): string => {
    const text = answerText(each, finding.kind, words, finding.places.length);
    const row =
      finding.kind === "duplicate-unit" && finding.rows.find(({ cell }) => each.as === "keep" && cell === each.cell);
    return row ? texts.withFigures(text, row.counts) : text;
  };
  const open = question && !answer ? question : undefined;
  return (
    <li
      class="finding"
      tabIndex={-1}
      data-question={question?.id}
      data-open={severity(finding) === "settle" || undefined}
      data-asks={open && true}
    >
      <p id={id}>{textOf(finding, texts, words)}</p>
      {open && finding.kind === "tied-units" && (
        <TieOrder finding={finding} describedBy={id} onAnswer={(each) => onAnswer(open, each)} />
      )}
      {open && finding.kind === "unknown-points" && (
        <PointsColumns
          columns={finding.columns}
          onAdjust={(column, kind) => onEnter({ enter: "adjustment", column, kind })}
        />
      )}
      <div class="buttons">
        {open && finding.kind === "unknown-group" && finding.found !== "" && (
          <button
            type="button"
            class="small"
            aria-describedby={id}
            onClick={() => onEnter({ enter: "group", group: finding.found })}
          >
            {texts.newGroupOf(finding.found)}
          </button>
        )}
        {question && answer && (
          <>
            <span class="answered">✓ {texts.answered(inWords(answer))}</span>
            <button type="button" class="small" aria-describedby={id} onClick={() => onWithdraw(question)}>
              {texts.change}
            </button>
          </>
        )}
        {open &&
          finding.kind !== "tied-units" &&
          open.answers.map((each) => (
            <button
              key={JSON.stringify(each)}
              type="button"
              class="small"
              aria-describedby={id}
              onClick={() => onAnswer(open, each)}
            >
              {inWords(each)}
            </button>
          ))}
        {open?.anyCount && (
          <CountField
            label={texts.otherCount}
            describedBy={id}
            problem={words.notACount}
            onCount={(value) => onAnswer(open, { as: "count", value })}
          />
        )}
        {onReveal && <PlaceButtons places={finding.places} onReveal={onReveal} />}
      </div>
    </li>
  );
});

/** What a card says; ties are shown below as rows, so the words only say how many there are. */
function textOf(finding: Finding, texts: PaneTexts, words: FindingTexts): string {
  if (finding.answer) return settledText(finding, words);
  if (finding.kind !== "tied-units") return findingText(finding, words);
  const asked = texts.tiesAsked(finding.group, finding.ties.length, finding.shared);
  return finding.set === undefined ? asked : words.ofSet(finding.set, asked);
}
