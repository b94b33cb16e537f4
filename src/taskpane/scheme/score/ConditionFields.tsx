import type { JSX } from "preact";
import type { Condition } from "../../../bulletin/part";
import { NumberField } from "../fields/fields";
import { at, type Spot } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";
import { MeasureFields, type MeasureFieldsProps } from "./MeasureFields";

export interface ConditionFieldsProps extends Omit<MeasureFieldsProps, "label" | "spot"> {
  readonly spot: Spot<Condition | undefined>;
}

/** A condition: what it is about, and from where on or up to where it holds. */
export function ConditionFields({ spot, ...props }: ConditionFieldsProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  const of = at(spot, "of");
  return (
    <>
      <MeasureFields
        {...props}
        spot={{ ...of, put: (measure) => (measure === undefined ? spot.put(undefined) : of.put(measure)) }}
        label={texts.whenOf}
      />
      {spot.value && (
        <>
          <NumberField spot={at(spot, "atLeast")} label={texts.atLeast} />
          <NumberField spot={at(spot, "below")} label={texts.below} />
        </>
      )}
    </>
  );
}
