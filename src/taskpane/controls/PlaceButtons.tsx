import type { JSX } from "preact";
import type { Place } from "../../cells/place";
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
  return (
    <span class="places">
      {places.slice(0, MOST).map((place, i) => (
        <button
          key={place.cell}
          type="button"
          class="link"
          aria-label={texts.locateCell(place.cell)}
          onClick={() => onReveal(place)}
        >
          {i === 0 ? `${texts.locate} ${place.cell}` : place.cell}
        </button>
      ))}
      {more > 0 && <span class="hint">{texts.moreCells(more)}</span>}
    </span>
  );
}
