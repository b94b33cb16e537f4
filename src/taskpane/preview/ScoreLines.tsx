import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { RankedUnit } from "../../bulletin/bulletin";
import { times } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { type ScoreLine, scoreLines } from "../../bulletin/scoreLines";
import type { Origin } from "../../bulletin/tally";
import type { Place } from "../../cells/address";
import type { ScoreLineTexts } from "../../texts/zh/scoreLines";
import { PlaceButtons } from "../controls/PlaceButtons";
import "./scoreLines.css";

/** More items of a log than this are not named. */
const MOST_TITLES = 10;

export interface ScoreLinesProps {
  readonly words: ScoreLineTexts;
  readonly unit: RankedUnit;
  readonly scheme: Scheme;
  readonly onClose: () => void;
  /** Brings a cell into view, where there is a workbook to see it in. */
  readonly onReveal?: (place: Place) => void;
}

/** What the score of a unit is made of, with the cells that it came from. */
export function ScoreLines({ words, unit, scheme, onClose, onReveal }: ScoreLinesProps): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [unit.unit]);
  const lines = scoreLines(unit, scheme);
  const { items = [], previous, origins = [] } = unit;
  return (
    <section class="score-lines" tabIndex={-1} ref={box} aria-label={words.heading(unit.unit, String(unit.score))}>
      <h4>{words.heading(unit.unit, String(unit.score))}</h4>
      {lines.length === 0 && <p class="hint">{words.none}</p>}
      <table>
        <tbody>
          {lines.map((line, i) => (
            <tr key={i}>
              <th scope="row">
                {words.line(line)}
                {isLimited(line) && <span class="remark">{words.limited}</span>}
                {onReveal && <PlaceButtons places={placesOf(line, origins)} onReveal={onReveal} />}
              </th>
              <td>{line.points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{unit.score}</td>
          </tr>
        </tfoot>
      </table>
      {previous && <p class="hint">{words.before(String(previous.score), String(unit.accumulated))}</p>}
      {items.length > 0 && (
        <p class="hint">
          {words.items(
            items.slice(0, MOST_TITLES).map(({ title }) => title),
            items.length,
          )}
        </p>
      )}
      {!onReveal && origins.length > 0 && <p class="hint">{words.from(cellsOf(origins))}</p>}
      <button type="button" class="link" onClick={onClose}>
        {words.close}
      </button>
    </section>
  );
}

function isLimited(line: ScoreLine): boolean {
  return line.is === "channel" && times(line.count, line.each) !== line.points;
}

/** The cells behind a line; what a log's line is made of stands in many rows, the first of which is shown. */
function placesOf(line: ScoreLine, origins: readonly Origin[]): readonly Place[] {
  const log = origins.filter(({ of }) => of === "log");
  switch (line.is) {
    case "channel":
      return log.length > 0 ? log : origins.filter(({ of, name }) => of === "count" && name === line.name);
    case "submitted":
      return origins.filter(({ of }) => of === "submitted");
    case "adjustment":
      return origins.filter(({ of, name }) => of === "adjustment" && name === line.name);
    case "sheet":
      return origins.filter(({ sheet }) => sheet === line.sheet);
    default:
      return [];
  }
}

function cellsOf(origins: readonly Origin[]): string[] {
  return [...new Set(origins.map(({ sheet, cell }) => `${sheet} ${cell}`))];
}
