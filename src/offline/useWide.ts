import { useEffect, useState } from "preact/hooks";

/** Room for the pane and a sheet beside it. */
const WIDE = "(min-width: 1100px)";

/** Whether the window has room for a sheet beside the pane; follows its size. */
export function useWide(): boolean {
  const [query] = useState(() => window.matchMedia(WIDE));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setWide(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return wide;
}
