import type { ComponentChildren, JSX } from "preact";
import { SignButton } from "../../controls/SignButton";
import { useSchemeTexts } from "../useSchemeTexts";
import { add, items, remove, type Spot } from "./spot";

export interface RowsFieldProps<Row> {
  readonly spot: Spot<readonly Row[] | undefined>;
  readonly label: string;
  readonly hint?: string;
  /** Of a row, counted from 1. */
  readonly rowLabel: (row: number) => string;
  readonly addLabel: string;
  /** A row that follows those that there are. */
  readonly next: (rows: readonly Row[]) => Row;
  readonly children: (row: Spot<Row>) => ComponentChildren;
}

/** A list of rows of a few short fields each. */
export function RowsField<Row>(props: RowsFieldProps<Row>): JSX.Element {
  const { spot, label, hint, rowLabel, addLabel, next, children } = props;
  const texts = useSchemeTexts();
  return (
    <div role="group" aria-label={label}>
      {items(spot).map((row, i) => (
        <div key={i} class="fields-row" role="group" aria-label={rowLabel(i + 1)}>
          {children(row)}
          <SignButton label={texts.remove(rowLabel(i + 1))} sign="×" disabled={false} onPress={() => remove(spot, i)} />
        </div>
      ))}
      <button type="button" class="small" onClick={() => add(spot, next(spot.value ?? []))}>
        {addLabel}
      </button>
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  );
}
