import { type Check, readWith } from "../bulletin/checkFields";
import type { Said } from "../intake/learn/lesson";
import { type Options, WordsRefused, WrongUse } from "./options";

/** Whether the user has said anything of points and names. */
export function isSaid({ points, same }: Options): boolean {
  return points.length + same.length > 0;
}

/**
 * What the user has said: --points 简报=3, --same 政府网站=政府网.
 *
 * @param check which points there can be
 * @throws WrongUse, WordsRefused
 */
export function readSaid({ points, same }: Options, check: Check<number>): Said {
  const pair = (option: string, words: string): [string, string] => {
    const at = words.lastIndexOf("=");
    if (at < 1 || at === words.length - 1) throw new WrongUse(`${option} ${words}`);
    return [words.slice(0, at).trim(), words.slice(at + 1).trim()];
  };
  return {
    points: Object.fromEntries(
      points.map((words) => {
        const [name, figure] = pair("--points", words);
        const number = /^-?\d+(\.\d+)?$/.test(figure) ? Number(figure) : figure;
        return [name, readWith(check, number, (_, reason) => new WordsRefused(`--points ${words}`, reason))];
      }),
    ),
    same: Object.fromEntries(same.map((words) => pair("--same", words))),
  };
}

/**
 * What is said of a name that no table has would be lost without a word.
 *
 * @throws WordsRefused
 */
export function refuseUnknown({ points = {}, same = {} }: Said, names: readonly string[]): void {
  const known = (option: string, name: string): void => {
    if (!names.includes(name)) throw new WordsRefused(`${option} ${name}`, { known: names });
  };
  for (const name of Object.keys(points)) known("--points", name);
  for (const name of Object.entries(same).flat()) known("--same", name);
}
