import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Scheme } from "../../../bulletin/scheme";
import type { Grid } from "../../../cells/grid";
import { asPublished, learnScheme, type LearntScheme } from "../../../generate/learnScheme";
import type { OpenPoint, Said } from "../../../intake/learn/lesson";
import { lessonLine, type LearnTexts, reproduced, tableLines, trialLines } from "../../../texts/learn";
import type { FirstSchemeTexts } from "../../../texts/zh/firstScheme";
import { FileButton } from "../../controls/FileButton";
import { TextField } from "../../controls/TextField";
import { typedPoints } from "../schemeForm";

/** Where a former bulletin stands. */
export type PublishedChoice = { readonly sheets: readonly string[] } | { readonly file: File };

export interface LearnSchemeProps {
  readonly words: { readonly first: FirstSchemeTexts; readonly learn: LearnTexts };
  /** The workbook's sheets that are not read as this period's. */
  readonly sheets: readonly string[];
  /** Reads a former bulletin; undefined where it could not, which has been said. */
  readonly onRead: (choice: PublishedChoice) => Promise<readonly Grid[] | undefined>;
  readonly onScheme: (scheme: Scheme) => void;
}

/** 按上期的表建立办法: a scheme by the example of a former bulletin, with what it explains and what is left to say. */
export function LearnScheme({ words, sheets, onRead, onScheme }: LearnSchemeProps): JSX.Element {
  const { first: texts } = words;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [grids, setGrids] = useState<readonly Grid[]>();
  const read = async (choice: PublishedChoice): Promise<void> => setGrids(await onRead(choice));
  const turn = (name: string): void => {
    const now = sheets.filter((each) => (each === name) !== chosen.includes(each));
    setChosen(now);
    if (now.length === 0) setGrids(undefined);
    else void read({ sheets: now });
  };
  return (
    <>
      <p class="hint">{texts.byExampleHint}</p>
      {sheets.length > 0 && (
        <div class="checks" role="group" aria-label={texts.byExample}>
          {sheets.map((name) => (
            <label key={name}>
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => turn(name)} />
              {name}
            </label>
          ))}
        </div>
      )}
      <div class="buttons">
        <FileButton
          label={texts.file}
          accept=".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.csv,.txt,.html,.htm"
          class="small"
          onFiles={([file]) => {
            if (!file) return;
            setChosen([]);
            void read({ file });
          }}
        />
      </div>
      {grids && <Learnt words={words} grids={grids} onScheme={onScheme} />}
    </>
  );
}

interface LearntProps extends Pick<LearnSchemeProps, "words" | "onScheme"> {
  readonly grids: readonly Grid[];
}

function Learnt({ words: { first: texts, learn: say }, grids, onScheme }: LearntProps): JSX.Element {
  const [said, setSaid] = useState<Required<Said>>({ points: {}, same: {} });
  const learnt = useMemo(() => {
    const { published, counts } = asPublished(grids);
    return learnScheme(published, counts, said);
  }, [grids, said]);
  const [asked, setAsked] = useState<readonly OpenPoint[]>([]);
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
      <div class="buttons">
        <button type="button" class="small" disabled={left > 0} onClick={() => onScheme(learnt.scheme)}>
          {texts.confirm}
        </button>
      </div>
    </div>
  );
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
  readonly said: Required<Said>;
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
