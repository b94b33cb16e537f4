import type { JSX } from "preact";
import type { ChartSpec, Scheme } from "../../../bulletin/scheme";
import { Tick } from "../../controls/Tick";
import { NumberField, useProblem } from "../fields/fields";
import { OrderedField } from "../fields/OrderedField";
import { at, kept, type Spot } from "../fields/spot";
import { figureOptions } from "../figureOptions";
import { useSchemeTexts } from "../useSchemeTexts";

export interface ChartFieldsProps {
  readonly spot: Spot<ChartSpec | undefined>;
  readonly label: string;
  readonly hint?: string;
  readonly scheme: Scheme;
}

/** Whether there is a chart beside a table, of which figures, and of how many of the first ranks. */
export function ChartFields({ spot, label, hint, scheme }: ChartFieldsProps): JSX.Element {
  const { table } = useSchemeTexts();
  const chart = kept(spot, {});
  const of = at(chart, "of");
  return (
    <>
      <Tick
        label={label}
        field={spot.path}
        checked={spot.value !== undefined}
        onChange={(drawn) => spot.put(drawn ? {} : undefined)}
        problem={useProblem(spot, label)}
        {...(hint !== undefined && { hint })}
      />
      {spot.value && (
        <>
          <OrderedField
            spot={{ ...of, value: of.value ?? [], put: (figures) => of.put(figures.length > 0 ? figures : undefined) }}
            label={table.chartOf}
            hint={table.chartOfHint}
            options={figureOptions(scheme)}
            name={(option) => table.shown({ ...option, show: option.figure })}
            addLabel={table.addFigure}
          />
          <NumberField spot={at(chart, "first")} label={table.chartFirst} />
        </>
      )}
    </>
  );
}
