import type { JSX } from "preact";
import type { ColumnSpec } from "../../../bulletin/columnSpec";
import type { Scheme } from "../../../bulletin/scheme";
import { Tick } from "../../controls/Tick";
import type { Spot } from "../fields/spot";
import { ColumnsField } from "./ColumnsField";

export interface OwnColumnsProps {
  readonly spot: Spot<readonly ColumnSpec[] | undefined>;
  readonly label: string;
  readonly hint?: string;
  readonly scheme: Scheme;
  readonly rows?: "units" | "items";
  /** The columns that hold without own ones, and that own ones begin as. */
  readonly usual: readonly ColumnSpec[];
}

/** Whether there are columns of one's own, and these. */
export function OwnColumns({ spot, label, hint, scheme, rows, usual }: OwnColumnsProps): JSX.Element {
  const { value } = spot;
  return (
    <>
      <Tick
        label={label}
        field={spot.path}
        checked={value !== undefined}
        onChange={(own) => spot.put(own ? usual : undefined)}
        {...(hint !== undefined && { hint })}
      />
      {value && <ColumnsField spot={{ ...spot, value }} label={label} scheme={scheme} {...(rows && { rows })} />}
    </>
  );
}
