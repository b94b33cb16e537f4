import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { columnName, parseArea, type Place } from "../../cells/address";
import { addressIn, type CellComment, cellIn, type Grid } from "../../cells/grid";
import { type Finding, severity } from "../../findings/finding";
import type { Answer, Question } from "../../findings/question";
import type { SourceSheetTexts } from "../../texts/zh/sourceSheet";
import { GapRow } from "../controls/GapRow";
import { kept } from "../controls/kept";
import { rowWindow } from "../controls/rowWindow";
import { typedCount } from "../controls/typedCount";
import { CommentMark } from "./CommentMark";
import { MarkedText, withoutMarks } from "./MarkedText";
import "./sourceSheet.css";

/** Height of a row, as the style sheet gives it. */
const ROW_HEIGHT = 26;

/** More columns than a clerk's table has are no help to look at. */
const MOST_COLUMNS = 60;

/** A column is no wider than this, in half-width signs. */
const WIDEST = 40;

/** About so many rows say how wide the columns are; longer texts of others end in …, as those of the widest columns do. */
const MEASURED = 1000;

export interface SourceSheetProps {
  readonly words: SourceSheetTexts;
  /** The sheets that are read. */
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
  /** The cell to bring into view; a new object each time. */
  readonly located: Place | undefined;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  /** The card of a finding, which calls this with its answer. */
  readonly card: (finding: Finding, onAnswer: SourceSheetProps["onAnswer"]) => JSX.Element;
}

/** 原表: what is read, beside the pane, with the cells in doubt marked. */
export const SourceSheet = kept(function SourceSheet(props: SourceSheetProps): JSX.Element | null {
  const { words, grids, findings, located, card } = props;
  const [chosen, choose] = useState<string>();
  const [asked, ask] = useState("");
  const [top, setTop] = useState(0);
  const view = useRef<HTMLDivElement>(null);
  const grid = grids.find(({ sheet }) => sheet === chosen) ?? grids[0];
  const doubts = useMemo(() => (grid ? doubtsIn(grid.sheet, findings) : new Map<string, Finding>()), [grid, findings]);
  useEffect(() => {
    if (!located) return;
    const there = grids.find(({ sheet }) => sheet === located.sheet);
    if (!there || !view.current) return;
    choose(there.sheet);
    const row = parseArea(located.cell).row - there.row;
    const { clientHeight } = view.current;
    view.current.scrollTop = Math.max(0, row * ROW_HEIGHT - clientHeight / 2);
  }, [located]);
  const widths = useMemo(() => (grid ? columnWidths(grid) : []), [grid]);
  // what had the keyboard is gone with the answer
  const onAnswer: SourceSheetProps["onAnswer"] = (question, answer) => {
    view.current?.focus();
    props.onAnswer(question, answer);
  };
  if (!grid) return null;
  const finding = doubts.get(asked);
  const width = grid.values[0]?.length ?? 0;
  const columns = Math.min(width, MOST_COLUMNS);
  const rows = grid.values.length;
  const { first, end } = rowWindow(rows, ROW_HEIGHT, top, view.current?.clientHeight ?? 800);
  return (
    <aside class="source-sheet" aria-label={words.heading}>
      <h2>{grids.length > 1 ? words.heading : words.headingOf(grid.sheet)}</h2>
      {grids.length > 1 && (
        <p class="source-tabs">
          {grids.map(({ sheet }) => (
            <button key={sheet} type="button" aria-pressed={sheet === grid.sheet} onClick={() => choose(sheet)}>
              {sheet}
            </button>
          ))}
        </p>
      )}
      <p class="hint">{words.marked(doubts.size)}</p>
      {finding && <ul class="list">{card(finding, onAnswer)}</ul>}
      {width > columns && <p class="hint">{words.moreColumns(width - columns)}</p>}
      <div
        class="source-view"
        ref={view}
        tabIndex={0}
        role="region"
        aria-label={grid.sheet}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <table aria-rowcount={rows + 1}>
          <colgroup>
            {widths.map((signs, j) => (
              <col key={j} style={{ width: `${signs * 0.5 + 1.5}em` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {Array.from({ length: columns }, (_, j) => (
                <th key={j} scope="col">
                  {columnName(grid.column + j)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <GapRow rows={first} columns={columns + 1} height={ROW_HEIGHT} />
            {Array.from({ length: end - first }, (_, n) => first + n).map((i) => (
              <tr key={i} aria-rowindex={i + 2} class={grid.hiddenRows.has(grid.row + i) ? "hidden-row" : undefined}>
                <th scope="row">{grid.row + i + 1}</th>
                {Array.from({ length: columns }, (_, j) => {
                  const cell = addressIn(grid, i, j);
                  return (
                    <SourceCell
                      key={j}
                      words={words}
                      cell={cell}
                      text={textAt(grid, cell, i, j)}
                      isMarked={grid.marked.has(cell)}
                      comment={grid.comments.get(cell)}
                      isNumber={typeof cellIn(grid, i, j) === "number"}
                      isLocated={located?.sheet === grid.sheet && located.cell === cell}
                      finding={doubts.get(cell)}
                      onAnswer={onAnswer}
                      onAsk={() => ask(cell)}
                    />
                  );
                })}
              </tr>
            ))}
            <GapRow rows={rows - end} columns={columns + 1} height={ROW_HEIGHT} />
          </tbody>
        </table>
      </div>
    </aside>
  );
});

interface SourceCellProps extends Pick<SourceSheetProps, "onAnswer"> {
  readonly words: SourceSheetTexts;
  readonly cell: string;
  readonly text: string;
  /** Whether parts of the text are marked as struck out or raised. */
  readonly isMarked: boolean;
  readonly comment: CellComment | undefined;
  readonly isNumber: boolean;
  readonly isLocated: boolean;
  /** What is in doubt about it. */
  readonly finding: Finding | undefined;
  /** The clerk wants to know what that is. */
  readonly onAsk: () => void;
}

function SourceCell(props: SourceCellProps): JSX.Element {
  const { words, cell, text, isMarked, comment, isNumber, isLocated, finding, onAnswer, onAsk } = props;
  const [isWrong, setWrong] = useState(false);
  const shape = [isNumber && "figure", comment && "commented", isLocated && "located", finding && severity(finding)]
    .filter(Boolean)
    .join(" ");
  const seen = isMarked ? <MarkedText text={text} /> : text;
  const corner = comment && <CommentMark said={words.comment(comment.texts, comment.isResolved ?? false)} />;
  if (!finding)
    return (
      <td class={shape}>
        {seen}
        {corner}
      </td>
    );
  const { question, answer, places } = finding;
  const typed = question?.anyCount && !answer && places.length === 1 ? question : undefined;
  return (
    <td class={shape}>
      <button type="button" aria-label={words.doubtful(cell, isMarked ? withoutMarks(text) : text)} onClick={onAsk}>
        {text === "" ? "？" : seen}
      </button>
      {corner}
      {typed && (
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={4}
          aria-label={words.count(cell)}
          aria-invalid={isWrong}
          onChange={({ currentTarget }) => {
            const value = typedCount(currentTarget.value);
            setWrong(value === undefined && currentTarget.value.trim() !== "");
            if (value !== undefined) onAnswer(typed, { as: "count", value });
          }}
        />
      )}
    </td>
  );
}

/**
 * The widths of the row numbers and of the columns in half-width signs. The first rows count, with the headings, and others
 * all over the sheet: to look at each of 100,000 would be long.
 */
function columnWidths({ row, values }: Grid): number[] {
  const widths = (values[0] ?? []).slice(0, MOST_COLUMNS).map(() => 4);
  const every = Math.ceil(values.length / MEASURED);
  for (const cells of values.filter((_, i) => i < MEASURED / 10 || i % every === 0))
    for (let j = 0; j < widths.length; j++) {
      const text = String(cells[j] ?? "");
      const signs = text.length > WIDEST ? WIDEST : [...text].reduce((all, sign) => all + (sign > "\u2e80" ? 2 : 1), 0);
      widths[j] = Math.max(widths[j]!, Math.min(WIDEST, signs));
    }
  return [String(row + values.length).length + 1, ...widths];
}

/** The cells of a sheet that are in doubt, each with the gravest finding about it; what was settled is no longer. */
function doubtsIn(sheet: string, findings: readonly Finding[]): Map<string, Finding> {
  const doubts = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.answer || severity(finding) === "info") continue;
    for (const place of finding.places) {
      if (place.sheet !== sheet) continue;
      const before = doubts.get(place.cell);
      if (!before || severity(before) !== "settle") doubts.set(place.cell, finding);
    }
  }
  return doubts;
}

/** What a person would see in the cell. */
function textAt(grid: Grid, cell: string, i: number, j: number): string {
  return grid.marked.get(cell) ?? grid.shown.get(cell) ?? String(cellIn(grid, i, j));
}
