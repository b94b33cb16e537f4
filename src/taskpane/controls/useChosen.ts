import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

const Context = createContext(false);

/**
 * Tells all controls in it whether a draft is being made, so that the one in view may not be of what was chosen last. Not for
 * those of the settings, which show what is chosen by themselves.
 */
export const WaitingProvider = Context.Provider;

/**
 * The value that a control shows: that of the draft in view, or what was chosen since while a draft of it is made. When that
 * is stopped the control shows again what it showed before.
 */
export function useChosen<Value>(value: Value): [Value, (chosen: Value) => void] {
  const isWaiting = useContext(Context);
  const [chosen, choose] = useState<{ readonly value: Value } | undefined>(undefined);
  useEffect(() => {
    if (!isWaiting && chosen) choose(undefined);
  });
  return [isWaiting && chosen ? chosen.value : value, (given) => choose({ value: given })];
}
