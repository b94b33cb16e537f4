import type { JSX } from "preact";
import { swapped } from "../../../cells/lists";
import { useState } from "preact/hooks";
import type { ColumnSpec, FigureLooks, FigureRef, Grade } from "../../../bulletin/columnSpec";
import { isFigure } from "../../../bulletin/figures";
import type { Scheme } from "../../../bulletin/scheme";
import { Choice } from "../../controls/Choice";
import { Part } from "../../controls/Part";
import { MoveButtons } from "../../controls/MoveButtons";
import { SignButton } from "../../controls/SignButton";
import { TextField } from "../../controls/TextField";
import { useTexts } from "../../controls/useTexts";
import { ChoiceField, NumberField, useProblem, WordField } from "../fields/fields";
import { RowsField } from "../fields/RowsField";
import { at, items, type Spot } from "../fields/spot";
import { shownOf, shownOptions } from "../figureOptions";
import { without } from "../schemeEdits";
import { useSchemeTexts } from "../useSchemeTexts";
import { headingText, newColumn, shownAs, typedHeading } from "./columnEdits";
import { FigureField } from "./FigureField";

export interface ColumnsFieldProps {
  readonly spot: Spot<readonly ColumnSpec[]>;
  readonly label: string;
  readonly scheme: Scheme;
  readonly rows?: "units" | "items";
}

/** The columns of a table: each a line that opens; they move up and down, go, and come. */
export function ColumnsField({ spot, label, scheme, rows }: ColumnsFieldProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useSchemeTexts();
  const { table } = texts;
  const [added, setAdded] = useState<number>();
  const all = spot.value;
  const options = shownOptions(scheme, rows);
  return (
    <div role="group" aria-label={label}>
      {items(spot).map((column, i) => {
        const name = table.column(i + 1, headingText(column.value.heading));
        return (
          <div key={i} class="card line" role="group" aria-label={name}>
            <Part heading={name} level={4} open={i === added}>
              <ColumnFields spot={column as ColumnSpot} scheme={scheme} {...(rows && { rows })} />
            </Part>
            <span class="signs">
              <MoveButtons name={name} i={i} count={all.length} onMove={(to) => spot.put(swapped(all, i, to))} />
              <SignButton
                label={texts.remove(name)}
                sign="×"
                disabled={false}
                onPress={() => spot.put(without(all, i))}
              />
            </span>
          </div>
        );
      })}
      <Choice
        label={table.addColumn}
        options={options.map((option, i) => ({ value: String(i), text: table.shown(option) }))}
        value={undefined}
        prompt={pane.choose}
        optional
        onChoose={(i) => {
          setAdded(all.length);
          spot.put([...all, newColumn(options[Number(i)]!, table)]);
        }}
      />
    </div>
  );
}

/** A column with what only some kinds of columns have. */
type AnyColumn = ColumnSpec & { readonly of?: FigureRef; readonly grades?: readonly Grade[] };
type ColumnSpot = Spot<AnyColumn>;

interface ColumnFieldsProps {
  readonly spot: ColumnSpot;
  readonly scheme: Scheme;
  readonly rows?: "units" | "items";
}

function ColumnFields({ spot, scheme, rows }: ColumnFieldsProps): JSX.Element {
  const { table } = useSchemeTexts();
  const { value: column } = spot;
  const isBySheet = column.show === "by-sheet";
  const hasFigures = isFigure(column.show) || isBySheet || column.show === "item-score";
  return (
    <>
      <ChoiceField
        spot={{
          ...spot,
          path: `${spot.path}.show`,
          value: shownOf(column),
          put: (option) => option && spot.put(shownAs(column, option, table)),
        }}
        label={table.columnShows}
        options={shownOptions(scheme, rows).map((option) => [option, table.shown(option)])}
      />
      <TextField
        label={table.columnHeading}
        field={`${spot.path}.heading`}
        value={headingText(column.heading)}
        hint={isBySheet ? table.sheetHeadingHint : table.columnHeadingHint}
        problem={useProblem(at(spot, "heading"), table.columnHeading)}
        onChange={(text) => spot.put({ ...column, heading: typedHeading(text, column.heading) })}
      />
      {(isBySheet || column.show === "grade") && (
        <FigureField spot={at(spot, "of")} label={table.figure} scheme={scheme} />
      )}
      {column.show === "grade" && (
        <>
          <p class="subheading">{table.grades}</p>
          <GradeRows spot={at(spot, "grades")} />
        </>
      )}
      {hasFigures && <LooksFields spot={spot} />}
    </>
  );
}

function GradeRows({ spot }: { readonly spot: Spot<readonly Grade[] | undefined> }): JSX.Element {
  const { table } = useSchemeTexts();
  return (
    <RowsField<Grade>
      spot={spot}
      label={table.grades}
      rowLabel={table.grade}
      addLabel={table.addGrade}
      next={(grades) => ({ from: (grades.at(-1)?.from ?? -1) + 1, text: table.newGrade })}
    >
      {(grade) => (
        <>
          <NumberField spot={at(grade, "from")} label={table.gradeFrom} />
          <WordField spot={at(grade, "text")} label={table.gradeText} />
        </>
      )}
    </RowsField>
  );
}

const DECIMALS = [0, 1, 2, 3, 4] as const;

function LooksFields({ spot }: { readonly spot: Spot<FigureLooks> }): JSX.Element {
  const { table } = useSchemeTexts();
  const { zeros } = table;
  return (
    <>
      <ChoiceField
        spot={at(spot, "decimals")}
        label={table.decimals}
        options={[
          [undefined, table.noDecimals],
          ...DECIMALS.map((decimals) => [decimals, table.decimalsOf(decimals)] as const),
        ]}
      />
      <ChoiceField
        spot={at(spot, "zero")}
        label={table.zero}
        options={[[undefined, zeros.usual], ...(["0", "", "—"] as const).map((zero) => [zero, zeros[zero]] as const)]}
      />
    </>
  );
}
