import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Scheme } from "../../../bulletin/scheme";
import type { Grid } from "../../../cells/grid";
import type { Stepwise } from "../../../cells/stepwise";
import { asPublished, learningScheme, type LearntScheme } from "../../../generate/learnScheme";
import type { OpenPoint, Said } from "../../../intake/learn/lesson";
import { lessonLine, type LearnTexts, reproduced, tableLines, trialLines } from "../../../texts/learn";
import type { FirstSchemeTexts } from "../../../texts/zh/firstScheme";
import { SheetsOrFile, type SheetsOrFileChoice } from "../../controls/SheetsOrFile";
import { TextField } from "../../controls/TextField";
import { useInSlices } from "../../controls/useInSlices";
import { Progress } from "../../controls/Progress";
import { typedPoints } from "../schemeForm";

export interface LearnSchemeProps {
  readonly words: { readonly first: FirstSchemeTexts; readonly learn: LearnTexts };
  /** The workbook's sheets that are not read as this period's. */
  readonly sheets: readonly string[];
  /** Reads a former bulletin; undefined where it could not, or was stopped, which has been said. */
  readonly onRead: (choice: SheetsOrFileChoice, signal: AbortSignal) => Promise<readonly Grid[] | undefined>;
  /** Takes work, and says it where that fails or is stopped. */
  readonly onWork: (work: Promise<void>) => Promise<void>;
  readonly onScheme: (scheme: Scheme) => void;
}

/** 按上期的表建立办法: a scheme by the example of a former bulletin, with what it explains and what is left to say. */
export function LearnScheme({ words, sheets, onRead, onWork, onScheme }: LearnSchemeProps): JSX.Element {
  const { first: texts } = words;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [grids, setGrids] = useState<readonly Grid[]>();
  const [reading, setReading] = useState<AbortController>();
  const latest = useRef<AbortController>(undefined);
  const begin = (): void => {
    setChosen([]);
    setGrids(undefined);
  };
  const read = async (choice: SheetsOrFileChoice): Promise<void> => {
    const own = new AbortController();
    latest.current = own; // of several choices only the last one counts
    setReading(own);
    const found = await onRead(choice, own.signal);
    if (latest.current !== own) return;
    setReading(undefined);
    if (own.signal.aborted) begin();
    else setGrids(found);
  };
  const choose = (choice: SheetsOrFileChoice): void => {
    const ticked = "sheets" in choice ? choice.sheets : [];
    setChosen(ticked);
    if (ticked.length > 0 || "file" in choice) void read(choice);
    else {
      latest.current = undefined;
      setReading(undefined);
      setGrids(undefined);
    }
  };
  return (
    <>
      <p class="hint">{texts.byExampleHint}</p>
      <SheetsOrFile label={texts.byExample} fileLabel={texts.file} sheets={sheets} chosen={chosen} onChoose={choose} />
      {reading ? (
        <Progress work={{ is: "reading" }} onCancel={() => reading.abort()} ofExcel={false} />
      ) : (
        grids && <Learnt words={words} grids={grids} onWork={onWork} onScheme={onScheme} onStopped={begin} />
      )}
    </>
  );
}

type FullySaid = Required<Said>;

interface LearntProps extends Pick<LearnSchemeProps, "words" | "onWork" | "onScheme"> {
  readonly grids: readonly Grid[];
  /** It was stopped before anything was learnt. */
  readonly onStopped: () => void;
}

function Learnt({ words: { first: texts, learn: say }, ...props }: LearntProps): JSX.Element {
  const { grids, onWork, onScheme, onStopped } = props;
  const [said, setSaid] = useState<FullySaid>({ points: {}, same: {} });
  const [asked, setAsked] = useState<readonly OpenPoint[]>([]);
  const { done, isDone, stop } = useInSlices([grids, said] as const, learningFrom, onWork, (before) =>
    // what was said last was not counted with, and so is not said
    before?.of[0] === grids ? setSaid(before.of[1]) : onStopped(),
  );
  const working = stop && <Progress work={{ is: "learning" }} onCancel={stop} ofExcel={false} />;
  if (done?.of[0] !== grids) return <>{working}</>;
  const { result: learnt } = done;
  if (!learnt) return <p class="problem">{texts.nothing}</p>;
  const open = stillAsked(asked, learnt);
  const left = learnt.open.filter(({ about }) => about === "points").length;
  const rows = [...learnt.own.rows, ...(learnt.fromCounts?.rows ?? [])];
  const differing = rows.length - reproduced(rows);
  const tell = (change: Partial<Said>): void => {
    setAsked(open);
    setSaid({ points: { ...said.points, ...change.points }, same: { ...said.same, ...change.same } });
  };
  return (
    <div class="learnt" role="group" aria-label={texts.byExample}>
      {tableLines(learnt, say).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul>
        {trialLines(learnt, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary tabIndex={0}>{texts.lessons(learnt.lessons.length)}</summary>
        <ul>
          {learnt.lessons.map((lesson) => (
            <li key={JSON.stringify(lesson)}>{lessonLine(lesson, say)}</li>
          ))}
        </ul>
      </details>
      {open.length > 0 && (
        <>
          <h4 class="subheading">{texts.open}</h4>
          <ul>
            {open.map((point) => (
              <li key={JSON.stringify(point)}>
                {say.point(point)}
                <OpenField words={texts} point={point} said={said} onSay={tell} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class={differing > 0 || left > 0 ? "problem" : "unseen"} role="status">
        {left > 0 ? texts.pointsLeft(left) : differing > 0 ? texts.differing(differing) : ""}
      </p>
      {working}
      <div class="buttons">
        <button type="button" class="small" disabled={left > 0 || !isDone} onClick={() => onScheme(learnt.scheme)}>
          {texts.confirm}
        </button>
      </div>
    </div>
  );
}

function learningFrom(grids: readonly Grid[], said: FullySaid): Stepwise<LearntScheme | undefined> {
  const { published, counts } = asPublished(grids);
  return learningScheme(published, counts, said);
}

/** What was asked before stays in view with what was said to it, so that it can be changed. */
function stillAsked(before: readonly OpenPoint[], { open }: LearntScheme): readonly OpenPoint[] {
  const isSaid = (point: OpenPoint): boolean => point.about === "points" || point.about === "same-channel";
  const key = (point: OpenPoint): string => `${point.about} ${"name" in point ? point.name : ""}`;
  const kept = before.filter((point) => isSaid(point) && !open.some((other) => key(other) === key(point)));
  return [...open, ...kept];
}

interface OpenFieldProps {
  readonly words: FirstSchemeTexts;
  readonly point: OpenPoint;
  readonly said: FullySaid;
  readonly onSay: (said: Partial<Said>) => void;
}

/** A way to say what the table leaves open, where it can be said here; the rest is changed in the scheme afterwards. */
function OpenField({ words: texts, point, said, onSay }: OpenFieldProps): JSX.Element | null {
  if (point.about === "points")
    return (
      <TextField
        label={texts.pointsOf(point.name)}
        value={String(said.points[point.name] ?? "")}
        onChange={(text) => {
          const points = typedPoints(text);
          if (typeof points === "number") onSay({ points: { [point.name]: points } });
        }}
      />
    );
  if (point.about !== "same-channel") return null;
  const { name, label } = point;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={said.same[label] === name}
        onChange={({ currentTarget: { checked } }) => onSay({ same: { [label]: checked ? name : label } })}
      />
      {texts.same(label, name)}
    </label>
  );
}
