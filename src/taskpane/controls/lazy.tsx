import type { FunctionComponent, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Texts } from "../../texts/zh/page";
import { useTexts } from "./useTexts";

const waiting: ((texts: Texts) => Promise<unknown>)[] = [];

/**
 * A component whose script, and perhaps words, are not there at start: they are loaded when the component is first shown,
 * or by {@link loadTheRest}.
 *
 * @param isRare whether hardly anybody opens it, so that it is loaded only then
 */
export function lazy<Props extends object>(
  load: (texts: Texts) => Promise<FunctionComponent<Props>>,
  isRare = false,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  if (!isRare) waiting.push(load);
  return function Lazy(props: Props): JSX.Element | null {
    const texts = useTexts();
    const [, draw] = useState({});
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load(texts).then(
        (component) => {
          loaded = component;
          draw({});
        },
        () => setFailed(true),
      );
    }, []);
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    return failed ? (
      <p class="problem" role="alert">
        {texts.pane.notLoaded}
      </p>
    ) : null;
  };
}

/** Loads all lazy components, so that they open at once, and also when the connection is gone. */
export function loadTheRest(texts: Texts): void {
  for (const load of waiting.splice(0)) load(texts).catch(() => undefined); // it is tried again when it is shown
}
