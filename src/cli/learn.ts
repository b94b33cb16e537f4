import { decimal } from "../bulletin/checkFields";
import { asPublished, learnScheme, type LearntScheme } from "../generate/learnScheme";
import { mustBeSaid } from "../intake/learn/lesson";
import { LANGUAGES } from "../texts/languages";
import { learntLines, reproduced } from "../texts/learn";
import { jsonBytes } from "./files";
import type { Options } from "./options";
import { planOutput } from "./outputs";
import { printable, printableJson } from "./printable";
import { ALL, readAll } from "./readSources";
import { readSaid, refuseUnknown } from "./said";
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
  const said = readSaid(options, decimal);
  const learnt = learnScheme(published, counts.length > 0 ? counts : beside, said);
  if (!learnt) {
    err(say.nothing(file));
    return 2;
  }
  refuseUnknown(said, namesIn(learnt));
  const unknown = learnt.open.filter(({ about }) => about === "points").length;
  const isOpen = mustBeSaid(learnt.open);
  if (saving && !isOpen) await writeTogether([{ ...saving, bytes: jsonBytes(learnt.scheme) }]);
  const trials = [learnt.own, ...(learnt.fromCounts?.unsettled === 0 ? [learnt.fromCounts] : [])];
  const differing = trials.reduce((most, { rows }) => Math.max(most, rows.length - reproduced(rows)), 0);
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

function namesIn({ scheme }: LearntScheme): string[] {
  return [...scheme.channels, ...(scheme.adjustments ?? [])].flatMap(({ name, aliases }) => [name, ...aliases]);
}
