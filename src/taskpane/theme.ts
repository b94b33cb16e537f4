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
