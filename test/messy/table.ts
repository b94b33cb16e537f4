import { FLOOD, judge, type Judgement, type Verdict } from "./judge";
import { KINDS, type MessyBook, messyBook, shapeOf } from "./messyBook";

/** How often something came out in each way. */
export interface Line {
  sheets: number;
  readonly verdicts: Record<Verdict, number>;
  /** Asked, and the clerk's answers ended with the truth; with another answer than seemed right; or did not. */
  answered: number;
  byTrial: number;
  unanswered: number;
  /** More questions than anybody answers. */
  floods: number;
  /** A number was offered where none can be guessed. */
  nonsense: number;
  /** A seed for each way that should not be. */
  readonly seeds: Map<string, number>;
}

export interface Results {
  readonly alone: ReadonlyMap<string, Line>;
  readonly together: Line;
  readonly all: Line;
  /** Of workbooks to which nothing was done that only a person can know. */
  readonly harmless: number;
}

export function newLine(): Line {
  const verdicts = { read: 0, stopped: 0, wrong: 0, guessed: 0, needless: 0 };
  return { sheets: 0, verdicts, answered: 0, byTrial: 0, unanswered: 0, floods: 0, nonsense: 0, seeds: new Map() };
}

/** Several lines as one; seeds are left behind. */
export function addUp(lines: readonly Line[]): Line {
  const sum = newLine();
  for (const line of lines) {
    for (const key of ["sheets", "answered", "byTrial", "unanswered", "floods", "nonsense"] as const)
      sum[key] += line[key];
    for (const verdict of Object.keys(sum.verdicts) as Verdict[]) sum.verdicts[verdict] += line.verdicts[verdict];
  }
  return sum;
}

/** Judges the workbooks of the seeds 1 to `sheets`. */
export function judgeMany(
  sheets: number,
  each?: (seed: number, messy: MessyBook, judgement: Judgement) => void,
): Results {
  const alone = new Map(KINDS.map(({ name }) => [name, newLine()]));
  const together = newLine();
  const all = newLine();
  let harmless = 0;
  for (let seed = 1; seed <= sheets; seed++) {
    const messy = messyBook(seed);
    const judgement = judge(messy);
    if (messy.done.every(({ kind }) => kind.must === "read")) harmless++;
    const own = shapeOf(seed) === "together" ? together : alone.get(messy.done[0]!.kind.name)!;
    for (const line of [own, all]) count(line, seed, judgement);
    each?.(seed, messy, judgement);
  }
  return { alone, together, all, harmless };
}

function count(line: Line, seed: number, { verdict, open, nonsense, settled }: Judgement): void {
  line.sheets++;
  line.verdicts[verdict]++;
  const way = settled && (settled.end === "truth" ? "answered" : settled.end === "by trial" ? "byTrial" : "unanswered");
  if (way) line[way]++;
  const flood = open.length > FLOOD;
  if (flood) line.floods++;
  if (nonsense) line.nonsense++;
  for (const bad of [verdict, way, flood && "flood", nonsense && "nonsense"])
    if (bad && !["read", "stopped", "answered"].includes(bad) && !line.seeds.has(bad)) line.seeds.set(bad, seed);
}

/**
 * What must not be: anything read wrong or guessed, over one percent asked about needlessly, a question without the true
 * answer, many questions for one cause, a nonsense on offer.
 */
export function failures({ all, alone, harmless }: Results): string[] {
  const { wrong, guessed, needless } = all.verdicts;
  const floods = [...alone.values()].reduce((sum, line) => sum + line.floods, 0);
  return [
    ...(wrong > 0 ? [`${wrong} read wrong`] : []),
    ...(guessed > 0 ? [`${guessed} guessed though only a person can know`] : []),
    ...(needless > harmless / 100 ? [`${needless} of ${harmless} asked about needlessly`] : []),
    ...(all.unanswered > 0 ? [`${all.unanswered} that no answers lead to the truth`] : []),
    ...(floods > 0 ? [`${floods} with more than ${FLOOD} questions for one cause`] : []),
    ...(all.nonsense > 0 ? [`${all.nonsense} with a number offered where none can be guessed`] : []),
  ];
}
