import type { JSX } from "preact";

export interface GapRowProps {
  readonly rows: number;
  readonly columns: number;
  /** Height of one row, in pixels. */
  readonly height: number;
}

/** Room in a long table for rows that are not built. */
export function GapRow({ rows, columns, height }: GapRowProps): JSX.Element | null {
  if (rows === 0) return null;
  return (
    <tr aria-hidden="true" class="gap" style={{ height: `${rows * height}px` }}>
      <td colSpan={columns} />
    </tr>
  );
}
