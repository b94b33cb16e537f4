import { useState } from "preact/hooks";

/** How often a part of the pane was asked for: each time it comes into view. */
export interface Requests {
  readonly times: number;
  ask(): void;
}

/** @param first is done before the part comes into view */
export function useRequests(first: () => void = () => undefined): Requests {
  const [times, setTimes] = useState(0);
  return {
    times,
    ask() {
      first();
      setTimes((before) => before + 1);
    },
  };
}
