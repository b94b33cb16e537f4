import type { Theme } from "./paneView";
import type { PageLanguage } from "./texts";

/** What the address of the page says about how it begins. */
export interface PageSettings {
  readonly language: PageLanguage;
  readonly theme: Theme;
  /** Where the add-in is served. */
  readonly addin: string;
  /** Address of the workbook to open; a new one is made without it. */
  readonly file: string | undefined;
  readonly isPaneShown: boolean;
  /** How long a command may take, in milliseconds. */
  readonly commandTimeout: number;
}

/** Reads the part of the address after the question mark, such as `?lang=en-US&theme=dark&pane=closed`. */
export function readSettings(query: string): PageSettings {
  const given = new URLSearchParams(query);
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    language: given.get("lang") === "en-US" ? "en-US" : "zh-CN",
    theme: (given.get("theme") ?? (prefersDark ? "dark" : "light")) === "dark" ? "dark" : "light",
    addin: given.get("addin") ?? "https://localhost:3000",
    file: given.get("file") ?? undefined,
    isPaneShown: given.get("pane") !== "closed",
    commandTimeout: Number(given.get("timeout") ?? 60_000),
  };
}
