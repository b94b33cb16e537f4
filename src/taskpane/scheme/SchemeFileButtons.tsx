import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Scheme } from "../../bulletin/scheme";
import { errorText } from "../../texts/errors";
import { FileButton } from "../controls/FileButton";
import type { Platform } from "../state/platform";
import { readSchemeText, schemeFileName, schemeText } from "./schemeFile";
import { useTexts } from "../controls/useTexts";
import { useSchemeTexts } from "./useSchemeTexts";

export interface SchemeFileButtonsProps {
  readonly scheme: Scheme;
  readonly onScheme: (scheme: Scheme) => void;
  /** Goes back to the scheme that the sheet's headings fit; absent where nobody has chosen another one. */
  readonly onReset: (() => void) | undefined;
  readonly onDownload: Platform["download"];
}

/** Takes the scheme out as a file and in from one, or goes back to the one that the headings fit. */
export function SchemeFileButtons({ scheme, onScheme, onReset, onDownload }: SchemeFileButtonsProps): JSX.Element {
  const { errors, pane } = useTexts();
  const texts = useSchemeTexts();
  const [said, setSaid] = useState<string>();
  const [isText, setIsText] = useState(false);
  const read = async (file: File): Promise<void> => {
    try {
      const imported = readSchemeText(await file.text());
      onScheme(imported);
      setSaid(texts.imported(imported.name));
    } catch (error) {
      setSaid(error instanceof SyntaxError ? pane.notJson : errorText(error, errors));
    }
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="small"
          onClick={() => (onDownload ? onDownload(schemeFileName(scheme), schemeText(scheme)) : setIsText(!isText))}
        >
          {texts.exportScheme}
        </button>
        <FileButton
          label={texts.importScheme}
          accept=".json,application/json"
          class="small"
          onFiles={([file]) => file && void read(file)}
        />
        <button type="button" class="small" aria-disabled={onReset === undefined} onClick={onReset}>
          {pane.resetScheme}
        </button>
      </div>
      {isText && (
        <div>
          <p class="hint">{texts.copyScheme}</p>
          <textarea
            readOnly
            rows={6}
            aria-label={texts.schemeAsText}
            onFocus={({ currentTarget }) => currentTarget.select()}
            value={schemeText(scheme)}
          />
        </div>
      )}
      <p class="hint" role="status">
        {said ?? texts.keptInWorkbook}
      </p>
    </>
  );
}
