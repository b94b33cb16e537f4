import type { JSX } from "preact";
import type { SheetView } from "../../hosts/workbook";
import { SheetTicks } from "../controls/SheetTicks";
import { useTexts } from "../controls/useTexts";

export interface MoreSheetsProps {
  readonly sheets: readonly SheetView[];
  /** The sheet to which others can be added. */
  readonly first: string;
  readonly chosen: readonly string[];
  /** All sheets to read, the first one first. */
  readonly onSheets: (sheets: readonly string[]) => void;
}

/** Further sheets, such as those of other months, that are added up with the first one by unit. */
export function MoreSheets({ sheets, first, chosen, onSheets }: MoreSheetsProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  const others = sheets.filter(({ name, ours }) => !ours && name !== first).map(({ name }) => name);
  if (others.length === 0) return null;
  return (
    <details class="group" open={chosen.length > 0}>
      <summary>
        <h3>{texts.moreSheets}</h3> {chosen.length > 0 && <span class="remark">{chosen.length}</span>}
      </summary>
      <SheetTicks
        label={texts.moreSheets}
        sheets={others}
        chosen={chosen}
        onTicked={(ticked) => onSheets([first, ...ticked])}
      />
    </details>
  );
}
