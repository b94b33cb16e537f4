import { asPublished, learnScheme, type LearntScheme } from "../generate/learnScheme";
import { mustBeSaid, type Said } from "../intake/learn/lesson";
import { LANGUAGES } from "../texts/languages";
import { learntLines, reproduced } from "../texts/learn";
import { type Options, WrongUse } from "./options";
import { planOutput } from "./outputs";
import { printable, printableJson } from "./printable";
import { ALL, readAll } from "./readSources";
import type { ExitCode, Terminal } from "./run";
import { writeTogether } from "./writeTogether";

/**
 * Learns a scheme from a published bulletin: prints what it shows, what it leaves open and how much of it comes out again,
 * and saves the scheme. Nothing is saved as long as points are unknown.
 *
 * @param file the published tables; `options.workbooks` are the counts from which they were made, where they are at hand
 */
export async function learnFrom(file: string, options: Options, { out, err }: Terminal): Promise<ExitCode> {
  const { language, workbooks, sheets, save, force } = options;
  const say = await LANGUAGES[language].learn();
  const saving = save === undefined ? undefined : planOutput([file, ...workbooks], save, save, force);
  const { published, counts: beside } = asPublished(await readAll(file, [ALL]));
  const counts = [];
  for (const path of workbooks) for (const grid of await readAll(path, sheets)) counts.push(grid);
  const said = readSaid(options);
  const learnt = learnScheme(published, counts.length > 0 ? counts : beside, said);
  if (!learnt) {
    err(say.nothing(file));
    return 2;
  }
  refuseUnknown(said, learnt);
  const unknown = learnt.open.filter(({ about }) => about === "points").length;
  const isOpen = mustBeSaid(learnt.open);
  if (saving && !isOpen) await writeTogether([{ ...saving, bytes: bytesOf(learnt) }]);
  const { rows } = learnt.own;
  const differing = rows.length - reproduced(rows);
  const done = [
    ...(isOpen ? [say.notSaved(unknown)] : saving ? [say.saved(saving.path)] : []),
    ...(differing > 0 && saving && !isOpen ? [say.savedDoubtful(differing)] : []),
  ];
  out(
    options.json
      ? printableJson(JSON.stringify({ ...learnt, standings: [...learnt.standings.values()] }, null, 2))
      : printable([...learntLines(learnt, say), "", ...done].join("\n")),
  );
  return isOpen ? 1 : 0;
}

function bytesOf({ scheme }: LearntScheme): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(scheme, null, 2)}\n`);
}

/** What is said of a name that no table has would be lost without a word. */
function refuseUnknown({ points = {}, same = {} }: Said, { scheme }: LearntScheme): void {
  const names = [...scheme.channels, ...(scheme.adjustments ?? [])].flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const name of Object.keys(points)) if (!names.includes(name)) throw new WrongUse(`--points ${name}`);
  for (const name of Object.entries(same).flat()) if (!names.includes(name)) throw new WrongUse(`--same ${name}`);
}

/** What the user has said: --points 简报=3, --same 政府网站=政府网. */
function readSaid({ points, same }: Options): Said {
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
