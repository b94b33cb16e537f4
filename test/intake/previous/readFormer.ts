import type { Scheme } from "../../../src/bulletin/scheme";
import type { Grid } from "../../../src/cells/grid";
import type { Finding } from "../../../src/findings/finding";
import { inquiry as begin } from "../../../src/findings/inquiry";
import type { Answers } from "../../../src/findings/question";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { readStandings, type Standings } from "../../../src/intake/previous/previous";
import { draw } from "../../support/draw";

/** What a former bulletin says, and what was found. */
export interface Told {
  readonly standings: Standings;
  readonly findings: readonly Finding[];
}

/** Sheets of a former bulletin, by name. */
export function told(sheets: Readonly<Record<string, string>>, scheme: Scheme, answers: Answers): Told {
  const inquiry = begin(answers);
  const grids = Object.entries(sheets).map(([sheet, text]) => ({ ...draw(text), sheet }));
  const standings = readStandings(grids, scheme, inquiry);
  return { standings, findings: inquiry.findings };
}

/** One sheet of it. */
export function read(text: string, scheme: Scheme = zhalantun, answers: Answers = {}): Told {
  return told({ 上期: text }, scheme, answers);
}

/** One sheet of it with what else is seen of its cells. */
export function marked(text: string, more: Partial<Grid>, answers: Answers = {}): Told {
  const inquiry = begin(answers);
  return { standings: readStandings([draw(text, more)], zhalantun, inquiry), findings: inquiry.findings };
}

/** What the first of the units goes on with. */
export function first({ standings }: Told): unknown {
  return [...standings.values()][0];
}
