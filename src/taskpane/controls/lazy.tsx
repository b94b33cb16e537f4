import type { FunctionComponent, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useTexts } from "./useTexts";

const waiting: (() => Promise<unknown>)[] = [];

/**
 * A component whose script is not there at start: it is loaded when the component is first shown, or by
 * {@link loadTheRest}.
 *
 * @param isRare whether hardly anybody opens it, so that it is loaded only then
 */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  isRare = false,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  if (!isRare) waiting.push(load);
  return function Lazy(props: Props): JSX.Element | null {
    const { pane: texts } = useTexts();
    const [, draw] = useState({});
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
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
        {texts.notLoaded}
      </p>
    ) : null;
  };
}

/** Loads all lazy components, so that they open at once, and also when the connection is gone. */
export function loadTheRest(): void {
  for (const load of waiting.splice(0)) load().catch(() => undefined); // it is tried again when it is shown
}
