import type { JSX } from "preact";
import { FileUnreadable } from "../../hosts/file/fileErrors";
import { FileButton } from "../controls/FileButton";
import { useTexts } from "../controls/useTexts";

export interface ChooseAgainProps {
  readonly error: unknown;
  readonly onChooseAgain: (name: string, file: File) => void;
}

/** The way out when a file could not be read any more; nothing for any other error. */
export function ChooseAgain({ error, onChooseAgain }: ChooseAgainProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  if (!(error instanceof FileUnreadable)) return null;
  const { file } = error;
  return (
    <div class="buttons">
      <FileButton
        label={texts.chooseAgain(file)}
        accept=""
        class="small"
        onFiles={([chosen]) => chosen && onChooseAgain(file, chosen)}
      />
    </div>
  );
}
