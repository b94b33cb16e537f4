import { Fragment, type JSX, type TargetedKeyboardEvent } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { greatest } from "../../cells/lists";
import type { Appendix, AppendixRow } from "../../layout/appendix";
import type { AppendixColumn, Cell } from "../../layout/appendixColumns";
import { printed } from "../../layout/printed"; // alone: what makes columns is no part of the start
import { headerRows } from "../../layout/headerRows";
import { headingWords } from "../../layout/headingLines";
import { textWidth } from "../../layout/measure";
import { useTexts } from "../controls/useTexts";
import { useIsTooWide } from "../controls/useIsTooWide";
import { GapRow } from "../controls/GapRow";
import { rowWindow } from "../controls/rowWindow";

/** Longer tables scroll by themselves and are built as far as they are in view. */
const LONG = 200;

/** Height of a row of a long table and of its view, as the style sheet gives them. */
const ROW_HEIGHT = 32;
const VIEW_HEIGHT = 420;

/** Size of a heading's signs and what its cell keeps free, as the style sheet gives them, and the least for names. */
const SIZE = 12;
const PADDING = 6;
const NAME_WIDTH = 96;

export interface RankingTableProps {
  readonly appendix: Appendix;
  /** A clerk wants to know what the score of a unit is made of. */
  readonly onUnit: (unit: string) => void;
}

/** The table of an appendix with its sums. */
export function RankingTable({ appendix, onUnit }: RankingTableProps): JSX.Element {
  const { pane: texts } = useTexts();
  const { title, columns, parts, sums } = appendix;
  const rows = useMemo(
    () => parts.flatMap(({ caption, rows }): PreviewRow[] => [...(caption === "" ? [] : [caption]), ...rows]),
    [parts],
  );
  const [top, setTop] = useState(0);
  const isLong = rows.length > LONG;
  const { first, end } = isLong ? rowWindow(rows.length, ROW_HEIGHT, top, VIEW_HEIGHT) : { first: 0, end: rows.length };
  const name = nameColumn(columns);
  const widths = useMemo(
    () => (isLong ? columnWidths(appendix, rows) : []),
    [isLong, columns, rows, sums], // the title, with its period, says nothing of them
  );
  const firstUnit = rows.findIndex((row, i) => i >= first && typeof row !== "string");
  const box = useRef<HTMLDivElement>(null);
  const isTooWide = useIsTooWide(box);
  return (
    <div
      ref={box}
      class={["scroll", isLong && "long", isTooWide && "wide"].filter(Boolean).join(" ")}
      tabIndex={0}
      role="region"
      aria-label={title}
      onScroll={isLong ? ({ currentTarget }) => setTop(currentTarget.scrollTop) : undefined}
    >
      <table
        class="ranking"
        aria-rowcount={isLong ? rows.length + 2 : undefined}
        {...(isLong && { style: { minWidth: `${widths.reduce((all, width) => all + width, 0)}px` } })}
      >
        {isLong && (
          <colgroup>
            {widths.map((width, j) => (
              <col key={j} {...(j !== name && { style: { width: `${width}px` } })} />
            ))}
          </colgroup>
        )}
        <Head columns={columns} />
        <tbody onKeyDown={stepThroughRows}>
          <GapRow rows={first} columns={columns.length} height={ROW_HEIGHT} />
          {rows.slice(first, end).map((row, i) => (
            <Row
              key={first + i}
              row={row}
              columns={columns}
              tied={texts.tied}
              onUnit={onUnit}
              isFirst={first + i === firstUnit}
              {...(isLong && { number: first + i + 2 })}
            />
          ))}
          <GapRow rows={rows.length - end} columns={columns.length} height={ROW_HEIGHT} />
        </tbody>
        <tfoot>
          <tr>
            <Cells cells={sums} columns={columns} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The row of a unit, or the words over the rows of a part. */
type PreviewRow = AppendixRow | string;

/** One stop for Tab is enough for a table: the arrows lead from unit to unit. */
function stepThroughRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : undefined;
  if (step === undefined) return;
  const units = [...event.currentTarget.querySelectorAll<HTMLElement>(".score-of")];
  const next = units[units.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The headings, in as many rows as they have levels. */
function Head({ columns }: { readonly columns: readonly AppendixColumn[] }): JSX.Element {
  const { rows, cells } = headerRows(columns);
  return (
    <thead>
      {rows.map((_, i) => (
        <tr key={i}>
          {cells
            .filter(({ area }) => area.row === i)
            .map(({ text, area }) => (
              <th
                key={area.column}
                scope={area.columns > 1 ? "colgroup" : "col"}
                class={columns[area.column]!.style}
                rowSpan={area.rows}
                colSpan={area.columns}
              >
                <Words text={text} />
              </th>
            ))}
        </tr>
      ))}
    </thead>
  );
}

/** A heading that is broken between its words only: 采用条数, 得分 and 1-3月 stay whole. */
function Words({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {headingWords(text).map((word, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          <span class="word">{word}</span>
        </Fragment>
      ))}
    </>
  );
}

/** The column of the names that the rows are called by. */
function nameColumn(columns: readonly AppendixColumn[]): number {
  return columns.findIndex(({ style }) => style === "text");
}

/** Widths of the columns in which no word of a heading and no figure is cut, in pixels. */
function columnWidths({ columns, sums }: Appendix, rows: readonly PreviewRow[]): number[] {
  const name = nameColumn(columns);
  const longest = columns.map(() => "");
  const look = (cell: Cell, j: number): void => {
    const text = printed(cell, columns[j]!);
    if (text.length > longest[j]!.length) longest[j] = text;
  };
  for (const row of rows) if (typeof row !== "string") row.cells.forEach(look);
  sums.forEach(look);
  return columns.map((column, j) => {
    if (j === name) return NAME_WIDTH;
    const figure = column.style === "number" ? PADDING + textWidth(longest[j]!, SIZE, 0.6) : 0;
    return Math.max(wordWidth(column), figure);
  });
}

/** Width of a column in which no word of its heading is cut, in pixels. */
function wordWidth({ levels }: AppendixColumn): number {
  return PADDING + greatest(headingWords(levels.at(-1)!).map((word) => textWidth(word, SIZE, 0.6)));
}

interface RowProps {
  readonly row: PreviewRow;
  readonly columns: readonly AppendixColumn[];
  /** The word for a tie. */
  readonly tied: string;
  readonly onUnit: (unit: string) => void;
  /** Whether it is the first one of a unit that is built. */
  readonly isFirst: boolean;
  /** Its number in a table of which not all rows are built. */
  readonly number?: number;
}

function Row({ row, columns, tied, onUnit, isFirst, number }: RowProps): JSX.Element {
  const place = number === undefined ? {} : { "aria-rowindex": number };
  if (typeof row === "string")
    return (
      <tr {...place}>
        <th scope="rowgroup" colSpan={columns.length} class="divider">
          {row}
        </th>
      </tr>
    );
  return (
    <tr {...place}>
      <Cells
        cells={row.cells}
        columns={columns}
        isFirst={isFirst}
        onClick={() => onUnit(row.unit)}
        {...(row.tied && { tied })}
      />
    </tr>
  );
}

interface CellsProps {
  readonly cells: readonly Cell[];
  readonly columns: readonly AppendixColumn[];
  /** The word for a tie, where there is one. */
  readonly tied?: string;
  /** Whether Tab leads to its unit; from there the arrows go on. */
  readonly isFirst?: boolean;
  /** Not for the row of sums. */
  readonly onClick?: () => void;
}

function Cells({ cells, columns, tied, isFirst, onClick }: CellsProps): JSX.Element {
  const name = nameColumn(columns);
  return (
    <>
      {cells.map((cell, j) =>
        // an item below another one of its unit repeats no name
        j === name && cell !== "" ? (
          <th key={j} scope="row">
            {onClick ? (
              <button type="button" class="score-of" tabIndex={isFirst ? 0 : -1} onClick={onClick}>
                {printed(cell, columns[j]!)}
              </button>
            ) : (
              printed(cell, columns[j]!)
            )}
            {tied !== undefined && <span class="tied">{tied}</span>}
          </th>
        ) : (
          <td key={j} class={columns[j]!.style} onClick={onClick}>
            {printed(cell, columns[j]!)}
          </td>
        ),
      )}
    </>
  );
}
