import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that scripts and tests start but that does not come with npm. */
export interface Program {
  /** What people call it. */
  readonly name: string;
  /** Environment variable with the program's file, or with the folder that it is in. */
  readonly variable: string;
  /** Its possible names in the folders of PATH. */
  readonly commands: readonly string[];
  /** Its usual places outside PATH: full names of files. */
  readonly places: readonly string[];
  /** Packages of Debian and Ubuntu that it needs, fonts for Chinese included. */
  readonly packages: readonly string[];
  /** Better ones, which Debian alone has. */
  readonly ofDebian?: readonly string[];
}

const { env, platform } = process;
const windowsFolders = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].filter(
  (path) => path !== undefined,
);
const CHINESE_FONTS = "fonts-noto-cjk";

export const libreOffice: Program = {
  name: "LibreOffice",
  variable: "LIBREOFFICE_PATH",
  commands: ["soffice", "libreoffice"],
  places: [
    // The .com file waits for the end of the work, the .exe file does not.
    ...windowsFolders.map((folder) => join(folder, "LibreOffice", "program", "soffice.com")),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ...foldersLike("/opt", /^libreoffice/).map((folder) => join(folder, "program", "soffice")),
  ],
  packages: ["libreoffice-calc", "libreoffice-writer", CHINESE_FONTS],
};

/** Poppler's programs for PDF files; POPPLER_PATH is the folder that has them. */
export const pdftotext = poppler("pdftotext");
export const pdftoppm = poppler("pdftoppm");

export const browser: Program = {
  name: "Chrome, Edge or Chromium",
  variable: "CHROME_PATH",
  commands: [
    "chromium-headless-shell", // the same without menus and bars, which take a quarter of a page's time
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chromium",
    "chromium-browser",
  ],
  places: [
    ...windowsFolders.flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
    ]),
    ...["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  ],
  packages: ["chromium", CHINESE_FONTS],
  ofDebian: ["chromium-headless-shell", CHINESE_FONTS],
};

function poppler(command: string): Program {
  return {
    name: `${command} (Poppler)`,
    variable: "POPPLER_PATH",
    commands: [command],
    places: [
      ...["/opt/homebrew/bin", "/usr/local/bin"].map((folder) => join(folder, command)),
      ...windowsFolders.map((folder) => join(folder, "poppler", "Library", "bin", `${command}.exe`)),
    ],
    packages: ["poppler-utils"],
  };
}

/**
 * Makes sure that there is a font for Chinese, without which a print or a picture shows empty boxes. Only Linux may have
 * none.
 *
 * @throws Error with one line that says what to install
 */
export function needChineseFonts(): void {
  const fonts = { name: "a font for Chinese", packages: [CHINESE_FONTS] };
  if (hasChineseFonts() || (installOnDebian(fonts) && hasChineseFonts())) return;
  throw new Error(`${fonts.name} is not installed: install one (Debian, Ubuntu: apt-get install ${CHINESE_FONTS})`);
}

function hasChineseFonts(): boolean {
  if (platform !== "linux") return true;
  const { status, stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

/**
 * The file of a program: the one that its environment variable names, else one in PATH or in a usual place. Where it is
 * missing on Debian and the user is root, its packages are installed.
 *
 * @throws Error with one line that says what to install
 */
export function findProgram(program: Program): string {
  const named = env[program.variable];
  if (named) return inNamedPlace(program, named);
  const found = look(program) ?? (installOnDebian(program) ? look(program) : undefined);
  if (found === undefined) throw new Error(howToInstall(program));
  return found;
}

function inNamedPlace(program: Program, named: string): string {
  const found = isFile(named) ? named : inFolder(named, program.commands);
  if (found === undefined) throw new Error(`${program.variable} is ${named}, but ${program.name} is not there`);
  return found;
}

function look({ commands, places }: Program): string | undefined {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    const found = inFolder(folder, commands);
    if (found !== undefined) return found;
  }
  return places.find(isFile);
}

function inFolder(folder: string, commands: readonly string[]): string | undefined {
  const endings = platform === "win32" ? [".com", ".exe"] : [""];
  return commands.flatMap((command) => endings.map((ending) => join(folder, command + ending))).find(isFile);
}

function installOnDebian({ name, packages, ofDebian }: Pick<Program, "name" | "packages" | "ofDebian">): boolean {
  if (platform !== "linux" || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  const install = (wanted: readonly string[]): boolean => {
    console.log(`${name} is missing: installing ${wanted.join(", ")}`);
    return apt("install", "-y", "--no-install-recommends", ...wanted);
  };
  return apt("update") && ((ofDebian !== undefined && install(ofDebian)) || install(packages));
}

function howToInstall({ name, variable, packages }: Program): string {
  const debian = platform === "linux" ? ` (Debian, Ubuntu: apt-get install ${packages.join(" ")})` : "";
  return `${name} is not installed: install it${debian}, or set ${variable} to where it is`;
}

function foldersLike(parent: string, name: RegExp): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((entry) => name.test(entry))
    .map((entry) => join(parent, entry));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
