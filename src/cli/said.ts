import type { Said } from "../intake/learn/lesson";
import { type Options, WrongUse } from "./options";

/** Whether the user has said anything of points and names. */
export function isSaid({ points, same }: Options): boolean {
  return points.length + same.length > 0;
}

/**
 * What the user has said: --points 简报=3, --same 政府网站=政府网.
 *
 * @throws WrongUse
 */
export function readSaid({ points, same }: Options): Said {
  const pair = (option: string, words: string): [string, string] => {
    const at = words.lastIndexOf("=");
    if (at < 1 || at === words.length - 1) throw new WrongUse(`${option} ${words}`);
    return [words.slice(0, at).trim(), words.slice(at + 1).trim()];
  };
  return {
    points: Object.fromEntries(
      points.map((words) => {
        const [name, figure] = pair("--points", words);
        if (!/^-?\d{1,6}(\.\d{1,4})?$/.test(figure)) throw new WrongUse(`--points ${words}`);
        return [name, Number(figure)];
      }),
    ),
    same: Object.fromEntries(same.map((words) => pair("--same", words))),
  };
}

/**
 * What is said of a name that no table has would be lost without a word.
 *
 * @throws WrongUse
 */
export function refuseUnknown({ points = {}, same = {} }: Said, names: readonly string[]): void {
  for (const name of Object.keys(points)) if (!names.includes(name)) throw new WrongUse(`--points ${name}`);
  for (const name of Object.entries(same).flat()) if (!names.includes(name)) throw new WrongUse(`--same ${name}`);
}
