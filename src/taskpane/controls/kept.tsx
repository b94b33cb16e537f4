import type { FunctionComponent, JSX } from "preact";
import { useRef } from "preact/hooks";
import { isSame } from "../../cells/isSame";

/**
 * The same component, drawn anew only when something that it shows has changed: a letter of the notice must not have the rows
 * of a table made again. What it is handed is told by identity, and lists by their entries. Functions count for nothing, for
 * they are new each time; those that are called are the latest, so none may say what is to be drawn.
 */
export function kept<Props extends object>(Drawn: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Kept(props: Props): JSX.Element {
    const latest = useRef(props);
    latest.current = props;
    const last = useRef<{ readonly props: Props; readonly drawn: JSX.Element }>(undefined);
    if (!last.current || !showTheSame(last.current.props, props))
      last.current = { props, drawn: <Drawn {...callingLatest(props, latest)} /> };
    return last.current.drawn; // the very same element is passed over
  };
}

type Called = (...given: unknown[]) => unknown;

function showTheSame(some: object, others: object): boolean {
  const before = new Map(Object.entries(some));
  const now = Object.entries(others);
  return (
    before.size === now.length &&
    now.every(([name, value]) => {
      const old = before.get(name);
      return typeof value === "function" ? typeof old === "function" : before.has(name) && isSame(value, old);
    })
  );
}

/** Properties whose functions call those of the latest ones. */
function callingLatest<Props extends object>(props: Props, latest: { readonly current: Props }): Props {
  const entries = Object.entries(props).map(([name, value]): [string, unknown] => {
    if (typeof value !== "function") return [name, value];
    return [name, (...given: unknown[]) => (latest.current as Record<string, Called>)[name]!(...given)];
  });
  return Object.fromEntries(entries) as Props;
}
