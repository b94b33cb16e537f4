/**
 * Keeps the page light or dark: as the program around it says, else as the system prefers. Excel does not tell when its
 * theme changes, so it is asked whenever the pane comes back into view or into use.
 *
 * @param isDark what the program around says; undefined where it says nothing
 */
export function followTheme(isDark: () => boolean | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    document.documentElement.dataset.theme = (isDark() ?? system.matches) ? "dark" : "light";
  };
  system.addEventListener("change", apply);
  document.addEventListener("visibilitychange", apply);
  document.addEventListener("pointerenter", apply);
  window.addEventListener("focus", apply);
  apply();
}

/** Whether a colour such as #262626 is so dark that text on it must be light; undefined for anything else. */
export function isDark(color: string | undefined): boolean | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "");
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
