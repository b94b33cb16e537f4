import type { JSX } from "preact";
import type { FigureRef } from "../../../bulletin/columnSpec";
import type { Scheme } from "../../../bulletin/scheme";
import { ChoiceField, type FieldProps } from "../fields/fields";
import { figureOptions } from "../figureOptions";
import { useSchemeTexts } from "../useSchemeTexts";

export interface FigureFieldProps extends FieldProps<FigureRef | undefined> {
  readonly scheme: Scheme;
  /** What it means that there is none; absent where there must be one. */
  readonly none?: string;
}

/** A figure of a unit: 得分, 采用率 …, or one of a channel, tier, adjustment or part. */
export function FigureField({ spot, label, scheme, none }: FigureFieldProps): JSX.Element {
  const { table } = useSchemeTexts();
  const figures = figureOptions(scheme).map(
    (option) => [option, table.shown({ ...option, show: option.figure })] as const,
  );
  return (
    <ChoiceField
      spot={spot}
      label={label}
      options={[...(none === undefined ? [] : [[undefined, none] as const]), ...figures]}
    />
  );
}
