import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Bulletin, RankedGroup, RankedUnit } from "../bulletin/bulletin";
import { sumsOf } from "../bulletin/totals";
import { type AppendixColumn, appendixColumns } from "../layout/appendixColumns";
import { headerRows } from "../layout/headerRows";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { type PreviewRow, previewRows } from "./previewRows";
import { rowWindow } from "./rowWindow";

/** Longer tables scroll by themselves and are built as far as they are in view. */
const LONG = 200;

/** Height of a row of a long table and of its view, as the style sheet gives them. */
const ROW_HEIGHT = 32;
const VIEW_HEIGHT = 420;

export interface RankingTableProps {
  readonly language: Language;
  readonly bulletin: Bulletin;
  readonly ranked: RankedGroup;
}

/** The ranking of one group under the headings of its appendix, with its sums. */
export function RankingTable({ language, bulletin, ranked }: RankingTableProps): JSX.Element {
  const texts = PANE[language];
  const { group } = ranked;
  const { scheme, period } = bulletin;
  const columns = useMemo(() => appendixColumns(group, scheme, period), [group, scheme, period]);
  const rows = useMemo(() => previewRows(ranked), [ranked]);
  const [top, setTop] = useState(0);
  const isLong = rows.length > LONG;
  const { first, end } = isLong ? rowWindow(rows.length, ROW_HEIGHT, top, VIEW_HEIGHT) : { first: 0, end: rows.length };
  return (
    <div
      class={isLong ? "scroll long" : "scroll"}
      tabIndex={0}
      role="region"
      aria-label={group.title}
      onScroll={isLong ? ({ currentTarget }) => setTop(currentTarget.scrollTop) : undefined}
    >
      <table aria-rowcount={isLong ? rows.length + 2 : undefined}>
        <Head columns={columns} />
        <tbody>
          <Gap rows={first} columns={columns.length} />
          {rows.slice(first, end).map((row, i) => (
            <Row
              key={first + i}
              row={row}
              columns={columns}
              words={{ tied: texts.tied, unranked: scheme.headings.unranked ?? texts.unranked }}
              {...(isLong && { number: first + i + 2 })}
            />
          ))}
          <Gap rows={rows.length - end} columns={columns.length} />
        </tbody>
        <tfoot>
          <tr>
            <Cells unit={sumsOf(ranked, scheme.headings.sum ?? texts.total)} columns={columns} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
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
                {text}
              </th>
            ))}
        </tr>
      ))}
    </thead>
  );
}

interface RowProps {
  readonly row: PreviewRow;
  readonly columns: readonly AppendixColumn[];
  readonly words: { readonly tied: string; readonly unranked: string };
  /** Its number in a table of which not all rows are built. */
  readonly number?: number;
}

function Row({ row, columns, words, number }: RowProps): JSX.Element {
  const place = number === undefined ? {} : { "aria-rowindex": number };
  if (row.is === "unranked")
    return (
      <tr {...place}>
        <th scope="rowgroup" colSpan={columns.length} class="divider">
          {words.unranked}
        </th>
      </tr>
    );
  return (
    <tr {...place}>
      <Cells unit={row.unit} columns={columns} number={row.number} {...(row.tied && { tied: words.tied })} />
    </tr>
  );
}

interface CellsProps {
  readonly unit: RankedUnit;
  readonly columns: readonly AppendixColumn[];
  readonly number?: number;
  /** The word for a tie, where there is one. */
  readonly tied?: string;
}

function Cells({ unit, columns, number, tied }: CellsProps): JSX.Element {
  const name = columns.findIndex(({ style }) => style === "text");
  return (
    <>
      {columns.map(({ heading, style, value }, j) =>
        j === name ? (
          <th key={heading} scope="row">
            {value(unit, number)}
            {tied !== undefined && <span class="tied">{tied}</span>}
          </th>
        ) : (
          <td key={heading} class={style}>
            {value(unit, number)}
          </td>
        ),
      )}
    </>
  );
}

/** Room for rows that are not built. */
function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }): JSX.Element | null {
  if (rows === 0) return null;
  return (
    <tr aria-hidden="true" class="gap" style={{ height: `${rows * ROW_HEIGHT}px` }}>
      <td colSpan={columns} />
    </tr>
  );
}
