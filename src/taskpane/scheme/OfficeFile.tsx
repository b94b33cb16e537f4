import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type OfficeSettings, readSettingsOrScheme } from "../../generate/officeSettings";
import { errorText } from "../../texts/errors";
import type { OfficeTexts } from "../../texts/zh/office";
import { FileButton } from "../controls/FileButton";
import { useTexts } from "../controls/useTexts";

export interface OfficeFileProps {
  readonly words: OfficeTexts;
  readonly onSettings: (settings: OfficeSettings) => void;
}

/** Takes an office's settings, or a scheme alone, in from a file. */
export function OfficeFile({ words: texts, onSettings }: OfficeFileProps): JSX.Element {
  const { errors, pane } = useTexts();
  const [said, setSaid] = useState<string>();
  const read = async (file: File): Promise<void> => {
    try {
      const settings = readSettingsOrScheme(await file.text());
      setSaid(texts.imported(settings.scheme.name));
      onSettings(settings);
    } catch (error) {
      // what is no ClerkError is the browser's word on a file that it could not read
      setSaid(error instanceof SyntaxError ? pane.notJson : errorText(error, errors));
    }
  };
  return (
    <>
      <div class="buttons">
        <FileButton
          label={texts.file}
          accept=".json,application/json"
          class="small"
          onFiles={([file]) => file && void read(file)}
        />
      </div>
      <p class="hint" role="status">
        {said ?? texts.fileHint}
      </p>
    </>
  );
}
