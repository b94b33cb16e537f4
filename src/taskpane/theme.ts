/**
 * Keeps the page light or dark, now and whenever the system changes: as the program around it says, else as the
 * system prefers.
 *
 * @param isDark what the program around says; undefined where it says nothing
 */
export function followTheme(isDark: () => boolean | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    document.documentElement.dataset.theme = (isDark() ?? system.matches) ? "dark" : "light";
  };
  system.addEventListener("change", apply);
  apply();
}
