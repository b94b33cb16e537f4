import type { JSX } from "preact";
import { swapped } from "../../../cells/lists";
import { Choice } from "../../controls/Choice";
import { FieldNote } from "../../controls/FieldNote";
import { MoveButtons } from "../../controls/MoveButtons";
import { SignButton } from "../../controls/SignButton";
import { useTexts } from "../../controls/useTexts";
import { without } from "../schemeEdits";
import { useSchemeTexts } from "../useSchemeTexts";
import { type FieldProps, useProblem } from "./fields";

export interface OrderedFieldProps<Item> extends FieldProps<readonly Item[]> {
  /** Everything that may stand in the list. */
  readonly options: readonly Item[];
  readonly name: (item: Item) => string;
  /** Of the list of what can be added. */
  readonly addLabel: string;
}

/** A list in which the order counts: what is in it moves up and down, and what is not in it can be added. */
export function OrderedField<Item>(props: OrderedFieldProps<Item>): JSX.Element {
  const { spot, label, hint, options, name, addLabel } = props;
  const { pane } = useTexts();
  const texts = useSchemeTexts();
  const problem = useProblem(spot, label);
  const all = spot.value;
  const used = new Set(all.map((item) => JSON.stringify(item)));
  const free = options.filter((item) => !used.has(JSON.stringify(item)));
  return (
    <div role="group" aria-label={label}>
      <p class="subheading">{label}</p>
      <ol class="keys">
        {all.map((item, i) => {
          const said = name(item);
          return (
            <li key={JSON.stringify(item)}>
              <span>{said}</span>
              <MoveButtons name={said} i={i} count={all.length} onMove={(to) => spot.put(swapped(all, i, to))} />
              <SignButton
                label={texts.remove(said)}
                sign="×"
                disabled={false}
                onPress={() => spot.put(without(all, i))}
              />
            </li>
          );
        })}
      </ol>
      <FieldNote id={`${spot.path}-note`} problem={problem} hint={hint} />
      {free.length > 0 && (
        <Choice
          label={addLabel}
          field={spot.path}
          options={free.map((item, i) => ({ value: String(i), text: name(item) }))}
          value={undefined}
          prompt={pane.choose}
          optional
          onChoose={(i) => spot.put([...all, free[Number(i)]!])}
        />
      )}
    </div>
  );
}
