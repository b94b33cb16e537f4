import type { JSX } from "preact";
import { useTexts } from "../controls/useTexts";

export interface PointsColumnsProps {
  /** Headings of columns of points that the scheme does not know. */
  readonly columns: readonly string[];
  readonly onAdjust: (column: string, kind: "bonus" | "penalty") => void;
}

/** For each column of points: whether it adds or takes away, which enters it into the scheme. */
export function PointsColumns({ columns, onAdjust }: PointsColumnsProps): JSX.Element {
  const { pane: texts } = useTexts();
  return (
    <>
      {columns.map((column) => (
        <div key={column} class="buttons" role="group" aria-label={column}>
          <span class="answered">{column}</span>
          {(["bonus", "penalty"] as const).map((kind) => (
            <button key={kind} type="button" class="small" onClick={() => onAdjust(column, kind)}>
              {texts.asAdjustment[kind]}
            </button>
          ))}
        </div>
      ))}
    </>
  );
}
