import type { ComponentChildren, JSX } from "preact";
import { FileButton } from "./FileButton";
import { SheetTicks } from "./SheetTicks";
import { TABLE_FILES } from "./tableFiles";

/** Where a former bulletin stands: in sheets of this workbook, or in a file. */
export type SheetsOrFileChoice = { readonly sheets: readonly string[] } | { readonly file: File };

export interface SheetsOrFileProps {
  readonly label: string;
  /** What stands on the button for a file. */
  readonly fileLabel: string;
  readonly sheets: readonly string[];
  readonly chosen: readonly string[];
  /** The sheets that are ticked now, perhaps none, or a file. */
  readonly onChoose: (choice: SheetsOrFileChoice) => void;
  /** Buttons beside that for a file. */
  readonly children?: ComponentChildren;
}

/** Says where a former bulletin stands. */
export function SheetsOrFile({ label, fileLabel, sheets, chosen, onChoose, children }: SheetsOrFileProps): JSX.Element {
  return (
    <>
      {sheets.length > 0 && (
        <SheetTicks label={label} sheets={sheets} chosen={chosen} onTicked={(now) => onChoose({ sheets: now })} />
      )}
      <div class="buttons">
        <FileButton
          label={fileLabel}
          accept={TABLE_FILES}
          class="small"
          onFiles={([file]) => file && onChoose({ file })}
        />
        {children}
      </div>
    </>
  );
}
