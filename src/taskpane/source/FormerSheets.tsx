import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Draft } from "../../generate/draft";
import type { SheetView } from "../../hosts/workbook";
import type { FormerTexts } from "../../texts/zh/former";
import { FileButton } from "../controls/FileButton";

/** Where the last period's bulletin stands: in sheets of this workbook, or in a file. */
export type FormerChoice = { readonly sheets: readonly string[] } | { readonly file: File } | "none";

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
  const turn = (name: string): void => {
    const now = others.filter((each) => (each === name) !== still.includes(each));
    choose(now);
    onFormer(now.length === 0 ? "none" : { sheets: now });
  };
  return (
    <details class="group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{texts.heading}</h3> {former && <span class="remark">{former.name}</span>}
      </summary>
      <p class="hint">{former ? texts.read(former) : texts.hint}</p>
      {others.length > 0 && (
        <div class="checks" role="group" aria-label={texts.heading}>
          {others.map((name) => (
            <label key={name}>
              <input type="checkbox" checked={still.includes(name)} onChange={() => turn(name)} />
              {name}
            </label>
          ))}
        </div>
      )}
      <div class="buttons">
        <FileButton
          label={texts.file}
          accept=".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.csv,.txt,.html,.htm"
          class="small"
          onFiles={([file]) => {
            if (!file) return;
            choose([]);
            onFormer({ file });
          }}
        />
        {former && (
          <button
            type="button"
            class="small"
            onClick={() => {
              choose([]);
              onFormer("none");
            }}
          >
            {texts.none}
          </button>
        )}
      </div>
    </details>
  );
}
