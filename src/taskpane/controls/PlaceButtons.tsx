import type { JSX } from "preact";
import type { Place } from "../../cells/address";
import { useTexts } from "./useTexts";

/** As many cells as are offered; the words of the finding name no more either. */
const MOST = 8;

export interface PlaceButtonsProps {
  readonly places: readonly Place[];
  readonly onReveal: (place: Place) => void;
}

/** Buttons that bring cells into view. */
export function PlaceButtons({ places, onReveal }: PlaceButtonsProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  const more = places.length - MOST;
  if (places.length === 0) return null;
  const several = new Set(places.map(({ sheet }) => sheet)).size > 1;
  const name = ({ sheet, cell }: Place): string => (several ? `${sheet} ${cell}` : cell);
  return (
    <span class="places">
      {places.slice(0, MOST).map((place, i) => (
        <button
          key={`${place.sheet} ${place.cell}`}
          type="button"
          class="link"
          aria-label={texts.locateCell(name(place))}
          onClick={() => onReveal(place)}
        >
          {i === 0 ? `${texts.locate} ${name(place)}` : name(place)}
        </button>
      ))}
      {more > 0 && <span class="hint">{texts.moreCells(more)}</span>}
    </span>
  );
}
