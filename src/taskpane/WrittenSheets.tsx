import type { JSX } from "preact";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";

export interface WrittenSheetsProps {
  readonly language: Language;
  readonly sheets: readonly string[];
  readonly onSheet?: (sheet: string) => void;
}

/** Which sheets were written, with a button that goes to each where the platform can. */
export function WrittenSheets({ language, sheets, onSheet }: WrittenSheetsProps): JSX.Element {
  const texts = PANE[language];
  return (
    <div class="notice done">
      <p>
        ✓ {texts.written}
        {!onSheet && sheets.join(language === "zh" ? "、" : ", ")}
      </p>
      {onSheet && (
        <div class="buttons">
          {sheets.map((sheet) => (
            <button key={sheet} type="button" class="small" onClick={() => onSheet(sheet)}>
              {texts.goToSheet(sheet)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
