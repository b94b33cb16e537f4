import type { JSX } from "preact";
import { checkScheme } from "../../../bulletin/checkScheme";
import type { Scheme } from "../../../bulletin/scheme";
import { GALLERY, type GalleryName } from "../../../gallery/gallery";
import type { FirstSchemeTexts } from "../../../texts/zh/firstScheme";

export interface ReadySchemesProps {
  readonly words: FirstSchemeTexts;
  readonly onScheme: (scheme: Scheme) => void;
}

/** The ready schemes, each with a line that says for what office it is. */
export function ReadySchemes({ words: texts, onScheme }: ReadySchemesProps): JSX.Element {
  return (
    <>
      <p class="hint">{texts.readyHint}</p>
      <ul class="ready">
        {(Object.keys(GALLERY) as GalleryName[]).map((name) => (
          <li key={name}>
            <button type="button" class="link" onClick={() => onScheme(checkScheme(GALLERY[name]))}>
              {name}
            </button>
            <span class="hint">{texts.gallery[name]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
