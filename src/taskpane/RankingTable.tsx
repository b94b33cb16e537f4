import type { JSX } from "preact";
import type { Bulletin, RankedGroup, RankedUnit } from "../bulletin/bulletin";
import { sumsOf } from "../bulletin/totals";
import { appendixColumns } from "../layout/appendixColumns";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { tiedPositions } from "./tiedPositions";

export interface RankingTableProps {
  readonly language: Language;
  readonly bulletin: Bulletin;
  readonly ranked: RankedGroup;
}

/** The ranking of one group under the headings of its appendix, with its sums. */
export function RankingTable({ language, bulletin, ranked }: RankingTableProps): JSX.Element {
  const texts = PANE[language];
  const { group, units } = ranked;
  const columns = appendixColumns(group, bulletin.scheme, bulletin.period);
  const tied = tiedPositions(bulletin.findings, group.name);
  const cells = (unit: RankedUnit, isTied: boolean, row?: number): JSX.Element[] =>
    columns.map(({ heading, style, value }) =>
      style === "text" ? (
        <th key={heading} scope="row">
          {value(unit, row)}
          {isTied && <span class="tied">{texts.tied}</span>}
        </th>
      ) : (
        <td key={heading}>{value(unit, row)}</td>
      ),
    );
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={group.title}>
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, style }) => (
              <th key={heading} scope="col" class={style}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit, i) => (
            <tr key={unit.unit}>{cells(unit, tied.has(i), i + 1)}</tr>
          ))}
        </tbody>
        <tfoot>
          <tr>{cells(sumsOf(ranked, texts.total), false)}</tr>
        </tfoot>
      </table>
    </div>
  );
}
