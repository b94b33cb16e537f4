import type { JSX } from "preact";
import type { Draft } from "../../generate/draft";
import type { Answer, Question } from "../../findings/question";
import type { SheetView } from "../../hosts/workbook";
import type { PaneTexts } from "../../texts/zh/pane";
import { Choice, type Option } from "../controls/Choice";
import { columnFields, type TableField } from "./columnFields";
import { lazy } from "../controls/lazy";
import type { FormerChoice, FormerSheetsProps } from "./FormerSheets";
import { MoreSheets } from "./MoreSheets";
import { PeriodField } from "./PeriodField";
import { TextField } from "../controls/TextField";
import { Together } from "./Together";
import { useTexts } from "../controls/useTexts";

/** Most months have no last period to carry forward. */
const FormerSheets = lazy(async (texts) => {
  const [{ FormerSheets }, words] = await Promise.all([import("./FormerSheets"), texts.former()]);
  return (props: Omit<FormerSheetsProps, "words">) => <FormerSheets words={words} {...props} />;
});

export interface SourceSectionProps {
  readonly sheets: readonly SheetView[];
  /** The sheet in view. */
  readonly active: string | undefined;
  /** Names of the sheets that are being read or shown: the first one, and those that are added to it. */
  readonly read: readonly string[];
  readonly draft: Draft | undefined;
  /** Sheets to read, the first one first. */
  readonly onSheets: (sheets: readonly string[]) => void;
  /** The part of the sheet to read; "" for all of it. */
  readonly onRange: (range: string) => void;
  /** Reads what is selected; where the program around the pane can tell. */
  readonly onSelection?: () => void;
  /** Columns are questions like all others. */
  readonly onAnswer: (question: Question, answer: Answer) => void;
  /** Whether each period of several sheets is to have a set of its own. */
  readonly onByMonth: (byMonth: boolean) => void;
  readonly onPeriod: (period: string) => void;
  /** The last period's bulletin. */
  readonly onFormer: (choice: FormerChoice) => void;
}

/** 来源: which sheet is read, which part and columns of it, and the period. */
export function SourceSection(props: SourceSectionProps): JSX.Element {
  const { sheets, active, read, draft, onSheets, onRange, onSelection, onAnswer, onFormer } = props;
  const { pane: texts } = useTexts();
  const [sheet, ...more] = read;
  const tables = draft?.tables ?? [];
  const fields = draft ? columnFields(draft) : [];
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
      {draft && more.length > 0 && <Together byMonth={draft.byMonth} onByMonth={props.onByMonth} />}
      {sheet !== undefined && !draft?.byMonth && (
        <FormerSheets sheets={sheets} read={read} draft={draft} onFormer={onFormer} />
      )}
      {draft && <TextField label={texts.range} value={draft.range} hint={texts.rangeHint} onChange={onRange} />}
      {draft && onSelection && (
        <button type="button" class="link" onClick={onSelection}>
          {texts.useSelection}
        </button>
      )}
      {fields.map((field) => (
        <Choice
          key={field.question.id}
          label={fieldLabel(field, texts)}
          options={columnOptions(field, texts)}
          value={field.added ? SUM : field.chosen === null ? NONE : field.chosen}
          prompt={texts.choose}
          onChoose={(label) => onAnswer(field.question, choiceOf(field, label))}
        />
      ))}
      {tables.map(({ sheet: of, headerRow, rows }, n) => (
        <p key={n} class="hint">
          {texts.tableFound(more.length > 0 ? of : undefined, headerRow, rows.units, rows.used)}
        </p>
      ))}
      {draft && !draft.byMonth && <PeriodField period={draft.period} onPeriod={props.onPeriod} />}
    </>
  );
}

/** The value for "no such column"; every column has a label. */
const NONE = "";
/** The value for several columns added up; no label begins so. */
const SUM = "\n+";

function choiceOf({ sum }: TableField, label: string): Answer {
  if (label === SUM && sum) return sum;
  return { as: "column", heading: label === NONE ? null : label };
}

/** Sheets of ours are no source, but the one in question is always offered. */
function sheetOptions(sheets: readonly SheetView[], sheet: string | undefined, texts: PaneTexts): Option[] {
  return sheets
    .filter(({ name, ours }) => !ours || name === sheet)
    .map(({ name, visible }) => ({ value: name, text: visible ? name : texts.hiddenSheet(name) }));
}

function columnOptions({ need, headings, sum }: TableField, texts: PaneTexts): Option[] {
  const columns = headings.map((heading) => ({ value: heading, text: heading }));
  const options = sum ? [...columns, { value: SUM, text: texts.columnsTogether(sum.headings) }] : columns;
  if (need.is === "unit") return options;
  return [...options, { value: NONE, text: need.is === "group" ? texts.noGroupColumn : texts.noColumn }];
}

/** What a field is called; from the second table with other headings on, with its number. */
function fieldLabel({ need, table }: TableField, texts: PaneTexts): string {
  const label = needLabel(need, texts);
  return table === 1 ? label : texts.ofTable(label, table);
}

function needLabel({ is, name }: TableField["need"], texts: PaneTexts): string {
  switch (is) {
    case "unit":
      return texts.unitColumn;
    case "group":
      return texts.groupColumn;
    case "submitted":
      return texts.submittedColumn;
    case "count":
      return texts.countColumn(name);
    case "adjustment":
    case "former-score":
      return name;
  }
}
