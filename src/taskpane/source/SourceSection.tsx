import type { JSX } from "preact";
import type { Draft } from "../../generate/draft";
import type { SheetView } from "../../hosts/workbook";
import type { ColumnChoice } from "../../intake/columns";
import type { PaneTexts } from "../../texts/zh/pane";
import { Choice, type Option } from "../controls/Choice";
import { type ColumnField, columnFields, type ColumnRole, withColumn } from "../state/columnFields";
import { MoreSheets } from "./MoreSheets";
import { PeriodField } from "./PeriodField";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";

export interface SourceSectionProps {
  readonly sheets: readonly SheetView[];
  /** The sheet in view. */
  readonly active: string | undefined;
  /** The sheet that is shown or being read, and those that are added to it. */
  readonly sheet: string | undefined;
  readonly more: readonly string[];
  readonly draft: Draft | undefined;
  /** Sheets to read, the first one first. */
  readonly onSheets: (sheets: readonly string[]) => void;
  /** The part of the sheet to read; "" for all of it. */
  readonly onRange: (range: string) => void;
  readonly onColumns: (columns: ColumnChoice) => void;
  readonly onPeriod: (period: string) => void;
}

/** 来源: which sheet is read, which part and columns of it, and the period. */
export function SourceSection(props: SourceSectionProps): JSX.Element {
  const { sheets, active, sheet, more, draft, onSheets, onRange, onColumns, onPeriod } = props;
  const { pane: texts } = useTexts();
  const table = draft?.table;
  const inView = sheets.find(({ name, ours }) => name === active && !ours && name !== sheet);
  return (
    <>
      {sheets.length > 0 && (
        <Choice
          label={texts.sheet}
          options={sheetOptions(sheets, sheet, texts)}
          value={sheet}
          prompt={texts.choose}
          onChoose={(name) => onSheets([name])}
        />
      )}
      {inView && (
        <button type="button" class="link" onClick={() => onSheets([inView.name])}>
          {texts.readInView(inView.name)}
        </button>
      )}
      {sheet !== undefined && <MoreSheets sheets={sheets} first={sheet} chosen={more} onSheets={onSheets} />}
      {draft && <TextField label={texts.range} value={draft.range} hint={texts.rangeHint} onChange={onRange} />}
      {draft &&
        columnFields(draft).map((field) => (
          <Choice
            key={fieldLabel(field.role, texts)}
            label={fieldLabel(field.role, texts)}
            options={columnOptions(field, table?.labels ?? [], texts)}
            value={field.chosen === null ? NONE : field.chosen}
            prompt={texts.choose}
            onChoose={(label) => onColumns(withColumn(draft.columns, field.role, label === NONE ? null : label))}
          />
        ))}
      {table && <p class="hint">{texts.tableFound(table.headerRow, table.rows.units, table.rows.used)}</p>}
      {draft && <PeriodField period={draft.period} onPeriod={onPeriod} />}
    </>
  );
}

/** The value for "no such column"; every column has a label. */
const NONE = "";

/** Sheets of ours are no source, but the one in question is always offered. */
function sheetOptions(sheets: readonly SheetView[], sheet: string | undefined, texts: PaneTexts): Option[] {
  return sheets
    .filter(({ name, ours }) => !ours || name === sheet)
    .map(({ name, visible }) => ({ value: name, text: visible ? name : texts.hiddenSheet(name) }));
}

function columnOptions({ role }: ColumnField, labels: readonly string[], texts: PaneTexts): Option[] {
  const options = labels.map((label) => ({ value: label, text: label }));
  if (role.is === "unit") return options;
  return [...options, { value: NONE, text: role.is === "group" ? texts.noGroupColumn : texts.noColumn }];
}

function fieldLabel(role: ColumnRole, texts: PaneTexts): string {
  switch (role.is) {
    case "unit":
      return texts.unitColumn;
    case "group":
      return texts.groupColumn;
    case "submitted":
      return texts.submittedColumn;
    case "count":
      return texts.countColumn(role.channel);
    case "adjustment":
      return role.adjustment;
  }
}
