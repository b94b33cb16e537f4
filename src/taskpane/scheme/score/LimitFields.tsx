import type { JSX } from "preact";
import type { Limits } from "../../../bulletin/scheme";
import { NumberField } from "../fields/fields";
import { at, type Spot } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";

export interface LimitFieldsProps {
  readonly spot: Spot<Limits | undefined>;
}

/** The least and the most that something can contribute. */
export function LimitFields({ spot }: LimitFieldsProps): JSX.Element {
  const { score: texts } = useSchemeTexts();
  return (
    <>
      <NumberField spot={at(spot, "min")} label={texts.least} />
      <NumberField spot={at(spot, "max")} label={texts.most} />
    </>
  );
}
