import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isSame } from "../../cells/isSame";
import type { Stepwise } from "../../cells/stepwise";
import { inSlices } from "../../hosts/inSlices";

/** Work that was done, and of what. */
export interface Done<Input, Result> {
  readonly of: Input;
  readonly result: Result;
}

/** Long work that a component shows the result of. */
export interface InSlices<Input, Result> {
  /** What was done last; while it is done anew, of what there was before. */
  readonly done: Done<Input, Result> | undefined;
  /** Whether that is of what there is now. */
  readonly isDone: boolean;
  /** Stops the work that is going on; none where none is. */
  readonly stop: (() => void) | undefined;
}

/**
 * Does long work in slices and again whenever `input` has changed, one thing of which is compared by identity; what is begun
 * for another input is left.
 *
 * @param attempt takes the work, and says it where that fails or is stopped
 * @param onEnded called then, with what was done before
 */
export function useInSlices<Input extends readonly unknown[], Result>(
  input: Input,
  work: (...input: Input) => Stepwise<Result>,
  attempt: (work: Promise<void>) => Promise<void>,
  onEnded: (done: Done<Input, Result> | undefined) => void = () => undefined,
): InSlices<Input, Result> {
  const [done, setDone] = useState<Done<Input, Result>>();
  const [stop, setStop] = useState<() => void>();
  const latest = useRef(done);
  latest.current = done;
  useLayoutEffect(() => {
    if (done && isSame(done.of, input)) return undefined;
    const working = new AbortController();
    let isWanted = true;
    const whole = async (): Promise<void> => {
      try {
        const result = await inSlices(work(...input), working.signal);
        if (isWanted) setDone({ of: input, result });
      } catch (error) {
        if (!isWanted) return;
        onEnded(latest.current);
        throw error;
      } finally {
        if (isWanted) setStop(undefined);
      }
    };
    setStop(() => () => working.abort());
    void attempt(whole());
    return () => {
      isWanted = false;
      working.abort();
    };
  }, input);
  return { done, isDone: done !== undefined && isSame(done.of, input), stop };
}
