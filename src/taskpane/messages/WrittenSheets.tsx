import type { JSX } from "preact";
import { useTexts } from "../controls/useTexts";

export interface WrittenSheetsProps {
  readonly sheets: readonly string[];
  readonly onSheet?: (sheet: string) => void;
  readonly onUndo?: () => void;
  /** The file that was downloaded. */
  readonly savedAs?: string;
  /** Leads to the text of the notice, which comes next; about several sets there is none. */
  readonly onNotice?: () => void;
}

/** Which sheets were written, with buttons that go to them and take them back where that can be. */
export function WrittenSheets({ sheets, onSheet, onUndo, savedAs, onNotice }: WrittenSheetsProps): JSX.Element {
  const { list, pane: texts } = useTexts();
  return (
    <div class="message done">
      <p>
        ✓ {texts.written}
        {!onSheet && list(sheets)}
      </p>
      {savedAs !== undefined && <p>{texts.savedAs(savedAs)}</p>}
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
      {onNotice && (
        <p>
          {texts.next.before}
          <button type="button" class="link" onClick={onNotice}>
            {texts.next.fillNotice}
          </button>
        </p>
      )}
      <p class="hint">{texts.printHint}</p>
    </div>
  );
}
