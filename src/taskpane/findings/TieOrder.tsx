import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FindingOf } from "../../findings/finding";
import type { Answer } from "../../findings/question";
import { swapped } from "../../cells/lists";
import { MoveButtons } from "../controls/MoveButtons";
import { useTexts } from "../controls/useTexts";

/** As many ties are shown at once. */
const STEP = 10;

/** Longer ties are not drawn where they are out of view. */
const LONG = 20;

/** Height of the row of a unit, as the style sheet comes to it. */
const ROW_HEIGHT = 28;

export interface TieOrderProps {
  readonly finding: FindingOf<"tied-units">;
  /** Id of what says what it is about. */
  readonly describedBy: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** The ties of one group as rows that move up and down, to be confirmed all at once, or to share their ranks. */
export function TieOrder({ finding, describedBy, onAnswer }: TieOrderProps): JSX.Element {
  const { pane: texts } = useTexts();
  const { ties, shared } = finding;
  const [orders, setOrders] = useState(() => ties.map(({ units }) => units));
  const [shown, setShown] = useState(STEP);
  const [moved, setMoved] = useState<{ readonly said: string; readonly button: HTMLElement | undefined }>();
  // a row that changes its place loses the focus within it
  useLayoutEffect(() => moved?.button?.focus({ preventScroll: true }), [moved]);

  const move = (tie: number, from: number, to: number): void => {
    const order = orders[tie] ?? [];
    const button = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    setOrders(orders.map((units, i) => (i === tie ? swapped(units, from, to) : units)));
    setMoved({ said: texts.movedTo(order[from] ?? "", (ties[tie]?.first ?? 1) + to), button });
  };
  const left = ties.length - shown;
  // rows of hundreds of units are not made anew for each letter that is typed elsewhere
  const rows = useMemo(
    () =>
      ties.slice(0, shown).map(({ first, score }, tie) => (
        <ol
          key={first}
          class="tie"
          aria-label={texts.tie(score)}
          {...((orders[tie]?.length ?? 0) > LONG && { style: outOfView(orders[tie]!.length) })}
        >
          <li class="remark" aria-hidden="true">
            {texts.scored(score)}
          </li>
          {(orders[tie] ?? []).map((unit, i, all) => (
            <li key={unit}>
              <span class="place">{first + i}</span>
              <span class="name">{unit}</span>
              <MoveButtons name={unit} i={i} count={all.length} onMove={(to) => move(tie, i, to)} />
            </li>
          ))}
        </ol>
      )),
    [ties, shown, orders, texts],
  );
  return (
    <div>
      {rows}
      {left > 0 && (
        <button type="button" class="small more" onClick={() => setShown(shown + STEP)}>
          {texts.showMore(Math.min(STEP, left), left)}
        </button>
      )}
      <p class="unseen" role="status">
        {moved?.said}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="small"
          aria-describedby={describedBy}
          onClick={() => onAnswer({ as: "order", units: orders.flat() })}
        >
          {texts.confirmOrder}
        </button>
        {!shared && (
          <button type="button" class="small" aria-describedby={describedBy} onClick={() => onAnswer({ as: "share" })}>
            {texts.shareRank}
          </button>
        )}
      </div>
    </div>
  );
}

/** The browser passes over what is out of view, and takes a list of so many rows to be as high until it has seen it. */
function outOfView(rows: number): Record<string, string> {
  return { contentVisibility: "auto", containIntrinsicSize: `auto ${(rows + 1) * ROW_HEIGHT}px` };
}
