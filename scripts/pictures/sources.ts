import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { transform } from "esbuild";
import { PANE_PICTURES } from "./pictures";

/** The pictures of README and docs. */
export const IMAGES = join("docs", "images");

/** Beside the pictures: of what each was made. */
export const RECORD = join(IMAGES, "sources.json");

const PANE = join("src", "taskpane");
const STAND_IN = join("excel-stand-in", "page");

/**
 * The files that decide what is seen in each picture, by its name without the ending. How the pane's figures come about is
 * not among them: the tests of the figures say when those change.
 */
export function pictureSources(): ReadonlyMap<string, readonly string[]> {
  const paneStyle = filesOf(join(PANE, "controls"), /\.css$/);
  const excel = [...filesOf(STAND_IN, /\.(css|html)$/), join(STAND_IN, "texts.ts")];
  const sheets = filesOf(join("src", "layout"), /^appendix.*\.ts$/);
  return new Map([
    ...PANE_PICTURES.map(({ name, rooms, options }): [string, string[]] => [
      `pane-${name}`,
      [
        ...paneStyle,
        ...rooms.flatMap((room) => filesOf(join(PANE, room), /\.(css|tsx)$/)),
        join("src", "texts", options?.language === "en-US" ? "en" : "zh", "pane.ts"),
      ],
    ]),
    ["demo", [...excel, ...paneStyle, ...sheets]],
    ["appendices", [...excel, ...filesOf(join("excel-stand-in", "print"), /(?<!test)\.ts$/), ...sheets]],
  ]);
}

function filesOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** What files say, comments and line breaks left out, as a short hash. */
export async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(`${file.split(sep).join("/")}\n${await essence(file, readFileSync(file, "utf8"))}\n`);
  return hash.digest("hex").slice(0, 16);
}

/** What a text says to a browser: without comments and the line breaks that a formatter may move. */
export async function essence(file: string, text: string): Promise<string> {
  const lines = text.replaceAll("\r\n", "\n");
  const loader = (["tsx", "ts", "css"] as const).find((ending) => file.endsWith(`.${ending}`));
  if (loader === undefined) return lines;
  const { code } = await transform(lines, { loader, minifyWhitespace: true, charset: "utf8", jsx: "preserve" });
  return code;
}
