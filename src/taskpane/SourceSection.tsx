import type { JSX } from "preact";
import type { Draft } from "../generate/draft";
import type { SheetView } from "../hosts/workbook";
import type { ColumnChoice } from "../intake/columns";
import type { Language } from "../texts/language";
import { PANE, type PaneTexts } from "../texts/pane";
import { Choice, type Option } from "./Choice";
import { type ColumnField, columnFields, type ColumnRole, withColumn } from "./columnFields";
import { Section } from "./Section";

export interface SourceSectionProps {
  readonly language: Language;
  readonly sheets: readonly SheetView[];
  /** The sheet that is shown or being read. */
  readonly sheet: string | undefined;
  readonly draft: Draft | undefined;
  readonly onSheet: (sheet: string) => void;
  readonly onColumns: (columns: ColumnChoice) => void;
}

/** 来源: which sheet is read and which columns of it. */
export function SourceSection({ language, sheets, sheet, draft, onSheet, onColumns }: SourceSectionProps): JSX.Element {
  const texts = PANE[language];
  const table = draft?.table;
  return (
    <Section heading={texts.source}>
      {sheets.length > 0 && (
        <Choice
          label={texts.sheet}
          options={sheetOptions(sheets, sheet, texts)}
          value={sheet}
          prompt={texts.choose}
          onChoose={onSheet}
        />
      )}
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
    </Section>
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
  }
}
