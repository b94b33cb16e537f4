import { type Finding, unsettled } from "../../src/findings/finding";
import type { Answers } from "../../src/findings/question";
import { zhalantun } from "../../src/gallery/zhalantun";
import { type Draft, makeDraft } from "../../src/generate/draft";
import type { Source } from "../../src/generate/source";
import { clerk, type Settled } from "./clerk";
import { differences } from "./differences";
import type { MessyBook } from "./messyBook";

/**
 * How a messy workbook was taken: read to the truth, or stopped with questions; or what must never be: read wrong, taken
 * as known though only a person can say (guessed), or asked about needlessly.
 */
export type Verdict = "read" | "stopped" | "wrong" | "guessed" | "needless";

export interface Judgement {
  readonly verdict: Verdict;
  /** What is wrong: units, counts, groups, the period. */
  readonly wrong: readonly string[];
  /** What stopped it at first. */
  readonly open: readonly Finding[];
  /** Whether a number is offered for a cell of which none can be guessed. */
  readonly nonsense: boolean;
  /** How the clerk's answers ended; undefined where nothing was asked or the sheet itself has to be mended. */
  readonly settled: Settled | undefined;
}

/** Answers by which a cell counts as some number. */
const NUMBERS: ReadonlySet<string> = new Set(["count", "as-proposed"]);

/** More questions than this are a flood, whatever their cause. */
export const FLOOD = 12;

/** Reads a workbook and holds it against the truth; then lets the clerk answer what was asked. */
export function judge(messy: MessyBook): Judgement {
  const draft = (answers: Answers): Draft => makeDraft(sourceOf(messy), { scheme: zhalantun, answers });
  const { findings, bulletin } = draft({});
  const open = unsettled(findings);
  const wrong = bulletin ? differences(bulletin, messy.truth) : [];
  const musts = messy.done.map(({ kind }) => kind.must);
  const mend = musts.includes("mend");
  const settled = open.length > 0 && !mend ? clerk(messy, draft, open) : undefined;
  const nonsense =
    messy.done.every(({ kind }) => kind.offers === "nothing") &&
    open.some(({ question }) => question?.answers.some(({ as }) => NUMBERS.has(as)));
  return { verdict: verdictOf(open.length > 0, wrong.length > 0, musts), wrong, open, nonsense, settled };
}

function verdictOf(stopped: boolean, wrong: boolean, musts: readonly string[]): Verdict {
  if (stopped) return musts.every((must) => must === "read") ? "needless" : "stopped";
  if (wrong) return "wrong";
  return musts.some((must) => must === "ask" || must === "mend") ? "guessed" : "read";
}

/** The workbook as a host hands it to the use case. */
export function sourceOf({ drawn, book }: MessyBook): Source {
  const [first, ...more] = drawn.map(({ grid }) => grid);
  const names = [...drawn.map(({ grid }) => grid.sheet), ...book.unread];
  return {
    view: {
      sheets: names.map((name) => ({ name, visible: true, ours: false })),
      active: first!.sheet,
      memory: undefined,
    },
    memory: {},
    grid: first!,
    ...(more.length > 0 && { more }),
  };
}
