import type { JSX } from "preact";
import { type ColumnUse, hasPoints } from "../../../intake/learn/firstSheet";
import type { FirstSchemeTexts } from "../../../texts/zh/firstScheme";
import type { ColumnEntry, Lacking } from "./firstForm";

export interface FirstColumnsProps {
  readonly words: FirstSchemeTexts;
  readonly columns: readonly ColumnEntry[];
  readonly lacking: readonly Lacking[];
  readonly prompt: string;
  readonly onChange: (i: number, change: Partial<ColumnEntry>) => void;
}

/** The columns of figures: what each counts as, what it is called and what one gives. */
export function FirstColumns({ words: texts, columns, lacking, prompt, onChange }: FirstColumnsProps): JSX.Element {
  return (
    <table class="first">
      <thead>
        <tr>
          <th scope="col">{texts.use}</th>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.points}</th>
        </tr>
      </thead>
      {columns.map(({ column, use, name, points }, i) => {
        const heading = texts.column(column.letter, column.levels.join("/"));
        const label = (field: string): string => texts.fieldOf(field, name === "" ? column.name : name);
        const lacks = (...what: Lacking["what"][]): boolean =>
          lacking.some((one) => one.at === i && what.includes(one.what));
        return (
          <tbody key={column.name}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                {heading}
              </th>
            </tr>
            <tr>
              <td>
                <select
                  aria-label={label(texts.use)}
                  value={use ?? ""}
                  aria-invalid={lacks("use")}
                  onChange={({ currentTarget }) => onChange(i, { use: currentTarget.value as ColumnUse })}
                >
                  {use === undefined && (
                    <option value="" disabled>
                      {prompt}
                    </option>
                  )}
                  {Object.entries(texts.uses).map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <input
                  type="text"
                  aria-label={label(texts.name)}
                  value={name}
                  autocomplete="off"
                  aria-invalid={lacks("name", "same-name")}
                  onInput={({ currentTarget }) => onChange(i, { name: currentTarget.value.trim() })}
                />
              </td>
              <td>
                {hasPoints(use) && (
                  <input
                    type="text"
                    aria-label={label(texts.points)}
                    value={points}
                    inputMode="decimal"
                    autocomplete="off"
                    aria-invalid={lacks("points")}
                    onInput={({ currentTarget }) => onChange(i, { points: currentTarget.value })}
                  />
                )}
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
