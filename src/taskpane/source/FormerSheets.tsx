import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Draft } from "../../generate/draft";
import type { SheetView } from "../../hosts/workbook";
import type { FormerTexts } from "../../texts/zh/former";
import { SheetsOrFile, type SheetsOrFileChoice } from "../controls/SheetsOrFile";

/** Where the last period's bulletin stands. */
export type FormerChoice = SheetsOrFileChoice | "none";

export interface FormerSheetsProps {
  readonly words: FormerTexts;
  readonly sheets: readonly SheetView[];
  /** Sheets that are read as this period's. */
  readonly read: readonly string[];
  readonly draft: Draft | undefined;
  readonly onFormer: (choice: FormerChoice) => void;
}

/** 上期: the bulletin from which scores and ranks are carried forward. */
export function FormerSheets({ words: texts, sheets, read, draft, onFormer }: FormerSheetsProps): JSX.Element {
  const [chosen, choose] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(draft?.former !== undefined);
  const others = sheets.filter(({ name }) => !read.includes(name)).map(({ name }) => name);
  const former = draft?.former;
  const still = former ? chosen.filter((name) => others.includes(name)) : [];
  const turn = (choice: FormerChoice): void => {
    const sheets = choice !== "none" && "sheets" in choice ? choice.sheets : undefined;
    choose(sheets ?? []);
    onFormer(sheets?.length === 0 ? "none" : choice);
  };
  return (
    <details class="group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{texts.heading}</h3> {former && <span class="remark">{former.name}</span>}
      </summary>
      <p class="hint">{former ? texts.read(former) : texts.hint}</p>
      <SheetsOrFile label={texts.heading} fileLabel={texts.file} sheets={others} chosen={still} onChoose={turn}>
        {former && (
          <button type="button" class="small" onClick={() => turn("none")}>
            {texts.none}
          </button>
        )}
      </SheetsOrFile>
    </details>
  );
}
