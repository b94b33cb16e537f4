import type { JSX } from "preact";
import { useTexts } from "../controls/useTexts";

export interface WrittenSheetsProps {
  readonly sheets: readonly string[];
  readonly onSheet?: (sheet: string) => void;
  readonly onUndo?: () => void;
}

/** Which sheets were written, with buttons that go to them and take them back where that can be. */
export function WrittenSheets({ sheets, onSheet, onUndo }: WrittenSheetsProps): JSX.Element {
  const { list, pane: texts } = useTexts();
  return (
    <div class="message done">
      <p>
        ✓ {texts.written}
        {!onSheet && list(sheets)}
      </p>
      <div class="buttons">
        {onSheet &&
          sheets.map((sheet) => (
            <button key={sheet} type="button" class="small" onClick={() => onSheet(sheet)}>
              {texts.goToSheet(sheet)}
            </button>
          ))}
        {onUndo && (
          <button type="button" class="small" onClick={onUndo}>
            {texts.undo}
          </button>
        )}
      </div>
      <p class="hint">{texts.printHint}</p>
    </div>
  );
}
