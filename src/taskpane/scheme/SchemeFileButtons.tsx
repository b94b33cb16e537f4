import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Scheme } from "../../bulletin/scheme";
import { zhalantun } from "../../gallery/zhalantun";
import { errorText } from "../../texts/errors";
import { FileButton } from "../controls/FileButton";
import type { Platform } from "../state/platform";
import { readSchemeText, schemeFileName, schemeText } from "./schemeFile";
import { useTexts } from "../controls/useTexts";

export interface SchemeFileButtonsProps {
  readonly scheme: Scheme;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onDownload: Platform["download"];
}

/** Takes the scheme out as a file and in from one, or goes back to the one that comes with the program. */
export function SchemeFileButtons({ scheme, onScheme, onDownload }: SchemeFileButtonsProps): JSX.Element {
  const { errors, pane: texts } = useTexts();
  const [said, setSaid] = useState<string>();
  const [isText, setIsText] = useState(false);
  const read = async (file: File): Promise<void> => {
    try {
      const imported = readSchemeText(await file.text());
      onScheme(imported);
      setSaid(texts.imported(imported.name));
    } catch (error) {
      setSaid(error instanceof SyntaxError ? texts.notJson : errorText(error, errors));
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
        <button
          type="button"
          class="small"
          aria-disabled={scheme === zhalantun}
          onClick={() => scheme !== zhalantun && onScheme(zhalantun)}
        >
          {texts.resetScheme}
        </button>
      </div>
      {isText && (
        <div class="copy">
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
